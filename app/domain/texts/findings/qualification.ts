import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings on training, degree, recognition and licence. */
export const qualificationFindings = {
  vocationalMet: {
    de: 'Es gibt eine Berufsqualifikation, auf die sich dieser Weg stützen kann.',
    en: 'There is a vocational qualification that this route can rest on.',
  },
  vocationalNone: {
    de: 'Dieser Weg verlangt eine abgeschlossene Berufsausbildung.',
    en: 'This route needs a completed vocational training.',
  },
  vocationalAcademic: {
    de: 'Die Person hat einen Hochschulabschluss; für diesen Weg müsste eine Kammer oder Behörde ihn als gleichwertig mit einer deutschen Berufsausbildung anerkennen. Der Weg für Akademiker:innen liegt näher.',
    en: 'The person has a degree; for this route a chamber or authority would have to recognise it as equivalent to a German vocational training. The route for graduates is closer.',
  },
  qualificationMissing: {
    de: 'Offen: Welche Qualifikation hat die Person (Ausbildung, Studium, keine)?',
    en: 'Open: which qualification does the person have (training, degree, none)?',
  },
  equivalenceGerman: {
    de: 'Die Ausbildung wurde in Deutschland abgeschlossen und dauert mindestens zwei Jahre.',
    en: 'The training was completed in Germany and takes at least two years.',
  },
  equivalenceGermanShort: {
    de: 'Die deutsche Ausbildung dauert unter zwei Jahren; sie gilt nicht als qualifizierte Berufsausbildung.',
    en: 'The German training takes less than two years; it does not count as qualified vocational training.',
  },
  equivalenceGermanDuration: {
    de: 'Offen: Wie lange dauert die deutsche Ausbildung? Nötig sind mindestens zwei Jahre.',
    en: 'Open: how long is the German training? At least two years are needed.',
  },
  equivalenceFull: {
    de: 'Die volle Gleichwertigkeit mit dem deutschen Beruf ist festgestellt.',
    en: 'Full equivalence with the German occupation has been found.',
  },
  equivalenceByLicence: {
    de: 'Die Berufserlaubnis liegt vor oder ist zugesagt; damit ist die Gleichwertigkeit geprüft.',
    en: 'The professional licence is granted or promised, so equivalence has been examined.',
  },
  equivalenceComing: {
    de: 'Die volle Gleichwertigkeit fehlt noch; der Plan bringt sie mit dem Anerkennungsverfahren.',
    en: 'Full equivalence still lacks; the plan brings it with the recognition procedure.',
  },
  equivalencePartial: {
    de: 'Die Anerkennung ist nur teilweise erteilt. Für diesen Weg gesperrt, bis eine Maßnahme die Lücke schließt; der Weg dorthin ist § 16d AufenthG.',
    en: 'Recognition was granted only in part. Blocked for this route until a measure closes the gap; the way there is § 16d AufenthG.',
  },
  equivalenceRefused: {
    de: 'Die Gleichwertigkeit wurde verneint.',
    en: 'Equivalence was refused.',
  },
  equivalenceMissing: {
    de: 'Offen: Ist die Anerkennung in Deutschland beantragt, und mit welchem Ergebnis?',
    en: 'Open: has recognition in Germany been applied for, and with which result?',
  },
  tertiaryMet: {
    de: 'Der höhere Bildungsgang dauert mindestens drei Jahre; für die Blaue Karte EU steht er einem Studium gleich.',
    en: 'The tertiary programme takes at least three years; for the EU Blue Card it stands beside a degree.',
  },
  tertiaryShort: {
    de: 'Der höhere Bildungsgang dauert weniger als drei Jahre; für die Blaue Karte EU genügt das nicht.',
    en: 'The tertiary programme takes less than three years; that is not enough for the EU Blue Card.',
  },
  tertiaryMissing: {
    de: 'Offen: Wie viele Monate dauert der höhere Bildungsgang? Für die Blaue Karte EU müssen es drei Jahre sein.',
    en: 'Open: how many months does the tertiary programme take? The EU Blue Card needs three years.',
  },
  academicNone: {
    de: 'Dieser Weg verlangt einen Hochschulabschluss.',
    en: 'This route needs a degree.',
  },
  degreeGerman: {
    de: 'Der Hochschulabschluss ist ein deutscher.',
    en: 'The degree is a German one.',
  },
  degreeComparable: {
    de: 'Der Hochschulabschluss ist mit einem deutschen vergleichbar.',
    en: 'The degree is comparable to a German one.',
  },
  degreeListed: {
    de: 'Laut anabin ist die Hochschule anerkannt und der Abschluss gleichwertig; die Ausdrucke genügen.',
    en: 'According to anabin the institution is recognised and the degree equivalent; the printouts suffice.',
  },
  degreeByLicence: {
    de: 'Die Berufserlaubnis liegt vor oder ist zugesagt; sie belegt den anerkannten Abschluss.',
    en: 'The professional licence is granted or promised; it proves the recognised degree.',
  },
  degreeWithLicence: {
    de: 'In diesem reglementierten Beruf prüft die Anerkennungsstelle den Abschluss zusammen mit der Berufserlaubnis; der Plan bringt beides.',
    en: 'In this regulated profession the recognition authority examines the degree together with the licence; the plan brings both.',
  },
  degreeEvaluation: {
    de: 'Die Vergleichbarkeit ist noch nicht belegt; der Plan bringt sie mit der Zeugnisbewertung der ZAB.',
    en: 'Comparability is not proven yet; the plan brings it with the degree evaluation by the ZAB.',
  },
  degreeNotComparable: {
    de: 'Der Abschluss ist nicht mit einem deutschen vergleichbar. Gesperrt, außer eine Zeugnisbewertung der ZAB kommt zu einem anderen Ergebnis.',
    en: 'The degree is not comparable to a German one. Blocked unless a degree evaluation by the ZAB finds otherwise.',
  },
  degreeInstitution: {
    de: 'Die Hochschule ist in anabin als H- geführt, also nicht anerkannt. Gesperrt, außer eine Zeugnisbewertung der ZAB kommt zu einem anderen Ergebnis; das ist selten.',
    en: 'anabin lists the institution as H-, that is not recognised. Blocked unless a degree evaluation by the ZAB finds otherwise, which is rare.',
  },
  degreeMissing: {
    de: 'Offen: Ist der Abschluss laut anabin oder Zeugnisbewertung mit einem deutschen vergleichbar?',
    en: 'Open: is the degree comparable to a German one, by anabin or by a degree evaluation?',
  },
  degreePartial: {
    de: 'Die Anerkennung ist nur teilweise erteilt oder verneint; ohne sie gibt es in diesem reglementierten Beruf keine Berufserlaubnis. Gesperrt, bis eine Maßnahme die Lücke schließt.',
    en: 'Recognition was granted only in part or refused; without it there is no licence in this regulated profession. Blocked until a measure closes the gap.',
  },
  licenceNotNeeded: {
    de: 'Der Beruf ist nicht reglementiert; eine Berufserlaubnis ist nicht nötig.',
    en: 'The occupation is not regulated; no licence is needed.',
  },
  licenceHeld: {
    de: 'Die Berufserlaubnis ist erteilt oder zugesagt.',
    en: 'The professional licence is granted or promised.',
  },
  licenceComing: {
    de: 'Die Berufserlaubnis fehlt noch; der Plan bringt ihre Zusage.',
    en: 'The professional licence still lacks; the plan brings the promise of it.',
  },
  licenceAfterMeasure: {
    de: 'Die Berufserlaubnis gibt es erst nach der Maßnahme, die der Bescheid verlangt. Gesperrt bis dahin.',
    en: 'The professional licence comes only after the measure that the decision demands. Blocked until then.',
  },
  licenceMissing: {
    de: 'Offen: Ist die Berufserlaubnis für diesen reglementierten Beruf erteilt oder zugesagt?',
    en: 'Open: is the licence for this regulated profession granted or promised?',
  },
  regulationUnknown: {
    de: 'Offen: Der Code allein sagt nicht, ob der Beruf reglementiert ist. Wählen Sie den Beruf aus dem Verzeichnis.',
    en: 'Open: the code alone does not tell whether the occupation is regulated. Choose the occupation from the catalogue.',
  },
  fitMet: {
    de: 'Die Stelle passt zur Qualifikation.',
    en: 'The job fits the qualification.',
  },
  fitNot: {
    de: 'Die Stelle passt nicht zur Qualifikation; dieser Weg verlangt das.',
    en: 'The job does not fit the qualification, as this route demands.',
  },
  fitMissing: {
    de: 'Offen: Passt die Stelle zur Qualifikation der Person?',
    en: 'Open: does the job fit the person’s qualification?',
  },
} as const satisfies Record<string, Bilingual>;

export const completionFindings = {
  notYet: {
    de: ({ day }) =>
      `Die Qualifikation wird erst am ${day} abgeschlossen, nach dem voraussichtlichen Tag der Erteilung. Gesperrt bis dahin.`,
    en: ({ day }) =>
      `The qualification is completed only on ${day}, after the expected day of the grant. Blocked until then.`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly day: string }>>;
