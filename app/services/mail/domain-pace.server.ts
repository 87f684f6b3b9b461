import type { AppContext } from '~/platform/context.server';

const SECONDS_OF_MINUTE = 60;
const SECOND_MS = 1_000;
/** So many seconds of the rate may go at once after a pause. */
const BURST_SECONDS = 10;

/**
 * Takes a token of the domain's bucket, which fills with time: so no provider gets more mails a minute from us than it
 * likes, however many workers there are. One statement; without a configured rate there is none.
 *
 * @returns null if the mail may go now; else the moment to try again
 */
export async function takeFromDomainPace(
  { database, clock, environment }: Pick<AppContext, 'database' | 'clock' | 'environment'>,
  recipient: string,
  random: number,
): Promise<Date | null> {
  const rates = environment.MAIL_DOMAIN_RATE;
  if (rates === undefined) return null;
  const domain = recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase();
  const perMinute = rates.byDomain[domain] ?? rates.other;
  if (perMinute === null) return null;
  const perSecond = perMinute / SECONDS_OF_MINUTE;
  const burst = Math.max(1, Math.floor(perSecond * BURST_SECONDS));
  const now = clock.now();
  const taken = await database.$executeRaw`
    INSERT INTO mail_domain_pace AS pace (domain, tokens, filled_at) VALUES (${domain}, ${burst - 1}, ${now})
    ON CONFLICT (domain) DO UPDATE
    SET tokens = least(${burst}, pace.tokens
                       + greatest(0, extract(epoch FROM ${now}::timestamptz - pace.filled_at)) * ${perSecond}) - 1,
        filled_at = greatest(pace.filled_at, ${now}::timestamptz)
    WHERE least(${burst}, pace.tokens
                + greatest(0, extract(epoch FROM ${now}::timestamptz - pace.filled_at)) * ${perSecond}) >= 1`;
  if (taken === 1) return null;
  // Spread over the time in which the bucket fills, so that those who wait do not come back together.
  const waitMs = (1 / perSecond + random * (burst / perSecond)) * SECOND_MS;
  return new Date(now.getTime() + Math.ceil(waitMs));
}
