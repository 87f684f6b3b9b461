/** Words of the steps before and during recognition. Plain and short; the offices' own terms, explained. */
import type { Bilingual } from '../../../texts/bilingual';

export interface StepWords {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export const PREPARE_WORDS = {
  'job-offer': {
    title: { de: 'Arbeitsvertrag oder verbindliches Angebot', en: 'Contract or binding job offer' },
    text: {
      de: 'Geben Sie Gehalt, Stunden, Beginn und Ort an und füllen Sie die Erklärung zum Beschäftigungsverhältnis vollständig aus. Fehlende Angaben halten später die Agentur für Arbeit auf.',
      en: 'State salary, hours, start and place, and fill in the declaration on the employment relationship completely. Missing data stops the Employment Agency later.',
    },
  },
  'power-of-attorney': {
    title: { de: 'Vollmacht der Fachkraft', en: 'Power of attorney from the candidate' },
    text: {
      de: 'Die Fachkraft bevollmächtigt Sie, das Verfahren zu führen; eine Untervollmacht für Dienstleister ist möglich. Seit August 2026 versichern Sie die Vollmacht in der Vereinbarung; bewahren Sie das Papier auf.',
      en: 'The candidate authorises you to run the procedure; a sub-authority for a service provider is possible. Since August 2026 you assure this in the agreement; keep the paper on file.',
    },
  },
  'collect-documents': {
    title: { de: 'Unterlagen sammeln und übersetzen', en: 'Collect and translate the papers' },
    text: {
      de: 'Pass, Zeugnisse, Lebenslauf und Nachweise zusammentragen, beglaubigt übersetzen lassen und auf Lesbarkeit prüfen. Gesetzliche Fristen beginnen erst mit vollständigen Unterlagen.',
      en: 'Gather passport, certificates, CV and proofs, have them translated by a sworn translator and check that they are legible. Statutory limits begin only with complete papers.',
    },
  },
  'authority-counselling': {
    title: { de: 'Beratung durch die Ausländerbehörde', en: 'Counselling by the immigration authority' },
    text: {
      de: 'Die Behörde berät Sie zu Ablauf und Unterlagen. Fragen Sie nach der Liste der Unterlagen und dem Muster der Vereinbarung.',
      en: 'The authority advises you on procedure and papers. Ask for the list of papers and the model agreement.',
    },
  },
  agreement: {
    title: { de: 'Vereinbarung schließen und Gebühr zahlen', en: 'Sign the agreement and pay the fee' },
    text: {
      de: 'Betrieb und Ausländerbehörde schließen die Vereinbarung nach § 81a AufenthG. Mit der Unterschrift wird die Gebühr von 411 Euro fällig. Sie übernehmen auch die Pflicht, ein vorzeitiges Ende der Beschäftigung zu melden.',
      en: 'Employer and immigration authority sign the agreement under § 81a AufenthG. The fee of 411 euros falls due with the signature. You also take on the duty to report an early end of the job.',
    },
  },
  'anabin-printout': {
    title: {
      de: 'anabin-Ausdrucke für Hochschule und Abschluss',
      en: 'anabin printouts for university and degree',
    },
    text: {
      de: 'Drucken Sie aus der Datenbank anabin die Bewertung der Hochschule (H+) und des Abschlusses (entspricht oder gleichwertig) aus. Dann ist keine Zeugnisbewertung nötig.',
      en: 'Print the rating of the university (H+) and of the degree (corresponds or equivalent) from the database anabin. Then no degree evaluation is needed.',
    },
  },
  'recognition-apply': {
    title: { de: 'Anerkennung beantragen', en: 'Apply for recognition' },
    text: {
      de: 'Der Antrag auf Feststellung der Gleichwertigkeit geht an die zuständige Stelle. Im beschleunigten Verfahren leitet ihn die Ausländerbehörde ein.',
      en: 'The application for recognition of equivalence goes to the competent body. In the accelerated procedure the immigration authority starts it.',
    },
  },
  'recognition-receipt': {
    title: { de: 'Eingangsbestätigung und Nachforderungen', en: 'Receipt and requests for missing papers' },
    text: {
      de: 'Die Stelle bestätigt den Eingang und sagt, welche Unterlagen fehlen.',
      en: 'The body confirms receipt and says which papers are missing.',
    },
  },
  'documents-complete': {
    title: { de: 'Fehlende Unterlagen nachreichen', en: 'Hand in missing papers' },
    text: {
      de: 'Reichen Sie alles Nachgeforderte ein. Erst mit vollständigen Unterlagen beginnt die Frist für die Entscheidung.',
      en: 'Hand in everything that was asked for. The time limit for the decision begins only with complete papers.',
    },
  },
  'recognition-decision': {
    title: { de: 'Entscheidung über die Gleichwertigkeit', en: 'Decision on equivalence' },
    text: {
      de: 'Die Stelle entscheidet: volle Gleichwertigkeit, Unterschiede mit Ausgleichsmaßnahme, oder keine Gleichwertigkeit. Die Frist kann einmal mit Begründung verlängert werden und ruht, solange etwas nachgefordert ist.',
      en: 'The body decides: full equivalence, gaps with a compensation measure, or no equivalence. The limit may be extended once with reasons and is suspended while something is asked for.',
    },
  },
  'degree-evaluation': {
    title: { de: 'Zeugnisbewertung der ZAB', en: 'Degree evaluation by the ZAB' },
    text: {
      de: 'Die Zentralstelle für ausländisches Bildungswesen bescheinigt, ob der Abschluss mit einem deutschen vergleichbar ist. Die Bearbeitung beginnt, wenn die Unterlagen vollständig sind und die Gebühr bezahlt ist.',
      en: 'The Central Office for Foreign Education certifies whether the degree is comparable to a German one. Work begins when the papers are complete and the fee is paid.',
    },
  },
  'state-recognition-confirmation': {
    title: {
      de: 'Staatliche Anerkennung im Herkunftsland bestätigen',
      en: 'Confirm state recognition at origin',
    },
    text: {
      de: 'Die ZAB bestätigt, dass Ausbildung oder Abschluss im Herkunftsland staatlich anerkannt ist.',
      en: 'The ZAB confirms that training or degree is recognised by the state of origin.',
    },
  },
  'licence-promise': {
    title: { de: 'Berufserlaubnis oder Zusicherung', en: 'Licence to practise, or its promise' },
    text: {
      de: 'In reglementierten Berufen braucht der Aufenthaltstitel die Erlaubnis zur Berufsausübung oder ihre Zusicherung. Dazu gehören meist Sprachnachweis, Führungszeugnis und ärztliches Zeugnis.',
      en: 'In regulated occupations the title needs the licence to practise or its promise. This usually takes proof of language, a police record and a medical certificate.',
    },
  },
} as const satisfies Record<string, StepWords>;
