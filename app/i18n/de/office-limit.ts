/** German texts of the area `office-limit`: an office that is beyond its limit; the source of its keys. */
export const officeLimit = {
  office: {
    waitTitle: 'Abwarten, die Frist läuft noch',
    waitUntil:
      'Der geplante Tag ist vorbei, aber die Stelle hat nach dem Gesetz noch bis {{date}} Zeit. Sie müssen nichts tun.',
    waitOpen: 'Die Frist der Stelle ruht, bis etwas nachgereicht oder entschieden ist.',
    deemedTitle: 'Die Zustimmung gilt als erteilt',
    deemedText:
      'Die Agentur für Arbeit hat sich bis {{date}} nicht gemeldet (§ 36 Abs. 2 BeschV). Hat sie doch nachgefragt, tragen Sie es als Ereignis ein. Sonst haken Sie den Schritt mit diesem Tag ab.',
    overrunTitle: 'Die gesetzliche Frist ist seit {{date}} vorbei',
    overrunText:
      'Fragen Sie freundlich nach. Der Entwurf nennt niemanden: Name und Aktenzeichen setzen Sie selbst ein.',
    draft: 'Entwurf der Nachfrage',
    mail: 'Im Mailprogramm öffnen',
    copy: 'Text kopieren',
    copied: 'Kopiert',
  },
} as const;
