/** Which graph a case takes: decided once from facts and route, so that graphs can be prepared and reused. */
import { hasFreeMovement, isInGroup } from '../../catalogue/country-groups';
import type { Facts, ProcedureInput, RouteAssessment } from '../facts';
import { holdsOpportunityCard } from '../../law/rules/follow-up-card';
import { LANGUAGE_LEVELS } from '../contract/vocabulary';
import { recognitionLawOf, type RecognitionLaw } from './templates-recognition';
import { TRACK_OF, TRACK_TRAITS, type Track } from './tracks';

export type VariantKind =
  'accelerated' | 'ordinary' | 'visa-free' | 'in-germany' | 'free-movement' | 'title-holder' | 'counsel';

/** What the variant hangs on. */
export type VariantInput = Pick<ProcedureInput, 'facts' | 'assessment' | 'titleNeeded'>;

/** The measure after a decision with gaps; `unsaid`: nobody has said which. */
export type MeasureKind = NonNullable<Facts['qualification']['measure']> | 'unsaid';

export interface Variant {
  readonly kind: VariantKind;
  readonly track: Track;
  readonly law: RecognitionLaw;
  /** Recognition has to be applied for. */
  readonly apply: boolean;
  /** Recognition has to be decided. */
  readonly decision: boolean;
  readonly licence: boolean;
  readonly evaluation: boolean;
  readonly confirmation: boolean;
  /** anabin is clear, its printouts are enough. */
  readonly anabin: boolean;
  /** Blue Card for IT and experience route for ICT jobs look at experience instead of certificates. */
  readonly byExperience: boolean;
  readonly agencyConsent: boolean;
  /** The agency also checks privileged applicants. */
  readonly priorityCheck: boolean;
  readonly measure: MeasureKind;
  /** Tariff takes the place of a minimum salary, or is a condition itself: it has to be proved. */
  readonly tariffProof: boolean;
  /** The qualification is a degree: its state recognition is proved by anabin or an evaluation. */
  readonly academic: boolean;
  /** B1 is there: no claim to an integration course. */
  readonly hasB1: boolean;
  /** The spouse proves German A1 before the visa. */
  readonly spouseGerman: boolean;
  /** The research institution is recognised (§ 18d Abs. 1 S. 3 AufenthG). */
  readonly recognisedInstitution: boolean;
  /** What the rules say of § 81a for this route. */
  readonly accelerated: RouteAssessment['acceleratedProcedure'];
  /** A § 81a procedure is under way. */
  readonly running: boolean;
  readonly spouse: boolean;
  readonly children: boolean;
  readonly instantRegistration: boolean;
  /** The notice of § 45c AufenthG is owed. */
  readonly notice: boolean;
  /** The employer owes the report of an early end by statute (chapter 2, section 4). */
  readonly reportsEarlyEnd: boolean;
  /** Holds a residence title and changes its purpose. */
  readonly changesTitle: boolean;
  /** Lives in Germany, so there is no journey. */
  readonly resident: boolean;
}

/** § 28a Abs. 4 SGB IV. */
const INSTANT_BRANCHES: ReadonlySet<string> = new Set([
  'construction',
  'hospitality',
  'passenger-transport',
  'logistics',
  'fairground',
  'cleaning',
  'trade-fair-construction',
  'meat',
  'prostitution',
  'security',
  'hair-beauty',
]);

/** § 45c AufenthG is in force from this day. */
const NOTICE_IN_FORCE = '2026-01-01';

const NO_TITLE_YET: ReadonlySet<string> = new Set([
  'none',
  'visa-free',
  'schengen-visa',
  'duldung',
  'gestattung',
]);

/** True for people who need no title because of their nationality. */
export function isFreeMover(facts: Facts): boolean {
  return facts.candidate.nationalities.some(hasFreeMovement);
}

/** May enter without a visa for work and apply within 90 days (§ 41 Abs. 1 AufenthV). */
export function isVisaFreeForWork(facts: Facts): boolean {
  return facts.candidate.nationalities.some((country) => isInGroup(country, 'visaFreeForWork'));
}

/** The employer owes the notice: third-country national, abroad at signing, not placed across the border by an agency. */
function owesNotice(facts: Facts, track: Track): boolean {
  return (
    TRACK_TRAITS[track].hasContract &&
    facts.desiredStart >= NOTICE_IN_FORCE &&
    !isFreeMover(facts) &&
    facts.inGermany !== true &&
    facts.candidate.recruitment !== 'cross-border-agency'
  );
}

function kindOf({ facts, assessment, titleNeeded }: VariantInput): VariantKind {
  if (assessment?.id === 'free-movement')
    return isFreeMover(facts) || !titleNeeded ? 'free-movement' : 'counsel';
  if (!titleNeeded) return isFreeMover(facts) ? 'free-movement' : 'title-holder';
  if (assessment === null || assessment.outcome === 'not-applicable') return 'counsel';
  // Temporary protection is no way into the country: who has it may work, who has not needs counsel.
  if (assessment.id === '24') return facts.inGermany === true ? 'title-holder' : 'counsel';
  if (facts.inGermany === true) return 'in-germany';
  // A running procedure is continued, but not with an aim that § 81a AufenthG does not know.
  const isOpen =
    assessment.acceleratedProcedure === 'yes' ||
    (facts.runningSince !== null && assessment.acceleratedProcedure === 'ask-authority');
  if (isOpen) return 'accelerated';
  return isVisaFreeForWork(facts) ? 'visa-free' : 'ordinary';
}

function hasClearAnabin({ qualification }: Facts): boolean {
  const { anabinInstitution, anabinDegree } = qualification;
  return anabinInstitution === 'H+' && (anabinDegree === 'equivalent' || anabinDegree === 'corresponds');
}

interface Proofs {
  readonly apply: boolean;
  readonly decision: boolean;
  readonly licence: boolean;
  readonly evaluation: boolean;
  readonly confirmation: boolean;
}

const NO_PROOFS: Proofs = {
  apply: false,
  decision: false,
  licence: false,
  evaluation: false,
  confirmation: false,
};

/** What the rules say is still to bring, and what nobody has answered although the route demands it. */
function proofsOf(facts: Facts, assessment: RouteAssessment): Proofs {
  const pending = new Set(assessment.pendingSteps);
  const { recognition, licence, stateRecognitionConfirmed } = facts.qualification;
  const demand = assessment.recognition;
  const isEquivalenceOpen =
    (demand === 'full-equivalence' || demand === 'licence' || demand === 'partial-decision') &&
    recognition === undefined &&
    licence !== 'granted' &&
    licence !== 'promised';
  // A German degree or a full recognition settles it without anybody having named the comparability.
  const isComparabilityOpen =
    demand === 'comparability' &&
    assessment.findings.some(({ ruleId, result }) => ruleId === 'comparable-degree' && result === 'missing');
  const isLicenceOpen =
    facts.regulated === true && licence === undefined && !TRACK_TRAITS[TRACK_OF[assessment.id]].isBridge;
  const isConfirmationOpen =
    demand === 'state-recognition-confirmed' && stateRecognitionConfirmed === undefined && pending.size === 0;
  return {
    apply: pending.has('recognition-apply') || (isEquivalenceOpen && pending.size === 0),
    decision: pending.has('recognition-decision') || (isEquivalenceOpen && pending.size === 0),
    licence: pending.has('licence-promise') || isLicenceOpen,
    evaluation: pending.has('degree-evaluation') || (isComparabilityOpen && pending.size === 0),
    confirmation: pending.has('state-recognition-confirmation') || isConfirmationOpen,
  };
}

/** People with free movement in regulated work need the licence all the same. */
function proofsOfFreeMover(facts: Facts): Proofs {
  if (facts.regulated !== true || facts.qualification.licence === 'granted') return NO_PROOFS;
  const isDecided = facts.qualification.recognition === 'full';
  return { ...NO_PROOFS, apply: !isDecided, decision: !isDecided, licence: true };
}

/** Recognition after a bridge is that of the later profession. */
function lawOf(facts: Facts, track: Track): RecognitionLaw {
  const { isBridge } = TRACK_TRAITS[track];
  return recognitionLawOf(isBridge ? (facts.targetOccupation ?? facts.occupation) : facts.occupation);
}

const TARIFF_WHERE_BOUND: ReadonlySet<Track> = new Set<Track>(['experience', 'partnership']);

function needsTariffProof(facts: Facts, track: Track): boolean {
  if (track === 'short-quota') return true;
  return TARIFF_WHERE_BOUND.has(track) && facts.employer.boundByTariff === true;
}

function hasB1(facts: Facts): boolean {
  const { german } = facts.candidate;
  return german !== undefined && LANGUAGE_LEVELS.indexOf(german) >= LANGUAGE_LEVELS.indexOf('B1');
}

/** Sections of chapter 2, section 4 of the AufenthG, as titles in hand are written. */
const WORK_TITLE = /^(18|19|20|21)/;

function trackOf({ facts, assessment }: VariantInput, kind: VariantKind): Track {
  if (kind === 'title-holder')
    return facts.candidate.germanTitle?.startsWith('24') === true ? 'temporary-protection' : 'skilled';
  if (assessment === null) return 'skilled';
  // For its holders the route is the follow-up card: work goes on, nobody searches any more.
  return assessment.id === '20a' && holdsOpportunityCard(facts) ? 'follow-up-card' : TRACK_OF[assessment.id];
}

function reportsEarlyEnd(facts: Facts, kind: VariantKind, track: Track): boolean {
  const title = facts.candidate.germanTitle;
  if (kind === 'title-holder' && title !== undefined) return WORK_TITLE.test(title);
  return TRACK_TRAITS[track].isWorkTitle;
}

/** The variant of the case. What does not matter on its way is left at rest, so that few graphs serve many cases. */
export function variantOf(input: VariantInput): Variant {
  const { facts, assessment } = input;
  const kind = kindOf(input);
  const proofs =
    kind === 'free-movement'
      ? proofsOfFreeMover(facts)
      : kind === 'counsel' || kind === 'title-holder' || assessment === null
        ? NO_PROOFS
        : proofsOf(facts, assessment);
  const track = trackOf(input, kind);
  const traits = TRACK_TRAITS[track];
  const isConsentNeeded = assessment?.agencyConsent === 'required';
  const follows = kind === 'free-movement' || traits.familyFollows;
  const movesTogether = facts.family.movesTogether !== false && kind !== 'in-germany' && follows;
  const spouse = movesTogether && facts.family.spouse === true;
  const title = facts.candidate.germanTitle;
  return {
    kind,
    track,
    law: proofs.apply || proofs.decision || traits.isBridge ? lawOf(facts, track) : 'bqfg',
    ...proofs,
    anabin: assessment?.recognition === 'comparability' && !proofs.evaluation && hasClearAnabin(facts),
    byExperience: assessment?.id === '18g-2-it' || assessment?.id === '19c-2-ict',
    agencyConsent: isConsentNeeded,
    priorityCheck: isConsentNeeded && assessment?.priorityCheck === true,
    measure: track === 'measure' ? (facts.qualification.measure ?? 'unsaid') : 'unsaid',
    tariffProof: needsTariffProof(facts, track),
    academic: proofs.confirmation && facts.qualification.kind === 'academic',
    hasB1: traits.integrationClaim && hasB1(facts),
    spouseGerman: spouse && traits.spouseNeedsGerman && !isVisaFreeForWork(facts),
    recognisedInstitution: track === 'research' && facts.employer.recognisedResearchInstitution === true,
    accelerated: assessment?.acceleratedProcedure ?? 'no',
    running: kind === 'accelerated' && facts.runningSince !== null,
    spouse,
    children: movesTogether && (facts.family.children ?? []).length > 0,
    instantRegistration: facts.employer.branch !== undefined && INSTANT_BRANCHES.has(facts.employer.branch),
    notice: kind !== 'counsel' && owesNotice(facts, track),
    reportsEarlyEnd: reportsEarlyEnd(facts, kind, track),
    changesTitle: title !== undefined && !NO_TITLE_YET.has(title),
    resident: facts.inGermany === true,
  };
}

/** The same case by the ordinary visa procedure, to compare. */
export function ordinaryVariant(variant: Variant): Variant {
  return { ...variant, kind: 'ordinary', running: false };
}
