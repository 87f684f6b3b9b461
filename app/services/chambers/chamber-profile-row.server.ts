import type { Transaction } from '~/platform/database.server';

/** Makes the row that everything of a chamber hangs on, where it is missing. */
export async function ensureChamberProfile(
  transaction: Transaction,
  { organisationId, now }: { organisationId: string; now: Date },
): Promise<void> {
  await transaction.chamberProfile.createMany({
    data: [{ organisationId, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
}
