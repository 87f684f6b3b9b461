import { createHash } from 'node:crypto';

import type { AppContext } from '~/platform/context.server';
import type { ReceivedMail } from '~/platform/inbound-server.server';

import { purposeOfAddress } from './purpose-of-address.server';
import { sealMail } from './sealed-mail.server';

/** The first of the message's header fields end where the first empty line stands. */
const MOST_HEADER_BYTES = 64_000;

/**
 * Keeps a mail that came in, one row for each address of ours that it went to. The same one delivered twice is kept
 * once: senders that missed our OK come again.
 *
 * @returns ids of the new rows, to wake the worker for
 */
export async function keepMail(
  { database, clock, ids, environment }: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>,
  { recipients, raw }: ReceivedMail,
): Promise<string[]> {
  const messageId = messageIdOf(raw);
  const rows = recipients.flatMap((recipient) => {
    const meaning = purposeOfAddress(environment, recipient);
    if (meaning === null) return [];
    const id = ids.next();
    return {
      id,
      ...meaning,
      recipient: recipient.toLowerCase(),
      raw: sealMail(environment, id, raw),
      sizeBytes: raw.length,
      receivedAt: clock.now(),
      fingerprint: createHash('sha256')
        .update(`${meaning.purpose} ${meaning.purpose === 'enquiry' ? meaning.partyId : meaning.mailId} `)
        .update(messageId ?? raw)
        .digest('hex'),
    };
  });
  const kept = await database.incomingMail.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true },
  });
  return kept.map(({ id }) => id);
}

function messageIdOf(raw: Buffer): string | null {
  const head =
    raw
      .subarray(0, MOST_HEADER_BYTES)
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  return /^message-id:\s*(<[^>\r\n]+>)/im.exec(head)?.[1] ?? null;
}
