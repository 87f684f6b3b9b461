import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import type { ClaimedMail } from './claim-mail.server';
import { DIGEST, failLinesOf, isToldOtherwise, markDigestSent } from './settle-digest.server';

type SettleContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

const released = { claimToken: null, claimedUntil: null } as const;

/**
 * The mail is out: marks it, empties its props (they hold personal data and links) and writes the reminder's state and
 * ledger, in one statement. Whoever holds the claim now: that it was sent is a fact.
 */
export async function markSent({ database, clock, ids }: SettleContext, mail: ClaimedMail): Promise<void> {
  if (mail.template === DIGEST) return markDigestSent({ database, clock, ids }, mail);
  const now = clock.now();
  await database.$executeRaw`
    WITH sent AS (
      UPDATE outgoing_mail
      SET status = 'sent', sent_at = ${now}, props = '{}', last_error = NULL, claim_token = NULL, claimed_until = NULL
      WHERE id = ${mail.id} AND organisation_id IS NOT DISTINCT FROM ${mail.organisationId} AND status <> 'sent'
      RETURNING id, organisation_id, reminder_id
    ), reminded AS (
      UPDATE reminder SET status = 'sent', updated_at = ${now}
      FROM sent
      WHERE reminder.organisation_id = sent.organisation_id AND reminder.id = sent.reminder_id
        AND reminder.status IN ('planned', 'queued')
    )
    INSERT INTO reminder_entry (id, organisation_id, reminder_id, kind, mail_id, at)
    SELECT ${ids.next()}, organisation_id, reminder_id, 'sent', id, ${now}
    FROM sent WHERE reminder_id IS NOT NULL`;
}

/**
 * `markSent` for many at once. It waits for no lock, so it can never be half of a deadlock: mails whose row or whose
 * reminder somebody else holds right now are left out and need `markSent`.
 *
 * @returns ids of the mails that are marked
 */
export async function markManySent(
  { database, clock, ids }: SettleContext,
  mails: readonly ClaimedMail[],
): Promise<Set<string>> {
  const now = clock.now();
  const rows = await database.$queryRaw<Array<{ id: string }>>`
    WITH given AS (
      SELECT * FROM unnest(
        ${mails.map(({ id }) => id)}::text[],
        ${mails.map(({ organisationId }) => organisationId)}::text[],
        ${mails.map(() => ids.next())}::text[]
      ) AS given (mail_id, organisation_id, entry_id)
    ), mail AS (
      SELECT mail.id, mail.organisation_id, mail.reminder_id, given.entry_id
      FROM outgoing_mail AS mail JOIN given ON mail.id = given.mail_id
        AND mail.organisation_id IS NOT DISTINCT FROM given.organisation_id
      WHERE mail.status <> 'sent'
      FOR UPDATE OF mail SKIP LOCKED
    ), free AS (
      SELECT reminder.id FROM reminder
      JOIN mail ON reminder.organisation_id = mail.organisation_id AND reminder.id = mail.reminder_id
      FOR UPDATE OF reminder SKIP LOCKED
    ), sent AS (
      UPDATE outgoing_mail
      SET status = 'sent', sent_at = ${now}, props = '{}', last_error = NULL, claim_token = NULL, claimed_until = NULL
      FROM mail
      WHERE outgoing_mail.id = mail.id AND outgoing_mail.status <> 'sent'
        AND (mail.reminder_id IS NULL OR mail.reminder_id IN (SELECT id FROM free))
      RETURNING outgoing_mail.id, outgoing_mail.organisation_id, outgoing_mail.reminder_id, mail.entry_id
    ), reminded AS (
      UPDATE reminder SET status = 'sent', updated_at = ${now}
      FROM sent
      WHERE reminder.organisation_id = sent.organisation_id AND reminder.id = sent.reminder_id
        AND reminder.status IN ('planned', 'queued')
    ), noted AS (
      INSERT INTO reminder_entry (id, organisation_id, reminder_id, kind, mail_id, at)
      SELECT entry_id, organisation_id, reminder_id, 'sent', id, ${now}
      FROM sent WHERE reminder_id IS NOT NULL
    )
    SELECT id FROM sent`;
  return new Set(rows.map(({ id }) => id));
}

/**
 * Back into the outbox, for a later try.
 *
 * @param unanswered texts that went over the wire without an answer, this try included
 */
export async function putBack(
  { database }: Pick<SettleContext, 'database'>,
  mail: ClaimedMail,
  { notBefore, error, unanswered }: { notBefore: Date; error: string; unanswered: number },
): Promise<void> {
  await database.outgoingMail.updateMany({
    where: {
      id: mail.id,
      organisationId: mail.organisationId,
      status: 'sending',
      claimToken: mail.claimToken,
    },
    data: { ...released, status: 'pending', notBefore, lastError: error, unanswered, handedOverAt: null },
  });
}

/** Given up for good, kept for the operator with the reason; the ledger says so. */
export async function giveUp(
  { database, clock, ids }: SettleContext,
  mail: ClaimedMail,
  { error, unanswered }: { error: string; unanswered: number },
): Promise<void> {
  const now = clock.now();
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.outgoingMail.updateMany({
      where: {
        id: mail.id,
        organisationId: mail.organisationId,
        status: 'sending',
        claimToken: mail.claimToken,
      },
      data: { ...released, status: 'failed', lastError: error, unanswered },
    });
    if (count === 1 && mail.template === DIGEST)
      await failLinesOf(transaction, { clock, ids }, mail.id, error);
    const reminder = reminderOf(mail);
    if (count === 0 || reminder === null) return;
    const { organisationId, id: reminderId } = reminder;
    if (!(await isToldOtherwise(transaction, { organisationId, reminderId, mailId: mail.id }))) {
      await transaction.reminder.updateMany({
        where: { ...reminder, status: 'queued' },
        data: { status: 'failed', reason: error, updatedAt: now },
      });
    }
    await addEntry(transaction, ids.next(), mail, { kind: 'failed', reason: error, at: now });
  });
}

/** No longer wanted: its reminder's cause is gone. Void, and the reminder superseded unless it went to somebody. */
export async function makeVoid(
  { database, clock, ids }: SettleContext,
  mail: ClaimedMail,
  reason: string,
): Promise<void> {
  const now = clock.now();
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.outgoingMail.updateMany({
      where: {
        id: mail.id,
        organisationId: mail.organisationId,
        status: 'sending',
        claimToken: mail.claimToken,
      },
      data: { ...released, status: 'void', props: {}, lastError: reason },
    });
    const reminder = reminderOf(mail);
    if (count === 0 || reminder === null) return;
    const superseded = await transaction.reminder.updateMany({
      where: { ...reminder, status: { in: ['planned', 'queued'] } },
      data: { status: 'superseded', reason, updatedAt: now },
    });
    if (superseded.count === 1)
      await addEntry(transaction, ids.next(), mail, { kind: 'superseded', reason, at: now });
  });
}

function reminderOf({
  reminderId,
  organisationId,
}: ClaimedMail): { id: string; organisationId: string } | null {
  return reminderId === null || organisationId === null ? null : { id: reminderId, organisationId };
}

async function addEntry(
  transaction: Transaction,
  id: string,
  mail: ClaimedMail,
  entry: { kind: string; reason: string | null; at: Date },
): Promise<void> {
  const reminder = reminderOf(mail);
  if (reminder === null) return;
  await transaction.reminderEntry.create({
    data: { id, organisationId: reminder.organisationId, reminderId: reminder.id, mailId: mail.id, ...entry },
  });
}
