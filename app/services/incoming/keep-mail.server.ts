import { createHash } from 'node:crypto';

import type { AppContext } from '~/platform/context.server';
import type { ReceivedMail } from '~/platform/inbound-server.server';

import { purposeOfAddress } from './purpose-of-address.server';
import { dropRaw, keepRaw } from './raw-mail.server';

/** The first of the message's header fields end where the first empty line stands. */
const MOST_HEADER_BYTES = 64_000;

/**
 * Keeps a mail that came in, one row for each address of ours that it went to. The same one delivered twice is kept
 * once: senders that missed our OK come again.
 *
 * @returns ids of the new rows, to wake the worker for
 */
export async function keepMail(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'storage'>,
  { recipients, raw }: ReceivedMail,
): Promise<string[]> {
  const { database, clock, ids, environment } = app;
  const messageId = messageIdOf(raw);
  const found = recipients.flatMap((recipient) => {
    const meaning = purposeOfAddress(environment, recipient);
    if (meaning === null) return [];
    const subjectId = meaning.purpose === 'enquiry' ? meaning.partyId : meaning.mailId;
    const fingerprint = createHash('sha256')
      .update(`${meaning.purpose} ${subjectId} `)
      .update(messageId ?? raw)
      .digest('hex');
    return { meaning, recipient: recipient.toLowerCase(), fingerprint };
  });
  const known = await database.incomingMail.findMany({
    where: { fingerprint: { in: found.map(({ fingerprint }) => fingerprint) } },
    select: { fingerprint: true },
  });
  const seen = new Set(known.map(({ fingerprint }) => fingerprint));
  const kept: string[] = [];
  for (const { meaning, recipient, fingerprint } of found) {
    if (seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    const id = ids.next();
    const now = clock.now();
    const row = {
      id,
      ...meaning,
      recipient,
      raw: await keepRaw(app, { id, raw, now }),
      sizeBytes: raw.length,
      receivedAt: now,
      fingerprint,
    };
    const { count } = await database.incomingMail.createMany({ data: [row], skipDuplicates: true });
    // Of two that arrived at once the other one is kept.
    if (count === 0) await dropRaw(app, row);
    else kept.push(id);
  }
  return kept;
}

function messageIdOf(raw: Buffer): string | null {
  const head =
    raw
      .subarray(0, MOST_HEADER_BYTES)
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  return /^message-id:\s*(<[^>\r\n]+>)/im.exec(head)?.[1] ?? null;
}
