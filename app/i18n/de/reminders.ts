/** Erinnerungen eines Falls: geplant, gesendet, entfallen, und warum. */
export const reminders = {
  title: 'Erinnerungen',
  lead: 'Alle Erinnerungen dieses Falls: was kommt, was gesendet wurde und was entfallen ist. Jede wird einmal gesagt.',
  caption: {
    coming: 'Kommende Erinnerungen',
    later: 'Spätere Erinnerungen',
    said: 'Gesendete Erinnerungen',
    gone: 'Entfallene Erinnerungen',
  },
  subscribe: 'Kalender dieses Falls abonnieren',
  nothing: {
    title: 'Noch keine Erinnerungen',
    text: 'Sobald Sie den Fahrplan annehmen, erinnert Lotsenwerk an jeden Schritt mit einem Tag.',
    action: 'Zum Fahrplan',
  },
  column: { what: 'Woran', day: 'Betrifft den', when: 'Wann', state: 'Stand', to: 'An' },
  kind: {
    'step-due': 'Schritt wird fällig: {{step}}',
    'step-overdue': 'Schritt überfällig: {{step}}',
    'duties-due': 'Pflichten als Arbeitgeber',
    'title-expiring': 'Aufenthaltstitel läuft ab (noch {{days}} Tage)',
  },
  rule: {
    'step-due': 'Drei Arbeitstage vorher um 7:00 Uhr.',
    'step-overdue': 'Zwei Arbeitstage danach um 7:00 Uhr, wenn der Schritt dann noch offen ist.',
    'duties-due': 'Drei Arbeitstage vorher um 7:00 Uhr, die Pflichten eines Tages zusammen.',
    'title-expiring': '120, 90, 60 und 30 Tage vorher um 7:00 Uhr eines Arbeitstags.',
  },
  status: {
    planned: 'geplant',
    queued: 'wird gesendet',
    sent: 'gesendet',
    superseded: 'entfallen',
    failed: 'nicht gesendet',
  },
  reason: {
    'step-done': 'Der Schritt ist erledigt.',
    'step-dropped': 'Der Schritt gehört nicht mehr zum Fahrplan.',
    'due-day-moved': 'Der Tag hat sich verschoben.',
    'case-closed': 'Der Fall ist abgeschlossen.',
    'no-recipients': 'Niemand in der Organisation kann den Fall bearbeiten.',
    'step-without-text': 'Der Fahrplan kennt diesen Schritt nicht mehr.',
    other: 'Ein Grund ist nicht vermerkt.',
  },
  mailFailed: 'Mail nicht zustellbar',
  formerMember: 'früheres Mitglied',
  everybody:
    'Sie gehen an die Person, die für den Schritt eingetragen ist, sonst an alle, die hier Fälle bearbeiten.',
  showLater: 'Spätere Erinnerungen ({{total}})',
  showGone: 'Entfallene Erinnerungen ({{total}})',
  rulesTitle: 'Wann Lotsenwerk erinnert',
} as const;
