import type { Directory } from '~/domain/directory/directory';
import type { StepPlan } from '~/domain/plan/contract';
import { FIRST_DAY_STEP } from '~/domain/reminders/duties-due';
import type { Language } from '~/i18n/languages';
import type { Database, Transaction } from '~/platform/database.server';
import { planInLanguage, storedPlan } from '~/queries/cases/stored-plan.server';

/** Reminders of one organisation with everything that is said of them, the longest due first. */
export async function loadReminders(
  database: Database | Transaction,
  organisationId: string,
  ids: readonly string[],
) {
  const reminders = await database.reminder.findMany({
    where: { organisationId, id: { in: [...ids] } },
    orderBy: [{ remindAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      subject: true,
      status: true,
      caseId: true,
      stepId: true,
      dueOn: true,
      remindAt: true,
      step: { select: { key: true, status: true, dueOn: true, ownerId: true, deputyId: true } },
    },
  });
  // By themselves: within each reminder the plan of its case would be read and copied as often as it has reminders.
  const cases = new Map((await casesOf(database, organisationId, reminders)).map((one) => [one.id, one]));
  return reminders.flatMap((reminder) => {
    const of = cases.get(reminder.caseId);
    return of === undefined ? [] : [{ ...reminder, case: of }];
  });
}
export type LoadedReminder = Awaited<ReturnType<typeof loadReminders>>[number];

function casesOf(
  database: Database | Transaction,
  organisationId: string,
  reminders: ReadonlyArray<{ caseId: string }>,
) {
  return database.hiringCase.findMany({
    where: { organisationId, id: { in: [...new Set(reminders.map(({ caseId }) => caseId))] } },
    select: {
      id: true,
      number: true,
      status: true,
      steps: { where: { key: FIRST_DAY_STEP }, select: { dueOn: true, doneOn: true } },
      plans: {
        where: { supersededAt: null },
        orderBy: { version: 'desc' },
        take: 1,
        select: { id: true, plan: true, request: { select: { request: true } } },
      },
    },
  });
}

/** The plan in force in the reader's language; each plan is worked out once per language. */
export function planReader(directory: Directory) {
  const plans = new Map<string, StepPlan>();
  return (reminder: LoadedReminder, language: Language): StepPlan | null => {
    const row = reminder.case.plans[0];
    if (row === undefined) return null;
    const key = `${row.id} ${language}`;
    const plan = plans.get(key) ?? planInLanguage(storedPlan(row), language, directory);
    plans.set(key, plan);
    return plan;
  };
}

/** Kinds that speak of the due day of their step; others have a day of their own. */
const ON_DAY_OF_STEP: ReadonlySet<string> = new Set(['step-due', 'step-overdue', 'step-waiting']);

/** Why a reminder is void by now, or null. */
export function whyNotWanted({ kind, status, stepId, dueOn, step, case: of }: LoadedReminder): string | null {
  if (status === 'superseded') return 'superseded';
  if (of.status === 'closed') return 'case-closed';
  if (stepId === null) return null;
  if (step === null || step.status === 'dropped') return 'step-dropped';
  if (step.status === 'done') return 'step-done';
  if (!ON_DAY_OF_STEP.has(kind)) return null;
  return step.dueOn?.getTime() === dueOn.getTime() ? null : 'due-day-moved';
}
