import type { CalendarDate } from '~/domain/calendar';
import { digestInstant } from '~/domain/mail-settings/delivery';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import { digestRow } from '../mail/queue-mail.server';

type PlaceContext = Pick<AppContext, 'clock' | 'ids' | 'environment'>;

/** A line that waits for a place. */
export interface DigestWanted {
  readonly key: string;
  readonly personId: string;
  readonly address: string;
  readonly language: Language;
  readonly on: CalendarDate;
  /** The day of the digest after one that has gone out already. */
  readonly dayAfter: (on: CalendarDate) => CalendarDate;
}

/** So that all of a morning that is worked off late come into one digest. */
const LATE_PAUSE_MS = 60_000;

/** The cause of a digest: one for each person and day. */
export function digestCause(personId: string, on: CalendarDate): string {
  return `digest:${personId}:${on}`;
}

/**
 * Finds or makes the digest of each line and holds it under a row lock until the transaction ends, so that none goes out
 * in between. A digest that a worker has put together but not handed over is taken back; one that is out is followed by
 * that of the next day. To be called before reminders are locked: mails come first everywhere.
 *
 * @returns the mail of each line, by its key
 */
export async function openDigests(
  transaction: Transaction,
  context: PlaceContext,
  wanted: readonly DigestWanted[],
): Promise<Map<string, string>> {
  const placed = new Map<string, string>();
  for (let left = [...wanted]; left.length > 0;) {
    const mails = await lockDigests(transaction, context, left);
    const late: DigestWanted[] = [];
    for (const line of left) {
      const mail = mails.get(digestCause(line.personId, line.on));
      if (mail === undefined) late.push({ ...line, on: line.dayAfter(line.on) });
      else placed.set(line.key, mail);
    }
    left = late;
  }
  return placed;
}

/** Ids of the digests that can still take a line, by cause. */
async function lockDigests(
  transaction: Transaction,
  context: PlaceContext,
  lines: readonly DigestWanted[],
): Promise<Map<string, string>> {
  const byCause = new Map(lines.map((line) => [digestCause(line.personId, line.on), line]));
  // In one order everywhere: two that lock each other's digests would wait for ever.
  const causes = [...byCause.keys()].sort();
  const now = context.clock.now();
  const rows = causes.flatMap((cause) => {
    const line = byCause.get(cause);
    if (line === undefined) return [];
    const { personId, address, language, on } = line;
    const planned = digestInstant(on);
    const notBefore = planned > now ? planned : new Date(now.getTime() + LATE_PAUSE_MS);
    return digestRow(context, { language, recipient: address, cause, personId, notBefore });
  });
  await transaction.outgoingMail.createMany({ data: rows, skipDuplicates: true });
  const found = await transaction.$queryRaw<
    Array<{ id: string; cause: string; status: string; isOut: boolean }>
  >`
    SELECT id, cause, status, handed_over_at IS NOT NULL AS "isOut" FROM outgoing_mail
    WHERE cause = ANY(${causes}::text[]) ORDER BY cause FOR UPDATE`;
  const open = found.filter(
    ({ status, isOut }) => status === 'pending' || status === 'void' || (status === 'sending' && !isOut),
  );
  const again = open.filter(({ status }) => status !== 'pending').map(({ id }) => id);
  if (again.length > 0) {
    await transaction.outgoingMail.updateMany({
      where: { id: { in: again }, organisationId: null },
      data: { status: 'pending', claimToken: null, claimedUntil: null, lastError: null },
    });
  }
  return new Map(open.map(({ id, cause }) => [cause, id]));
}
