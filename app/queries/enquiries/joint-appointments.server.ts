import ical, { ICalCalendarMethod } from 'ical-generator';

import { berlinDate } from '~/domain/reminders/berlin-time';
import { formatDate, formatTime } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

export interface AppointmentShown {
  id: string;
  date: string;
  from: string;
  to: string;
  place: string;
  bodies: string[];
}

/**
 * The joint appointments of an enquiry that the desk holds.
 *
 * @throws AppError `not-found`, also for enquiries of other desks
 */
export async function jointAppointments(
  database: Database,
  { enquiryId, deskId, language }: { enquiryId: string; deskId: string; language: Language },
): Promise<{ subject: string; appointments: AppointmentShown[] }> {
  const enquiry = await database.enquiry.findFirst({
    where: { id: enquiryId, deskId },
    select: {
      subject: true,
      appointments: {
        where: { deskId },
        orderBy: { startsAt: 'asc' },
        select: { id: true, startsAt: true, endsAt: true, place: true, bodies: true },
      },
    },
  });
  if (enquiry === null) throw notFound();
  return {
    subject: enquiry.subject,
    appointments: enquiry.appointments.map(({ id, startsAt, endsAt, place, bodies }) => ({
      id,
      date: formatDate(berlinDate(startsAt), language),
      from: formatTime(startsAt),
      to: formatTime(endsAt),
      place,
      bodies: namesOf(bodies),
    })),
  };
}

/**
 * The calendar file that all bodies and the employer get: one slot, one summary.
 *
 * @throws AppError `not-found`, also for appointments of others
 */
export async function jointAppointmentFile(
  database: Database,
  of: { id: string; language: Language } & ({ deskId: string } | { organisationId: string }),
): Promise<string> {
  const { id, language, ...owner } = of;
  const row = await database.jointAppointment.findFirst({ where: { id, ...owner } });
  if (row === null) throw notFound();
  const calendar = ical({
    prodId: { company: 'Lotsenwerk', product: 'Lotsenwerk', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `joint-${row.id}@lotsenwerk`,
    sequence: row.revision,
    start: row.startsAt,
    end: row.endsAt,
    summary: translatorFor(language, 'network')('appointment.title'),
    location: row.place,
    description: `${row.summary}\n\n${namesOf(row.bodies).join(', ')}`,
    stamp: row.updatedAt,
  });
  return calendar.toString();
}

/** Only `planJointAppointment` writes the list. */
function namesOf(bodies: unknown): string[] {
  return (bodies as ReadonlyArray<{ name: string }>).map(({ name }) => name);
}
