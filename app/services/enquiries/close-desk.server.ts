import { BOXES } from '~/domain/enquiries';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryContext } from './enquiry-context.server';
import { holderName, mailAskers } from './mail-askers.server';
import { routeNow, SYSTEM } from './route-now.server';

/** How many are moved on between two looks at what is left. */
const BATCH = 50;

/**
 * A desk ends its work: from now on nothing new finds it, and what is open there goes to the next of its ranking, at last
 * to the operator; the askers are told. Until this is done the database refuses to delete the desk. What is closed stays
 * with its name. Again it does the rest: what one time could not move is still there.
 *
 * @returns how many were moved on, and how many could not be
 */
export async function closeDesk(
  app: EnquiryContext,
  { actor }: { actor: Actor },
): Promise<{ moved: number; failed: number }> {
  const deskId = actor.organisationId;
  await app.database.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT id FROM organisation WHERE id = ${deskId} FOR NO KEY UPDATE`;
    await transaction.deskTerritory.deleteMany({ where: { organisationId: deskId } });
    await transaction.deskProfile.updateMany({
      where: { organisationId: deskId },
      data: { isPaused: true, revision: { increment: 1 }, updatedAt: app.clock.now() },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'desk-closed',
      subjectType: 'desk',
      subjectId: deskId,
      detail: {},
    });
  });
  let moved = 0;
  const failed = new Set<string>();
  for (;;) {
    const open = await app.database.enquiry.findMany({
      where: {
        deskId,
        box: { in: BOXES.filter((box) => box !== 'done') },
        id: { notIn: [...failed] },
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    if (open.length === 0) return { moved, failed: failed.size };
    for (const { id } of open)
      try {
        await moveOn(app, id, deskId);
        moved += 1;
      } catch (error) {
        // One that fails stops no other.
        failed.add(id);
        app.log.error({ err: error, enquiryId: id }, 'an enquiry of a closed desk could not be moved on');
      }
  }
}

async function moveOn(app: EnquiryContext, enquiryId: string, deskId: string): Promise<void> {
  await changeEnquiry(app, { enquiryId, as: 'desk', deskId }, async (change) => {
    const before = await holderName(change);
    if (!(await change.happen({ kind: 'moved-on', cause: 'holder-gone' }, SYSTEM))) return;
    await routeNow(change);
    await mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before });
  });
}
