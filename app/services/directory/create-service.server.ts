import type { ServiceEntry } from '~/domain/directory/entry';
import { slugFromName } from '~/domain/organisations/slugs';
import { columnOfDay } from '~/domain/cases/day-column';
import { dataOfEntry, territoryRows } from '~/queries/directory/service-row.server';

import { bumpDirectory, type DirectoryContext } from './write-change.server';

export interface CreateServiceInput {
  actorId: string;
  entry: ServiceEntry;
  reason: string;
  /** The editor compared the entry with its source today. */
  isChecked: boolean;
}

const MAX_ATTEMPTS = 50;

/** Adds an entry. Its id is made of Land and name and stays for ever, for it stands in plans and mails. */
export async function createService(
  app: DirectoryContext,
  { actorId, entry, reason, isChecked }: CreateServiceInput,
): Promise<{ serviceId: string }> {
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const id = attempt === 1 ? serviceIdOf(entry) : `${serviceIdOf(entry)}-${attempt}`;
      // Skipping instead of failing: a unique violation would leave the transaction unusable.
      const { count } = await transaction.directoryService.createMany({
        data: [
          {
            ...dataOfEntry(entry),
            id,
            verifiedOn: isChecked ? columnOfDay(app.clock.today()) : null,
            createdAt: now,
            updatedAt: now,
          },
        ],
        skipDuplicates: true,
      });
      if (count === 0) continue;
      await transaction.serviceTerritory.createMany({ data: territoryRows(id, entry.territories) });
      await transaction.serviceChange.create({
        data: {
          id: app.ids.next(),
          serviceId: id,
          revision: 1,
          action: 'created',
          reason,
          changes: {},
          actorId,
          at: now,
        },
      });
      await bumpDirectory(transaction, app.clock);
      return { serviceId: id };
    }
    throw new Error('no free id found');
  });
}

/** `th-welcome-center-erfurt`: the Land, `bund` or `region`, then the name. */
export function serviceIdOf({ name, states }: Pick<ServiceEntry, 'name' | 'states'>): string {
  const [state] = states;
  const place = state === undefined ? 'bund' : states.length === 1 ? state.slice(3).toLowerCase() : 'region';
  return `${place}-${slugFromName(name)}`;
}
