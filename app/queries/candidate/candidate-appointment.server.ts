import ical, { ICalCalendarMethod } from 'ical-generator';

import { dayOfColumn } from '~/domain/cases/day-column';
import { addDays } from '~/domain/calendar';
import { isShown } from '~/domain/candidate/steps';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Database } from '~/platform/database.server';

/**
 * One appointment as iCalendar text (RFC 5545): an all-day entry, as the plan knows days and no hours. It holds no
 * address of the page: calendars are shared and the link is a secret.
 *
 * @returns null for steps that are none of the candidate's appointments
 */
export async function candidateAppointment(
  database: Database,
  of: { organisationId: string; caseId: string; stepId: string; language: 'de' | 'en' },
): Promise<string | null> {
  const { organisationId, caseId, stepId, language } = of;
  const step = await database.caseStep.findFirst({
    where: { organisationId, caseId, id: stepId, status: 'open', fixedOn: { not: null } },
    select: { id: true, key: true, title: true, actor: true, fixedOn: true, updatedAt: true },
  });
  if (step === null || step.fixedOn === null) return null;
  const day = dayOfColumn(step.fixedOn);
  if (!isShown({ ...step, fixedOn: day })) return null;
  const calendar = ical({
    prodId: { company: 'Lotsenwerk', product: 'Lotsenwerk', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `candidate-${step.id}@lotsenwerk`,
    start: day,
    end: addDays(day, 1),
    allDay: true,
    summary: stepTitleIn(step, language),
    stamp: step.updatedAt,
  });
  return calendar.toString();
}
