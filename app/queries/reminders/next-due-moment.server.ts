import type { Database } from '~/platform/database.server';

/**
 * The next moment at which a reminder or a mail falls due, or the claim of a mail runs out; null if there is none. A read
 * over all organisations, for the worker's clock.
 */
export async function nextDueMoment(database: Database, now: Date): Promise<Date | null> {
  const [row] = await database.$queryRaw<Array<{ next: Date | null }>>`
    SELECT least(
      (SELECT min(remind_at) FROM reminder WHERE status = 'planned' AND remind_at > ${now}),
      (SELECT min(not_before) FROM outgoing_mail WHERE status = 'pending' AND not_before > ${now}),
      (SELECT min(claimed_until) FROM outgoing_mail WHERE status = 'sending' AND claimed_until >= ${now})
    ) AS next`;
  return row?.next ?? null;
}
