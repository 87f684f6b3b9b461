/** Which steps follow which. Causes stand before their effects; that order is kept in the plan. */
import type { StepId } from './step-ids';
import type { GraphNode, StepTemplate } from './step-template';
import * as arrival from './templates-arrival';
import * as consent from './templates-consent';
import * as counsel from './templates-counsel';
import * as prepare from './templates-prepare';
import { recognitionTemplates, type ProcedureKind } from './templates-recognition';
import type { Variant } from './variant';

/** Collects steps; a cause that is not part of the graph is left out. */
class GraphBuilder {
  readonly nodes: GraphNode[] = [];
  private readonly present = new Set<StepId>();

  add(template: StepTemplate, ...causes: readonly StepId[]): void {
    this.nodes.push({ template, dependsOn: causes.filter((id) => this.present.has(id)) });
    this.present.add(template.id);
  }

  has(id: StepId): boolean {
    return this.present.has(id);
  }
}

function collectTemplate(variant: Variant): StepTemplate {
  if (variant.byExperience) return prepare.COLLECT_DOCUMENTS_FOR_EXPERIENCE;
  if (variant.licence) return prepare.COLLECT_DOCUMENTS_FOR_LICENCE;
  return variant.apply ? prepare.COLLECT_DOCUMENTS_FOR_RECOGNITION : prepare.COLLECT_DOCUMENTS;
}

function addPreparation(graph: GraphBuilder, variant: Variant): void {
  if (variant.running) return;
  graph.add(prepare.JOB_OFFER);
  graph.add(collectTemplate(variant));
  if (variant.anabin) graph.add(prepare.ANABIN_PRINTOUT);
  if (variant.kind !== 'accelerated') return;
  graph.add(prepare.POWER_OF_ATTORNEY, 'job-offer');
  graph.add(prepare.AUTHORITY_COUNSELLING, 'job-offer');
  graph.add(
    prepare.AGREEMENT,
    'job-offer',
    'collect-documents',
    'power-of-attorney',
    'authority-counselling',
    'anabin-printout',
  );
}

const PROOF_RESULTS = [
  'recognition-decision',
  'licence-promise',
  'degree-evaluation',
  'state-recognition-confirmation',
] as const;

/**
 * Recognition was applied for before: that clock runs already and waits for nothing of this plan. Outside a running
 * § 81a procedure the ordinary limits hold for it.
 */
function pendingDecision(variant: Variant): StepTemplate {
  return recognitionTemplates(variant.running ? 'accelerated' : 'ordinary', variant.law).decision;
}

function addProofs(graph: GraphBuilder, variant: Variant, kind: ProcedureKind): void {
  const steps = recognitionTemplates(kind, variant.law);
  const causes: readonly StepId[] =
    kind === 'accelerated' ? ['agreement'] : ['job-offer', 'collect-documents'];
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
  if (variant.confirmation) graph.add(steps.confirmation, ...causes);
}

function addAcceleratedConsent(graph: GraphBuilder, variant: Variant): void {
  const hasResult = PROOF_RESULTS.some((id) => graph.has(id));
  if (hasResult) graph.add(consent.RESULT_HANDOVER, 'agreement', ...PROOF_RESULTS);
  if (variant.agencyConsent)
    graph.add(consent.AGENCY_CONSENT_ACCELERATED, hasResult ? 'result-handover' : 'agreement');
  graph.add(consent.ADVANCE_CONSENT, 'agency-consent', 'result-handover', 'agreement');
  graph.add(consent.VISA_APPOINTMENT_ACCELERATED, 'advance-consent');
  graph.add(consent.VISA_APPLICATION_ACCELERATED, 'visa-appointment');
  if (variant.spouse || variant.children) graph.add(consent.FAMILY_VISAS_ACCELERATED, 'visa-appointment');
  graph.add(consent.VISA_DECISION_ACCELERATED, 'visa-application');
}

function addOrdinaryConsent(graph: GraphBuilder, variant: Variant): void {
  graph.add(consent.VISA_APPOINTMENT, 'job-offer', 'collect-documents', 'anabin-printout', ...PROOF_RESULTS);
  graph.add(consent.VISA_APPLICATION, 'visa-appointment');
  if (variant.spouse || variant.children) graph.add(consent.FAMILY_VISAS, 'visa-appointment');
  if (variant.agencyConsent) graph.add(consent.AGENCY_CONSENT, 'visa-application');
  graph.add(consent.VISA_DECISION, 'visa-application', 'agency-consent');
}

function addTitleInGermany(graph: GraphBuilder, variant: Variant): void {
  const application = variant.changesTitle ? consent.TITLE_CHANGE_APPLICATION : consent.TITLE_APPLICATION;
  graph.add(application, 'job-offer', 'collect-documents', 'anabin-printout', ...PROOF_RESULTS);
  if (variant.agencyConsent) graph.add(consent.AGENCY_CONSENT, 'title-application');
  graph.add(consent.TITLE_DECISION, 'title-application', 'agency-consent');
}

function addFirstDay(graph: GraphBuilder, variant: Variant): void {
  const isFree = variant.kind === 'free-movement';
  if (!variant.resident)
    graph.add(isFree ? arrival.TRAVEL_FREE : arrival.TRAVEL, 'visa-decision', 'job-offer', 'licence-promise');
  graph.add(arrival.HEALTH_INSURANCE, 'visa-decision', 'title-decision', 'job-offer');
  if (variant.notice) graph.add(arrival.FAIRE_INTEGRATION_NOTICE, 'job-offer');
  if (!isFree) graph.add(arrival.TITLE_CHECK, 'travel', 'title-decision', 'job-offer');
  if (variant.instantRegistration)
    graph.add(arrival.INSTANT_REGISTRATION, 'travel', 'title-decision', 'job-offer');
  graph.add(
    isFree ? arrival.FIRST_DAY_FREE : arrival.FIRST_DAY,
    'title-check',
    'travel',
    'health-insurance',
    'faire-integration-notice',
    'instant-registration',
    'licence-promise',
  );
}

function addAfterwards(graph: GraphBuilder, variant: Variant): void {
  if (!variant.resident) {
    graph.add(arrival.ADDRESS_REGISTRATION, 'travel');
    graph.add(arrival.TAX_ID, 'address-registration');
  }
  graph.add(arrival.SOCIAL_INSURANCE, 'first-day');
  const takesVisa = variant.kind === 'accelerated' || variant.kind === 'ordinary';
  if (takesVisa) graph.add(arrival.RESIDENCE_PERMIT, 'address-registration');
  if (takesVisa) graph.add(arrival.LANGUAGE_COURSE, 'first-day');
  graph.add(arrival.CHECK_IN, 'first-day');
  graph.add(arrival.PROBATION_TALK, 'first-day');
  if (variant.kind === 'free-movement') return;
  graph.add(arrival.PERMIT_EXTENSION, 'residence-permit', 'title-decision', 'title-check');
  graph.add(arrival.SETTLEMENT_PERMIT, 'residence-permit', 'title-decision', 'title-check');
}

function counselGraph(graph: GraphBuilder): void {
  graph.add(counsel.COUNSEL_GATHER_FACTS);
  graph.add(counsel.COUNSEL_CHAMBER, 'counsel-gather-facts');
  graph.add(counsel.COUNSEL_RECOGNITION, 'counsel-gather-facts');
  graph.add(counsel.COUNSEL_DECIDE, 'counsel-chamber', 'counsel-recognition');
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
      addProofs(graph, variant, 'accelerated');
      addAcceleratedConsent(graph, variant);
      break;
    case 'ordinary':
      addPreparation(graph, variant);
      addProofs(graph, variant, 'ordinary');
      addOrdinaryConsent(graph, variant);
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
