import { randomInt } from 'node:crypto';

import type { AppContext } from '~/platform/context.server';

import { pseudonym } from './keys.server';

const SECOND_MS = 1_000;
const MINUTE_SECONDS = 60;
const DAY_MS = 24 * 60 * MINUTE_SECONDS * SECOND_MS;

/** How often something may happen: `max` times within `windowSeconds`, counted from the first time. */
export interface RateRule {
  windowSeconds: number;
  max: number;
}

/**
 * The limits that belong to one account or mailbox, however many network addresses ask. The limits per network
 * address stand with the library's paths in `auth.server.ts`.
 */
export const accountLimits = {
  /** Wrong passwords for one address of mail. Sign-in by link stays open, so nobody can be locked out for good. */
  password: { windowSeconds: 15 * MINUTE_SECONDS, max: 10 },
  /** Mails of one kind to one mailbox. */
  mail: { windowSeconds: 60 * MINUTE_SECONDS, max: 3 },
  /** Wrong passwords typed while changing the account, and codes while setting up the second factor. */
  change: { windowSeconds: 15 * MINUTE_SECONDS, max: 10 },
  /** Tokens of links, per network address. */
  link: { windowSeconds: 10 * MINUTE_SECONDS, max: 20 },
} as const satisfies Record<string, RateRule>;

export type RateDecision = { allowed: true } | { allowed: false; retryAfterSeconds: number };

type Context = Pick<AppContext, 'database' | 'ids' | 'clock' | 'environment'>;

/** One in so many calls also removes counters that no window reaches any more. */
const CLEAN_UP_ONE_IN = 100;

/**
 * Counts one attempt and says whether it is still allowed. One statement, so that attempts at the same moment in
 * several processes cannot all see the old count.
 *
 * @param subject what is counted, for instance `password:<address>`; kept as a pseudonym only
 */
export async function takeFromLimit(
  context: Context,
  subject: string,
  rule: RateRule,
): Promise<RateDecision> {
  const now = context.clock.now().getTime();
  const windowMs = rule.windowSeconds * SECOND_MS;
  const key = pseudonym(context.environment, subject);
  const rows = await context.database.$queryRaw<Array<{ count: number; last_request: bigint }>>`
    INSERT INTO rate_limit (id, key, count, last_request) VALUES (${context.ids.next()}, ${key}, 1, ${now}::bigint)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request <= ${now - windowMs}::bigint THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN rate_limit.last_request <= ${now - windowMs}::bigint
                          THEN ${now}::bigint ELSE rate_limit.last_request END
    RETURNING count, last_request`;
  const row = rows[0];
  if (row === undefined) throw new Error('the rate limit gave no row');
  if (randomInt(CLEAN_UP_ONE_IN) === 0) {
    await context.database.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now - DAY_MS) } } });
  }
  if (row.count <= rule.max) return { allowed: true };
  const endsAt = Number(row.last_request) + windowMs;
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((endsAt - now) / SECOND_MS)) };
}

/** Forgets the attempts, after one that was right. */
export async function clearLimit(context: Context, subject: string): Promise<void> {
  await context.database.rateLimit.deleteMany({ where: { key: pseudonym(context.environment, subject) } });
}
