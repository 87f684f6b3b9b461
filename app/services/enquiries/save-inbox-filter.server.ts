import type { AppContext } from '~/platform/context.server';
import { isUniqueViolation } from '~/services/account/outcome';

/** More than a person finds their way in. */
const MOST_OWN = 20;

interface Owner {
  deskId: string;
  personId: string;
}

/** Keeps a view of the inbox under a name; only for its owner. */
export async function saveInboxFilter(
  { database, clock, ids }: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { deskId, personId, name, query }: Owner & { name: string; query: string },
): Promise<{ outcome: 'saved' | 'name-taken' | 'too-many' }> {
  const organisationId = deskId;
  const there = await database.savedInboxFilter.count({ where: { organisationId, personId } });
  if (there >= MOST_OWN) return { outcome: 'too-many' };
  try {
    await database.savedInboxFilter.create({
      data: { id: ids.next(), organisationId, personId, name, query, createdAt: clock.now() },
    });
    return { outcome: 'saved' };
  } catch (error) {
    if (isUniqueViolation(error)) return { outcome: 'name-taken' };
    throw error;
  }
}

/** Takes an own view away. */
export async function deleteInboxFilter(
  { database }: Pick<AppContext, 'database'>,
  { deskId, personId, filterId }: Owner & { filterId: string },
): Promise<void> {
  await database.savedInboxFilter.deleteMany({ where: { id: filterId, organisationId: deskId, personId } });
}
