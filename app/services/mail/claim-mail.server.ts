import type { OutgoingMail } from '#prisma/generated/client';
import type { AppContext } from '~/platform/context.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';

import type { LeaseWatch } from './lease-watch.server';

type ClaimContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

export interface ClaimedMail extends OutgoingMail {
  claimToken: string;
  /** Texts that went over the wire unanswered so far, the one of a worker that died included. */
  doubts: number;
  /** The worker that held it before died after it had handed the text over. */
  isAfterDeath: boolean;
}

/**
 * Takes a mail for this worker, for the time of the lease: one that waits and whose time has come, or one whose holder
 * let its lease run out. One statement, so of any number of workers one gets it.
 *
 * @param leases says whether claims that ran out may be taken over; default: yes
 * @returns null if there is nothing to take
 */
export async function claimMail(
  { database, clock, ids }: ClaimContext,
  { mailId, organisationId }: MailRef,
  leaseMs: number,
  leases?: LeaseWatch,
): Promise<ClaimedMail | null> {
  const mayTakeOver = leases?.mayTakeOver() ?? true;
  const now = clock.now();
  const claimToken = ids.next();
  const [row] = await database.outgoingMail.updateManyAndReturn({
    where: {
      id: mailId,
      organisationId,
      OR: [
        { status: 'pending', notBefore: { lte: now } },
        ...(mayTakeOver ? [{ status: 'sending' as const, claimedUntil: { lt: now } }] : []),
      ],
    },
    data: {
      status: 'sending',
      claimToken,
      claimedUntil: new Date(now.getTime() + leaseMs),
      attempts: { increment: 1 },
    },
  });
  return row === undefined ? null : asClaimed(row, claimToken);
}

/** A row as its new holder sees it. */
export function asClaimed(row: OutgoingMail, claimToken: string): ClaimedMail {
  // A definite answer takes `handedOverAt` back; what still stands was left by a worker that never read one.
  const isAfterDeath = row.handedOverAt !== null;
  return { ...row, claimToken, isAfterDeath, doubts: row.unanswered + (isAfterDeath ? 1 : 0) };
}

/**
 * Notes that the text goes over the wire now. False if the mail is no longer ours: void meanwhile, or the lease ran
 * out (a machine that slept, a long pause) and another worker has it. Then nothing may be sent.
 */
export async function noteHandover({ database, clock }: ClaimContext, mail: ClaimedMail): Promise<boolean> {
  const now = clock.now();
  const { count } = await database.outgoingMail.updateMany({
    where: {
      id: mail.id,
      organisationId: mail.organisationId,
      status: 'sending',
      claimToken: mail.claimToken,
      claimedUntil: { gt: now },
      // Its mail may have been written beside the transaction that made the reminder void, and so escaped it.
      NOT: { reminder: { is: { status: 'superseded' } } },
    },
    data: { handedOverAt: now, unanswered: mail.doubts },
  });
  return count === 1;
}

/**
 * `noteHandover` for many at once. It waits for no lock: mails that somebody holds right now are left out and need
 * `noteHandover`, which waits.
 *
 * @returns ids of the mails that may be handed over
 */
export async function noteHandovers(
  { database, clock }: ClaimContext,
  mails: readonly ClaimedMail[],
): Promise<Set<string>> {
  const now = clock.now();
  const rows = await database.$queryRaw<Array<{ id: string }>>`
    WITH given AS (
      SELECT * FROM unnest(
        ${mails.map(({ id }) => id)}::text[],
        ${mails.map(({ organisationId }) => organisationId)}::text[],
        ${mails.map(({ claimToken }) => claimToken)}::text[],
        ${mails.map(({ doubts }) => doubts)}::int[]
      ) AS given (mail_id, organisation_id, claim_token, doubts)
    ), mine AS (
      SELECT mail.id, given.doubts
      FROM outgoing_mail AS mail JOIN given ON mail.id = given.mail_id
        AND mail.organisation_id IS NOT DISTINCT FROM given.organisation_id
        AND mail.claim_token = given.claim_token
      WHERE mail.status = 'sending' AND mail.claimed_until > ${now}
        AND NOT EXISTS (
          SELECT 1 FROM reminder
          WHERE reminder.organisation_id = mail.organisation_id AND reminder.id = mail.reminder_id
            AND reminder.status = 'superseded'
        )
      FOR UPDATE OF mail SKIP LOCKED
    )
    UPDATE outgoing_mail SET handed_over_at = ${now}, unanswered = mine.doubts
    FROM mine WHERE outgoing_mail.id = mine.id
    RETURNING outgoing_mail.id`;
  return new Set(rows.map(({ id }) => id));
}
