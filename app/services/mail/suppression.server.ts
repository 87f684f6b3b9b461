import { normalisedEmail } from '~/domain/organisations/email-address';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';
import { gather } from '~/platform/gather.server';

const MOST_AT_ONCE = 200;

/** Asked for every mail that goes out; those that go out side by side share one statement. */
const asking = new WeakMap<Database, (address: string) => Promise<boolean>>();

/** Whether mail to the address came back for good, so that nothing goes there until somebody lifts it. */
export function isSuppressed({ database }: Pick<AppContext, 'database'>, address: string): Promise<boolean> {
  const ask =
    asking.get(database) ??
    gather(async (addresses: string[]) => {
      const rows = await database.mailAddress.findMany({
        where: { address: { in: addresses }, suppressedAt: { not: null } },
        select: { address: true },
      });
      const found = new Set(rows.map((row) => row.address));
      return addresses.map((each) => found.has(each));
    }, MOST_AT_ONCE);
  asking.set(database, ask);
  return ask(normalisedEmail(address));
}
