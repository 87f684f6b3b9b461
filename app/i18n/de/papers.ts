/** German texts of the area `papers`: the state of a paper, wherever papers are named; the source of its keys. */
export const papers = {
  state: {
    missing: 'Fehlt',
    there: 'Zu prüfen',
    inOrder: 'In Ordnung',
    wanting: 'Nachbessern',
    expired: 'Abgelaufen',
    expiresSoon: 'Läuft bald ab',
    waived: 'Nicht nötig',
  },
  step: { title: 'Unterlagen in der Mappe', open: 'Zur Mappe' },
} as const;
