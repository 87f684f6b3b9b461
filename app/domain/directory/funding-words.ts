/**
 * Words and norms of the programmes that can fit a case. A programme without words here is never shown: free advice
 * stands among the contacts, fees among the costs. Amounts follow `data/funding.json`; the test compares them.
 */
import type { Mark } from '../law/sources';
import type { Bilingual } from '../texts/bilingual';

/** Before a cost arises, before course or project begins, after recognition, whenever; `ask`: the source does not say. */
export type FundingMoment = 'before-cost' | 'before-start' | 'after-recognition' | 'any-time' | 'ask';

export interface FundingWords {
  /** Id in the plan. */
  readonly planId: string;
  readonly label: Bilingual;
  readonly text: Bilingual;
  /** When the application has to be made. */
  readonly apply: FundingMoment;
  readonly forWhom: Bilingual;
  readonly legalBasis: string;
  /** Where the rule itself can be read; null: the programme's page. */
  readonly url: string | null;
  readonly mark: Mark;
}

export const FUNDING_WORDS = {
  anerkennungszuschuss: {
    planId: 'recognition-grant',
    label: { de: 'Anerkennungszuschuss des Bundes', en: 'Federal recognition grant' },
    text: {
      de: 'Bis 600 Euro Verfahrenskosten, bis 1.200 Euro für eine Qualifikationsanalyse, bei zu versteuerndem Einkommen bis 32.000 Euro (Paare 50.000 Euro). Vor Entstehen der Kosten beantragen; Hauptwohnsitz in Deutschland nötig.',
      en: 'Up to 600 euros of procedure costs, up to 1,200 euros for a skills analysis, with a taxable income up to 32,000 euros (couples 50,000). Apply before the cost arises; main residence in Germany required.',
    },
    apply: 'before-cost',
    forWhom: {
      de: 'Fachkräfte mit Hauptwohnsitz in Deutschland und geringem Einkommen',
      en: 'Professionals with main residence in Germany and a low income',
    },
    legalBasis: 'Bekanntmachung vom 09.01.2025',
    url: 'https://bmbf.de/SharedDocs/Bekanntmachungen/DE/2025/01/2025-01-09-bekanntmachung-berufsqualifikationen.html',
    mark: 'B',
  },
  'qualifizierungsfoerderung-bund': {
    planId: 'qualification-grant',
    label: { de: 'Qualifizierungsförderung des Bundes', en: 'Federal qualification grant' },
    text: {
      de: 'Bis 3.000 Euro je Person für Lehrgang, Qualifizierung oder Prüfung nach einem Bescheid mit Unterschieden; gemeinsamer Antrag mit dem Anerkennungszuschuss, vor Entstehen der Kosten. Hauptwohnsitz in Deutschland nötig.',
      en: 'Up to 3,000 euros a person for course, training or exam after a decision with gaps; one application together with the recognition grant, before the cost arises. Main residence in Germany required.',
    },
    apply: 'before-cost',
    forWhom: {
      de: 'Fachkräfte mit Hauptwohnsitz in Deutschland und einem Bescheid mit Unterschieden',
      en: 'Professionals with main residence in Germany and a decision with gaps',
    },
    legalBasis: 'Bekanntmachung vom 09.01.2025',
    url: 'https://bmbf.de/SharedDocs/Bekanntmachungen/DE/2025/01/2025-01-09-bekanntmachung-berufsqualifikationen.html',
    mark: 'B',
  },
  'sgb3-82': {
    planId: 'training-of-employees',
    label: {
      de: 'Weiterbildung von Beschäftigten (§ 82 SGB III)',
      en: 'Training of employees (§ 82 SGB III)',
    },
    text: {
      de: 'Lehrgangskosten und Zuschuss zum Lohn bei zugelassenen Maßnahmen über 120 Stunden, wenn der Abschluss in der Regel zwei Jahre zurückliegt. Anteil des Betriebs an den Kosten: unter 50 Beschäftigten in der Regel keiner, ab 50 die Hälfte, ab 500 drei Viertel. Vor Beginn bei der Agentur für Arbeit beantragen; was der Betrieb schuldet, wird nicht gefördert.',
      en: 'Course costs and a wage subsidy for certified measures of more than 120 hours, as a rule two years after the last qualification. The firm’s share of the costs: as a rule none below 50 staff, half from 50, three quarters from 500. Apply at the Employment Agency before the start; what the firm owes anyway is not funded.',
    },
    apply: 'before-start',
    forWhom: { de: 'Betriebe, die Beschäftigte weiterbilden', en: 'Firms that train their staff' },
    legalBasis: '§ 82 SGB III',
    url: 'https://www.gesetze-im-internet.de/sgb_3/__82.html',
    mark: 'A',
  },
  bildungsgutschein: {
    planId: 'training-voucher',
    label: { de: 'Bildungsgutschein', en: 'Training voucher' },
    text: {
      de: 'Kosten einer zugelassenen Weiterbildung, auch zum Ausgleich von Unterschieden, wenn sie notwendig ist. Agentur für Arbeit oder Jobcenter entscheidet im Einzelfall; erst beraten lassen, dann beginnen.',
      en: 'Costs of certified training, also to close the gaps of a decision, where it is necessary. Employment Agency or Jobcenter decides case by case; get advice first, then begin.',
    },
    apply: 'before-start',
    forWhom: {
      de: 'Fachkräfte in Deutschland, die nicht beim Betrieb beschäftigt sind',
      en: 'Professionals in Germany who are not employed by the firm',
    },
    legalBasis: '§ 81 SGB III',
    url: 'https://www.gesetze-im-internet.de/sgb_3/__81.html',
    mark: 'K',
  },
  berufssprachkurse: {
    planId: 'job-language-course',
    label: { de: 'Berufssprachkurs', en: 'Job-related language course' },
    text: {
      de: 'Beschäftigte zahlen die Hälfte des Kurssatzes, bei geringem Einkommen nichts; der Betrieb darf den Anteil übernehmen. Mit einem Vertrag von mindestens einem Jahr ist die Zulassung auch vor der Einreise möglich.',
      en: 'Employees pay half of the course rate, nothing with a low income; the employer may pay the share. With a contract of at least one year admission is possible before entry too.',
    },
    apply: 'before-start',
    forWhom: {
      de: 'Beschäftigte, Auszubildende und Menschen im Anerkennungsverfahren',
      en: 'Employees, trainees and people in recognition',
    },
    legalBasis: '§ 4 DeuFöV',
    url: 'https://www.gesetze-im-internet.de/deuf_v/__4.html',
    mark: 'A',
  },
  integrationskurs: {
    planId: 'integration-course',
    label: { de: 'Integrationskurs', en: 'Integration course' },
    text: {
      de: 'Mit dem Anspruch aus dem ersten Titel zahlt die Person die Hälfte des Kurssatzes; wer den Abschluss schnell schafft, kann davon die Hälfte zurückbekommen. Der Stopp der Zulassungen nach Ermessen betrifft den Anspruch nicht.',
      en: 'With the claim from the first title the person pays half of the course rate; who passes quickly may get half of that back. The stop of discretionary admissions does not touch the claim.',
    },
    apply: 'before-start',
    forWhom: {
      de: 'Menschen mit Anspruch aus dem Aufenthaltstitel',
      en: 'People with a claim from their residence title',
    },
    legalBasis: '§ 44 Abs. 1 AufenthG, § 9 IntV',
    url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__44.html',
    mark: 'A',
  },
  'th-pflege-azubi': {
    planId: 'th-nursing-trainees',
    label: { de: 'Pflege-Azubi-Richtlinie Thüringen', en: 'Thuringia: nursing trainees' },
    text: {
      de: '5.000 Euro je Auszubildende:n für Träger der praktischen Pflegeausbildung, mit Vorbereitung bis B2 und anerkanntem Dienstleister. Vor dem Vorhaben beantragen; die Mittel sind begrenzt.',
      en: '5,000 euros per trainee for providers of practical nursing training, with preparation up to B2 and an accepted service provider. Apply before the project; funds are limited.',
    },
    apply: 'before-start',
    forWhom: {
      de: 'Träger der praktischen Pflegeausbildung in Thüringen',
      en: 'Providers of practical nursing training in Thuringia',
    },
    legalBasis: 'Pflege-Azubi-Richtlinie Thüringen',
    url: null,
    mark: 'B',
  },
  'nw-willkommensgeld': {
    planId: 'nw-welcome-money',
    label: { de: 'Willkommensgeld NRW', en: 'North Rhine-Westphalia: welcome money' },
    text: {
      de: '1.500 Euro für Pflegekräfte aus Drittstaaten mit Titel nach § 16d oder § 18a AufenthG und Wohnsitz in NRW. Erst nach der Anerkennung; die Urkunde darf höchstens sechs Monate alt sein.',
      en: '1,500 euros for nurses from third countries with a title under § 16d or § 18a AufenthG who live in North Rhine-Westphalia. Only after recognition; the certificate must not be older than six months.',
    },
    apply: 'after-recognition',
    forWhom: {
      de: 'Pflegekräfte aus Drittstaaten mit Wohnsitz in NRW',
      en: 'Nurses from third countries who live in North Rhine-Westphalia',
    },
    legalBasis: 'ESF-Richtlinie Willkommensgeld NRW',
    url: null,
    mark: 'B',
  },
  'hh-stipendienprogramm': {
    planId: 'hh-recognition-scholarship',
    label: { de: 'Hamburger Stipendienprogramm', en: 'Hamburg scholarship for recognition' },
    text: {
      de: 'Lebensunterhalt bis 36 Monate, je zur Hälfte Zuschuss und zinsloses Darlehen, und ein Zuschuss zu Gebühren, Kursen und Prüfungen bis 4.000 Euro (Höchstbetrag nur aus einer privaten Übersicht). Hauptwohnsitz Hamburg; vor Beginn beantragen.',
      en: 'Livelihood for up to 36 months, half grant and half interest-free loan, and a grant of up to 4,000 euros for fees, courses and exams (this ceiling comes from a private overview only). Main residence in Hamburg; apply before the start.',
    },
    apply: 'before-start',
    forWhom: {
      de: 'Fachkräfte mit Hauptwohnsitz Hamburg',
      en: 'Professionals with main residence in Hamburg',
    },
    legalBasis: 'Hamburger Stipendienprogramm',
    url: null,
    mark: 'B',
  },
  'hh-stipendium-ausbildung': {
    planId: 'hh-training-scholarship',
    label: { de: 'Hamburger Stipendium für die Ausbildung', en: 'Hamburg scholarship for training' },
    text: {
      de: 'Stipendium, zur Hälfte Zuschuss und zur Hälfte zinsloses Darlehen, für Auszubildende in Hamburg, die wegen Alter oder Staatsangehörigkeit keine Ausbildungsbeihilfe erhalten.',
      en: 'Scholarship, half grant and half interest-free loan, for trainees in Hamburg who get no training grant because of age or nationality.',
    },
    apply: 'ask',
    forWhom: {
      de: 'Auszubildende in Hamburg ohne andere Ausbildungsbeihilfe',
      en: 'Trainees in Hamburg without another training grant',
    },
    legalBasis: 'Hamburger Stipendienprogramm Berufsausbildung',
    url: null,
    mark: 'B',
  },
  asa: {
    planId: 'assisted-training',
    label: { de: 'Assistierte Ausbildung', en: 'Assisted training' },
    text: {
      de: 'Kostenfreie Begleitung durch die Agentur für Arbeit: Nachhilfe, Sprache, Hilfe für Betrieb und Auszubildende, vor und während der Ausbildung.',
      en: 'Free support from the Employment Agency: tuition, language, help for firm and trainee, before and during the training.',
    },
    apply: 'any-time',
    forWhom: {
      de: 'Betriebe und Auszubildende mit Unterstützungsbedarf',
      en: 'Firms and trainees who need support',
    },
    legalBasis: '§§ 74-75a SGB III',
    url: 'https://www.gesetze-im-internet.de/sgb_3/__74.html',
    mark: 'K',
  },
  'bw-kuemmerer': {
    planId: 'bw-training-support',
    label: { de: 'Kümmerer-Programm Baden-Württemberg', en: 'Baden-Württemberg: support for trainees' },
    text: {
      de: 'Kostenfreie Begleitung für neu Zugewanderte auf dem Weg in die Ausbildung und für die Betriebe. Verlängert bis Ende 2026; ob es weitergeht, ist nicht belegt.',
      en: 'Free support for newcomers on their way into training and for the firms. Prolonged until the end of 2026; whether it goes on is not known.',
    },
    apply: 'any-time',
    forWhom: {
      de: 'Zugewanderte auf dem Weg in die Ausbildung und ihre Betriebe in Baden-Württemberg',
      en: 'Newcomers on their way into training, and their firms, in Baden-Württemberg',
    },
    legalBasis: 'Landesprogramm Baden-Württemberg',
    url: null,
    mark: 'B',
  },
} as const satisfies Record<string, FundingWords>;

export type FundingId = keyof typeof FUNDING_WORDS;
