import type { CaseFacts, StepClockState } from './case-facts';

const UNDER_WAY: ReadonlySet<StepClockState['state']> = new Set([
  'running',
  'suspended',
  'extended',
  'overrun',
  'deemed',
]);

/** The limit of a step that has begun and is not met: then the office has it, and the limit says how long. */
export function officeClockOf({ clocks }: CaseFacts, stepId: string): StepClockState | null {
  return clocks.find((clock) => clock.stepId === stepId && UNDER_WAY.has(clock.state)) ?? null;
}

/** Whether an office has the step and its limit has begun. */
export function isAtOffice(facts: CaseFacts, stepId: string): boolean {
  return officeClockOf(facts, stepId) !== null;
}
