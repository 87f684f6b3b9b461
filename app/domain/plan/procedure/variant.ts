/** Which graph a case takes: decided once from facts and route, so that graphs can be prepared and reused. */
import { hasFreeMovement, isInGroup } from '../../catalogue/country-groups';
import type { RouteId } from '../contract';
import type { Facts, ProcedureInput, RouteAssessment } from '../facts';
import { recognitionLawOf, type RecognitionLaw } from './templates-recognition';

export type VariantKind =
  'accelerated' | 'ordinary' | 'in-germany' | 'free-movement' | 'title-holder' | 'counsel';

export interface Variant {
  readonly kind: VariantKind;
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
  /** The Blue Card for IT looks at experience instead of certificates. */
  readonly byExperience: boolean;
  readonly agencyConsent: boolean;
  /** A § 81a procedure is under way. */
  readonly running: boolean;
  readonly spouse: boolean;
  readonly children: boolean;
  readonly instantRegistration: boolean;
  /** The notice of § 45c AufenthG is owed. */
  readonly notice: boolean;
  /** Holds a residence title and changes its purpose. */
  readonly changesTitle: boolean;
  /** Lives in Germany, so there is no journey. */
  readonly resident: boolean;
}

/** Routes whose procedure is modelled; the others lead to counsel. */
const COVERED: ReadonlySet<RouteId> = new Set<RouteId>([
  'free-movement',
  '18a',
  '18b',
  '18g-1-regular',
  '18g-1-shortage',
  '18g-1-new-entrant',
  '18g-2-it',
]);

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
function owesNotice(facts: Facts): boolean {
  return (
    facts.desiredStart >= NOTICE_IN_FORCE &&
    !isFreeMover(facts) &&
    facts.inGermany !== true &&
    facts.candidate.recruitment !== 'cross-border-agency'
  );
}

function kindOf({ facts, assessment, titleNeeded }: ProcedureInput): VariantKind {
  if (assessment?.id === 'free-movement')
    return isFreeMover(facts) || !titleNeeded ? 'free-movement' : 'counsel';
  if (!titleNeeded) return isFreeMover(facts) ? 'free-movement' : 'title-holder';
  if (assessment === null || !COVERED.has(assessment.id) || assessment.outcome === 'not-applicable')
    return 'counsel';
  if (facts.inGermany === true) return 'in-germany';
  return assessment.acceleratedProcedure === 'yes' || facts.runningSince !== null
    ? 'accelerated'
    : 'ordinary';
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
  const { recognition, comparability, anabinInstitution, licence } = facts.qualification;
  const demand = assessment.recognition;
  const isEquivalenceOpen =
    (demand === 'full-equivalence' || demand === 'licence') &&
    recognition === undefined &&
    licence !== 'granted' &&
    licence !== 'promised';
  const isComparabilityOpen =
    demand === 'comparability' && comparability === undefined && anabinInstitution === undefined;
  const isLicenceOpen = facts.regulated === true && licence === undefined;
  return {
    apply: pending.has('recognition-apply') || (isEquivalenceOpen && pending.size === 0),
    decision: pending.has('recognition-decision') || (isEquivalenceOpen && pending.size === 0),
    licence: pending.has('licence-promise') || isLicenceOpen,
    evaluation: pending.has('degree-evaluation') || (isComparabilityOpen && pending.size === 0),
    confirmation: pending.has('state-recognition-confirmation'),
  };
}

/** People with free movement in regulated work need the licence all the same. */
function proofsOfFreeMover(facts: Facts): Proofs {
  if (facts.regulated !== true || facts.qualification.licence === 'granted') return NO_PROOFS;
  const isDecided = facts.qualification.recognition === 'full';
  return { ...NO_PROOFS, apply: !isDecided, decision: !isDecided, licence: true };
}

/** The variant of the case. */
export function variantOf(input: ProcedureInput): Variant {
  const { facts, assessment } = input;
  const kind = kindOf(input);
  const proofs =
    kind === 'free-movement'
      ? proofsOfFreeMover(facts)
      : kind === 'counsel' || kind === 'title-holder' || assessment === null
        ? NO_PROOFS
        : proofsOf(facts, assessment);
  const movesTogether = facts.family.movesTogether !== false && kind !== 'in-germany';
  const title = facts.candidate.germanTitle;
  return {
    kind,
    law: recognitionLawOf(facts.occupation),
    ...proofs,
    anabin: assessment?.recognition === 'comparability' && !proofs.evaluation && hasClearAnabin(facts),
    byExperience: assessment?.id === '18g-2-it',
    agencyConsent: assessment?.agencyConsent === 'required',
    running: kind === 'accelerated' && facts.runningSince !== null,
    spouse: movesTogether && facts.family.spouse === true,
    children: movesTogether && (facts.family.children ?? []).length > 0,
    instantRegistration: facts.employer.branch !== undefined && INSTANT_BRANCHES.has(facts.employer.branch),
    notice: kind !== 'counsel' && owesNotice(facts),
    changesTitle: title !== undefined && !NO_TITLE_YET.has(title),
    resident: facts.inGermany === true,
  };
}

/** The same case by the ordinary visa procedure, to compare. */
export function ordinaryVariant(variant: Variant): Variant {
  return { ...variant, kind: 'ordinary', running: false };
}
