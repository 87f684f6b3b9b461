import type { DigestLine } from '#emails/templates/digest';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { StepPlan } from '~/domain/plan/contract';
import type { ReminderKind } from '~/domain/reminders/wanted-reminder';
import type { LoadedReminder } from '~/queries/reminders/loaded-reminders.server';

import { dutiesOfDay } from './duties-of-day.server';

/**
 * A reminder as a line of a digest.
 *
 * @param plan in force, in the reader's language; null where the case has none any more
 * @param base address of the organisation
 */
export function digestLineOf(reminder: LoadedReminder, plan: StepPlan | null, base: string): DigestLine {
  const { stepId, subject, step, caseId } = reminder;
  // Only the planner writes reminders, so their kinds are known.
  const kind = reminder.kind as ReminderKind;
  const caseUrl = `${base}/cases/${caseId}`;
  return {
    kind,
    stepId,
    title: titleOf(reminder, plan, kind, step?.key ?? null),
    dueOn: dayOfColumn(reminder.dueOn),
    detail: subject,
    url: stepId === null ? placeOf(kind, caseUrl) : `${caseUrl}/steps/${stepId}`,
  };
}

function titleOf(
  reminder: LoadedReminder,
  plan: StepPlan | null,
  kind: ReminderKind,
  stepKey: string | null,
): string | null {
  if (plan === null) return null;
  if (kind === 'duties-due') {
    const titles = dutiesOfDay(reminder, plan).map(({ title }) => title);
    return titles.length === 0 ? null : titles.join(', ');
  }
  return plan.steps.find(({ id }) => id === stepKey)?.title ?? null;
}

/** Where somebody acts on what is about no step. */
function placeOf(kind: ReminderKind, caseUrl: string): string {
  switch (kind) {
    case 'duties-due':
    case 'own-limit':
      return `${caseUrl}/plan/duties`;
    case 'document-expiring':
      return `${caseUrl}/folder`;
    default:
      return caseUrl;
  }
}
