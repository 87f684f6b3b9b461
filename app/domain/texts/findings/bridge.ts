import type { Bilingual } from '../bilingual';

/** Findings on the routes to recognition, § 16d AufenthG. */
export const bridgeFindings = {
  partialMet: {
    de: 'Der Bescheid stellt Lücken fest und nennt die Maßnahme, die sie schließt.',
    en: 'The decision finds gaps and names the measure that closes them.',
  },
  partialNone: {
    de: 'Es gibt noch keinen Bescheid mit Lücken. Gesperrt, bis die Anerkennungsstelle entschieden hat.',
    en: 'There is no decision with gaps yet. Blocked until the recognition authority has decided.',
  },
  partialRefused: {
    de: 'Die Gleichwertigkeit wurde verneint; es gibt keine Lücke, die eine Maßnahme schließt. Gesperrt, außer die Stelle entscheidet neu.',
    en: 'Equivalence was refused; there is no gap that a measure closes. Blocked unless the authority decides anew.',
  },
  partialMissing: {
    de: 'Offen: Hat die Anerkennungsstelle entschieden, und nennt der Bescheid Lücken?',
    en: 'Open: has the recognition authority decided, and does the decision name gaps?',
  },
  measureCourse: {
    de: 'Die Maßnahme ist ein Lehrgang oder eine Anpassungsqualifizierung.',
    en: 'The measure is a course or an adaptation qualification.',
  },
  measureExam: {
    de: 'Die Maßnahme ist eine Prüfung.',
    en: 'The measure is an exam.',
  },
  measureOnlyExam: {
    de: 'Vorgesehen ist nur eine Prüfung; dafür gibt es § 16d Abs. 5 AufenthG.',
    en: 'Only an exam is planned; § 16d (5) AufenthG is made for that.',
  },
  measureNoExam: {
    de: 'Vorgesehen ist ein Lehrgang, keine bloße Prüfung; dafür gibt es § 16d Abs. 1 AufenthG.',
    en: 'A course is planned, not only an exam; § 16d (1) AufenthG is made for that.',
  },
  measureMissing: {
    de: 'Offen: Welche Maßnahme ist geplant: im Betrieb, an einer Schule oder nur eine Prüfung?',
    en: 'Open: which measure is planned: in the firm, at a school, or an exam only?',
  },
  languageMet: {
    de: 'Deutsch auf mindestens A2 liegt vor; die Maßnahme oder die Stelle kann mehr verlangen.',
    en: 'German at A2 at least is there; the measure or the job may ask for more.',
  },
  languageBelow: {
    de: 'In der Regel ist mindestens Deutsch auf A2 nötig. Gesperrt, bis es nachgewiesen ist.',
    en: 'As a rule German at A2 at least is needed. Blocked until it is proven.',
  },
  languageMissing: {
    de: 'Offen: Welches Deutschniveau hat die Person? Nötig ist in der Regel mindestens A2.',
    en: 'Open: what level of German does the person have? As a rule A2 at least is needed.',
  },
  agreement: {
    de: 'Betrieb und Person vereinbaren, die Anerkennung spätestens nach der Einreise zu betreiben; ein Schritt des Plans.',
    en: 'Firm and person agree to pursue recognition, after entry at the latest; a step of the plan.',
  },
  suitableMet: {
    de: 'Der Betrieb bildet aus und gilt damit als geeignet.',
    en: 'The firm trains apprentices and so counts as suitable.',
  },
  suitableNot: {
    de: 'Der Betrieb bildet nicht aus. Gesperrt, außer er ist für Ausbildung oder Nachqualifizierung geeignet; das bestätigt die Kammer.',
    en: 'The firm does not train. Blocked unless it is suitable for training or qualification, which the chamber confirms.',
  },
  suitableMissing: {
    de: 'Offen: Bildet der Betrieb aus oder ist er dafür geeignet?',
    en: 'Open: does the firm train apprentices, or is it suitable to?',
  },
  jobQualified: {
    de: 'Die Stelle ist qualifiziert und nicht reglementiert; die Person darf sie schon vor der Anerkennung ausüben.',
    en: 'The job is qualified and not regulated; the person may do it before recognition.',
  },
  jobGraded: {
    de: 'Ziel ist ein reglementierter Beruf; die Stelle davor darf eine Hilfstätigkeit sein, weil die Bezahlung nach Tarif oder in einer zugelassenen Pflegeeinrichtung zum Zielberuf hinführt.',
    en: 'The target is a regulated profession; the job before it may be assistant work, because pay by tariff or in an admitted care facility leads towards the target.',
  },
  jobNotGraded: {
    de: 'Eine Hilfstätigkeit ist nur auf dem Weg in einen reglementierten Beruf möglich, bei Tarifbindung und Tariflohn oder in einer zugelassenen Pflegeeinrichtung.',
    en: 'Assistant work is possible only on the way to a regulated profession, with a binding collective agreement and its pay or in an admitted care facility.',
  },
  jobRegulated: {
    de: 'Ohne Berufserlaubnis darf die Person diesen Beruf nicht ausüben. Gesperrt, außer sie arbeitet bis dahin in einer Tätigkeit, die nicht reglementiert ist, etwa als Hilfskraft mit diesem Ziel.',
    en: 'Without a licence the person may not work in this profession. Blocked unless the work until then is not regulated, for example as an assistant with this target.',
  },
  jobRegulationUnknown: {
    de: 'Offen: Der Code allein sagt nicht, ob der Beruf reglementiert ist.',
    en: 'Open: the code alone does not tell whether the occupation is regulated.',
  },
  jobMissing: {
    de: 'Offen: Ist der Betrieb tarifgebunden und zahlt nach Tarif, oder ist er eine zugelassene Pflegeeinrichtung?',
    en: 'Open: is the firm bound by a collective agreement and pays by it, or is it an admitted care facility?',
  },
  sameGroup: {
    de: 'Stelle und Zielberuf gehören zur selben Berufsgruppe.',
    en: 'Job and target profession belong to the same occupational group.',
  },
  otherGroup: {
    de: 'Stelle und Zielberuf gehören nicht zur selben Berufsgruppe; dieser Weg verlangt das.',
    en: 'Job and target profession do not belong to the same occupational group, as this route demands.',
  },
  groupMissing: {
    de: 'Offen: Gehört die Stelle zum Beruf, der anerkannt werden soll?',
    en: 'Open: does the job belong to the occupation that is to be recognised?',
  },
  stillRecognisable: {
    de: 'Die Anerkennung ist noch nicht entschieden; sie folgt in Deutschland.',
    en: 'Recognition is not decided yet; it follows in Germany.',
  },
  stillPartial: {
    de: 'Der Bescheid nennt Lücken; die Partnerschaft kann sie schließen.',
    en: 'The decision names gaps; the partnership can close them.',
  },
  alreadyRefused: {
    de: 'Die Gleichwertigkeit wurde verneint. Gesperrt, außer ein neuer Antrag hat Aussicht.',
    en: 'Equivalence was refused. Blocked unless a new application has a chance.',
  },
  placementMet: {
    de: 'Die Bundesagentur für Arbeit vermittelt auf Grund einer Absprache mit diesem Staat (in Indien nur mit Kerala; fragen Sie nach).',
    en: 'The Federal Employment Agency places under an agreement with this state (in India with Kerala only; ask).',
  },
  placementPrivate: {
    de: 'Vermittlungsabsprachen nutzt nur die Bundesagentur für Arbeit; private Vermittlung und eigene Anwerbung zählen nicht.',
    en: 'Only the Federal Employment Agency uses placement agreements; private placement and own recruiting do not count.',
  },
  placementState: {
    de: 'Mit diesem Staat ist keine Vermittlungsabsprache hinterlegt.',
    en: 'No placement agreement with this state is encoded.',
  },
  placementMissing: {
    de: 'Offen: Aus welchem Staat und durch wen wird die Person vermittelt? Die Absprachen gehören der Bundesagentur für Arbeit.',
    en: 'Open: from which state and by whom is the person placed? The agreements belong to the Federal Employment Agency.',
  },
  analysisUnordered: {
    de: 'Gesperrt, außer die Anerkennungsstelle hat eine Qualifikationsanalyse angeordnet und ein Platz ist zugesagt.',
    en: 'Blocked unless the recognition authority ordered a skills analysis and a place is promised.',
  },
  analysisNotRunning: {
    de: 'Es läuft kein Anerkennungsverfahren; erst darin kann eine Qualifikationsanalyse angeordnet werden.',
    en: 'No recognition procedure is running; only there a skills analysis can be ordered.',
  },
  analysisMissing: {
    de: 'Offen: Läuft ein Anerkennungsverfahren, in dem eine Qualifikationsanalyse angeordnet ist?',
    en: 'Open: is there a recognition procedure in which a skills analysis was ordered?',
  },
} as const satisfies Record<string, Bilingual>;
