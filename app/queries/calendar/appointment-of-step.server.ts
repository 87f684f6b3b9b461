import type { CalendarDate } from '~/domain/calendar';
import { dayOfColumn } from '~/domain/cases/day-column';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

/** The day that others set for a step, as an entry of a calendar. Holds no name of a candidate. */
export interface Appointment {
  /** The same one as in subscribed calendars, so that no program shows it twice. */
  uid: string;
  caseId: string;
  caseNumber: number;
  stepId: string;
  organisation: { name: string; slug: string };
  title: string;
  day: CalendarDate;
  isGone: boolean;
  changedAt: Date;
}

/** Null where the step is gone or has no day. */
export async function appointmentOfStep(
  database: Database,
  { organisationId, stepId, language }: { organisationId: string; stepId: string; language: Language },
): Promise<Appointment | null> {
  const step = await database.caseStep.findUnique({
    where: { organisationId_id: { organisationId, id: stepId } },
    select: {
      key: true,
      title: true,
      status: true,
      fixedOn: true,
      dueOn: true,
      updatedAt: true,
      case: {
        select: {
          id: true,
          number: true,
          status: true,
          organisation: { select: { name: true, slug: true } },
        },
      },
    },
  });
  const day = step?.fixedOn ?? step?.dueOn ?? null;
  if (step === null || day === null) return null;
  const { id: caseId, number: caseNumber, status, organisation } = step.case;
  return {
    uid: `step-${stepId}@lotsenwerk`,
    caseId,
    caseNumber,
    stepId,
    organisation,
    title: stepTitleIn(step, language),
    day: dayOfColumn(day),
    isGone: step.status === 'dropped' || status === 'closed',
    changedAt: step.updatedAt,
  };
}
