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

/**
 * Null where the step is gone or has no day.
 *
 * @param on its day, where that is not the step's
 * @param changedSince the moment at which it was last spoken of: a later word counts more, whether the step changed or not
 */
export async function appointmentOfStep(
  database: Database,
  {
    organisationId,
    stepId,
    language,
    on,
    changedSince,
  }: {
    organisationId: string;
    stepId: string;
    language: Language;
    on?: CalendarDate | undefined;
    changedSince?: Date;
  },
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
  const fixed = step?.fixedOn ?? step?.dueOn ?? null;
  const day = on ?? (fixed === null ? null : dayOfColumn(fixed));
  if (step === null || day === null) return null;
  const { id: caseId, number: caseNumber, status, organisation } = step.case;
  return {
    uid: `step-${stepId}@lotsenwerk`,
    caseId,
    caseNumber,
    stepId,
    organisation,
    title: stepTitleIn(step, language),
    day,
    isGone: step.status === 'dropped' || status === 'closed',
    changedAt: changedSince !== undefined && changedSince > step.updatedAt ? changedSince : step.updatedAt,
  };
}
