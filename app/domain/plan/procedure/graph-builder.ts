/** Collects steps in causal order; a cause that is not part of the graph is left out. */
import type { StepId } from './step-ids';
import type { GraphNode, StepTemplate } from './step-template';

export class GraphBuilder {
  readonly nodes: GraphNode[] = [];
  private readonly present = new Set<StepId>();

  add(template: StepTemplate, ...causes: readonly StepId[]): void {
    this.nodes.push({ template, dependsOn: [...new Set(causes)].filter((id) => this.present.has(id)) });
    this.present.add(template.id);
  }

  has(id: StepId): boolean {
    return this.present.has(id);
  }

  /** Does nothing where the step is there already. */
  addOnce(template: StepTemplate, ...causes: readonly StepId[]): void {
    if (!this.present.has(template.id)) this.add(template, ...causes);
  }
}

/** What stands at the beginning: the contract, or what takes its place. */
export const OFFERS = [
  'job-offer',
  'training-contract',
  'school-admission',
  'hosting-agreement',
  'exam-registration',
  'skills-analysis-place',
] as const satisfies readonly StepId[];

/** What the parties settle before anything is filed. */
export const SETTLED = [
  ...OFFERS,
  'collect-documents',
  'anabin-printout',
  'training-registration',
  'training-language',
  'livelihood-proof',
  'measure-language',
  'measure-place',
  'qualification-plan',
  'partnership-agreement',
  'tariff-proof',
  'specialist-proof',
  'distinction-proof',
  'driving-licence-check',
  'driver-training-plan',
  'travel-costs',
  'points-check',
] as const satisfies readonly StepId[];

/** Proofs that a body gives. */
export const PROOF_RESULTS = [
  'recognition-decision',
  'licence-promise',
  'degree-evaluation',
  'state-recognition-confirmation',
] as const satisfies readonly StepId[];
