import type { Bilingual, BilingualWith } from './bilingual';

/** Warnings: what to know before relying on the plan. */
export const warningTexts = {
  recruitmentBan: {
    de: 'Anwerbeverbot: Aus diesem Land dürfen Gesundheits- und Pflegekräfte nur durch die Bundesagentur für Arbeit angeworben werden (Bußgeld bis 30.000 EUR). Erlaubt bleibt, wenn sich die Person selbst beworben hat; bewahren Sie den Nachweis auf.',
    en: 'Recruiting ban: only the Federal Employment Agency may recruit health and care staff from this country (fine up to 30,000 EUR). A person who applied unasked is allowed; keep the proof.',
  },
  recruitmentRisk: {
    de: 'Die Person lebt in einem Staat, aus dem Gesundheits- und Pflegekräfte nicht privat angeworben werden dürfen. Klären Sie, wer angeworben hat und von wo.',
    en: 'The person lives in a state from which health and care staff may not be recruited privately. Clarify who recruited and from where.',
  },
  temporaryAgency: {
    de: 'Zeitarbeit: Wo die Bundesagentur für Arbeit zustimmen muss, muss sie die Zustimmung versagen.',
    en: 'Temporary agency work: where the Federal Employment Agency must consent, it has to refuse.',
  },
  temporaryProtection: {
    de: 'Mit vorübergehendem Schutz (§ 24 AufenthG) ist die Blaue Karte EU ausgeschlossen; §§ 18a, 18b bleiben möglich, und jede Beschäftigung ist ohnehin erlaubt.',
    en: 'With temporary protection (§ 24 AufenthG) the EU Blue Card is excluded; §§ 18a, 18b stay possible, and any employment is allowed anyway.',
  },
  visaFreeWork: {
    de: 'Die Einreise ist ohne Visum möglich, Arbeit aber erst, wenn der Titel oder die Erlaubnis erteilt ist. Der Antrag muss innerhalb von 90 Tagen nach der Einreise gestellt werden.',
    en: 'Entry is possible without a visa, work only once the title or the permission is granted. The application must be made within 90 days of entry.',
  },
  visaFreeNoWork: {
    de: 'Die visumfreie Einreise gilt nur für Aufenthalte ohne Arbeit. Für diese Stelle ist vorher ein Visum nötig.',
    en: 'Visa-free entry covers only stays without work. This job needs a visa beforehand.',
  },
  inGermany: {
    de: 'Die Person ist schon in Deutschland. Das beschleunigte Fachkräfteverfahren gibt es nur für die Einreise; der Titel wird bei der Ausländerbehörde am Wohnort beantragt.',
    en: 'The person is in Germany already. The accelerated procedure is only for entry; the title is applied for at the local immigration authority.',
  },
  searchTitle: {
    de: ' Der Titel nach § 20 AufenthG dient der Suche nach Studium, Ausbildung, Forschung oder Anerkennung in Deutschland: bis zu 18 Monate, nach einer Ausbildung in der Pflegehilfe zwölf und sechs weitere. Lotsenwerk plant ihn nicht, sondern den Wechsel in den Titel für diese Stelle; stellen Sie den Antrag, bevor er abläuft.',
    en: ' The title under § 20 AufenthG is for searching after a degree, training, research or recognition in Germany: up to 18 months, after a training as care assistant twelve and six more. Lotsenwerk does not plan it but the change to the title for this job; apply before it ends.',
  },
  trainingTitleOfToleration: {
    de: ' Den Titel nach § 16g AufenthG plant Lotsenwerk nicht. Bricht die Ausbildung ab, meldet der Betrieb das in der Regel binnen zwei Wochen (§ 16g Abs. 4 AufenthG, Bußgeld bis 30.000 EUR). Lassen Sie den Wechsel vorher bei der Ausländerbehörde oder einer Beratungsstelle klären.',
    en: ' Lotsenwerk does not plan the title under § 16g AufenthG. If the training breaks off, the firm reports it as a rule within two weeks (§ 16g (4) AufenthG, fine up to 30,000 EUR). Have the change clarified first by the immigration authority or a counselling service.',
  },
  trainingWithToleration: {
    de: ' Für Ausbildungen von Menschen mit Duldung gibt es den Titel nach § 16g AufenthG. Lotsenwerk prüft ihn nicht; fragen Sie die Ausländerbehörde oder eine Beratungsstelle.',
    en: ' For the training of people with a toleration there is the title under § 16g AufenthG. Lotsenwerk does not check it; ask the immigration authority or a counselling service.',
  },
  licenceMissing: {
    de: 'Reglementierter Beruf: Ohne erteilte oder zugesagte Berufserlaubnis gibt es keinen Titel für diese Stelle.',
    en: 'Regulated profession: without a licence granted or promised there is no title for this job.',
  },
  languageNurse: {
    de: 'Für die Berufserlaubnis verlangen fast alle Länder Deutsch auf B2. Das Gesetz nennt keine Stufe; fragen Sie die Behörde (nicht amtlich bestätigt).',
    en: 'For the licence nearly all Länder ask for German at B2. The statute names no level; ask the authority (not officially confirmed).',
  },
  languageDoctor: {
    de: 'Für die Approbation verlangen die Länder Deutsch auf B2 und eine Fachsprachprüfung auf C1 bei der Landesärztekammer (nicht amtlich bestätigt).',
    en: 'For the licence to practise the Länder ask for German at B2 and a medical language test at C1 at the medical chamber (not officially confirmed).',
  },
  advanceConsent: {
    de: 'Die Vorabzustimmung gilt in der Regel drei Monate. Buchen Sie den Visumtermin, sobald sie da ist.',
    en: 'The advance consent is valid for three months as a rule. Book the visa appointment as soon as it is there.',
  },
  partialRecognition: {
    de: 'Die Anerkennung ist nur teilweise erteilt. Das ist keine Ablehnung: Mit einer Maßnahme führt § 16d AufenthG zur vollen Anerkennung; mit Erfahrung kommt § 6 BeschV in Betracht. Welche Maßnahme passt, sagt die Anerkennungsberatung.',
    en: 'Recognition was granted in part. That is no refusal: with a measure § 16d AufenthG leads to full recognition; with experience § 6 BeschV is worth a look. The recognition counselling service says which measure fits.',
  },
  partialPossible: {
    de: 'Das Ergebnis kann „teilweise gleichwertig“ lauten. Das Verfahren geht dann mit dem Ziel § 16d AufenthG weiter; planen Sie eine Maßnahme und Deutschkurse ein.',
    en: 'The result may be “partially equivalent”. The procedure then goes on towards § 16d AufenthG; allow for a measure and German courses.',
  },
  faireIntegration: {
    de: 'Weisen Sie die Person spätestens am ersten Arbeitstag in Textform auf die kostenlose Beratung „Faire Integration“ hin, mit den Kontaktdaten der nächsten Stelle.',
    en: 'Tell the person in text form, on the first working day at the latest, about the free advice of “Faire Integration”, with the contact data of the nearest office.',
  },
  instantRegistration: {
    de: 'In dieser Branche ist die Sofortmeldung spätestens bei Arbeitsbeginn Pflicht.',
    en: 'In this branch instant registration is due at the start of work at the latest.',
  },
  practiceDiffers: {
    de: 'Welche Stelle zuständig ist oder wie sie verfährt, ist für diesen Fall nicht sicher. Fragen Sie vor dem Antrag nach.',
    en: 'Which office is competent, or how it proceeds, is not certain for this case. Ask before you apply.',
  },
  tariff: {
    de: 'Der Betrieb ist tarifgebunden, die Stelle wird aber nicht nach Tarif bezahlt. Die Bedingungen dürfen nicht schlechter sein als die vergleichbarer Beschäftigter; zahlen Sie Tarif.',
    en: 'The firm is bound by a collective agreement, but the job is not paid by it. Conditions may not be worse than those of comparable staff; pay the agreed rate.',
  },
  tariffRests: {
    de: 'Dieser Weg stützt sich auf Tarifbindung und Tariflohn. Der Tarif muss für die ganze Zeit gezahlt werden; die Bundesagentur für Arbeit prüft das.',
    en: 'This route rests on the collective agreement and its pay. The agreed rate must be paid for the whole time; the Federal Employment Agency checks it.',
  },
} as const satisfies Record<string, Bilingual>;

export const westernBalkansQuota: BilingualWith<{ readonly quota: string; readonly checked: string }> = {
  de: ({ quota, checked }) =>
    `Im Jahr gibt es ${quota} erste Zustimmungen, verteilt nach Monaten und Staaten. Das Kontingent 2025 war Ende November erschöpft; wer leer ausgeht, beantragt neu. Angekündigt ist eine Senkung auf 25.000; am ${checked} stand sie nicht im Gesetz. Fragen Sie die Bundesagentur für Arbeit nach freien Plätzen.`,
  en: ({ quota, checked }) =>
    `There are ${quota} first consents a year, shared out by month and state. The quota of 2025 was used up at the end of November; whoever gets none applies anew. A cut to 25,000 is announced; on ${checked} it was not in the law. Ask the Federal Employment Agency for places left.`,
};

export const livelihoodUnknown: BilingualWith<{
  readonly year: number;
  readonly amount: string;
  readonly amountYear: number;
  readonly rise: string;
}> = {
  de: ({ year, amount, amountYear, rise }) =>
    `Der Orientierungswert für den Lebensunterhalt ${year} ist noch nicht bekannt. Geurteilt ist vorläufig mit dem von ${amountYear} (${amount} im Monat); zuletzt stieg er um ${rise}.`,
  en: ({ year, amount, amountYear, rise }) =>
    `The guide value for the livelihood in ${year} is not known yet. This is judged provisionally by that of ${amountYear} (${amount} a month); last year it rose by ${rise}.`,
};

export const lawCheckedLongAgo: BilingualWith<{ readonly checked: string }> = {
  de: ({ checked }) =>
    `Das hinterlegte Recht wurde zuletzt bis zum ${checked} geprüft. Spätere Änderungen fehlen; fragen Sie vor Entscheidungen nach.`,
  en: ({ checked }) =>
    `The encoded law was last checked up to ${checked}. Later changes are missing; ask before deciding.`,
};

export const ageSalary: BilingualWith<{ readonly day: string; readonly threshold: string }> = {
  de: ({ day, threshold }) =>
    `Ab dem 45. Geburtstag (${day}) verlangt der erste Titel nach §§ 18a, 18b ein Gehalt von ${threshold} im Jahr oder eine angemessene Altersversorgung. Es zählt der Tag der Erteilung.`,
  en: ({ day, threshold }) =>
    `From the 45th birthday (${day}) the first title under §§ 18a, 18b needs a salary of ${threshold} a year or adequate old-age provision. The day of the grant counts.`,
};

/** The same for routes of the BeschV, where the first day of work counts. */
export const ageSalaryAtStart: BilingualWith<{ readonly day: string; readonly threshold: string }> = {
  de: ({ day, threshold }) =>
    `Ab dem 45. Geburtstag (${day}) verlangt die erste Zustimmung nach §§ 6, 22a, 24a und 26 Abs. 2 BeschV ein Gehalt von ${threshold} im Jahr oder eine angemessene Altersversorgung. Es zählt der erste Arbeitstag.`,
  en: ({ day, threshold }) =>
    `From the 45th birthday (${day}) the first consent under §§ 6, 22a, 24a and 26 (2) BeschV needs a salary of ${threshold} a year or adequate old-age provision. The first day of work counts.`,
};

export const amountsUnknown: BilingualWith<{
  readonly year: number;
  readonly amount: string;
  readonly amountYear: number;
  readonly rise: string;
}> = {
  de: ({ year, amount, amountYear, rise }) =>
    `Die Gehaltsschwelle für ${year} ist noch nicht bekannt. Geurteilt ist vorläufig mit der von ${amountYear} (${amount}); zuletzt stieg sie um ${rise}. Prüfen Sie den Fall nach der Bekanntmachung neu.`,
  en: ({ year, amount, amountYear, rise }) =>
    `The salary threshold for ${year} is not known yet. This is judged provisionally by that of ${amountYear} (${amount}); last year it rose by ${rise}. Check the case again after the announcement.`,
};

export const amountsChange: BilingualWith<{ readonly year: number; readonly amount: string }> = {
  de: ({ year, amount }) =>
    `Zwischen Antrag, Entscheidung und Arbeitsbeginn gelten verschiedene Beträge. Das Gesetz sagt nicht, welches Jahr zählt; wir verlangen den höchsten (${year}: ${amount}).`,
  en: ({ year, amount }) =>
    `Different amounts apply between application, decision and start. The statute does not say which year counts; we ask for the highest (${year}: ${amount}).`,
};

export const startBeforeTypical: BilingualWith<{ readonly desired: string; readonly typical: string }> = {
  de: ({ desired, typical }) =>
    `Der gewünschte erste Arbeitstag (${desired}) liegt vor dem üblichen Termin (${typical}).`,
  en: ({ desired, typical }) =>
    `The wanted first day of work (${desired}) is before the typical one (${typical}).`,
};

export const crossesYear: Bilingual = {
  de: ' Bis dahin wechselt das Jahr; andere Beträge können gelten.',
  en: ' The year changes before then; other amounts may apply.',
};

export const crossesBirthday: Bilingual = {
  de: ' Bis dahin wird die Person 45; dann gilt die Altersregel.',
  en: ' The person turns 45 before then; the age rule then applies.',
};

export const newEntrantWindow: BilingualWith<{ readonly last: string }> = {
  de: ({ last }) =>
    `Der Weg für den Berufsanfang steht nur offen, wenn der Antrag bis zum ${last} gestellt ist.`,
  en: ({ last }) => `The route for new entrants is open only if the application is made until ${last}.`,
};

export const minimumWageWarning: BilingualWith<{ readonly minimum: string }> = {
  de: ({ minimum }) => `Der Lohn liegt unter dem Mindestlohn von ${minimum} je Stunde am ersten Arbeitstag.`,
  en: ({ minimum }) => `The pay is below the minimum wage of ${minimum} an hour on the first day of work.`,
};
