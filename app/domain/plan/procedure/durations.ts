/**
 * How long steps really take, in calendar days. Sources: research of 2026-11-20 (durations of the authorities'
 * own pages, chambers and guides); what is own knowledge is marked as not officially confirmed.
 */
import { sourceOf, type Mark } from '../../law/sources';
import type { Source } from '../contract';
import type { Duration } from './step-template';

const CHECKED = '2026-11-20';

function from(title: string, url: string | null, mark: Mark): Source {
  return sourceOf(title, url, mark, CHECKED);
}

function days(minDays: number, typicalDays: number, maxDays: number, source: Source): Duration {
  return { minDays, typicalDays, maxDays, source };
}

const EXPERIENCE = from('Erfahrungswert, nicht amtlich bestätigt (not officially confirmed)', null, 'K');
const BQFG = from(
  '§§ 6, 13, 14a BQFG; BIBB-Zahlen zur Verfahrensdauer',
  'https://www.gesetze-im-internet.de/bqfg/__14a.html',
  'B',
);
const PRACTICE_AGREEMENT = from(
  'Beschleunigtes Fachkräfteverfahren, Praxiswerte (PAKA)',
  'https://wissen.paka-recruiting.com/beschleunigtes-fachkraefteverfahren',
  'B',
);
const AGENCY = from(
  '§ 36 BeschV; Zentralstelle Niedersachsen, Dauer und Kosten',
  'https://beschleunigtes-fachkraefteverfahren.niedersachsen.de/startseite/voraussetzungen/dauer_und_kosten',
  'A',
);
const MISSION = from('§ 31a AufenthV', 'https://www.gesetze-im-internet.de/aufenthv/__31a.html', 'A');
const VISA_PRACTICE = from(
  'Dauer des gewöhnlichen Visumverfahrens, Praxiswerte (PAKA)',
  'https://wissen.paka-recruiting.com/beschleunigtes-fachkraefteverfahren',
  'B',
);
const PERMIT_PRACTICE = from(
  'Wartezeiten der Ausländerbehörden, Nutzerberichte (LEA Berlin)',
  'https://www.visaguard.berlin/post/allaboutberlin-veroffentlicht-spannendes-tool-zur-messung-der-wartezeiten-beim-landesamt-fur-einwand',
  'B',
);
const REGISTRATION = from('§ 17 Abs. 1 BMG', 'https://www.gesetze-im-internet.de/bmg/__17.html', 'A');
const DEUEV = from('§ 6 DEÜV', 'https://www.gesetze-im-internet.de/de_v/__6.html', 'A');
const TRAINING = from(
  'Dauer der Ausbildung nach Ausbildungsordnung, Erfahrungswert (not officially confirmed)',
  null,
  'K',
);
const MEASURE = from(
  '§ 16d Abs. 1 AufenthG: bis 24 Monate, Verlängerung um zwölf; typische Dauer nicht amtlich bestätigt',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__16d.html',
  'K',
);
const EXAM = from('§ 11 Abs. 4 BQFG', 'https://www.gesetze-im-internet.de/bqfg/__11.html', 'A');
const ANALYSIS = from(
  '§ 16d Abs. 6 AufenthG: sechs Monate; typische Dauer nicht amtlich bestätigt',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__16d.html',
  'K',
);
const DRIVERS = from(
  '§ 24a Abs. 2 BeschV: 15 Monate',
  'https://www.gesetze-im-internet.de/beschv_2013/__24a.html',
  'D',
);
const QUOTA = from(
  'Westbalkanregelung: Wartezeiten und Kontingent (DEHOGA Bayern)',
  'https://www.dehoga-bayern.de/aktuelles/detailansicht/article/westbalkan-kontingent-erschoepft/',
  'B',
);
const SEARCH = from('§§ 17, 20a AufenthG: neun und zwölf Monate Höchstdauer', null, 'D');
const RESEARCH = from(
  '§ 18d Abs. 1 S. 3 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__18d.html',
  'A',
);
const INTEGRATION = from(
  '§ 44 Abs. 2 AufenthG: Anspruch erlischt nach einem Jahr',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__44.html',
  'A',
);
const DERIVED = from('Abgeleitet aus Gesetz und Praxiswerten (derived)', null, 'D');

export const DURATIONS = {
  none: days(0, 0, 0, DERIVED),
  jobOffer: days(2, 7, 21, EXPERIENCE),
  powerOfAttorney: days(1, 5, 14, EXPERIENCE),
  collectDocuments: days(21, 56, 140, EXPERIENCE),
  counselling: days(2, 7, 21, EXPERIENCE),
  agreement: days(7, 10, 42, PRACTICE_AGREEMENT),
  anabin: days(1, 2, 7, EXPERIENCE),
  applyByAuthority: days(1, 3, 10, EXPERIENCE),
  applyByCandidate: days(2, 7, 21, EXPERIENCE),
  receiptAccelerated: days(3, 10, 14, BQFG),
  receipt: days(7, 21, 31, BQFG),
  completeDocuments: days(0, 14, 42, EXPERIENCE),
  decisionAccelerated: days(56, 63, 182, BQFG),
  decision: days(56, 91, 182, BQFG),
  decisionNurse: days(56, 122, 318, BQFG),
  degreeEvaluationAccelerated: days(10, 14, 61, EXPERIENCE),
  degreeEvaluation: days(28, 91, 122, EXPERIENCE),
  confirmationAccelerated: days(10, 14, 61, EXPERIENCE),
  confirmation: days(28, 61, 122, EXPERIENCE),
  licence: days(7, 21, 56, EXPERIENCE),
  handover: days(
    1,
    3,
    5,
    from('§ 81a Abs. 3 Nr. 3 AufenthG', 'https://www.gesetze-im-internet.de/aufenthg_2004/__81a.html', 'A'),
  ),
  consentAccelerated: days(4, 7, 28, AGENCY),
  consent: days(4, 14, 28, AGENCY),
  advanceConsent: days(1, 5, 21, EXPERIENCE),
  appointmentAccelerated: days(7, 21, 42, MISSION),
  appointment: days(14, 56, 180, VISA_PRACTICE),
  visaApplication: days(0, 0, 3, DERIVED),
  visaDecisionAccelerated: days(7, 21, 56, MISSION),
  visaDecision: days(14, 42, 120, VISA_PRACTICE),
  titleApplication: days(1, 7, 30, EXPERIENCE),
  titleDecision: days(9, 42, 119, PERMIT_PRACTICE),
  travel: days(3, 14, 30, EXPERIENCE),
  healthInsurance: days(1, 5, 14, EXPERIENCE),
  notice: days(0, 1, 3, EXPERIENCE),
  titleCheck: days(0, 1, 2, EXPERIENCE),
  registration: days(1, 7, 14, REGISTRATION),
  taxId: days(14, 21, 42, EXPERIENCE),
  socialInsurance: days(0, 14, 42, DEUEV),
  residencePermit: days(28, 56, 119, PERMIT_PRACTICE),
  languageCourse: days(30, 60, 90, EXPERIENCE),
  checkIn: days(80, 90, 100, EXPERIENCE),
  probationTalk: days(150, 165, 180, EXPERIENCE),
  agreementOfParties: days(3, 14, 42, EXPERIENCE),
  proofByEmployer: days(1, 7, 21, EXPERIENCE),
  chamberRegistration: days(3, 14, 28, EXPERIENCE),
  admission: days(14, 42, 120, EXPERIENCE),
  languageProof: days(1, 14, 60, EXPERIENCE),
  spouseLanguage: days(1, 60, 150, EXPERIENCE),
  agencyPlacement: days(90, 180, 365, EXPERIENCE),
  quotaRequest: days(1, 7, 30, EXPERIENCE),
  quotaConsent: days(14, 60, 180, QUOTA),
  quotaAppointment: days(30, 90, 365, QUOTA),
  researchDecision: days(14, 45, 60, RESEARCH),
  integrationCourse: days(180, 270, 365, INTEGRATION),
  familyAfterwards: days(7, 30, 90, EXPERIENCE),
  search: days(2, 14, 270, SEARCH),
  trialWork: days(1, 14, 14, SEARCH),
  measure: days(90, 365, 1095, MEASURE),
  exam: days(30, 120, 183, EXAM),
  skillsAnalysis: days(14, 60, 183, ANALYSIS),
  training: days(730, 1095, 1277, TRAINING),
  driverQualification: days(120, 270, 457, DRIVERS),
  driverLicence: days(14, 42, 90, EXPERIENCE),
  driverModules: days(1460, 1642, 1825, EXPERIENCE),
  seasonalWork: days(60, 180, 244, DERIVED),
  probationTalkTraining: days(60, 100, 120, EXPERIENCE),
  gatherFacts: days(1, 5, 14, EXPERIENCE),
  counsel: days(3, 10, 28, EXPERIENCE),
  decide: days(1, 7, 14, EXPERIENCE),
} as const satisfies Record<string, Duration>;
