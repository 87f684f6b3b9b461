import { nextWorkingDay } from '~/domain/calendar';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Who was checked within this time is not asked again in the same month. */
const FRESH_MS = 14 * DAY_MS;
/** Mails go out from this hour on, German time. */
const FROM_HOUR = 9;
/** An address from which two mails came back is not written to until somebody has corrected it. */
const BOUNCES_LIMIT = 2;

/** A Willkommenslotse is one person at a chamber; the mail goes to offices. */
const NEVER_ASKED = ['willkommenslotse'];

const germanHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The month whose question may go out now (`2026-11`), or null before its first working day at nine. */
export function monthToAsk(now: Date): string | null {
  const today = germanDate(now);
  const month = today.slice(0, 7);
  const firstDay = nextWorkingDay(`${month}-01`, null);
  if (today < firstDay) return null;
  if (today === firstDay && Number(germanHour.format(now)) < FROM_HOUR) return null;
  return month;
}

/** Listed services with an address that have not been asked in the month, in batches. */
export async function servicesToAsk(
  database: Database,
  { month, now, limit }: { month: string; now: Date; limit: number },
) {
  const asDate = (instant: Date) => new Date(`${germanDate(instant)}T00:00:00.000Z`);
  const freshSince = asDate(new Date(now.getTime() - FRESH_MS));
  return database.directoryService.findMany({
    where: {
      state: 'listed',
      email: { not: '' },
      kind: { notIn: NEVER_ASKED },
      bounces: { lt: BOUNCES_LIMIT },
      // What was entered this month has just been looked at.
      createdAt: { lt: new Date(`${month}-01T00:00:00.000Z`) },
      AND: [
        { OR: [{ until: null }, { until: { gte: asDate(now) } }] },
        { OR: [{ verifiedOn: null }, { verifiedOn: { lt: freshSince } }] },
      ],
      checks: { none: { OR: [{ month }, { answer: 'stopped' }] } },
    },
    select: {
      id: true,
      name: true,
      carrier: true,
      area: true,
      website: true,
      phone: true,
      email: true,
      address: true,
      openingHours: true,
      until: true,
      verifiedOn: true,
    },
    orderBy: { id: 'asc' },
    take: limit,
  });
}

export type ServiceToAsk = Awaited<ReturnType<typeof servicesToAsk>>[number];
