import type { IncomingMail } from '#prisma/generated/client';
import { kindOfIncoming } from '~/domain/mail/incoming-kind';
import type { AppContext } from '~/platform/context.server';
import { storageProblemOf } from '~/platform/storage/storage-error.server';

import { takeEnquiryMail, type EnquiryMailOutcome } from '../enquiries/take-enquiry-mail.server';
import { noteBounce } from '../mail/note-bounce.server';
import { noteLostMail } from '../mail/note-lost-mail.server';
import { readMail, type ReadMail } from './read-mail.server';
import { dropRaw, openRaw } from './raw-mail.server';
import { takeReply, type ReplyOutcome } from './take-reply.server';

export type IncomingContext = Pick<
  AppContext,
  'database' | 'clock' | 'ids' | 'environment' | 'queue' | 'log' | 'storage'
>;

/** What became of a mail that came in, as its row says it. */
export type IncomingOutcome =
  | ReplyOutcome
  | EnquiryMailOutcome
  | 'bounce'
  | 'delayed'
  | 'delivered'
  | 'auto-reply'
  | 'own-mail'
  | 'loop'
  | 'list'
  /** A letter to the return path: nobody reads there. */
  | 'not-understood';

const MINUTE_MS = 60_000;
const LEASE_MS = 5 * MINUTE_MS;
const MOST_ATTEMPTS = 5;

/**
 * Handles one mail that came in: claim, read, act, empty. It may run twice: what it does is bound to the row, so the
 * second time changes nothing.
 *
 * @throws on outages; the sweep comes again when the claim has run out
 */
export async function handleIncoming(
  app: IncomingContext,
  incomingId: string,
): Promise<IncomingOutcome | 'failed' | null> {
  const row = await claim(app, incomingId);
  if (row === null || row.raw === null) return null;
  const outcome = await act(app, row, row.raw).catch(async (error: unknown) => {
    // The storage is away: that says nothing of the mail, and its tries are not used up.
    if (storageProblemOf(error) !== null)
      await app.database.incomingMail.updateMany({
        where: { id: row.id, claimToken: row.claimToken },
        data: { attempts: { decrement: 1 } },
      });
    throw error;
  });
  await app.database.incomingMail.updateMany({
    where: { id: row.id, claimToken: row.claimToken },
    data: {
      status: outcome === 'failed' ? 'failed' : 'handled',
      outcome,
      raw: null,
      claimToken: null,
      claimedUntil: null,
      handledAt: app.clock.now(),
    },
  });
  try {
    await dropRaw(app, row);
  } catch (error) {
    app.log.warn({ err: error, incomingId }, 'bytes of a mail are removed later');
  }
  app.log.info({ incomingId, purpose: row.purpose, outcome }, 'incoming mail handled');
  return outcome;
}

async function claim({ database, clock, ids }: IncomingContext, id: string): Promise<IncomingMail | null> {
  const now = clock.now();
  const [row] = await database.incomingMail.updateManyAndReturn({
    where: { id, status: 'received', OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] },
    data: {
      claimToken: ids.next(),
      claimedUntil: new Date(now.getTime() + LEASE_MS),
      attempts: { increment: 1 },
    },
  });
  return row ?? null;
}

async function act(
  app: IncomingContext,
  row: IncomingMail,
  sealed: Uint8Array,
): Promise<IncomingOutcome | 'failed'> {
  // One that ends the process each time it is read would come back for ever.
  if (row.attempts > MOST_ATTEMPTS) return 'failed';
  let mail: ReadMail;
  try {
    mail = await readMail(await openRaw(app, { id: row.id, sizeBytes: row.sizeBytes, sealed }));
  } catch (error) {
    if (storageProblemOf(error) !== null) throw error;
    app.log.error({ err: error, incomingId: row.id }, 'incoming mail cannot be read');
    return 'failed';
  }
  if (mail.messageId !== null && (await isOurs(app, mail.messageId))) return 'own-mail';
  const what = kindOfIncoming(mail);
  if (what.kind === 'bounce') {
    // Some servers answer where replies go instead of where bounces go; the address names the mail either way.
    const mailId = row.mailId ?? (await lastMailTo(app, row.partyId));
    if (mailId !== null && (await noteBounce(app, mailId, what.bounce))) await noteLostMail(app, mailId);
    return 'bounce';
  }
  const { kind } = what;
  if (row.partyId !== null && (kind === 'letter' || kind === 'auto-reply' || kind === 'list'))
    return takeEnquiryMail(app, { incomingId: row.id, partyId: row.partyId, kind, mail });
  if (kind !== 'letter') return kind;
  if (row.purpose !== 'reply' || row.mailId === null) return 'not-understood';
  return takeReply(app, { incomingId: row.id, mailId: row.mailId, mail });
}

async function lastMailTo({ database }: IncomingContext, partyId: string | null): Promise<string | null> {
  if (partyId === null) return null;
  const mail = await database.outgoingMail.findFirst({
    where: { enquiryPartyId: partyId, status: 'sent' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return mail?.id ?? null;
}

/** A mail of our own that came back to us: two machines that answer each other. */
async function isOurs({ database }: IncomingContext, messageId: string): Promise<boolean> {
  const found = await database.outgoingMail.findUnique({ where: { messageId }, select: { id: true } });
  return found !== null;
}
