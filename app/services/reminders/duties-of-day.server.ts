import { dayOfColumn } from '~/domain/cases/day-column';
import { workplaceState } from '~/domain/cases/workplace-state';
import type { Duty, StepPlan } from '~/domain/plan/contract';
import { dayOfDuty } from '~/domain/plan/procedure/duties';
import { storedPlan } from '~/queries/cases/stored-plan.server';
import type { LoadedReminder } from '~/queries/reminders/loaded-reminders.server';

/** The duties whose day this is, with the first day of work as it stands now. */
export function dutiesOfDay(reminder: LoadedReminder, plan: StepPlan): readonly Duty[] {
  const row = reminder.case.plans[0];
  if (row === undefined) return [];
  const state = workplaceState(storedPlan(row).request);
  const [first] = reminder.case.steps;
  const column = first?.doneOn ?? first?.dueOn;
  const firstDay = column ? dayOfColumn(column) : null;
  return (plan.duties ?? []).filter(
    ({ id }) => dayOfDuty(id, firstDay, state) === dayOfColumn(reminder.dueOn),
  );
}
