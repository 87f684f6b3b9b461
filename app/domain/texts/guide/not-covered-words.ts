import type { Source } from '../../plan/contract/primitives';
import { provision, sourceOf } from '../../law/sources';
import type { Bilingual } from '../bilingual';

/** Something that Lotsenwerk leaves out as a whole: what it is and where to go with it. */
export interface NotCovered {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly source: Source;
}

/** Residence titles that are no route of Lotsenwerk. */
export const titlesWithoutRoute: readonly NotCovered[] = [
  {
    id: '16b',
    title: { de: '§ 16b: Studium', en: '§ 16b: study' },
    text: {
      de: 'Lotsenwerk plant keinen Weg ins Studium. Wer ihn hat, darf 140 ganze oder 280 halbe Tage im Jahr arbeiten oder in der Vorlesungszeit 20 Stunden in der Woche; den Wechsel in einen Titel zum Arbeiten zeigt der Fahrplan.',
      en: 'Lotsenwerk plans no way to study. Its holders may work 140 full or 280 half days a year, or 20 hours a week in term time; the plan shows the change to a title for work.',
    },
    source: provision('AufenthG', '16b', 'Abs. 3'),
  },
  {
    id: '16g',
    title: {
      de: '§ 16g: Ausbildung von Ausreisepflichtigen',
      en: '§ 16g: training of people obliged to leave',
    },
    text: {
      de: 'Für Menschen mit Duldung, die eine Ausbildung machen. Nötig sind unter anderem ein Ausbildungsvertrag und in der Regel drei Monate Duldung; der Lebensunterhalt wird an 666 EUR im Monat gemessen. Bricht die Ausbildung ab, meldet der Betrieb das in der Regel binnen zwei Wochen (Bußgeld bis 30.000 EUR). Fragen Sie die Ausländerbehörde oder eine Beratungsstelle.',
      en: 'For people with a toleration who are in training. It takes, among other things, a training contract and as a rule three months of toleration; the livelihood is measured by 666 EUR a month. If the training breaks off, the firm reports it as a rule within two weeks (fine up to 30,000 EUR). Ask the immigration authority or a counselling service.',
    },
    source: provision('AufenthG', '16g'),
  },
  {
    id: '20',
    title: {
      de: '§ 20: Suche nach Studium, Ausbildung, Forschung oder Anerkennung',
      en: '§ 20: search after a degree, training, research or recognition',
    },
    text: {
      de: 'Bis zu 18 Monate Zeit für die Suche, nach einer Ausbildung in der Pflegehilfe zwölf und sechs weitere. Der Lebensunterhalt muss gesichert sein. Lotsenwerk plant nicht diesen Titel, sondern den Wechsel in den Titel für die Stelle.',
      en: 'Up to 18 months to search, after a training as care assistant twelve and six more. The livelihood must be secured. Lotsenwerk does not plan this title but the change to the title for the job.',
    },
    source: provision('AufenthG', '20'),
  },
  {
    id: '36-3',
    title: { de: '§ 36 Abs. 3: Nachzug der Eltern', en: '§ 36(3): reunification with parents' },
    text: {
      de: 'Eltern und Schwiegereltern können nachziehen, wenn die Fachkraft ihren ersten Titel dieser Art seit dem 1. März 2024 bekommen hat und Lebensunterhalt und Krankenversicherung gesichert sind. Der Fahrplan zeigt nur Ehepartner:in und Kinder; lassen Sie sich zu den Eltern beraten.',
      en: 'Parents and parents-in-law can follow if the skilled worker got the first such title on or after 1 March 2024 and livelihood and health insurance are secured. The plan shows spouse and children only; get counsel on parents.',
    },
    source: provision('AufenthG', '36', 'Abs. 3'),
  },
  {
    id: '9-3a',
    title: {
      de: '§ 9 Abs. 3a: Niederlassungserlaubnis der Ehepartner:innen',
      en: '§ 9(3a): settlement permit of spouses',
    },
    text: {
      de: 'Ehepartner:innen von Menschen mit einer Niederlassungserlaubnis nach § 18c können nach drei Jahren selbst eine bekommen, mit mindestens 20 Wochenstunden Arbeit und Deutsch B1. Der Fahrplan rechnet diesen Tag nicht aus.',
      en: 'Spouses of people with a settlement permit under § 18c can get one themselves after three years, with at least 20 hours of work a week and German B1. The plan does not work out that day.',
    },
    source: provision('AufenthG', '9', 'Abs. 3a'),
  },
  {
    id: 'others',
    title: {
      de: 'Andere Titel: Freiwilligendienst und Praktikum, unternehmensinterne Versetzung, Selbstständige',
      en: 'Other titles: voluntary service and internships, transfers within a company, self-employment',
    },
    text: {
      de: '§§ 16e, 16f, 19 bis 19b, 19e und 21 AufenthG kommen in keinem Fahrplan vor. Lassen Sie sich dazu beraten.',
      en: '§§ 16e, 16f, 19 to 19b, 19e and 21 AufenthG are in no plan. Get counsel on them.',
    },
    source: sourceOf(
      'AufenthG, Kapitel 2 Abschnitte 3 und 4',
      'https://www.gesetze-im-internet.de/aufenthg_2004/',
      'K',
    ),
  },
  {
    id: 'asylum',
    title: { de: 'Asylverfahren und Duldung', en: 'Asylum procedure and toleration' },
    text: {
      de: 'Ob Menschen im Asylverfahren oder mit Duldung arbeiten dürfen und welchen Titel sie bekommen können, prüft Lotsenwerk nicht. Der Fahrplan führt zur Beratung.',
      en: 'Lotsenwerk does not check whether people in the asylum procedure or with a toleration may work and which title they can get. The plan leads to counselling.',
    },
    source: sourceOf(
      '§ 10, §§ 60a ff. AufenthG',
      'https://www.gesetze-im-internet.de/aufenthg_2004/__10.html',
      'K',
    ),
  },
];

/** Points that the sources leave open, and how plans handle them. */
export const openPoints: readonly NotCovered[] = [
  {
    id: 'year',
    title: { de: 'Welches Jahr bei Beträgen zählt', en: 'Which year counts for amounts' },
    text: {
      de: 'Fallen Antrag, Entscheidung und Arbeitsbeginn in verschiedene Jahre, sagt das Gesetz nicht, welcher Betrag gilt. Lotsenwerk verlangt den höchsten und warnt.',
      en: 'Where application, decision and start fall into different years, the statute does not say which amount counts. Lotsenwerk asks for the highest and warns.',
    },
    source: sourceOf('§ 18 Abs. 2 Nr. 5, § 18g Abs. 7 AufenthG', null, 'K'),
  },
  {
    id: 'fee-debtor',
    title: { de: 'Wer die 411 EUR schuldet', en: 'Who owes the 411 EUR' },
    text: {
      de: 'Amtliche Quellen nennen für die Gebühr des beschleunigten Verfahrens teils den Betrieb, teils die Fachkraft. Der Fahrplan rechnet sie beim Betrieb.',
      en: 'For the fee of the accelerated procedure official sources name partly the firm, partly the worker. The plan counts it with the firm.',
    },
    source: sourceOf(
      'Landesaufnahmebehörde Niedersachsen, Dauer und Kosten',
      'https://beschleunigtes-fachkraefteverfahren.niedersachsen.de/startseite/voraussetzungen/dauer_und_kosten',
      'A',
    ),
  },
  {
    id: 'accelerated',
    title: {
      de: 'Beschleunigtes Verfahren für Fahrer:innen, Forschung, Pflegehilfe und Chancenkarte',
      en: 'Accelerated procedure for drivers, research, care assistance and the opportunity card',
    },
    text: {
      de: '§ 81a AufenthG nennt diese Wege nicht, und die Behörden sehen es verschieden. Der Fahrplan rät, vorher zu fragen; für die Chancenkarte plant er das Verfahren nicht.',
      en: '§ 81a AufenthG does not name these routes, and authorities differ. The plan advises to ask first; for the opportunity card it does not plan the procedure.',
    },
    source: provision('AufenthG', '81a', 'Abs. 1, 5'),
  },
  {
    id: 'quota',
    title: { de: 'Kontingent der Westbalkanregelung', en: 'Quota of the Western Balkans rule' },
    text: {
      de: 'Angekündigt ist eine Senkung von 50.000 auf 25.000; im gelesenen Text stand sie nicht. Wie viele Plätze frei sind, weiß nur die Bundesagentur für Arbeit.',
      en: 'A cut from 50,000 to 25,000 is announced; it was not in the text read. Only the Federal Employment Agency knows how many places are left.',
    },
    source: provision('BeschV', '26', 'Abs. 2'),
  },
  {
    id: 'health-reform',
    title: { de: 'Reform der Heilberufe', en: 'Reform of the health professions' },
    text: {
      de: 'Das Gesetz ist geändert, die neuen Regeln zur Prüfung und zur teilweisen Erlaubnis für Ärzt:innen, Zahnärzt:innen, Apotheker:innen und Hebammen galten im gelesenen Text noch nicht. Bis dahin gelten hier die bisherigen.',
      en: 'The law has been changed, but the new rules on the exam and on partial licences of doctors, dentists, pharmacists and midwives were not in force in the text read. Until then the present ones count here.',
    },
    source: sourceOf(
      'Bundestags-Drucksache 21/3207',
      'https://www.bundestag.de/dokumente/textarchiv/2025/kw51-de-heilberufe-1129256',
      'A',
    ),
  },
  {
    id: 'care-assistance',
    title: { de: 'Pflegehilfe und Pflegefachassistenz', en: 'Care assistance' },
    text: {
      de: 'Noch gilt Landesrecht: Die Länder schützen die Berufsbezeichnungen, Sachsen auch die nicht; eine Erlaubnis für die Arbeit ist nicht nötig. Ein Bundesgesetz zur Pflegefachassistenz ist beschlossen, seine Regeln galten im gelesenen Text noch nicht; geplant ist der 01.01.2027.',
      en: 'The law of the Länder still counts: they protect the titles, Saxony not even those; the work needs no licence. A federal act on care assistance has been passed, but its rules were not in force in the text read; 1 January 2027 is planned.',
    },
    source: sourceOf('PflFAssG; Pflegehilfe- und Pflegeassistenzgesetze der Länder', null, 'K'),
  },
  {
    id: 'discretion',
    title: { de: 'Ermessen der Behörden', en: 'Discretion of the authorities' },
    text: {
      de: 'Bei Alter, Lebensunterhalt, Eignung und vielem mehr darf die Behörde abwägen. „Gesperrt“ heißt hier deshalb: gesperrt, außer die Behörde lässt es zu.',
      en: 'On age, livelihood, suitability and much more the authority may weigh up. “Blocked” therefore means here: blocked unless the authority allows it.',
    },
    source: sourceOf('§ 18 Abs. 2 Nr. 5, § 5 Abs. 3 AufenthG', null, 'D'),
  },
];
