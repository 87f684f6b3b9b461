/**
 * Where a case stands, in seven stages that people at a small firm use. The phases of the plan are finer and partly run
 * side by side; the critical path says which of them holds the case up.
 */
import type { CaseStatus } from '../cases/step-views';
import { PHASES, type Phase } from '../plan/contract/vocabulary';

export const STAGES = ['facts', 'plan', 'recognition', 'consent', 'visa', 'arrival', 'settled'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage of each phase, as long as the person has not begun to work. */
const STAGE_OF_PHASE: Readonly<Record<Phase, Stage>> = {
  prepare: 'plan',
  recognition: 'recognition',
  consent: 'consent',
  visa: 'visa',
  'title-in-germany': 'visa',
  arrival: 'arrival',
  onboarding: 'arrival',
  integration: 'settled',
  retention: 'settled',
};

/** The step that ends the way to the job: what comes after it is arriving, whatever its phase. */
const FIRST_DAY = 'first-day';

export interface StageStep {
  key: string;
  phase: string;
  isCritical: boolean;
  isDone: boolean;
}

/**
 * The stage of a case: that of its earliest open step on the critical path, else of its earliest open step. Small
 * things left over from earlier stages do not hold a case back. After the first day at work no case falls behind
 * `arrival`: recognition that goes on in the job is part of arriving.
 */
export function stageOf(status: CaseStatus, steps: readonly StageStep[]): Stage {
  if (status === 'draft') return 'facts';
  if (status === 'planned') return 'plan';
  if (status === 'closed') return 'settled';
  const open = steps.filter((step) => !step.isDone);
  const critical = open.filter((step) => step.isCritical);
  const stages = (critical.length > 0 ? critical : open).map(({ phase }) => stageOfPhase(phase));
  const found = STAGES.find((stage) => stages.includes(stage)) ?? 'settled';
  const hasBegun = steps.some((step) => step.key === FIRST_DAY && step.isDone);
  return hasBegun && STAGES.indexOf(found) < STAGES.indexOf('arrival') ? 'arrival' : found;
}

/** A phase that no version of the contract knows counts as preparing: the case stays visible at the front. */
function stageOfPhase(phase: string): Stage {
  const known = PHASES.find((candidate) => candidate === phase);
  return known === undefined ? 'plan' : STAGE_OF_PHASE[known];
}
