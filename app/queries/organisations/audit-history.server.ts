import { historyAction, type HistoryAction } from '~/domain/organisations/history-actions';
import type { Database } from '~/platform/database.server';

export interface HistoryEntry {
  id: string;
  at: Date;
  action: HistoryAction;
  /** Name of who did it; null if the person is gone or it was the system. */
  actorName: string | null;
}

export interface History {
  entries: HistoryEntry[];
  /** Mark of the page of older entries; null on the last page. */
  older: string | null;
}

const PAGE_SIZE = 50;

/**
 * Who did what in the organisation, the newest first.
 *
 * @param before mark of an earlier answer; anything else begins with the newest
 */
export async function auditHistory(
  database: Database,
  { organisationId, before }: { organisationId: string; before: string | null },
): Promise<History> {
  const mark = before === null ? null : readMark(before);
  const rows = await database.auditEntry.findMany({
    where: {
      organisationId,
      ...(mark ? { OR: [{ at: { lt: mark.at } }, { at: mark.at, id: { lt: mark.id } }] } : {}),
    },
    select: { id: true, at: true, action: true, actorId: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const nameOf = await namesOf(
    database,
    shown.flatMap((row) => (row.actorId === null ? [] : [row.actorId])),
  );
  const last = shown.at(-1);
  return {
    entries: shown.map(({ id, at, action, actorId }) => ({
      id,
      at,
      action: historyAction(action),
      actorName: actorId === null ? null : (nameOf.get(actorId) ?? null),
    })),
    older: rows.length > PAGE_SIZE && last ? `${last.at.getTime()}-${last.id}` : null,
  };
}

/** Names of people who acted here, also of those who have left since. */
async function namesOf(database: Database, personIds: string[]): Promise<Map<string, string>> {
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map((person) => [person.id, person.name]));
}

function readMark(text: string): { at: Date; id: string } | null {
  const [, time, id] = /^(\d{1,15})-([0-9a-f-]{36})$/.exec(text) ?? [];
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id };
}
