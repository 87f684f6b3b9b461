import type { Transaction } from '~/platform/database.server';

/** Whether the person has a password; who came in by link before confirming the address has none. */
export async function hasPassword(database: Transaction, personId: string): Promise<boolean> {
  const count = await database.credential.count({
    where: { personId, providerId: 'credential', password: { not: null } },
  });
  return count > 0;
}
