/** German texts of a chamber's report on its members' cases; the source of its keys. */
export const chamberReport = {
  title: 'Bericht',
  lead: 'Die Fälle Ihrer Mitglieder zusammen und ohne Namen, für Sie und Ihren Fördergeber.',
  period: 'Zeitraum',
  show: 'Anzeigen',
  xlsx: 'Als Excel-Datei',
  print: 'Drucken',
  cases: 'Fälle',
  group: 'Gruppe',
  measure: 'Maß',
  days: 'Tage',
  rest: 'Übrige',
  notSaid: 'Nicht angegeben',
  tooFew: 'zu wenige Fälle',
  total: 'Begonnene Fälle',
  totalDefinition:
    'Fälle, die Mitglieder in diesem Zeitraum angelegt haben. Gezählt werden aktive Mitglieder, die dem Mitzählen zugestimmt haben.',
  by: { stage: 'Wie weit sie sind', route: 'Nach Weg', country: 'Nach Herkunft', occupation: 'Nach Beruf' },
  definition: {
    stage:
      'Stand an dem Tag, an dem der Zeitraum veröffentlicht wurde: der früheste offene Schritt auf dem kritischen Pfad.',
    route: 'Der Weg, den der angenommene Plan empfiehlt.',
    country:
      'Erste Staatsangehörigkeit: EU, EWR und Schweiz; Einreise ohne Visum (§ 41 Abs. 1 AufenthV); Westbalkan (§ 26 Abs. 2 BeschV); übrige Staaten.',
    occupation: 'Berufsgruppe der Stelle.',
  },
  duration: 'Vom Plan bis zum ersten Arbeitstag',
  durationDefinition:
    'Kalendertage vom Annehmen des ersten Plans bis zum eingetragenen ersten Arbeitstag, ab fünf Fällen.',
  median: 'Mitte (Median)',
  percentile80: 'Acht von zehn Fällen höchstens',
  stage: {
    facts: 'Angaben',
    plan: 'Plan',
    recognition: 'Anerkennung',
    consent: 'Zustimmung',
    visa: 'Visum',
    arrival: 'Ankunft',
    settled: 'angekommen oder abgeschlossen',
  },
  country: {
    euEeaCh: 'EU, EWR, Schweiz',
    visaFree: 'Einreise ohne Visum',
    westernBalkans: 'Westbalkan',
    other: 'Übrige Staaten',
  },
  empty: 'Noch keine Zahlen',
  emptyText:
    'Zahlen gibt es, sobald ein Vierteljahr vorbei ist und mindestens fünf Fälle zusammengekommen sind. Es zählen nur Mitglieder, die zugestimmt haben.',
  rules: 'Wie kleine Zahlen geschützt sind',
  rulesText:
    'Zahlen unter fünf stehen hier nie und lassen sich nicht ausrechnen: Zeiträume mit weniger als fünf Fällen werden mit dem nächsten zusammengefasst, Gruppen unter fünf stehen ohne Namen in „Übrige“. Was einmal veröffentlicht ist, ändert sich nicht mehr.',
  fileName: 'bericht',
} as const;
