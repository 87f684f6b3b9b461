import type { Database } from '~/platform/database.server';

/** Which mail, of whom. */
export interface MailRef {
  mailId: string;
  /** Null for mails of the account itself. */
  organisationId: string | null;
}

/**
 * Mails that could be tried now: those whose time has come, and those whose worker let its lease run out. A read over
 * all organisations, for the worker's sweep; the longest waiting first.
 */
export async function waitingMails(
  database: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<MailRef[]> {
  const rows = await database.outgoingMail.findMany({
    where: {
      OR: [
        { status: 'pending', notBefore: { lte: now } },
        { status: 'sending', claimedUntil: { lt: now } },
      ],
    },
    orderBy: [{ notBefore: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, organisationId: true },
  });
  return rows.map(({ id: mailId, organisationId }) => ({ mailId, organisationId }));
}
