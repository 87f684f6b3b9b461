import type { RuleWords } from '../rule-words';

/** Words of the conditions on training, livelihood and looking for work. */
export const trainingAndSearchRules = {
  'training-contract': {
    demand: {
      de: 'Es gibt einen Vertrag über eine Ausbildung oder Weiterbildung im Betrieb.',
      en: 'There is a contract on training or further training in the firm.',
    },
    covers: {
      de: 'Der Fall enthält den Ausbildungsplatz; der Vertrag ist ein Schritt des Fahrplans.',
      en: 'The case carries the training place; the contract is a step of the plan.',
    },
    leavesOut: {
      de: 'Die Eintragung bei der Kammer; sie ist ein eigener Schritt.',
      en: 'Registration with the chamber, which is a step of its own.',
    },
  },
  'training-language': {
    demand: {
      de: 'Deutsch auf Stufe B1 für eine Ausbildung von mindestens zwei Jahren.',
      en: 'German at B1 for a training of at least two years.',
    },
    covers: { de: 'Die Stufe, die Sie angeben.', en: 'The level that you state.' },
    leavesOut: {
      de: 'Die Ausnahmen: Betrieb oder Schule haben die Sprache geprüft, oder ein Vorbereitungskurs ist geplant.',
      en: 'The exceptions: firm or school tested the language, or a preparatory course is planned.',
    },
  },
  'school-admission': {
    demand: {
      de: 'Eine Schule hat die Person zu einer Ausbildung mit staatlich anerkanntem Abschluss zugelassen.',
      en: 'A school has admitted the person to a training that leads to a state qualification.',
    },
    covers: {
      de: 'Die Zulassung ist ein Schritt des Fahrplans.',
      en: 'The admission is a step of the plan.',
    },
    leavesOut: {
      de: 'Ausbildungen, die vor allem für Angehörige eines bestimmten Staates gedacht sind.',
      en: 'Trainings meant mainly for citizens of one state.',
    },
  },
  livelihood: {
    demand: {
      de: 'Der Lebensunterhalt ist für die Zeit von Ausbildung, Maßnahme oder Suche gesichert.',
      en: 'The livelihood is secured for the time of training, measure or search.',
    },
    covers: {
      de: 'Ihre Angabe; ohne sie einen Bruttolohn, der den Richtwert des Jahres deckt. Was fehlt, bringt ein Schritt des Fahrplans, etwa ein Sperrkonto.',
      en: 'What you state; else a gross wage that covers the guide value of the year. What lacks is brought by a step of the plan, such as a blocked account.',
    },
    leavesOut: {
      de: 'Die Krankenversicherung und den Nettolohn der einzelnen Person.',
      en: 'Health insurance and the net pay of the single person.',
    },
    parametersOf: {
      '16a-1': ['livelihood-company-training', 'livelihood-further-training'],
      '16a-2': ['livelihood-school-training'],
      '16d-1': ['livelihood-company-measure', 'livelihood-school-measure'],
      '16d-5': ['livelihood-school-measure'],
      '16d-6': ['livelihood-school-measure'],
      '17-1': ['livelihood-school-measure'],
      '20a': ['livelihood-school-measure'],
    },
  },
  'school-leaving': {
    demand: {
      de: 'Der Schulabschluss berechtigt zum Studium, oder er stammt von einer deutschen Auslandsschule.',
      en: 'The school leaving certificate gives access to university, or comes from a German school abroad.',
    },
    covers: { de: 'Den Abschluss, den Sie angeben.', en: 'The certificate that you state.' },
    leavesOut: { de: 'Deutsche Auslandsschulen.', en: 'German schools abroad.' },
  },
  'search-language': {
    demand: {
      de: 'Deutsch auf Stufe B1 für die Suche nach einem Ausbildungsplatz.',
      en: 'German at B1 for the search for a training place.',
    },
    covers: {
      de: 'Die Stufe, die Sie angeben. Vor dem 01.03.2024 war es B2.',
      en: 'The level that you state. It was B2 before 1 March 2024.',
    },
    leavesOut: { de: 'Wie die Stufe nachgewiesen wird.', en: 'How the level is proved.' },
  },
  'under-35': {
    demand: { de: 'Die Person ist unter 35.', en: 'The person is under 35.' },
    covers: {
      de: 'Vollendete Jahre am Tag des Antrags. Vor dem 01.03.2024 lag die Grenze bei 25.',
      en: 'Completed years on the day of the application. The limit was 25 before 1 March 2024.',
    },
    leavesOut: null,
    parameters: ['training-search-years'],
  },
  'opportunity-language': {
    demand: {
      de: 'Deutsch auf Stufe A1 oder Englisch auf Stufe B2.',
      en: 'German at A1 or English at B2.',
    },
    covers: {
      de: 'Menschen, die über Punkte kommen. Anerkannte Fachkräfte brauchen keine Stufe.',
      en: 'People who come by points. Recognised skilled workers need no level.',
    },
    leavesOut: { de: 'Wie die Stufe nachgewiesen wird.', en: 'How the level is proved.' },
  },
  'opportunity-points': {
    demand: {
      de: 'Mindestens sechs Punkte für die Chancenkarte.',
      en: 'At least six points for the opportunity card.',
    },
    covers: {
      de: 'Teilweise Anerkennung 4; Deutsch B2 3, B1 2, A2 1; Englisch C1 1; Erfahrung 3 oder 2; Engpassberuf 1; bis 35 Jahre 2, bis 40 Jahre 1; früherer Aufenthalt 1; Ehepartner:in, die auch die Bedingungen erfüllt und die Karte beantragt, 1.',
      en: 'Partial recognition 4; German B2 3, B1 2, A2 1; English C1 1; experience 3 or 2; shortage occupation 1; up to 35 years 2, up to 40 years 1; earlier stay 1; a spouse who meets the conditions too and applies 1.',
    },
    leavesOut: {
      de: 'Ob die Partnerin oder der Partner die Bedingungen wirklich erfüllt; Ihre Angabe gilt.',
      en: 'Whether the spouse really meets the conditions; what you state counts.',
    },
    parameters: ['opportunity-points', 'opportunity-points-features', 'opportunity-card-search-months'],
  },
  'card-in-germany': {
    demand: {
      de: 'Wer schon in Deutschland lebt, hat einen Titel zur Ausbildung oder zur Arbeit (§§ 16 bis 21 AufenthG).',
      en: 'Whoever lives in Germany already holds a title for training or for work (§§ 16 to 21 AufenthG).',
    },
    covers: {
      de: 'Den Titel, den Sie angeben. Ein nationales Visum gilt als für Ausbildung oder Arbeit erteilt.',
      en: 'The title that you state. A national visa counts as given for training or work.',
    },
    leavesOut: {
      de: 'Wofür ein nationales Visum wirklich erteilt wurde.',
      en: 'What a national visa was really given for.',
    },
  },
  'no-other-work-title': {
    demand: {
      de: 'Für die Folge-Chancenkarte: Kein anderer Titel zum Arbeiten ist heute möglich.',
      en: 'For the follow-up card: no other title for work is possible today.',
    },
    covers: {
      de: 'Menschen, die schon eine Chancenkarte und ein Angebot für qualifizierte Arbeit haben: bis zu zwei weitere Jahre, mit Zustimmung der Bundesagentur. Geprüft werden alle Wege zum Arbeiten, die Lotsenwerk kennt.',
      en: 'People who hold an opportunity card and have an offer of qualified work: up to two more years, with the consent of the agency. All routes to work that Lotsenwerk knows are checked.',
    },
    leavesOut: {
      de: 'Ob die vorhandene Karte schon eine Folge-Chancenkarte ist; sie kann nicht noch einmal verlängert werden. Titel nach §§ 19, 19b, 20 und 21 AufenthG.',
      en: 'Whether the present card is a follow-up card already, which cannot be extended again. Titles under §§ 19, 19b, 20 and 21 AufenthG.',
    },
    parameters: ['opportunity-card-follow-up-months'],
  },
} as const satisfies Record<string, RuleWords>;
