import type { AppContext } from '~/platform/context.server';
import { quantitiesOff } from '~/queries/billing/quantities-off.server';

/** A case closed and opened again within this time makes no lines on an invoice. */
const SETTLE_MS = 2 * 60_000;
const AT_A_TIME = 200;

/**
 * Notes since when quantities at Stripe are not the counted ones.
 *
 * @returns the organisations for which that has held for two minutes
 */
export async function noteQuantities({
  database,
  clock,
}: Pick<AppContext, 'database' | 'clock'>): Promise<string[]> {
  const now = clock.now();
  const rows = await quantitiesOff(database, AT_A_TIME);
  const idsOf = (which: typeof rows) => which.map(({ organisationId }) => organisationId);
  const fresh = idsOf(rows.filter(({ isOff, since }) => isOff && since === null));
  const over = idsOf(rows.filter(({ isOff }) => !isOff));
  if (fresh.length > 0) {
    await database.billingAccount.updateMany({
      where: { organisationId: { in: fresh }, quantityOffSince: null },
      data: { quantityOffSince: now },
    });
  }
  if (over.length > 0) {
    await database.billingAccount.updateMany({
      where: { organisationId: { in: over } },
      data: { quantityOffSince: null },
    });
  }
  return idsOf(
    rows.filter(
      ({ isOff, since }) => isOff && since !== null && now.getTime() - since.getTime() >= SETTLE_MS,
    ),
  );
}
