import type { AppContext } from '~/platform/context.server';

import { recordBounce } from '../directory/record-bounce.server';
import { changeEnquiry } from './change-enquiry.server';
import { holderName, mailAskers } from './mail-askers.server';
import { routeNow, SYSTEM } from './route-now.server';

type BounceContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'log'> &
  Partial<Pick<AppContext, 'queue'>>;

/** How the outbox writes down that the mail server knows no such recipient. */
const RECIPIENT_REFUSED = 'recipient-refused-';
const HARD = /^(no-such-mailbox|mailbox-closed|no-such-domain)/;

/**
 * A mail to a service outside did not arrive, at once or by a report later: the next in the ranking is asked and the asker
 * told. An address that is not there any more is not written to again until somebody has corrected it.
 */
export async function noteEnquiryBounce(app: BounceContext, mailId: string): Promise<void> {
  const mail = await app.database.outgoingMail.findFirst({
    where: {
      id: mailId,
      enquiryPartyId: { not: null },
      OR: [{ status: 'failed' }, { bouncedAt: { not: null } }],
    },
    select: { enquiryPartyId: true, recipient: true, lastError: true, bounceReason: true },
  });
  const partyId = mail?.enquiryPartyId ?? null;
  if (mail === null || partyId === null) return;
  const party = await app.database.enquiryParty.findUnique({ where: { id: partyId } });
  if (party === null || party.side !== 'service' || party.serviceId === null) return;
  const { serviceId, enquiryId } = party;
  const isMovedOn = await changeEnquiry(app, { enquiryId, as: 'system' }, async (change) => {
    const { holder, status } = change.state;
    // A reminder that comes back after an answer takes nothing away.
    if (holder?.kind !== 'service' || holder.id !== serviceId || status === 'answered') return false;
    const before = await holderName(change);
    if (!(await change.happen({ kind: 'moved-on', cause: 'not-reachable' }, SYSTEM))) return false;
    await routeNow(change);
    await mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before });
    return true;
  });
  // Told once more of the same mail, nothing moves and nothing counts.
  const isGone = HARD.test(mail.bounceReason ?? '') || mail.lastError?.startsWith(RECIPIENT_REFUSED) === true;
  if (isMovedOn && isGone) await countBounce(app, serviceId, mail);
}

async function countBounce(
  app: BounceContext,
  serviceId: string,
  {
    recipient,
    bounceReason,
    lastError,
  }: { recipient: string; bounceReason: string | null; lastError: string | null },
): Promise<void> {
  const known = await app.database.directoryService.count({ where: { id: serviceId } });
  if (known === 0) return;
  await recordBounce(app, { serviceId, address: recipient, reason: bounceReason ?? lastError ?? '' });
}
