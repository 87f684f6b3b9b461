import type { CalendarDate, CompanyCalendar } from '../calendar';
import { addDays } from '../calendar';
import { berlinDate, berlinInstant } from '../reminders/berlin-time';
import { isSaidAlone } from '../reminders/urgency';
import type { WantedReminder } from '../reminders/wanted-reminder';
import { DIGEST_TIME, digestDayOf, type DigestWish } from './digest-day';
import type { MailMode } from './mail-mode';

/** How a person is told of a reminder: by a mail of its own, or as a line of the digest of a day. */
export type Delivery = { readonly kind: 'alone' } | { readonly kind: 'digest'; readonly on: CalendarDate };

export interface DeliveryInput {
  readonly reminder: Pick<WantedReminder, 'kind' | 'subject' | 'dueOn'> & { readonly remindAt: Date };
  /** Mode and days of the person; somebody with mode `off` is no recipient. */
  readonly wish: Omit<DigestWish, 'mode'> & { readonly mode: Exclude<MailMode, 'off'> };
  readonly calendar: CompanyCalendar;
  readonly now: Date;
}

/** The moment of the digest of a day. */
export function digestInstant(day: CalendarDate): Date {
  return berlinInstant(day, DIGEST_TIME.hour, DIGEST_TIME.minute);
}

/**
 * The first day whose digest can still carry it. One that was due before this morning's digest belongs into it, also
 * when the worker was away and comes to it later.
 */
function firstDay(remindAt: Date, now: Date): CalendarDate {
  const today = berlinDate(now);
  const thisMorning = digestInstant(today);
  const isInTime = now <= thisMorning || (remindAt <= thisMorning && berlinDate(remindAt) <= today);
  return isInTime ? today : addDays(today, 1);
}

/** By itself or in a digest, and in which. */
export function deliveryOf({ reminder, wish, calendar, now }: DeliveryInput): Delivery {
  const { mode } = wish;
  if (mode === 'at-once') return { kind: 'alone' };
  const from = firstDay(reminder.remindAt, now);
  const on = digestDayOf({ from, dueOn: reminder.dueOn }, { ...wish, mode }, calendar);
  return isSaidAlone(reminder, { now, digestOn: on }) ? { kind: 'alone' } : { kind: 'digest', on };
}

/**
 * When somebody is told of news that can wait, such as a paper that came: at once, or on the morning of the next digest
 * of their own, so that quiet days stay quiet.
 */
export function newsInstant({ wish, calendar, now }: Omit<DeliveryInput, 'reminder'>): Date {
  const { mode } = wish;
  if (mode === 'at-once') return now;
  const from = firstDay(now, now);
  // It is about no day, so a weekly digest is never too late for it.
  return digestInstant(digestDayOf({ from, dueOn: addDays(from, -1) }, { ...wish, mode }, calendar));
}
