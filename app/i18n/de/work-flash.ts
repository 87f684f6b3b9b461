/** German texts of the area `work-flash`: what is said once after work on steps; only the server says it; the source of its keys. */
export const workFlash = {
  flash: {
    commentAdded: 'Der Kommentar ist gesendet.',
    commentEdited: 'Der Kommentar ist geändert.',
    commentDeleted: 'Der Kommentar ist zurückgezogen.',
    commentChanged: 'Der Kommentar wurde inzwischen geändert. Bitte sehen Sie ihn noch einmal an.',
    undone: 'Die Änderung ist zurückgenommen.',
    undonePartly:
      'Zurückgenommen, soweit es ging. Schritte, die inzwischen jemand geändert hat, blieben, wie sie sind.',
    nothingUndone: 'Es gab nichts mehr zurückzunehmen.',
    nothingChanged: 'Es hat sich nichts geändert.',
    filterSaved: 'Der Filter ist gespeichert.',
    filterRemoved: 'Der Filter ist gelöscht.',
    filterMany: 'Sie haben schon 20 Filter. Löschen Sie zuerst einen.',
    filterName: 'Bitte geben Sie dem Filter einen Namen.',
    filterNothing: 'Es ist kein Filter gesetzt.',
  },
} as const;
