import type { DoneDayProblem } from '~/domain/cases/done-day';
import type { SnoozeProblem } from '~/domain/work/snooze';
import type { CaseContext } from '~/services/cases/case-context.server';

import { assignStep } from '../cases/assign-step.server';
import { completeStep } from '../cases/complete-step.server';
import type { Actor } from '../organisations/actor.server';
import { snoozeStep } from '../work/snooze-step.server';
import type { OpenAct } from './open-act.server';

export interface ActFromMailInput {
  open: Extract<OpenAct, { state: 'open' }>;
  /** Day of "done", day of "put aside until", or who takes over: as typed. */
  value: string;
  /** The revision of the step on the page. */
  revision: number;
  requestId: string;
}

export type ActFromMailOutcome =
  | 'acted'
  /** The same link was used at the same moment. */
  | 'used'
  | 'changed-meanwhile'
  | 'not-active'
  | 'not-a-member'
  | { problem: DoneDayProblem | SnoozeProblem };

/**
 * Does the one thing that a link in a mail allows, once, in the name of whom the mail went to; the case's history says
 * that it came by mail.
 */
export async function actFromMail(app: CaseContext, input: ActFromMailInput): Promise<ActFromMailOutcome> {
  const { open, requestId } = input;
  const { act, mailId, target } = open;
  const { organisationId, personId, stepId } = target;
  const key = { mailId, stepId, act };
  // Of two presses at once one gets the link. It is given back where nothing came of it.
  const { count } = await app.database.mailAct.createMany({
    data: [{ ...key, organisationId, personId, usedAt: app.clock.now() }],
    skipDuplicates: true,
  });
  if (count === 0) return 'used';
  let outcome: ActFromMailOutcome | null = null;
  try {
    outcome = await actOnStep(app, input, { organisationId, personId, requestId, via: 'mail-link' });
  } finally {
    if (outcome !== 'acted') await app.database.mailAct.deleteMany({ where: { ...key, organisationId } });
  }
  return outcome;
}

async function actOnStep(
  app: CaseContext,
  { open: { act, target }, value, revision }: ActFromMailInput,
  actor: Actor,
): Promise<ActFromMailOutcome> {
  const of = { actor, caseId: target.caseId, stepId: target.stepId, revision };
  switch (act) {
    case 'done': {
      const done = await completeStep(app, { ...of, doneOn: value });
      if (done.outcome === 'bad-day') return { problem: done.problem };
      return done.outcome === 'done' || done.outcome === 'already-done' ? 'acted' : done.outcome;
    }
    case 'snooze': {
      const snoozed = await snoozeStep(app, { ...of, until: value });
      if (snoozed.outcome === 'bad-day') return { problem: snoozed.problem };
      return snoozed.outcome === 'snoozed' || snoozed.outcome === 'unchanged' ? 'acted' : snoozed.outcome;
    }
    case 'hand-over': {
      // Whoever gives it away stays the deputy where nobody is, so that it cannot fall between two chairs.
      const deputyId =
        target.deputyId === value || target.deputyId === null ? target.personId : target.deputyId;
      const assigned = await assignStep(app, { ...of, ownerId: value, deputyId });
      if (assigned === 'assigned' || assigned === 'unchanged') return 'acted';
      return assigned === 'same-person' ? 'not-a-member' : assigned;
    }
  }
}
