import type { RouteId } from '../../plan/contract/vocabulary';
import type { Bilingual } from '../bilingual';

/** A route in plain words. What is checked, the amounts and the sources come from the rules and parameters. */
export interface RouteWords {
  /** What the route is. */
  readonly summary: Bilingual;
  /** What people often get wrong about it. */
  readonly mind: Bilingual;
  /** When the agency's consent falls away or comes in, where that hangs on the case. */
  readonly consent?: Bilingual;
}

const afterTwoYears: Bilingual = {
  de: 'Sie entfällt nach zwei Jahren versicherungspflichtiger Beschäftigung oder drei Jahren Aufenthalt mit Arbeitstitel (§ 9 BeschV).',
  en: 'It falls away after two years of insured employment or three years of residence with a title for work (§ 9 BeschV).',
};

const belowRegularAmount: Bilingual = {
  de: 'Sie ist nur nötig, solange das Gehalt unter dem regulären Betrag der Blauen Karte liegt.',
  en: 'It is needed only while the salary is below the regular amount of the Blue Card.',
};

export const routeWords: Readonly<Record<RouteId, RouteWords>> = {
  'free-movement': {
    summary: {
      de: 'Staatsangehörige der EU, von Island, Liechtenstein, Norwegen und der Schweiz brauchen weder Visum noch Aufenthaltstitel. Sie dürfen sofort anfangen.',
      en: 'Citizens of the EU, Iceland, Liechtenstein, Norway and Switzerland need neither a visa nor a residence title. They may start at once.',
    },
    mind: {
      de: 'In Berufen mit Berufserlaubnis, etwa in der Pflege, brauchen auch sie die Anerkennung. Angemeldet werden muss die Person wie jede andere Arbeitskraft.',
      en: 'In occupations that need a licence, such as nursing, they need recognition too. They are registered like any other worker.',
    },
  },
  '16a-1': {
    summary: {
      de: 'Eine betriebliche Ausbildung oder Weiterbildung in Deutschland. Grundlage ist der Ausbildungsvertrag.',
      en: 'In-company training or further training in Germany, based on a training contract.',
    },
    mind: {
      de: 'Die Vergütung muss den Lebensunterhalt decken, sonst muss die Lücke auf andere Weise geschlossen werden. Eine Vorrangprüfung gibt es seit dem 01.03.2024 nicht mehr.',
      en: 'The pay must cover the cost of living, or the gap must be closed in another way. There has been no priority check since 1 March 2024.',
    },
  },
  '16a-2': {
    summary: {
      de: 'Eine schulische Ausbildung, die zu einem staatlich anerkannten Abschluss führt.',
      en: 'School-based training that leads to a state-recognised qualification.',
    },
    mind: {
      de: 'Nötig ist die Zusage der Schule. Der Lebensunterhalt muss ohne Ausbildungsvergütung gesichert sein.',
      en: 'It needs the admission by the school. The cost of living must be covered without training pay.',
    },
  },
  '16d-1': {
    summary: {
      de: 'Die Anerkennungsstelle hat Unterschiede festgestellt. Die Person kommt für eine Anpassungsmaßnahme oder Prüfung nach Deutschland und gleicht sie aus.',
      en: 'The recognition authority found gaps. The person comes to Germany for an adaptation measure or exam and closes them.',
    },
    mind: {
      de: 'Der Bescheid mit den Unterschieden muss vor dem Visum da sein. Danach geht es mit dem Titel für Fachkräfte weiter.',
      en: 'The decision that names the gaps must be there before the visa. Afterwards the title for skilled workers follows.',
    },
    consent: {
      de: 'Sie ist nötig, wenn die Maßnahme überwiegend im Betrieb stattfindet.',
      en: 'It is needed where the measure takes place mainly in the firm.',
    },
  },
  '16d-3': {
    summary: {
      de: 'Die Person arbeitet schon im Betrieb, während ihr Abschluss anerkannt wird. Betrieb und Person vereinbaren das in einer Anerkennungspartnerschaft.',
      en: 'The person works in the firm while the qualification is being recognised. Both sides agree on this in a recognition partnership.',
    },
    mind: {
      de: 'Der Abschluss muss im Herkunftsland staatlich anerkannt sein, und eine deutsche Fachstelle bestätigt das. Deutsch auf Stufe A2 ist das Mindeste. Nach höchstens drei Jahren muss die Anerkennung da sein.',
      en: 'The qualification must be state-recognised at home, and a German expert body confirms this. German A2 is the minimum. Recognition must be complete after three years at most.',
    },
  },
  '16d-4': {
    summary: {
      de: 'Die Bundesagentur für Arbeit hat mit einigen Staaten Absprachen geschlossen und vermittelt von dort selbst, vor allem in die Pflege.',
      en: 'The Federal Employment Agency has agreements with some states and places people from there itself, mostly in care.',
    },
    mind: {
      de: 'Der Betrieb meldet die Stelle der Bundesagentur. Wer selbst oder privat anwirbt, kann diesen Weg nicht nutzen.',
      en: 'The firm reports the vacancy to the agency. Whoever recruits on their own or privately cannot use this route.',
    },
  },
  '16d-5': {
    summary: {
      de: 'Einreise nur für eine Prüfung, die zur Anerkennung nötig ist.',
      en: 'Entry only for an exam that recognition needs.',
    },
    mind: {
      de: 'Arbeiten ist mit diesem Titel nicht erlaubt. Nach der bestandenen Prüfung folgt ein anderer Titel.',
      en: 'This title does not allow work. Another title follows once the exam is passed.',
    },
  },
  '16d-6': {
    summary: {
      de: 'Wenn Zeugnisse fehlen, prüft die zuständige Stelle das Können in einer Qualifikationsanalyse, zum Beispiel mit einer Arbeitsprobe.',
      en: 'Where certificates are missing, the competent body tests the skills in a skills analysis, for example by a work sample.',
    },
    mind: {
      de: 'Die Stelle muss die Analyse angeordnet haben, und ein Platz muss zugesagt sein. Der Titel gilt bis zu sechs Monate.',
      en: 'The body must have ordered the analysis and a place must be promised. The title runs for up to six months.',
    },
  },
  '17-1': {
    summary: {
      de: 'Einreise, um einen Ausbildungsplatz zu suchen, für höchstens neun Monate.',
      en: 'Entry to look for a training place, for nine months at most.',
    },
    mind: {
      de: 'Nur für Menschen unter 35 mit passendem Schulabschluss und Deutsch auf Stufe B1. Wer den Vertrag schon hat, nimmt § 16a.',
      en: 'Only for people under 35 with a suitable school leaving certificate and German B1. Whoever already has a contract uses § 16a.',
    },
  },
  '18a': {
    summary: {
      de: 'Der Aufenthaltstitel für Menschen mit Berufsausbildung. Der ausländische Abschluss muss in Deutschland voll anerkannt sein. Wer die Bedingungen erfüllt, hat einen Anspruch.',
      en: 'The residence title for people with vocational training. The foreign qualification must be fully recognised in Germany. Whoever meets the conditions has a claim.',
    },
    mind: {
      de: 'Die Stelle muss qualifiziert sein, aber nicht zum erlernten Beruf passen. Nur in Berufen mit Berufserlaubnis muss sie passen. Im beschleunigten Verfahren läuft die Anerkennung mit.',
      en: 'The job must be qualified but need not match the trained occupation, unless it needs a licence. The accelerated procedure includes recognition.',
    },
    consent: afterTwoYears,
  },
  '18b': {
    summary: {
      de: 'Der Aufenthaltstitel für Menschen mit Studium, wenn das Gehalt nicht für die Blaue Karte reicht. Der Abschluss muss deutsch, anerkannt oder vergleichbar sein.',
      en: 'The residence title for people with a degree where the salary is too low for the Blue Card. The degree must be German, recognised or comparable.',
    },
    mind: {
      de: 'Ob der Abschluss vergleichbar ist, zeigt die Datenbank anabin oder eine Zeugnisbewertung. Jede qualifizierte Stelle ist möglich.',
      en: 'The database anabin or a degree evaluation shows whether the degree is comparable. Any qualified job will do.',
    },
    consent: afterTwoYears,
  },
  '18c-3': {
    summary: {
      de: 'Eine unbefristete Niederlassungserlaubnis von Anfang an, für herausragende Wissenschaftler:innen und Lehrpersonen.',
      en: 'A permanent settlement permit from the start, for outstanding researchers and teaching staff.',
    },
    mind: {
      de: 'Die Behörde hat Ermessen und entscheidet im besonderen Einzelfall. Für kleine Betriebe kommt sie selten vor.',
      en: 'The authority has discretion and decides on exceptional cases. Small firms rarely meet it.',
    },
  },
  '18d': {
    summary: {
      de: 'Für Forschung mit einer Aufnahmevereinbarung der Forschungseinrichtung.',
      en: 'For research under a hosting agreement of the research institution.',
    },
    mind: {
      de: 'Ist die Einrichtung anerkannt, soll über den Antrag innerhalb von 60 Tagen entschieden werden. Wer vorübergehenden Schutz hat, kann diesen Titel nicht bekommen.',
      en: 'Where the institution is recognised, the application is to be decided within 60 days. Holders of temporary protection cannot get this title.',
    },
  },
  '18g-1-regular': {
    summary: {
      de: 'Die Blaue Karte EU für Menschen mit Studium und gutem Gehalt: die Hälfte der Beitragsbemessungsgrenze in der Rentenversicherung.',
      en: 'The EU Blue Card for people with a degree and a good salary: half of the ceiling for pension contributions.',
    },
    mind: {
      de: 'Die Stelle muss zum Abschluss passen. Dafür entfällt die Zustimmung der Bundesagentur, und eine Altersregel gibt es nicht.',
      en: 'The job must fit the degree. In return no consent of the agency is needed, and there is no age rule.',
    },
  },
  '18g-1-shortage': {
    summary: {
      de: 'Die Blaue Karte EU mit kleinerem Gehalt, wenn der Beruf auf der Liste der Engpassberufe steht, zum Beispiel in Medizin, IT, Ingenieurwesen und Bildung.',
      en: 'The EU Blue Card at a lower salary where the occupation is on the shortage list, for example in medicine, IT, engineering and education.',
    },
    mind: {
      de: 'Es zählt der Code der Stelle nach ISCO-08, nicht die Bezeichnung im Vertrag.',
      en: 'The ISCO-08 code of the job counts, not the title in the contract.',
    },
    consent: belowRegularAmount,
  },
  '18g-1-new-entrant': {
    summary: {
      de: 'Die Blaue Karte EU mit kleinerem Gehalt für alle, deren Studium beim Antrag höchstens drei Jahre zurückliegt. Jeder Beruf ist möglich.',
      en: 'The EU Blue Card at a lower salary for everybody whose degree is at most three years old at the application. Any occupation will do.',
    },
    mind: {
      de: 'Es zählt der Tag des Antrags. Ein Antrag am Tag nach dem dritten Jahrestag kommt zu spät.',
      en: 'The day of the application counts. An application on the day after the third anniversary is too late.',
    },
    consent: belowRegularAmount,
  },
  '18g-2-it': {
    summary: {
      de: 'Die Blaue Karte EU für IT-Fachleute ohne Studium. Statt des Abschlusses zählen drei Jahre Berufserfahrung in den letzten sieben Jahren.',
      en: 'The EU Blue Card for IT specialists without a degree. Three years of experience within the last seven count instead.',
    },
    mind: {
      de: 'Die Erfahrung muss auf dem Niveau eines Studiums liegen und für die Stelle nötig sein. Eine Anerkennung braucht es nicht.',
      en: 'The experience must be at degree level and needed for the job. No recognition is required.',
    },
    consent: afterTwoYears,
  },
  '19c-1-specialist': {
    summary: {
      de: 'Für leitende Angestellte und für Spezialist:innen mit besonderen Kenntnissen des Unternehmens.',
      en: 'For executives and for specialists with knowledge particular to the company.',
    },
    mind: {
      de: 'Die besonderen Kenntnisse müssen sich auf dieses Unternehmen beziehen; allgemeine Berufserfahrung genügt nicht.',
      en: 'The knowledge must concern this very company; general experience is not enough.',
    },
  },
  '19c-1-care-assistant': {
    summary: {
      de: 'Für Pflegehilfskräfte mit einer staatlich geregelten deutschen Ausbildung oder einer ausländischen, die als gleichwertig anerkannt ist.',
      en: 'For care assistants with a state-regulated German training, or a foreign one recognised as equivalent.',
    },
    mind: {
      de: 'Ausbildungen unter drei Jahren zählen, ungelernte Hilfe nicht. Für die Anwerbung gilt die Liste der 55 Staaten.',
      en: 'Trainings below three years count, unskilled help does not. The list of 55 states applies to recruitment.',
    },
  },
  '19c-1-driver': {
    summary: {
      de: 'Für Berufskraftfahrer:innen, die den EU-Führerschein und die Grundqualifikation schon haben.',
      en: 'For professional drivers who already hold the EU licence and the basic qualification.',
    },
    mind: {
      de: 'Eine Vorrangprüfung gibt es seit dem 18.11.2023 nicht mehr.',
      en: 'There has been no priority check since 18 November 2023.',
    },
  },
  '19c-1-driver-training': {
    summary: {
      de: 'Für Fahrer:innen mit Führerschein des Herkunftslands, die den EU-Führerschein und die Grundqualifikation in Deutschland erwerben.',
      en: 'For drivers with the licence of their home country who gain the EU licence and the basic qualification in Germany.',
    },
    mind: {
      de: 'Der Arbeitsvertrag muss zur Teilnahme verpflichten, und die Qualifikation muss in 15 Monaten erreichbar sein. Danach muss eine Stelle beim selben Betrieb zugesagt sein.',
      en: 'The contract must oblige to take part, and the qualification must be reachable within 15 months. A job with the same firm must follow.',
    },
  },
  '19c-1-best-friends': {
    summary: {
      de: 'Staatsangehörige einiger Länder, zum Beispiel Japan, Kanada, USA und Vereinigtes Königreich, dürfen jede Beschäftigung aufnehmen, auch ohne Abschluss.',
      en: 'Nationals of certain countries, such as Japan, Canada, the USA and the United Kingdom, may take up any job, also without a qualification.',
    },
    mind: {
      de: 'Die Bundesagentur prüft, ob bevorrechtigte Arbeitskräfte verfügbar sind (Vorrangprüfung). Ein Titel für Fachkräfte ist meist sicherer.',
      en: 'The agency checks whether people with priority are available (priority check). A title for skilled workers is mostly safer.',
    },
  },
  '19c-1-western-balkans': {
    summary: {
      de: 'Staatsangehörige von Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien und Serbien dürfen jede Beschäftigung aufnehmen, auch ohne Abschluss.',
      en: 'Nationals of Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia and Serbia may take up any job, also without a qualification.',
    },
    mind: {
      de: 'Die Zahl der Zustimmungen im Jahr ist begrenzt. Der Antrag wird in einem dieser Staaten gestellt. Wer in den letzten 24 Monaten Asylbewerberleistungen bezog, ist ausgeschlossen.',
      en: 'The number of consents a year is limited. The application is filed in one of these states. Whoever drew asylum seekers’ benefits in the last 24 months is excluded.',
    },
  },
  '19c-1-short-quota': {
    summary: {
      de: 'Eine Beschäftigung für einige Monate, ohne Abschluss, im Rahmen eines Kontingents der Bundesagentur.',
      en: 'Employment for a few months, without a qualification, within a quota of the agency.',
    },
    mind: {
      de: 'Der Betrieb muss tarifgebunden sein, die Reise zahlen und mindestens 30 Wochenstunden bieten.',
      en: 'The firm must be bound by a collective agreement, pay for the journey and offer at least 30 hours a week.',
    },
  },
  '19c-2-experience': {
    summary: {
      de: 'Für Menschen mit mindestens zwei Jahren Berufserfahrung und einem Abschluss, der im Herkunftsland staatlich anerkannt ist. Eine deutsche Anerkennung braucht es nicht.',
      en: 'For people with at least two years of experience and a qualification that is state-recognised at home. No German recognition is needed.',
    },
    mind: {
      de: 'Eine deutsche Fachstelle bestätigt den Abschluss. Das Gehalt muss die Schwelle erreichen, oder der Betrieb ist tarifgebunden und zahlt nach Tarif. In Berufen mit Berufserlaubnis hilft dieser Weg nicht.',
      en: 'A German expert body confirms the qualification. The salary must reach the threshold, or the firm is bound by and pays a collective agreement. The route does not help in occupations that need a licence.',
    },
  },
  '19c-2-ict': {
    summary: {
      de: 'Für IT-Fachleute mit mindestens zwei Jahren Berufserfahrung, ganz ohne Abschluss.',
      en: 'For IT specialists with at least two years of experience and no formal qualification.',
    },
    mind: {
      de: 'Ab drei Jahren Erfahrung lohnt der Blick auf die Blaue Karte EU für IT ohne Studium; sie gibt mehr Rechte.',
      en: 'From three years of experience on, look at the EU Blue Card for IT without a degree; it gives more rights.',
    },
  },
  '20a': {
    summary: {
      de: 'Einreise zur Arbeitssuche für bis zu ein Jahr: als anerkannte Fachkraft oder mit mindestens sechs Punkten. Danach ist eine Folge-Chancenkarte für bis zu zwei Jahre möglich.',
      en: 'Entry to look for work for up to one year: as a recognised skilled worker or with at least six points. A follow-up card for up to two years is possible after it.',
    },
    mind: {
      de: 'Wer schon eine Stelle hat, ist mit einem anderen Weg meist besser dran. Während der Suche sind im Schnitt 20 Wochenstunden erlaubt. Die Folge-Chancenkarte verlangt eine qualifizierte Stelle und dass kein anderer Titel zum Arbeiten möglich ist.',
      en: 'Whoever already has a job is mostly better off with another route. While searching, 20 hours a week on average are allowed. The follow-up card demands a qualified job and that no other title for work is possible.',
    },
    consent: {
      de: 'Sie ist nur für die Folge-Chancenkarte nötig.',
      en: 'It is needed for the follow-up card only.',
    },
  },
  '24': {
    summary: {
      de: 'Der vorübergehende Schutz für Menschen aus der Ukraine. Wer ihn hat, darf jede Beschäftigung aufnehmen, ohne weitere Zustimmung.',
      en: 'Temporary protection for people from Ukraine. Whoever holds it may take up any job without further consent.',
    },
    mind: {
      de: 'Der Schutz ist befristet. Planen Sie rechtzeitig den Wechsel in einen Titel zum Arbeiten; die Blaue Karte EU ist nicht möglich, solange der Schutz gilt.',
      en: 'The protection ends one day. Plan the change to a title for work in time; the EU Blue Card is not possible while the protection holds.',
    },
  },
};
