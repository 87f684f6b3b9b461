import type { DeclineReason } from '~/domain/enquiries';

import { recordBounce } from '../directory/record-bounce.server';
import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryContext, EnquiryOutcome } from './enquiry-context.server';
import { mailAskers } from './mail-askers.server';
import { routeNow } from './route-now.server';

/** Stands in the history of the entry, beside mails that came back: the ranking leaves out both. */
const WANTS_NO_MAIL = 'wants no questions by mail';

/**
 * A service outside says that it is not for it, with a reason: the next one is asked, and the asker told. With `stop` it is
 * not asked by mail again until the operator has settled it.
 */
export async function declineAsService(
  app: EnquiryContext,
  { partyId, reason, note, stop }: { partyId: string; reason: DeclineReason; note: string; stop: boolean },
): Promise<EnquiryOutcome> {
  const party = await app.database.enquiryParty.findUnique({ where: { id: partyId } });
  if (party === null) return { outcome: 'not-possible-now' };
  const { serviceId, email } = party;
  if (stop && serviceId !== null && email !== null) {
    const known = await app.database.directoryService.count({ where: { id: serviceId } });
    if (known > 0) await recordBounce(app, { serviceId, address: email, reason: WANTS_NO_MAIL });
  }
  return changeEnquiry(app, { enquiryId: party.enquiryId, as: 'system' }, async (change) => {
    const { holder } = change.state;
    if (holder?.kind !== 'service' || holder.id !== party.serviceId) return { outcome: 'not-possible-now' };
    const by = { side: 'holder', personId: null, name: party.name ?? '' } as const;
    if (!(await change.happen({ kind: 'declined', reason, note }, by)))
      return { outcome: 'not-possible-now' };
    await routeNow(change);
    await mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before: party.name });
    return { outcome: 'done' };
  });
}
