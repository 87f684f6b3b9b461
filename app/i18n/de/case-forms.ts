/** German texts of the area `case-forms`: a new case, and how a case is managed; the source of its keys. */
export const caseForms = {
  create: {
    title: 'Neuer Fall',
    lead: 'Drei kurze Fragen vorweg. Danach geht es um Stelle, Person und Qualifikation; Sie können jederzeit unterbrechen.',
    name: 'Wie möchten Sie den Fall nennen?',
    nameHint: 'Zum Beispiel „Pflegefachkraft Station 3“. Nur Ihr Betrieb sieht diesen Titel.',
    nameWhy:
      'Damit Sie den Fall in Listen wiederfinden. In E-Mail-Betreffs und Adressen erscheint der Titel nie.',
    occupation: 'Welcher Beruf ist es?',
    occupationHint: 'Tippen Sie die ersten Buchstaben und wählen Sie einen Vorschlag.',
    chosen: 'Haben Sie die Person schon ausgewählt?',
    chosenWhy:
      'Nach Staatsangehörigkeit, Alter und Familie fragen wir erst, wenn Ihre Auswahl feststeht. So kann Lotsenwerk nie dazu dienen, Bewerbungen auszusortieren (§§ 1 und 7 AGG).',
    chosenYes: 'Ja, die Auswahl steht fest',
    chosenYesHint: 'Wir halten das heutige Datum im Verlauf fest.',
    chosenNo: 'Nein, noch nicht',
    chosenNoHint: 'Sie können Stelle und Qualifikation schon eingeben.',
    submit: 'Fall anlegen',
  },
  manage: {
    rename: 'Titel ändern',
    renameSubmit: 'Titel speichern',
    renameConflict: 'Jemand hat den Fall inzwischen umbenannt',
    renameConflictText:
      'Gespeichert ist jetzt „{{title}}“. Ihre Eingabe steht noch im Feld; speichern Sie erneut, wenn sie gelten soll.',
    close: 'Fall abschließen',
    closeText:
      'Abgeschlossene Fälle bleiben lesbar. Offene Schritte erinnern niemanden mehr. Nach der Frist Ihres Betriebs wird der Fall gelöscht; die Frist steht unter „Löschungen“.',
    closeOpen_one: '{{count}} Schritt ist noch offen.',
    closeOpen_other: '{{count}} Schritte sind noch offen.',
    closeSubmit: 'Fall abschließen',
    closeTitle: 'Diesen Fall abschließen?',
    delete: 'Fall löschen',
    deleteText: 'Löscht Angaben, Fahrplan, Schritte, Verlauf und geplante Erinnerungen endgültig.',
    deleteTitle: 'Diesen Fall endgültig löschen?',
    deleteWhat:
      '„{{title}}“ mit allen Angaben, dem Fahrplan, den Schritten, dem Verlauf und den geplanten Erinnerungen wird gelöscht.',
    deleteFinal:
      'Das lässt sich nicht rückgängig machen. Im Protokoll bleibt nur, wer wann einen Fall gelöscht hat.',
    deleteSubmit: 'Endgültig löschen',
  },
} as const;
