import { randomInt } from 'node:crypto';

import type { AppContext } from '~/platform/context.server';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** About one call in so many cleans up; often enough, and nobody waits for it twice. */
const ONE_IN = 25;

/** Removes tokens and sessions that ended more than a day ago, now and then, when somebody asks for a mail. */
export async function removeExpiredNowAndThen(app: AppContext): Promise<void> {
  if (randomInt(ONE_IN) === 0) await removeExpired(app);
}

export async function removeExpired({
  database,
  clock,
}: Pick<AppContext, 'database' | 'clock'>): Promise<void> {
  // The library dates its rows by the machine's clock, we by the context's: only what both call old goes.
  const before = new Date(Math.min(clock.now().getTime(), Date.now()) - DAY_MS);
  await database.verification.deleteMany({ where: { expiresAt: { lt: before } } });
  await database.session.deleteMany({ where: { expiresAt: { lt: before } } });
}
