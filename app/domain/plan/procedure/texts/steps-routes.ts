/** Words of the steps that the kind of title adds before filing. */
import type { StepWords } from './steps-prepare';

export const ROUTE_STEP_WORDS = {
  'training-contract': {
    title: { de: 'Ausbildungsvertrag schließen', en: 'Sign the training contract' },
    text: {
      de: 'Vertrag mit Ausbildungsplan, Vergütung und Beginn unterschreiben und die Erklärung zum Beschäftigungsverhältnis ausfüllen. Planen Sie für den Sommer Vorlauf ein: Einzelne Stellen wollen den Antrag drei Monate vor Beginn.',
      en: 'Sign the contract with training plan, pay and start, and fill in the declaration on the employment relationship. Allow time in summer: some offices want the application three months before the start.',
    },
  },
  'training-registration': {
    title: { de: 'Vertrag bei der Kammer eintragen lassen', en: 'Have the contract entered at the chamber' },
    text: {
      de: 'Die Kammer trägt den Vertrag in ihr Verzeichnis ein und prüft, ob der Betrieb ausbilden darf. Die Ausländerbehörde will die Eintragung oder den Eingang sehen.',
      en: 'The chamber enters the contract in its register and checks that the firm may train. The immigration authority wants to see the entry or the receipt.',
    },
  },
  'training-language': {
    title: { de: 'Deutsch B1 oder Vorbereitungskurs', en: 'German B1 or a preparatory course' },
    text: {
      de: 'Für eine qualifizierte Ausbildung ist B1 nötig, außer Schule oder Betrieb haben die Kenntnisse geprüft oder ein vorbereitender Sprachkurs ist geplant.',
      en: 'Qualified training needs B1, unless school or firm have tested the German or a preparatory course is planned.',
    },
  },
  'school-admission': {
    title: { de: 'Aufnahme an der Schule', en: 'Admission to the school' },
    text: {
      de: 'Die Schule bestätigt Aufnahme, Bildungsgang und staatlichen Abschluss. Ohne Arbeitsvertrag prüft die Agentur für Arbeit nicht mit.',
      en: 'The school confirms admission, course and state certificate. Without an employment contract the agency takes no part.',
    },
  },
  'livelihood-proof': {
    title: { de: 'Lebensunterhalt nachweisen', en: 'Prove the livelihood' },
    text: {
      de: 'Vergütung, Sperrkonto, Verpflichtungserklärung oder Berufsausbildungsbeihilfe decken den Betrag des Jahres. Fehlt etwas, kann der Betrieb einspringen, etwa mit Unterkunft.',
      en: 'Pay, blocked account, declaration of commitment or training grant cover the amount of the year. If something lacks, the firm can step in, for example with lodging.',
    },
  },
  'measure-language': {
    title: { de: 'Deutsch für Arbeit und Maßnahme', en: 'German for work and measure' },
    text: {
      de: 'Die Kenntnisse müssen zur Maßnahme passen, in der Regel mindestens A2; in Gesundheitsberufen wird oft B1 oder B2 verlangt (Praxis).',
      en: 'The German must fit the measure, as a rule A2 at least; health professions often ask for B1 or B2 (practice).',
    },
  },
  'measure-place': {
    title: { de: 'Platz für die Maßnahme sichern', en: 'Secure a place for the measure' },
    text: {
      de: 'Der Bescheid nennt die Unterschiede. Ein Anbieter bestätigt Anpassungslehrgang, Vorbereitung auf die Prüfung oder Qualifizierung mit Beginn und Dauer.',
      en: 'The decision names the gaps. A provider confirms the adaptation course, exam preparation or training with start and length.',
    },
  },
  'qualification-plan': {
    title: { de: 'Qualifizierungsplan im Betrieb', en: 'Qualification plan in the firm' },
    text: {
      de: 'Je Unterschied aus dem Bescheid: was gelernt wird, in welcher Woche, wo, bei wem und wie es belegt wird. Findet die Maßnahme überwiegend im Betrieb statt, prüft die Agentur für Arbeit den Plan.',
      en: 'For each gap named in the decision: what is learned, in which week, where, with whom and how it is proved. If the measure is mainly in the firm, the agency checks the plan.',
    },
  },
  'partnership-agreement': {
    title: { de: 'Anerkennungspartnerschaft vereinbaren', en: 'Agree on the recognition partnership' },
    text: {
      de: 'Sie vereinbaren schriftlich: Die Fachkraft beantragt die Anerkennung spätestens nach der Einreise unverzüglich, Sie geben Zeit für die Maßnahmen. Der Betrieb muss für die Qualifizierung geeignet sein.',
      en: 'You agree in writing: the candidate applies for recognition without delay after entry at the latest, you give time for the measures. The firm must be suited to train.',
    },
  },
  'agency-placement': {
    title: {
      de: 'Vermittlung durch die Bundesagentur für Arbeit',
      en: 'Placement by the Federal Employment Agency',
    },
    text: {
      de: 'Dieser Weg steht nur Programmen der Bundesagentur offen, die mit dem Herkunftsland eine Vermittlungsabsprache hat. Private Vermittler können ihn nicht nutzen. Melden Sie sich beim Arbeitgeber-Service.',
      en: 'This way is open only to programmes of the Federal Agency, which has an agreement with the country of origin. Private agencies cannot use it. Contact the employer service.',
    },
  },
  'exam-registration': {
    title: { de: 'Zur Prüfung anmelden', en: 'Register for the exam' },
    text: {
      de: 'Die zuständige Stelle bestätigt Termin oder Zulassung zur Kenntnis- oder Eignungsprüfung. Mit diesem Titel darf vor der Anerkennung nicht gearbeitet werden.',
      en: 'The competent body confirms date of or admission to the knowledge or aptitude exam. This title allows no work before recognition.',
    },
  },
  'skills-analysis-place': {
    title: { de: 'Zusage für die Qualifikationsanalyse', en: 'Place for the skills analysis' },
    text: {
      de: 'Fehlen Papiere, stellt die zuständige Stelle die Kenntnisse mit Arbeitsproben oder Fachgesprächen fest. Sie ordnet das Verfahren an, ein Platz muss zugesagt sein.',
      en: 'Where papers are missing the competent body finds out the skills by work samples or expert talks. It orders the procedure, and a place must be promised.',
    },
  },
  'tariff-proof': {
    title: { de: 'Tarifbindung und Eingruppierung belegen', en: 'Prove tariff and pay group' },
    text: {
      de: 'Belegen Sie, dass der Betrieb tarifgebunden ist und diese Stelle nach Tarif bezahlt. Das ersetzt, wo die Vorschrift es sagt, das Mindestgehalt; die Altersgrenze von 45 Jahren bleibt.',
      en: 'Prove that the firm is bound by a collective agreement and pays this job by it. Where the norm says so, this takes the place of the minimum salary; the age rule at 45 stays.',
    },
  },
  'specialist-proof': {
    title: { de: 'Besondere Kenntnisse darlegen', en: 'Set out the special knowledge' },
    text: {
      de: 'Beschreiben Sie die Leitungsaufgabe oder die unternehmensspezifischen Kenntnisse, und warum gerade diese Person sie hat.',
      en: 'Describe the executive task or the company-specific knowledge, and why this very person has it.',
    },
  },
  'distinction-proof': {
    title: { de: 'Herausragende Qualifikation belegen', en: 'Prove the outstanding qualification' },
    text: {
      de: 'Mehrjährige Erfahrung in Forschung oder Lehre und herausgehobene Stellung belegen. Die Behörde erwartet, dass Eingliederung und Lebensunterhalt ohne staatliche Hilfe gelingen.',
      en: 'Prove several years in research or teaching and a prominent position. The authority expects integration and livelihood to work without state help.',
    },
  },
  'hosting-agreement': {
    title: { de: 'Aufnahmevereinbarung schließen', en: 'Conclude the hosting agreement' },
    text: {
      de: 'Forschungseinrichtung und Forscher:in halten Vorhaben, Dauer und Vergütung fest. Ist die Einrichtung anerkannt, geht die Entscheidung schneller.',
      en: 'Research institution and researcher set down project, length and pay. Where the institution is recognised the decision is faster.',
    },
  },
  'driving-licence-check': {
    title: { de: 'Fahrerlaubnis und Qualifikation prüfen', en: 'Check licence and qualification' },
    text: {
      de: 'Mit EU-Fahrerlaubnis und (beschleunigter) Grundqualifikation kann die Arbeit gleich beginnen. Ohne sie reicht die einschlägige Fahrerlaubnis des Heimatlands, wenn der Vertrag zur Qualifizierung verpflichtet.',
      en: 'With EU licence and (accelerated) basic qualification work can begin at once. Without them the relevant home licence is enough if the contract obliges to the qualification.',
    },
  },
  'driver-training-plan': {
    title: { de: 'Plan bis zur Grundqualifikation', en: 'Plan up to the basic qualification' },
    text: {
      de: 'Der Vertrag verpflichtet zu den Maßnahmen; Arbeitszeiten lassen sie zu. Fahrerlaubnis, Qualifikation und Papiere müssen in 15 Monaten erreichbar sein, danach steht die Stelle beim selben Betrieb bereit.',
      en: 'The contract obliges to the measures and working hours allow them. Licence, qualification and papers must be within reach in 15 months; after that the job with the same employer is there.',
    },
  },
  'travel-costs': {
    title: { de: 'Reisekosten zusagen', en: 'Promise the travel costs' },
    text: {
      de: 'Bei der kurzzeitigen Beschäftigung trägt der Betrieb die Reisekosten. Achten Sie auf mindestens 30 Stunden je Woche und höchstens zehn solche Kräfte in zwölf Monaten.',
      en: 'In short-term employment the employer bears the travel costs. Mind at least 30 hours a week and ten such workers in twelve months at most.',
    },
  },
  'quota-request': {
    title: {
      de: 'Antrag bei der Agentur für Arbeit stellen',
      en: 'File the request at the Employment Agency',
    },
    text: {
      de: 'Sie beantragen die Vorabzustimmung selbst und früh im Jahr: Ist das Kontingent verbraucht, hilft nur ein neuer Antrag im nächsten Jahr.',
      en: 'You ask for the advance consent yourself, early in the year: once the quota is used up only a new request next year helps.',
    },
  },
  'points-check': {
    title: { de: 'Punkte der Chancenkarte belegen', en: 'Prove the points of the opportunity card' },
    text: {
      de: 'Wer Fachkraft ist, braucht keine Punkte. Sonst zählen mindestens sechs Punkte aus Sprache, Erfahrung, Alter, Aufenthalt und Mangelberuf, jeder mit Nachweis.',
      en: 'Skilled workers need no points. Otherwise six points at least from language, experience, age, stay and shortage occupation count, each with its proof.',
    },
  },
  'spouse-language': {
    title: { de: 'Deutsch A1 der Ehe- oder Lebenspartner:in', en: 'German A1 of the spouse' },
    text: {
      de: 'Bei diesem Titel braucht die nachziehende Person vor dem Visum Deutsch A1. Ausnahmen gibt es etwa bei geringem Integrationsbedarf oder Krankheit (§ 30 Abs. 1 S. 3 AufenthG).',
      en: 'With this title the spouse needs German A1 before the visa. There are exceptions, such as low need of integration or illness (§ 30 Abs. 1 S. 3 AufenthG).',
    },
  },
} as const satisfies Record<string, StepWords>;
