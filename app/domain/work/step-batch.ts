/** One action on several steps at once, and what is needed to take it back. */

/** More than a page of today's list holds is never sent. */
export const MOST_STEPS = 60;

export const STEP_ACTIONS = ['done', 'snooze', 'assign'] as const;
export type StepAction = (typeof STEP_ACTIONS)[number];

/** What is done to every chosen step. */
export type StepChange =
  | { action: 'done'; doneOn: string }
  | { action: 'snooze'; until: string | null }
  /** Left out: as it is; null: nobody. */
  | { action: 'assign'; people: { ownerId?: string | null; deputyId?: string | null } };

/** A chosen step with the revision that was on the screen. */
export interface ChosenStep {
  stepId: string;
  revision: number;
}

/** Why a step was left as it was. */
export type Refusal =
  'changed-meanwhile' | 'not-active' | 'bad-day' | 'not-a-member' | 'same-person' | 'gone';

export interface BatchItem {
  stepId: string;
  caseId: string;
  before: { ownerId: string | null; deputyId: string | null; snoozedUntil: string | null };
  /** Revision after the change; null: the step was not changed. */
  revision: number | null;
}

/** `<id>.<revision>`, as check boxes send it; null for anything else. */
export function chosenStep(text: string): ChosenStep | null {
  const [, stepId, revision] = /^([\w-]{8,64})\.(\d{1,9})$/.exec(text) ?? [];
  return stepId === undefined || revision === undefined ? null : { stepId, revision: Number(revision) };
}

export function chosenText({ id, revision }: { id: string; revision: number }): string {
  return `${id}.${revision}`;
}

/** Chosen steps of a form or an address: each once, broken ones left out, never more than `MOST_STEPS`. */
export function chosenSteps(texts: readonly string[]): ChosenStep[] {
  const byId = new Map(texts.flatMap((text) => chosenStep(text) ?? []).map((step) => [step.stepId, step]));
  return [...byId.values()].slice(0, MOST_STEPS);
}

/** What a choice of a person means in the form for several steps; one that is left open changes nothing. */
export const NOBODY = 'nobody';

export function chosenPerson(value: string): string | null | undefined {
  if (value === '') return undefined;
  return value === NOBODY ? null : value;
}
