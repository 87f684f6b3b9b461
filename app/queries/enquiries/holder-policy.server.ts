import { policyOf, usualPolicy, type HolderPolicy } from '~/domain/enquiries';
import { isStateCode } from '~/domain/catalogue/states';
import type { Database, Transaction } from '~/platform/database.server';

/** Calendar and targets of whoever holds an enquiry: the desk's own, else the usual ones of the enquiry's Land. */
export async function holderPolicy(
  database: Database | Transaction,
  { deskId, state }: { deskId: string | null; state: string | null },
): Promise<HolderPolicy> {
  const usual = usualPolicy(state !== null && isStateCode(state) ? state : null);
  if (deskId === null) return usual;
  const schedules = await database.deskSchedule.findMany({
    where: { organisationId: deskId },
    orderBy: [{ holdsFrom: 'asc' }, { id: 'asc' }],
    select: { holdsFrom: true, state: true, week: true, closures: true, targets: true },
  });
  if (schedules.length === 0) return usual;
  const said = policyOf(
    schedules.map((schedule) => ({ ...schedule, holdsFrom: schedule.holdsFrom.getTime() })),
  );
  // Before its first word the usual hours held: that word changes nothing that lies before it either.
  return {
    calendars: [usual.calendars[0], ...said.calendars],
    targets: [{ from: 0, rules: [] }, ...said.targets],
  };
}
