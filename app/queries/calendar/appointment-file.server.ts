import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

import { addDays } from '~/domain/calendar';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

import type { Appointment } from './appointment-of-step.server';
import { sequenceOf } from './calendar-file.server';

export const APPOINTMENT_METHODS = ['REQUEST', 'CANCEL', 'PUBLISH'] as const;
export type AppointmentMethod = (typeof APPOINTMENT_METHODS)[number];

const METHODS: Record<AppointmentMethod, ICalCalendarMethod> = {
  REQUEST: ICalCalendarMethod.REQUEST,
  CANCEL: ICalCalendarMethod.CANCEL,
  PUBLISH: ICalCalendarMethod.PUBLISH,
};
const HOUR_SECONDS = 60 * 60;
/** 09:00 of the day before. */
const ALARM_BEFORE_SECONDS = 15 * HOUR_SECONDS;

export interface AppointmentFileOptions {
  method: AppointmentMethod;
  language: Language;
  /** Of the installation, without a slash at the end. */
  baseUrl: string;
  /** Address that the mail comes from: programs move an entry only for whoever made it. */
  organiser: string;
  attendee: string;
}

/** One appointment as iCalendar text for a mail (RFC 5546): stable UID, SEQUENCE that rises with each change. */
export function appointmentFile(appointment: Appointment, options: AppointmentFileOptions): string {
  const { method, language, baseUrl, organiser, attendee } = options;
  const t = translatorFor(language, 'calendar');
  const isCancelled = method === 'CANCEL' || appointment.isGone;
  const url = `${baseUrl}/o/${appointment.organisation.slug}/cases/${appointment.caseId}/steps/${appointment.stepId}`;
  const summary = t('event.step', { number: String(appointment.caseNumber), title: appointment.title });
  const calendar = ical({
    prodId: { company: 'Lotsenwerk', product: 'Lotsenwerk', language: language.toUpperCase() },
    method: isCancelled ? ICalCalendarMethod.CANCEL : METHODS[method],
  });
  const event = calendar.createEvent({
    id: appointment.uid,
    sequence: sequenceOf(appointment),
    start: appointment.day,
    end: addDays(appointment.day, 1),
    allDay: true,
    summary,
    description: url,
    url,
    stamp: appointment.changedAt,
    lastModified: appointment.changedAt,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (method !== 'PUBLISH') {
    event.organizer({ name: 'Lotsenwerk', email: organiser });
    // Nobody has to answer: the office set the day, not we.
    event.createAttendee({
      email: attendee,
      rsvp: false,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
    });
  }
  if (!isCancelled)
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: ALARM_BEFORE_SECONDS,
      description: summary,
    });
  return calendar.toString();
}
