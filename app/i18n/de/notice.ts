/** Der Hinweis auf Faire Integration (§ 45c AufenthG). */
export const notice = {
  title: 'Hinweis auf Faire Integration',
  lead: 'Wer jemanden einstellt, der bei Vertragsschluss im Ausland lebt, weist spätestens am ersten Arbeitstag in Textform auf diese kostenlose Beratung hin und nennt die nächste Stelle mit aktuellen Kontaktdaten.',
  basis: '§ 45c AufenthG, in Kraft seit 01.01.2026, zuletzt geprüft am {{day}}',
  check: {
    title: 'Kontaktdaten heute prüfen',
    text: 'Für diesen Arbeitsort sind keine frisch geprüften Kontaktdaten belegt. Sehen Sie am Tag, an dem Sie den Hinweis übergeben, in die amtliche Liste und tragen Sie ein, was dort steht. Lotsenwerk hält fest, dass und wann Sie geprüft haben.',
    again: 'Die letzte Prüfung war am {{day}}. Prüfen Sie am Tag der Übergabe noch einmal.',
    list: 'Amtliche Liste öffnen',
    known: 'Zur Orientierung, nicht bestätigt: {{name}}',
    name: 'Name der Stelle, wie er in der Liste steht',
    contact: 'Telefon, E-Mail oder Anschrift aus der Liste',
    submit: 'Heute geprüft',
    missing: 'Tragen Sie Namen und Kontaktdaten ein, wie sie in der Liste stehen.',
    notActive: 'Der Fall läuft nicht. Der Hinweis kann nicht festgehalten werden.',
  },
  source: {
    checked: 'Von Ihnen am {{day}} in der amtlichen Liste geprüft.',
    directory: 'Aus dem Verzeichnis, belegt: {{day}}. Ein Blick in die amtliche Liste schadet nicht.',
  },
  draft: 'Der Hinweis',
  letter: {
    heading: 'Hinweis nach § 45c AufenthG',
    to: 'An:',
    text: 'Sie können sich kostenlos zu Fragen des Arbeitsrechts und des Sozialrechts beraten lassen. Das Beratungsangebot heißt „Faire Integration“. Es ist unabhängig von uns als Arbeitgeber.',
    nearest: 'Die nächste Beratungsstelle:',
    more: 'Weitere Stellen:',
    from: 'Arbeitgeber:',
    date: 'Datum:',
    receipt: 'Ich habe diesen Hinweis erhalten (Datum, Unterschrift):',
  },
  unconfirmed:
    'Entwurf in eigenen Worten, nicht amtlich. Das Gesetz verlangt Textform und die Kontaktdaten der nächsten Stelle.',
  flash: { checked: 'Die Prüfung von heute ist festgehalten. Der Hinweis nennt jetzt diese Stelle.' },
} as const;
