import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

import { addDays } from '~/domain/calendar';
import { translatorFor } from '~/i18n/server-i18n.server';

import type { FeedContent, FeedEvent } from './feed-events.server';

const HOUR_SECONDS = 60 * 60;
/** 09:00 of the day before: an all-day event begins at midnight. */
const ALARM_BEFORE_SECONDS = 15 * HOUR_SECONDS;
const MILLISECONDS = 1_000;
/** SEQUENCE counts seconds from here: it rises with each change and fits into its 31 bits until 2093. */
const SEQUENCE_SINCE = Date.UTC(2025, 0, 1);
/** How often a calendar program should look, in seconds; most look less often. */
const REFRESH_SECONDS = 4 * HOUR_SECONDS;

/** The SEQUENCE of an entry by the moment of its last change. */
export function sequenceOf({ changedAt }: Pick<FeedEvent, 'changedAt'>): number {
  return Math.max(0, Math.floor((changedAt.getTime() - SEQUENCE_SINCE) / MILLISECONDS));
}

/**
 * A calendar as iCalendar text (RFC 5545): one all-day event a step, day of duties or last day of a title, with a
 * stable UID, a rising SEQUENCE, an alarm on the morning before, and `CANCELLED` for what no longer counts.
 *
 * @param baseUrl of the installation, without a slash at the end
 */
export function calendarFile(content: FeedContent, baseUrl: string): string {
  const { language, organisation, caseNumber, isMine, events } = content;
  const t = translatorFor(language, 'calendar');
  const cases = `${baseUrl}/o/${organisation.slug}/cases`;
  const calendar = ical({
    name:
      caseNumber !== null
        ? t('file.ofCase', { number: String(caseNumber), organisation: organisation.name })
        : t(isMine ? 'file.mine' : 'file.all', { organisation: organisation.name }),
    prodId: { company: 'Lotsenwerk', product: 'Lotsenwerk', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const event of events) {
    const caseUrl = `${cases}/${event.caseId}`;
    const url = event.stepId === null ? caseUrl : `${caseUrl}/steps/${event.stepId}`;
    const number = String(event.caseNumber);
    const summary =
      event.kind === 'step'
        ? t(event.state === 'done' ? 'event.done' : 'event.step', { number, title: event.title })
        : t(event.kind === 'duties-due' ? 'event.duties' : 'event.title', { number });
    const entry = calendar.createEvent({
      id: event.uid,
      sequence: sequenceOf(event),
      start: event.day,
      end: addDays(event.day, 1),
      allDay: true,
      summary,
      description: url,
      url,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      status: event.state === 'gone' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (event.state === 'open')
      entry.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: ALARM_BEFORE_SECONDS,
        description: summary,
      });
  }
  return calendar.toString();
}
