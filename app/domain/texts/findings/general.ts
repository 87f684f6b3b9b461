import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings of the rules that concern nearly every route. */
export const generalFindings = {
  noTitleNeeded: {
    de: 'Staatsangehörige der EU, des EWR und der Schweiz brauchen keinen Aufenthaltstitel.',
    en: 'Citizens of the EU, the EEA and Switzerland need no residence title.',
  },
  freeMovementMet: {
    de: 'Die Person ist Staatsangehörige:r eines EU- oder EWR-Staats oder der Schweiz und darf ohne Aufenthaltstitel arbeiten.',
    en: 'The person is a citizen of the EU, the EEA or Switzerland and may work without a residence title.',
  },
  freeMovementNot: {
    de: 'Keine der Staatsangehörigkeiten gehört zu EU, EWR oder Schweiz; Freizügigkeit gilt nicht.',
    en: 'None of the nationalities belongs to the EU, the EEA or Switzerland; free movement does not apply.',
  },
  lawNotEncoded: {
    de: 'Das Recht vor dem 01.03.2020 ist hier nicht hinterlegt; der Weg lässt sich für diesen Tag nicht beurteilen.',
    en: 'Law before 1 March 2020 is not encoded here; the route cannot be judged for this day.',
  },
  jobOffer: {
    de: 'Es liegt ein konkretes Arbeitsplatzangebot vor.',
    en: 'There is a concrete job offer.',
  },
  qualifiedMet: {
    de: 'Die Stelle ist eine qualifizierte Beschäftigung: Sie verlangt eine Ausbildung von mindestens zwei Jahren oder ein Studium.',
    en: 'The job is qualified employment: it needs a training of at least two years or a degree.',
  },
  qualifiedKind: {
    de: 'Die Stelle ist keine qualifizierte Beschäftigung: Dieser Weg verlangt Arbeit, für die man eine Ausbildung von mindestens zwei Jahren oder ein Studium braucht.',
    en: 'The job is not qualified employment: this route needs work that takes a training of at least two years or a degree.',
  },
  qualifiedOccupation: {
    de: 'Der gewählte Beruf gilt als Helfer- oder Assistenztätigkeit, nicht als qualifizierte Beschäftigung.',
    en: 'The chosen occupation counts as helper or assistant work, not as qualified employment.',
  },
  agencyNo: {
    de: 'Der Betrieb verleiht keine Arbeitskräfte; dieser Versagungsgrund liegt nicht vor.',
    en: 'The firm does not lease workers; this ground for refusal does not apply.',
  },
  agencyYes: {
    de: 'In der Zeitarbeit muss die Bundesagentur für Arbeit die Zustimmung versagen. Gesperrt, solange die Person als Leiharbeitskraft eingestellt werden soll.',
    en: 'In temporary agency work the Federal Employment Agency must refuse its consent. Blocked as long as the person is to be leased out.',
  },
  agencyFree: {
    de: 'Die Zustimmung der Bundesagentur für Arbeit ist nicht nötig, das Verbot der Zeitarbeit greift hier nicht.',
    en: 'No consent of the Federal Employment Agency is needed, so the bar on temporary agency work does not bite here.',
  },
  agencyMissing: {
    de: 'Offen: Ist der Betrieb ein Zeitarbeitsunternehmen? Dann müsste die Bundesagentur für Arbeit die Zustimmung versagen.',
    en: 'Open: is the firm a temporary work agency? The Federal Employment Agency would then have to refuse its consent.',
  },
  recruitmentFree: {
    de: 'Das Anwerbeverbot für Gesundheits- und Pflegeberufe trifft diesen Fall nicht.',
    en: 'The ban on recruiting health and care staff does not touch this case.',
  },
  recruitmentAllowed: {
    de: 'Aus diesem Land darf nur die Bundesagentur für Arbeit anwerben; Eigeninitiative der Person oder Vermittlung durch die Bundesagentur ist erlaubt. Bewahren Sie den Nachweis auf.',
    en: 'Only the Federal Employment Agency may recruit from this country; a person who applies unasked, or is placed by the agency, is allowed. Keep the proof.',
  },
  recruitmentBanned: {
    de: 'Aus diesem Land dürfen Betriebe und private Vermittler keine Gesundheits- und Pflegekräfte anwerben. Gesperrt, außer die Bundesagentur für Arbeit hat vermittelt oder die Person hat sich selbst beworben.',
    en: 'Firms and private agencies may not recruit health and care staff from this country. Blocked unless the Federal Employment Agency placed the person or the person applied unasked.',
  },
  recruitmentMissing: {
    de: 'Offen: Aus welchem Land und durch wen wurde die Person angeworben? Für Gesundheits- und Pflegeberufe gilt aus 55 Staaten ein Anwerbeverbot.',
    en: 'Open: from which country and by whom was the person recruited? For health and care work a recruiting ban covers 55 states.',
  },
  protectionNone: {
    de: 'Kein Ausschluss durch vorübergehenden Schutz (§ 24 AufenthG).',
    en: 'Not excluded by temporary protection (§ 24 AufenthG).',
  },
  protectionHeld: {
    de: 'Wer vorübergehenden Schutz nach § 24 AufenthG hat, kann keine Blaue Karte EU bekommen.',
    en: 'A holder of temporary protection (§ 24 AufenthG) cannot get an EU Blue Card.',
  },
  protectionMissing: {
    de: 'Offen: Hat die Person vorübergehenden Schutz nach § 24 AufenthG? Dann ist die Blaue Karte EU ausgeschlossen.',
    en: 'Open: does the person hold temporary protection under § 24 AufenthG? The EU Blue Card would then be excluded.',
  },
  applyAbroad: {
    de: 'Die Person lebt im Ausland; der Weg führt über ein Visum.',
    en: 'The person lives abroad; the route leads through a visa.',
  },
  applyInGermany: {
    de: 'Die Person darf den Titel in Deutschland beantragen.',
    en: 'The person may apply for the title in Germany.',
  },
  applyAfterEntryClaim: {
    de: 'In Deutschland nur, wenn der Anspruch nach der Einreise entstanden ist; sonst aus dem Ausland mit Visum.',
    en: 'In Germany only if the claim arose after entry; otherwise from abroad with a visa.',
  },
  applyBarred: {
    de: 'Ohne Visum oder Aufenthaltstitel ist der Antrag in Deutschland gesperrt, außer die Ausländerbehörde lässt ihn zu; sonst Ausreise und Visum. Lassen Sie sich vorher beraten.',
    en: 'Without a visa or title, applying in Germany is blocked unless the immigration authority allows it; otherwise leave and get a visa. Take advice first.',
  },
  applyEntryMissing: {
    de: 'Offen: Wann ist die Person eingereist? Nach visumfreier Einreise bleiben 90 Tage für den Antrag in Deutschland.',
    en: 'Open: when did the person enter? After entry without a visa there are 90 days to apply in Germany.',
  },
  applyTooLate: {
    de: 'Der Antrag in Deutschland muss innerhalb von 90 Tagen nach der visumfreien Einreise gestellt werden; diese Frist ist vorbei. Gesperrt, außer die Ausländerbehörde lässt ihn zu; sonst Ausreise und neuer Antrag.',
    en: 'The application in Germany must be made within 90 days of entering without a visa; that time is over. Blocked unless the immigration authority allows it; otherwise leave and apply anew.',
  },
  applyMissing: {
    de: 'Offen: Lebt die Person in Deutschland, und mit welchem Titel? Davon hängt ab, wo der Antrag gestellt wird.',
    en: 'Open: does the person live in Germany, and with which title? It decides where to apply.',
  },
  wageNoData: {
    de: 'Offen: Ohne Lohn und Wochenstunden lässt sich der Mindestlohn nicht prüfen.',
    en: 'Open: without pay and weekly hours the minimum wage cannot be checked.',
  },
} as const satisfies Record<string, Bilingual>;

export const notInForceBefore: BilingualWith<{ readonly day: string }> = {
  de: ({ day }) => `Diese Regel gilt erst seit dem ${day}.`,
  en: ({ day }) => `This rule has been in force only since ${day}.`,
};

interface WageValues {
  readonly minimum: string;
  readonly actual: string;
  readonly hours: string;
}

export const wageFindings = {
  met: {
    de: ({ minimum, actual }) => `Der Lohn von ${actual} je Stunde erreicht den Mindestlohn von ${minimum}.`,
    en: ({ minimum, actual }) => `The pay of ${actual} an hour reaches the minimum wage of ${minimum}.`,
  },
  metUpTo: {
    de: ({ minimum, hours }) =>
      `Das Gehalt hält den Mindestlohn von ${minimum} je Stunde bis ${hours} Wochenstunden ein.`,
    en: ({ minimum, hours }) =>
      `The salary keeps the minimum wage of ${minimum} an hour up to ${hours} hours a week.`,
  },
  notMet: {
    de: ({ minimum, actual }) =>
      `Der Lohn von ${actual} je Stunde liegt unter dem Mindestlohn von ${minimum}.`,
    en: ({ minimum, actual }) => `The pay of ${actual} an hour is below the minimum wage of ${minimum}.`,
  },
  hoursMissing: {
    de: ({ minimum, hours }) =>
      `Offen: Das Gehalt hält den Mindestlohn von ${minimum} nur bis ${hours} Wochenstunden ein; die Wochenstunden fehlen.`,
    en: ({ minimum, hours }) =>
      `Open: the salary keeps the minimum wage of ${minimum} only up to ${hours} hours a week; the hours are missing.`,
  },
} as const satisfies Record<string, BilingualWith<WageValues>>;
