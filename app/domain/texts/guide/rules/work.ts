import type { RuleWords } from '../rule-words';

/** Words of the conditions of research, temporary protection and the routes of § 19c AufenthG. */
export const workRules = {
  'hosting-agreement': {
    demand: {
      de: 'Es gibt eine Aufnahmevereinbarung oder einen entsprechenden Vertrag mit der Forschungseinrichtung.',
      en: 'There is a hosting agreement, or a matching contract, with the research institution.',
    },
    covers: {
      de: 'Die Vereinbarung ist ein Schritt des Fahrplans. Eine anerkannte Einrichtung ist keine Bedingung; sie bringt die Frist von 60 Tagen.',
      en: 'The agreement is a step of the plan. A recognised institution is no condition; it brings the limit of 60 days.',
    },
    leavesOut: {
      de: 'Ob eine Einrichtung ohne Anerkennung forscht.',
      en: 'Whether an institution that is not recognised does research.',
    },
  },
  'research-protection': {
    demand: {
      de: 'Die Person hat keinen vorübergehenden Schutz nach § 24 AufenthG.',
      en: 'The person holds no temporary protection under § 24 AufenthG.',
    },
    covers: {
      de: 'Den Titel, den die Person jetzt in Deutschland hat.',
      en: 'The title that the person holds in Germany now.',
    },
    leavesOut: {
      de: 'Einen Daueraufenthalt in einem anderen EU-Staat.',
      en: 'Long-term residence in another EU state.',
    },
  },
  'special-distinction': {
    demand: {
      de: 'Ein besonderer Fall: herausragende Kenntnisse in der Wissenschaft oder eine herausgehobene Stellung in der Lehre, mit mehrjähriger Erfahrung.',
      en: 'A special case: outstanding knowledge in science or an eminent position in teaching, with several years of experience.',
    },
    covers: {
      de: 'Keine Angabe des Falls sagt das, und die Behörde hat Ermessen. Der Weg ist gesperrt, außer sie sieht einen solchen Fall.',
      en: 'No fact of the case tells, and the authority has discretion. The route is blocked unless it sees such a case.',
    },
    leavesOut: null,
  },
  'specialist-position': {
    demand: {
      de: 'Die Person ist leitend angestellt, Organmitglied oder Spezialist:in mit besonderen Kenntnissen des Unternehmens.',
      en: 'The person is an executive, an organ member, or a specialist with knowledge particular to the company.',
    },
    covers: { de: 'Die Art der Stelle, die Sie angeben.', en: 'The kind of job that you state.' },
    leavesOut: {
      de: 'Wie besonders die Kenntnisse sind. Das erklärt der Betrieb.',
      en: 'How special the knowledge is. The firm explains that.',
    },
  },
  'care-assistant-training': {
    demand: {
      de: 'Die Person hat eine deutsche staatlich geregelte Ausbildung in der Pflegehilfe oder eine ausländische, die als gleichwertig anerkannt ist.',
      en: 'The person has a German state-regulated training as care assistant, or a foreign one recognised as equivalent.',
    },
    covers: {
      de: 'Den Stand der Anerkennung. Eine Berufserlaubnis zeigt, dass die Gleichwertigkeit geprüft ist.',
      en: 'The state of recognition. A licence shows that equivalence was examined.',
    },
    leavesOut: {
      de: 'Ob eine deutsche Ausbildung zur Pflege gehört, und das Pflegefachassistenzgesetz ab 2027.',
      en: 'Whether a German training belongs to care, and the federal act on care assistance from 2027.',
    },
  },
  'driving-licence': {
    demand: {
      de: 'Die Person hat den EU-Führerschein mit Grundqualifikation oder, für den Weg in Qualifizierung, den Führerschein des Herkunftslands.',
      en: 'The person holds the EU licence with the initial qualification or, on the route in qualification, the licence of the home country.',
    },
    covers: {
      de: 'Den Führerschein, den Sie angeben. Zum EU-Führerschein gehört hier die Grundqualifikation.',
      en: 'The licence that you state. The initial qualification is taken to go with an EU licence.',
    },
    leavesOut: { de: 'Führerscheinklassen.', en: 'Licence classes.' },
  },
  'driver-training': {
    demand: {
      de: 'Der Vertrag verpflichtet zur Qualifizierung für EU-Führerschein und Grundqualifikation in höchstens 15 Monaten, und danach folgt eine Stelle beim selben Betrieb.',
      en: 'The contract obliges to the training for EU licence and initial qualification within 15 months, and a job with the same firm follows.',
    },
    covers: {
      de: 'Betrieb und Person vereinbaren das in einem Schritt des Fahrplans.',
      en: 'Firm and person agree on it in a step of the plan.',
    },
    leavesOut: null,
  },
  'nationality-list': {
    demand: {
      de: 'Eine Staatsangehörigkeit steht auf der Liste des Weges.',
      en: 'A nationality is on the list of the route.',
    },
    covers: {
      de: 'Bei mehreren genügt eine. Die Liste ist nicht dieselbe wie die der visumfreien Einreise zum Arbeiten.',
      en: 'Of several one is enough. The list is not that of visa-free entry for work.',
    },
    leavesOut: null,
  },
  'balkan-mission': {
    demand: {
      de: 'Der Antrag wird bei der deutschen Auslandsvertretung in einem der sechs Staaten gestellt.',
      en: 'The application is filed with the German mission in one of the six states.',
    },
    covers: {
      de: 'Das Land, in dem die Person lebt. Jeder der sechs Staaten ist möglich. Ein Titel nach § 19c wird in Deutschland verlängert.',
      en: 'The country in which the person lives. Any of the six will do. A title under § 19c is renewed in Germany.',
    },
    leavesOut: {
      de: 'Menschen, die für den Antrag dorthin zurückziehen.',
      en: 'People who move back to apply.',
    },
  },
  'asylum-benefits': {
    demand: {
      de: 'In den 24 Monaten vor dem Antrag gab es keine Leistungen nach dem Asylbewerberleistungsgesetz.',
      en: 'No asylum seekers’ benefits were drawn in the 24 months before the application.',
    },
    covers: {
      de: 'Den letzten Tag mit Leistungen, wenn er bekannt ist. Der Weg öffnet sich am Tag nach Ablauf der 24 Monate.',
      en: 'The last day with benefits, where it is known. The route opens on the day after the 24 months.',
    },
    leavesOut: { de: 'Andere Leistungen.', en: 'Other benefits.' },
    parameters: ['asylum-benefits-free-months'],
  },
  'yearly-quota': {
    demand: {
      de: 'Im Kontingent des Jahres ist noch ein Platz frei.',
      en: 'A place is left in the quota of the year.',
    },
    covers: {
      de: 'Nur die Zahl der Plätze. Ob einer frei ist, weiß allein die Bundesagentur; diese Bedingung informiert und entscheidet nichts.',
      en: 'Only the number of places. Whether one is left nobody but the agency knows; this condition informs and decides nothing.',
    },
    leavesOut: {
      de: 'Monatliche Anteile und Wartelisten der Auslandsvertretungen.',
      en: 'Monthly shares and waiting lists of the missions.',
    },
    parametersOf: {
      '19c-1-western-balkans': ['western-balkans-quota'],
      '19c-1-short-quota': ['short-employment-quota'],
    },
  },
  'short-contract': {
    demand: {
      de: 'Die Beschäftigung dauert höchstens acht von zwölf Monaten.',
      en: 'The employment lasts at most eight of twelve months.',
    },
    covers: { de: 'Die Laufzeit des Vertrags.', en: 'The length of the contract.' },
    leavesOut: {
      de: 'Monate, die vorher in den zwölf gearbeitet wurden, 90 von 180 Tagen ohne Visum und die Grenze von zehn Personen je Betrieb.',
      en: 'Months worked before within the twelve, 90 of 180 days without a visa, and the limit of ten workers a firm.',
    },
    parameters: ['short-employment-months'],
  },
  'thirty-hours': {
    demand: { de: 'Mindestens 30 Wochenstunden.', en: 'At least 30 hours a week.' },
    covers: { de: 'Die Wochenstunden, die Sie angeben.', en: 'The hours that you state.' },
    leavesOut: null,
    parameters: ['short-employment-hours'],
  },
  'travel-costs': {
    demand: { de: 'Der Betrieb trägt die Reisekosten.', en: 'The firm bears the travel costs.' },
    covers: {
      de: 'Betrieb und Person vereinbaren das in einem Schritt des Fahrplans.',
      en: 'Firm and person agree on it in a step of the plan.',
    },
    leavesOut: null,
  },
  'tariff-bound': {
    demand: {
      de: 'Der Betrieb ist tarifgebunden und zahlt nach Tarif.',
      en: 'The firm is bound by a collective agreement and pays by it.',
    },
    covers: { de: 'Ihre Angaben zum Tarif.', en: 'What you state on the collective agreement.' },
    leavesOut: {
      de: 'Allgemeinverbindliche Tarifverträge; geben Sie sie als Bindung an.',
      en: 'Agreements declared binding for a branch; state them as bound.',
    },
  },
  'recent-experience': {
    demand: {
      de: 'Die Person hat in den letzten fünf Jahren mindestens zwei Jahre Erfahrung gesammelt, die zur Stelle befähigt.',
      en: 'The person has gained at least two years of experience in the last five that enable for the job.',
    },
    covers: { de: 'Die angegebenen Monate.', en: 'The months as stated.' },
    leavesOut: { de: 'Wie die Nachweise gewichtet werden.', en: 'How the proof is weighed.' },
    parameters: ['experience-months', 'experience-window-years'],
  },
  'ict-occupation': {
    demand: {
      de: 'Die Stelle ist ein Beruf der Informations- und Kommunikationstechnik.',
      en: 'The job is an occupation of information and communication technology.',
    },
    covers: {
      de: 'Den Code der Stelle nach ISCO-08. Für andere Stellen gilt der Weg nicht.',
      en: 'The ISCO-08 code of the job. The route does not concern other jobs.',
    },
    leavesOut: { de: 'IT-Arbeit unter einem anderen Code.', en: 'IT work under another code.' },
  },
  'ict-language': {
    demand: {
      de: 'Deutsch auf Stufe B1. Das galt nur bei Anträgen bis zum 29.02.2024.',
      en: 'German at B1. This held only for applications until 29 February 2024.',
    },
    covers: { de: 'Die Stufe, die Sie angeben.', en: 'The level that you state.' },
    leavesOut: {
      de: 'Die Ausnahme, wenn Deutsch für die Stelle nicht nötig ist.',
      en: 'The waiver where German is not needed for the job.',
    },
  },
  'temporary-protection': {
    demand: {
      de: 'Die Person hat den vorübergehenden Schutz nach § 24 AufenthG schon.',
      en: 'The person holds temporary protection under § 24 AufenthG already.',
    },
    covers: {
      de: 'Den jetzigen Titel. Er erlaubt jede Beschäftigung ohne Zustimmung.',
      en: 'The present title. It allows any employment without consent.',
    },
    leavesOut: {
      de: 'Wer Schutz bekommen kann. Das ist kein Weg der Anwerbung.',
      en: 'Who may get protection. That is no route of recruiting.',
    },
  },
  'temporary-protection-end': {
    demand: {
      de: 'Der Schutz gilt am ersten Arbeitstag noch.',
      en: 'The protection still holds on the first working day.',
    },
    covers: {
      de: 'Den Tag, bis zu dem Titel ohne Antrag weitergelten.',
      en: 'The day until which titles run on without an application.',
    },
    leavesOut: null,
    parameters: ['temporary-protection-end'],
  },
} as const satisfies Record<string, RuleWords>;
