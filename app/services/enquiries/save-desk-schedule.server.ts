import type { Prisma } from '#prisma/generated/client';
import { columnOfDay } from '~/domain/cases/day-column';
import { BOXES } from '~/domain/enquiries';
import type { AppContext } from '~/platform/context.server';
import { deskScheduleNow, type DeskScheduleNow } from '~/queries/enquiries/desk-schedule.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

/**
 * Changes a desk's hours, days off or targets from now on: a version is added, none is touched, so that what was counted
 * stays counted. The clocks of open enquiries are worked out again with the next sweep. Days off are days on which the
 * desk is asked nothing new as well.
 *
 * @param change from what holds now to what shall hold; under the lock of the desk, so that two changes both count
 */
export async function saveDeskSchedule(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { actor, change }: { actor: Actor; change: (now: DeskScheduleNow) => DeskScheduleNow },
): Promise<{ outcome: 'saved' | 'no-profile' }> {
  const { organisationId, personId } = actor;
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    const desks = await transaction.$queryRaw<unknown[]>`
      SELECT organisation_id FROM desk_profile WHERE organisation_id = ${organisationId} FOR NO KEY UPDATE`;
    if (desks.length === 0) return { outcome: 'no-profile' };
    const before = await deskScheduleNow(transaction, organisationId);
    const next = change(before);
    // A version of this very instant has never held for a moment: the later word takes its place.
    await transaction.deskSchedule.deleteMany({ where: { organisationId, holdsFrom: now } });
    await transaction.deskSchedule.create({
      data: {
        id: app.ids.next(),
        organisationId,
        holdsFrom: now,
        state: next.state,
        week: next.week as unknown as Prisma.InputJsonArray,
        closures: next.closures as unknown as Prisma.InputJsonArray,
        targets: next.targets as unknown as Prisma.InputJsonArray,
        createdById: personId,
        createdAt: now,
      },
    });
    await transaction.deskAbsence.deleteMany({ where: { organisationId } });
    await transaction.deskAbsence.createMany({
      data: next.closures.map(({ from, to }) => ({
        id: app.ids.next(),
        organisationId,
        fromDay: columnOfDay(from),
        toDay: columnOfDay(to),
        createdAt: now,
      })),
    });
    await transaction.enquiry.updateMany({
      where: { deskId: organisationId, box: { in: BOXES.filter((box) => box !== 'done') } },
      data: { wakeAt: now },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'desk-schedule-saved',
      subjectType: 'desk',
      subjectId: organisationId,
      detail: { closures: next.closures.length, targets: next.targets.length },
    });
    return { outcome: 'saved' };
  });
}
