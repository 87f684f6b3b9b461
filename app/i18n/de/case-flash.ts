/** German texts of the area `case-flash`: what is said once after a change of a case; only the server says it; the source of its keys. */
export const caseFlash = {
  flash: {
    created: 'Der Fall ist angelegt.',
    saved: 'Gespeichert.',
    savedLater: 'Gespeichert. Sie können jederzeit weitermachen.',
    renamed: 'Der Titel ist geändert.',
    deleted: 'Der Fall ist gelöscht.',
    closed: 'Der Fall ist abgeschlossen.',
    chosen: 'Die Auswahl ist festgehalten. Jetzt können Sie Angaben zur Person machen.',
    accepted:
      'Der Fahrplan ist angenommen. Seine Schritte sind jetzt Ihre Aufgaben, und Sie werden rechtzeitig erinnert.',
    alreadyAccepted: 'Der Fahrplan war schon angenommen.',
    done: 'Der Schritt ist erledigt.',
    undone: 'Der Schritt ist wieder offen.',
    assigned: 'Die Zuständigkeit ist gespeichert.',
  },
} as const;
