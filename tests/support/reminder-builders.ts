import type { CaseStep, HiringCase, Organisation, Person, Reminder } from '#prisma/generated/client';
import { addDays } from '~/domain/calendar';
import { stepDueCause } from '~/domain/reminders/step-due';
import type { AppContext } from '~/platform/context.server';

import { aCase } from './builders';

type BuilderContext = AppContext;

export interface ActiveCase {
  hiringCase: HiringCase;
  /** In the order given. */
  steps: CaseStep[];
}

export interface StepValues {
  /** Id within the plan; default "step-<n>". */
  key?: string;
  title?: string;
  /** `YYYY-MM-DD`; default ten days from the context's today. */
  dueOn?: string | null;
  ownerId?: string;
}

/** Everybody who is a member now gets each reminder by a mail of its own. */
export async function mailsAtOnce(context: BuilderContext, organisation: Organisation): Promise<void> {
  const { database, clock } = context;
  const members = await database.membership.findMany({ where: { organisationId: organisation.id } });
  await database.memberMailSetting.createMany({
    data: members.map(({ organisationId, personId }) => ({
      organisationId,
      personId,
      mode: 'at-once',
      updatedAt: clock.now(),
    })),
    skipDuplicates: true,
  });
}

/**
 * A case with an accepted plan (in German, place of work in Hesse) whose steps are open. The members of its organisation
 * get each reminder by itself, so that a mail stands for a reminder; with `mails: 'digest'` they have set nothing.
 */
export async function anActiveCase(
  context: BuilderContext,
  {
    organisation,
    person,
    steps,
    mails = 'at-once',
  }: { organisation: Organisation; person: Person; steps: StepValues[]; mails?: 'at-once' | 'digest' },
): Promise<ActiveCase> {
  if (mails === 'at-once') await mailsAtOnce(context, organisation);
  const { database, ids, clock } = context;
  const now = clock.now();
  const hiringCase = await aCase(context, { organisation, person });
  const scope = { organisationId: organisation.id, caseId: hiringCase.id };
  const requestId = ids.next();
  const planId = ids.next();
  const wanted = steps.map((step, index) => ({
    ...step,
    key: step.key ?? `step-${index + 1}`,
    position: index,
  }));
  await database.hiringCase.update({ where: { id: hiringCase.id }, data: { status: 'active' } });
  await database.caseRequest.create({
    data: {
      ...scope,
      id: requestId,
      version: 1,
      request: { position: { workplaceState: 'DE-HE' }, candidate: {} },
      createdById: person.id,
      createdAt: now,
    },
  });
  await database.casePlan.create({
    data: {
      ...scope,
      id: planId,
      requestId,
      version: 1,
      plan: {
        language: 'de',
        steps: wanted.map(({ key, title }) => ({
          id: key,
          title: title ?? `Schritt ${key}`,
          text: `Was bei ${key} zu tun ist.`,
          legalBasis: ['§ 81a AufenthG'],
        })),
      },
      acceptedById: person.id,
      acceptedAt: now,
    },
  });
  await database.caseStep.createMany({
    data: wanted.map(({ key, position, dueOn, ownerId }) => ({
      ...scope,
      id: ids.next(),
      planId,
      key,
      position,
      startsOn: new Date(clock.today()),
      dueOn: dueOn === null ? null : new Date(dueOn ?? addDays(clock.today(), 10)),
      ownerId: ownerId ?? null,
      updatedAt: now,
    })),
  });
  const rows = await database.caseStep.findMany({
    where: { organisationId: organisation.id, caseId: hiringCase.id },
    orderBy: { position: 'asc' },
  });
  return { hiringCase, steps: rows };
}

/** A planned reminder for each step, due now or at `remindAt`. */
export async function remindersFor(
  context: BuilderContext,
  { hiringCase, steps }: ActiveCase,
  remindAt: Date = context.clock.now(),
): Promise<Reminder[]> {
  const now = context.clock.now();
  const rows = steps.flatMap((step) => {
    if (step.dueOn === null) return [];
    return [
      {
        id: context.ids.next(),
        organisationId: step.organisationId,
        caseId: hiringCase.id,
        stepId: step.id,
        kind: 'step-due',
        cause: stepDueCause(step.id, step.dueOn.toISOString().slice(0, 10)),
        dueOn: step.dueOn,
        remindAt,
        createdAt: now,
        updatedAt: now,
      },
    ];
  });
  return context.database.reminder.createManyAndReturn({ data: rows });
}
