/** Which steps follow which. Causes stand before their effects; that order is kept in the plan. */
import { GraphBuilder, OFFERS, PROOF_RESULTS, SETTLED } from './graph-builder';
import { addBeforeWork, addOffer, addRouteAfterwards, addRoutePreparation } from './graph-routes';
import type { StepId } from './step-ids';
import type { GraphNode, StepTemplate } from './step-template';
import * as arrival from './templates-arrival';
import * as consent from './templates-consent';
import * as counsel from './templates-counsel';
import * as family from './templates-family';
import * as prepare from './templates-prepare';
import { recognitionTemplates, type ProcedureKind } from './templates-recognition';
import { QUOTA_REQUEST, SHORT_QUOTA_REQUEST } from './templates-routes';
import { TRACK_TRAITS, type Track } from './tracks';
import type { Variant } from './variant';

function collectTemplate(variant: Variant): StepTemplate {
  if (variant.byExperience)
    return variant.track === 'experience'
      ? prepare.COLLECT_DOCUMENTS_FOR_ICT
      : prepare.COLLECT_DOCUMENTS_FOR_EXPERIENCE;
  if (variant.track === 'experience') return prepare.COLLECT_DOCUMENTS_WITH_EXPERIENCE;
  if (variant.licence) return prepare.COLLECT_DOCUMENTS_FOR_LICENCE;
  return variant.apply ? prepare.COLLECT_DOCUMENTS_FOR_RECOGNITION : prepare.COLLECT_DOCUMENTS;
}

/** Ways that begin with a decision with gaps: in a running procedure it came on the way (§ 81a Abs. 3 S. 2 AufenthG). */
const AFTER_GAPS: ReadonlySet<Track> = new Set<Track>(['measure', 'exam']);

function addPreparation(graph: GraphBuilder, variant: Variant): void {
  if (variant.running) {
    // Contract and agreement are there; the place for the measure or the exam could not be sought before the decision.
    if (AFTER_GAPS.has(variant.track)) addRoutePreparation(graph, variant);
    return;
  }
  addOffer(graph, variant);
  graph.add(collectTemplate(variant));
  if (variant.anabin) graph.add(prepare.ANABIN_PRINTOUT);
  addRoutePreparation(graph, variant);
  if (variant.kind !== 'accelerated') return;
  graph.add(prepare.POWER_OF_ATTORNEY, ...OFFERS);
  graph.add(prepare.AUTHORITY_COUNSELLING, ...OFFERS);
  graph.add(prepare.AGREEMENT, 'power-of-attorney', 'authority-counselling', ...SETTLED);
}

/**
 * Recognition was applied for before: that clock runs already and waits for nothing of this plan. Outside a running
 * § 81a procedure the ordinary limits hold for it.
 */
function pendingDecision(variant: Variant): StepTemplate {
  return recognitionTemplates(variant.running ? 'accelerated' : 'ordinary', variant.law).decision;
}

function addProofs(graph: GraphBuilder, variant: Variant, kind: ProcedureKind): void {
  const steps = recognitionTemplates(kind, variant.law);
  const causes: readonly StepId[] = kind === 'accelerated' ? ['agreement'] : [...OFFERS, 'collect-documents'];
  if (variant.apply) {
    graph.add(steps.apply, ...causes);
    graph.add(steps.receipt, 'recognition-apply');
    graph.add(steps.complete, 'recognition-receipt');
  }
  if (variant.apply) graph.add(steps.decision, 'documents-complete');
  else if (variant.decision) graph.add(pendingDecision(variant));
  if (variant.licence)
    graph.add(steps.licence, ...(variant.decision ? (['recognition-decision'] as const) : causes));
  if (variant.evaluation) graph.add(steps.evaluation, ...causes);
  if (variant.confirmation)
    graph.add(variant.academic ? steps.confirmationOfDegree : steps.confirmation, ...causes);
}

function agencyTemplate(variant: Variant): StepTemplate {
  const accelerated = variant.kind === 'accelerated';
  if (variant.priorityCheck)
    return accelerated ? consent.AGENCY_PRIORITY_ACCELERATED : consent.AGENCY_PRIORITY;
  if (variant.track === 'training-firm')
    return accelerated ? consent.AGENCY_TRAINING_ACCELERATED : consent.AGENCY_TRAINING;
  return accelerated ? consent.AGENCY_CONSENT_ACCELERATED : consent.AGENCY_CONSENT;
}

function hasFamily(variant: Variant): boolean {
  return variant.spouse || variant.children;
}

function addAcceleratedConsent(graph: GraphBuilder, variant: Variant): void {
  const hasResult = PROOF_RESULTS.some((id) => graph.has(id));
  if (hasResult) graph.add(consent.RESULT_HANDOVER, 'agreement', ...PROOF_RESULTS);
  // Where the procedure runs already, no agreement stands between what is settled and the consent.
  const settled = variant.running ? SETTLED : [];
  if (variant.agencyConsent)
    graph.add(agencyTemplate(variant), hasResult ? 'result-handover' : 'agreement', ...settled);
  graph.add(consent.ADVANCE_CONSENT, 'agency-consent', 'result-handover', 'agreement', ...settled);
  graph.add(consent.VISA_APPOINTMENT_ACCELERATED, 'advance-consent');
  graph.add(consent.VISA_APPLICATION_ACCELERATED, 'visa-appointment');
  if (hasFamily(variant)) graph.add(consent.FAMILY_VISAS_ACCELERATED, 'visa-appointment', 'spouse-language');
  graph.add(consent.VISA_DECISION_ACCELERATED, 'visa-application');
}

/** The agency's own advance consent stands before the visa where a quota is shared out (§§ 15d, 26 Abs. 2 BeschV). */
function addQuotaConsent(graph: GraphBuilder, variant: Variant): void {
  const isShort = variant.track === 'short-quota';
  graph.add(isShort ? SHORT_QUOTA_REQUEST : QUOTA_REQUEST, ...SETTLED);
  graph.add(isShort ? consent.AGENCY_SHORT_QUOTA : consent.AGENCY_QUOTA, 'quota-request');
}

function hasQuota(variant: Variant): boolean {
  return variant.track === 'western-balkans' || variant.track === 'short-quota';
}

function addOrdinaryConsent(graph: GraphBuilder, variant: Variant): void {
  if (hasQuota(variant)) addQuotaConsent(graph, variant);
  graph.add(
    variant.track === 'western-balkans' ? consent.VISA_APPOINTMENT_QUOTA : consent.VISA_APPOINTMENT,
    'agency-consent',
    ...SETTLED,
    ...PROOF_RESULTS,
  );
  graph.add(consent.VISA_APPLICATION, 'visa-appointment');
  if (hasFamily(variant)) graph.add(consent.FAMILY_VISAS, 'visa-appointment', 'spouse-language');
  if (variant.agencyConsent && !hasQuota(variant)) graph.add(agencyTemplate(variant), 'visa-application');
  graph.add(
    variant.track === 'research' && variant.recognisedInstitution
      ? consent.VISA_DECISION_RESEARCH
      : consent.VISA_DECISION,
    'visa-application',
    'agency-consent',
  );
}

function addTitleInGermany(graph: GraphBuilder, variant: Variant, ...causes: readonly StepId[]): void {
  const application = variant.changesTitle ? consent.TITLE_CHANGE_APPLICATION : consent.TITLE_APPLICATION;
  graph.add(application, ...causes, ...SETTLED, ...PROOF_RESULTS);
  if (variant.agencyConsent) graph.add(agencyTemplate(variant), 'title-application');
  graph.add(
    variant.track === 'research' && variant.recognisedInstitution
      ? consent.TITLE_DECISION_RESEARCH
      : consent.TITLE_DECISION,
    'title-application',
    'agency-consent',
  );
}

/** § 41 AufenthV: entry without a visa, application in Germany, and no work before the permission (W15). */
function addVisaFreeEntry(graph: GraphBuilder, variant: Variant): void {
  graph.add(arrival.TRAVEL_VISA_FREE, ...SETTLED, ...PROOF_RESULTS);
  if (hasFamily(variant)) graph.add(consent.FAMILY_VISAS, 'travel', 'spouse-language');
  graph.add(arrival.ADDRESS_REGISTRATION, 'travel');
  addTitleInGermany(graph, variant, 'address-registration', 'travel');
}

function firstDayTemplate(variant: Variant): StepTemplate {
  if (variant.kind === 'free-movement') return arrival.FIRST_DAY_FREE;
  return arrival.FIRST_DAY_OF[variant.track] ?? arrival.FIRST_DAY;
}

function addFirstDay(graph: GraphBuilder, variant: Variant): void {
  const isFree = variant.kind === 'free-movement';
  if (!variant.resident)
    graph.addOnce(
      isFree ? arrival.TRAVEL_FREE : arrival.TRAVEL,
      'visa-decision',
      ...OFFERS,
      'licence-promise',
    );
  addBeforeWork(graph, variant);
  graph.add(arrival.HEALTH_INSURANCE, 'visa-decision', 'title-decision', 'next-title', ...OFFERS);
  // Owed on the first working day at the latest (§ 45c AufenthG). Planned when the start is certain, so that nobody is
  // called late months before the law asks for it.
  if (variant.notice)
    graph.add(arrival.FAIRE_INTEGRATION_NOTICE, 'visa-decision', 'title-decision', ...OFFERS);
  const { employs } = TRACK_TRAITS[variant.track];
  if (!isFree && employs) graph.add(arrival.TITLE_CHECK, 'travel', 'title-decision', 'next-title', ...OFFERS);
  if (variant.instantRegistration)
    graph.add(arrival.INSTANT_REGISTRATION, 'travel', 'title-decision', 'next-title', ...OFFERS);
  graph.add(
    firstDayTemplate(variant),
    'title-check',
    'travel',
    'next-title',
    'health-insurance',
    'faire-integration-notice',
    'instant-registration',
    'licence-promise',
  );
}

function addFamilyAfterwards(graph: GraphBuilder, variant: Variant): void {
  if (!hasFamily(variant) || variant.resident) return;
  if (variant.kind === 'free-movement') {
    if (variant.children) graph.add(family.SCHOOL_AND_CHILDCARE, 'address-registration');
    return;
  }
  graph.add(family.FAMILY_PERMITS, 'address-registration', 'family-visas');
  if (variant.spouse) graph.add(family.SPOUSE_WORK, 'address-registration', 'family-visas');
  if (variant.children) graph.add(family.SCHOOL_AND_CHILDCARE, 'address-registration');
}

/** Which course is open to whom (§§ 44 AufenthG, 5 IntV, 4 DeuFöV). */
function languageTemplate(variant: Variant): StepTemplate | null {
  switch (variant.kind) {
    case 'counsel':
      return null;
    case 'free-movement':
      return arrival.LANGUAGE_COURSE_BY_PRIORITY;
    case 'title-holder':
      return variant.track === 'temporary-protection' ? arrival.LANGUAGE_COURSE_BY_PRIORITY : null;
    default:
      if (variant.track === 'short-quota') return null;
      if (!TRACK_TRAITS[variant.track].integrationClaim) return arrival.LANGUAGE_COURSE_WITHOUT_CLAIM;
      return variant.resident ? arrival.LANGUAGE_COURSE : arrival.LANGUAGE_COURSE_EARLY;
  }
}

function addLanguage(graph: GraphBuilder, variant: Variant): void {
  const isNewTitle = variant.kind !== 'free-movement' && variant.kind !== 'title-holder';
  if (isNewTitle && TRACK_TRAITS[variant.track].integrationClaim && !variant.hasB1)
    graph.add(family.INTEGRATION_COURSE, 'first-day');
  const course = languageTemplate(variant);
  if (course !== null) graph.add(course, 'first-day');
}

function addAfterwards(graph: GraphBuilder, variant: Variant): void {
  if (!variant.resident) {
    graph.addOnce(arrival.ADDRESS_REGISTRATION, 'travel');
    graph.add(arrival.TAX_ID, 'address-registration');
  }
  const { employs, isExtended, settles } = TRACK_TRAITS[variant.track];
  if (employs) graph.add(arrival.SOCIAL_INSURANCE, 'first-day');
  const takesVisa = variant.kind === 'accelerated' || variant.kind === 'ordinary';
  if (takesVisa && variant.track !== 'short-quota')
    graph.add(
      variant.track === 'highly-qualified'
        ? arrival.SETTLEMENT_PERMIT_HIGHLY_QUALIFIED
        : arrival.RESIDENCE_PERMIT,
      'address-registration',
    );
  addFamilyAfterwards(graph, variant);
  addLanguage(graph, variant);
  graph.add(arrival.CHECK_IN, 'first-day');
  if (variant.track === 'training-firm') graph.add(arrival.PROBATION_TALK_TRAINING, 'first-day');
  else if (employs && variant.track !== 'short-quota') graph.add(arrival.PROBATION_TALK, 'first-day');
  if (variant.kind !== 'title-holder') addRouteAfterwards(graph, variant);
  if (variant.kind === 'free-movement') return;
  const title = ['residence-permit', 'title-decision', 'title-check'] as const;
  if (isExtended) graph.add(arrival.PERMIT_EXTENSION, ...title);
  if (settles) graph.add(arrival.SETTLEMENT_PERMIT, ...title);
}

function counselGraph(graph: GraphBuilder): void {
  graph.add(counsel.COUNSEL_GATHER_FACTS);
  graph.add(counsel.COUNSEL_CHAMBER, 'counsel-gather-facts');
  graph.add(counsel.COUNSEL_RECOGNITION, 'counsel-gather-facts');
  graph.add(counsel.COUNSEL_DECIDE, 'counsel-chamber', 'counsel-recognition');
}

function addSpouseLanguage(graph: GraphBuilder, variant: Variant): void {
  if (variant.spouseGerman) graph.add(family.SPOUSE_LANGUAGE);
}

/** The steps of a variant, causes first. */
export function buildGraph(variant: Variant): readonly GraphNode[] {
  const graph = new GraphBuilder();
  switch (variant.kind) {
    case 'counsel':
      counselGraph(graph);
      return graph.nodes;
    case 'accelerated':
      addPreparation(graph, variant);
      addSpouseLanguage(graph, variant);
      addProofs(graph, variant, 'accelerated');
      addAcceleratedConsent(graph, variant);
      break;
    case 'ordinary':
      addPreparation(graph, variant);
      addSpouseLanguage(graph, variant);
      addProofs(graph, variant, 'ordinary');
      addOrdinaryConsent(graph, variant);
      break;
    case 'visa-free':
      addPreparation(graph, variant);
      addProofs(graph, variant, 'in-germany');
      addVisaFreeEntry(graph, variant);
      break;
    case 'in-germany':
      addPreparation(graph, variant);
      addProofs(graph, variant, 'in-germany');
      addTitleInGermany(graph, variant);
      break;
    case 'free-movement':
      graph.add(prepare.JOB_OFFER);
      if (variant.apply) graph.add(prepare.COLLECT_DOCUMENTS_FOR_LICENCE);
      addProofs(graph, variant, 'in-germany');
      break;
    case 'title-holder':
      graph.add(prepare.JOB_OFFER);
      break;
  }
  addFirstDay(graph, variant);
  addAfterwards(graph, variant);
  return graph.nodes;
}
