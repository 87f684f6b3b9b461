import { columnOfDay } from '~/domain/cases/day-column';
import type { Draft } from '~/domain/cases/draft';
import { progressInput } from '~/domain/cases/progress-input';
import { progressDates } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import type { Transaction } from '~/platform/database.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { livePlan, type LivePlan } from '~/queries/cases/live-plan.server';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { freezePlan } from './freeze-plan.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface AcceptPlanInput {
  actor: Actor;
  caseId: string;
  /** Fingerprint of the plan on the screen. */
  shownHash: string;
  /** The language in which it was shown; the frozen texts are in it. */
  language: Language;
}

export type AcceptPlanOutcome =
  | { outcome: 'accepted'; planId: string; steps: number }
  /** A second press of the button, or a colleague was faster. */
  | { outcome: 'already-accepted' }
  /** Facts or day changed since the page was shown: it must be looked at again. */
  | { outcome: 'plan-differs' }
  | { outcome: 'incomplete' }
  | { outcome: 'closed' };

const FIRST_VERSION = 1;

/**
 * Freezes the plan as shown as version 1 of the case: request and plan as they are, one row a step with its dates,
 * reminders planned. All of it or nothing.
 *
 * @throws AppError `not-found`
 */
export async function acceptPlan(app: CaseContext, input: AcceptPlanInput): Promise<AcceptPlanOutcome> {
  const { actor, caseId, language } = input;
  const { organisationId } = actor;
  const directory = await directoryOf(app);
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status === 'closed') return { outcome: 'closed' };
    if (found.status === 'active') return { outcome: 'already-accepted' };
    const { facts } = await getEmployerProfile(transaction, organisationId);
    const live = livePlan({ draft: found.draft, facts, asOf: app.clock.today(), language, directory });
    if (live.state === 'incomplete' || live.plan.steps.length === 0) return { outcome: 'incomplete' };
    if (live.hash !== input.shownHash) return { outcome: 'plan-differs' };

    const planId = await freeze(transaction, app, input, found.draft, live);
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: { status: 'active', updatedAt: app.clock.now() },
    });
    const steps = live.plan.steps.length;
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'plan-accepted',
      data: { version: FIRST_VERSION, planId, steps, route: live.plan.plannedRouteId },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'plan-accepted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { planId, version: FIRST_VERSION, steps },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'accepted', planId, steps };
  });
}

async function freeze(
  transaction: Transaction,
  app: CaseContext,
  { actor, caseId }: AcceptPlanInput,
  draft: Draft,
  { request, plan }: Extract<LivePlan, { state: 'computed' }>,
): Promise<string> {
  const { organisationId } = actor;
  const planId = await freezePlan(transaction, app, {
    actor,
    caseId,
    version: FIRST_VERSION,
    request,
    draft,
    plan,
    cause: null,
  });
  const dates = progressDates(progressInput({ plan, request }, new Map()));
  await transaction.caseStep.createMany({
    data: dates.map(({ id: key, startsOn, endsOn }, position) => ({
      id: app.ids.next(),
      organisationId,
      caseId,
      planId,
      key,
      position,
      startsOn: columnOfDay(startsOn),
      dueOn: columnOfDay(endsOn),
      plannedDueOn: columnOfDay(endsOn),
      knownSince: columnOfDay(plan.asOf),
      updatedAt: app.clock.now(),
    })),
  });
  return planId;
}
