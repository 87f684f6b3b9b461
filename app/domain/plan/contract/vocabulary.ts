/**
 * The words of the plan contract, version 1: every closed list a request or a plan may use.
 * Words may be added within version 1; none may be renamed or removed.
 */

export const CONTRACT_VERSION = 1 as const;

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export { STATE_CODES as STATES, type StateCode } from '../../catalogue/states';

export const BRANCHES = [
  'construction',
  'hospitality',
  'passenger-transport',
  'logistics',
  'fairground',
  'trade-fair-construction',
  'cleaning',
  'meat',
  'prostitution',
  'security',
  'hair-beauty',
  'care',
  'health',
  'craft',
  'manufacturing',
  'it',
  'retail',
  'agriculture',
  'education',
  'public-service',
  'other',
] as const;
export type Branch = (typeof BRANCHES)[number];

export const POSITION_KINDS = [
  'skilled',
  'assistant',
  'training',
  'further-training',
  'specialist',
  'research',
] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

export const CLAUSES = [
  'release-for-measures',
  'partnership-agreement',
  'pay-group-towards-target',
  'driver-training',
  'travel-costs',
] as const;

export const RECRUITMENT_KINDS = [
  'employer',
  'agency',
  'cross-border-agency',
  'federal-agency',
  'self-initiated',
] as const;
export const QUALIFICATION_KINDS = ['academic', 'vocational', 'none'] as const;
export const RECOGNITION_STATES = ['not-applied', 'applied', 'full', 'partial', 'not-equivalent'] as const;
export const MEASURES = ['in-company', 'school', 'exam'] as const;
export const COMPARABILITIES = ['comparable', 'conditionally-comparable', 'not-comparable'] as const;
export const ANABIN_INSTITUTIONS = ['H+', 'H+/-', 'H-'] as const;
export const ANABIN_DEGREES = ['equivalent', 'corresponds', 'conditional', 'unlisted'] as const;
export const LICENCE_STATES = ['none', 'promised', 'granted'] as const;
export const LANGUAGE_LEVELS = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export const DRIVING_LICENCES = ['none', 'home', 'eu'] as const;
export const SCHOOL_LEAVING = ['none', 'intermediate', 'university-entrance'] as const;

/** Present status in Germany that is not a section of the Residence Act. Sections are written like `16b` or `19c-2`. */
export const STATUS_WORDS = [
  'duldung',
  'gestattung',
  'national-visa',
  'visa-free',
  'schengen-visa',
  'none',
] as const;

export const ROUTE_IDS = [
  'free-movement',
  '16a-1',
  '16a-2',
  '16d-1',
  '16d-3',
  '16d-4',
  '16d-5',
  '16d-6',
  '17-1',
  '18a',
  '18b',
  '18c-3',
  '18d',
  '18g-1-regular',
  '18g-1-shortage',
  '18g-1-new-entrant',
  '18g-2-it',
  '19c-1-specialist',
  '19c-1-care-assistant',
  '19c-1-driver',
  '19c-1-driver-training',
  '19c-1-best-friends',
  '19c-1-western-balkans',
  '19c-1-short-quota',
  '19c-2-experience',
  '19c-2-ict',
  '20a',
  '24',
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

export const OUTCOMES = ['open', 'reachable', 'blocked', 'missing-facts', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const FINDING_RESULTS = ['met', 'not-met', 'missing', 'not-applicable'] as const;
export type FindingResult = (typeof FINDING_RESULTS)[number];

export const ACCELERATED = ['yes', 'no', 'ask-authority'] as const;
export const AGENCY_CONSENT = ['required', 'not-required'] as const;
export const RECOGNITION_DEMANDS = [
  'full-equivalence',
  'comparability',
  'licence',
  'partial-decision',
  'state-recognition-confirmed',
  'none',
] as const;
export type RecognitionDemand = (typeof RECOGNITION_DEMANDS)[number];

export const UNITS = [
  'cents-per-year',
  'cents-per-month',
  'cents-per-hour',
  'hours-per-week',
  'points',
  'count',
  'months',
  'years',
  'days',
  'date',
  'country',
  'code',
  'state',
  'yes-no',
  'level',
  'text',
] as const;
export type Unit = (typeof UNITS)[number];

/** `official` = read in a primary text; `secondary`, `unverified`, `derived` = not officially confirmed. */
export const CONFIDENCES = ['official', 'secondary', 'unverified', 'derived'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const AUTHORITY_TYPES = [
  'ihk-fosa',
  'ihk',
  'hwk',
  'professional-chamber',
  'agriculture',
  'land-authority',
  'zab',
  'other',
  'central',
  'local',
  'mission',
] as const;
export const CERTAINTIES = ['certain', 'likely', 'look-up'] as const;

export const ACTORS = [
  'employer',
  'candidate',
  'immigration-authority',
  'recognition-authority',
  'employment-agency',
  'mission',
  'chamber',
  'school',
  'other',
] as const;
export type Actor = (typeof ACTORS)[number];

export const PHASES = [
  'prepare',
  'recognition',
  'consent',
  'visa',
  'title-in-germany',
  'arrival',
  'onboarding',
  'integration',
  'retention',
] as const;
export type Phase = (typeof PHASES)[number];

export const LIMIT_UNITS = ['days', 'working-days', 'weeks', 'months'] as const;
export const LIMIT_KINDS = ['hard', 'soll', 'typical', 'fiction'] as const;

export const PROCEDURES = ['accelerated', 'ordinary', 'in-germany', 'none'] as const;
export const DOCUMENT_FORMS = ['original', 'copy', 'original-and-copy', 'certified-copy', 'digital'] as const;
export const TRANSLATIONS = ['none', 'sworn', 'if-not-german-or-english', 'look-up'] as const;

export const WARNING_CODES = [
  'health-recruitment-ban',
  'age-45-salary',
  'amounts-unknown-for-year',
  'amounts-change-before-start',
  'temporary-agency-refusal',
  'western-balkans-quota',
  'temporary-protection-no-blue-card',
  'visa-free-entry-no-work',
  'in-germany-no-accelerated-procedure',
  'licence-missing',
  'language-below-practice',
  'start-before-typical',
  'advance-consent-three-months',
  'partial-recognition-branch',
  'faire-integration-notice',
  'instant-registration',
  'law-checked-long-ago',
  'authority-practice-differs',
  'tariff-must-be-paid',
  'new-entrant-window-ends',
  'minimum-wage',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export const SEVERITIES = ['blocker', 'risk', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];
