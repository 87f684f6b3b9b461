import { normalisedEmail } from '~/domain/organisations/email-address';
import type { AppContext } from '~/platform/context.server';

/** Whether mail to the address came back for good, so that nothing goes there until somebody lifts it. */
export async function isSuppressed(
  { database }: Pick<AppContext, 'database'>,
  address: string,
): Promise<boolean> {
  const row = await database.mailAddress.findFirst({
    where: { address: normalisedEmail(address), suppressedAt: { not: null } },
    select: { address: true },
  });
  return row !== null;
}
