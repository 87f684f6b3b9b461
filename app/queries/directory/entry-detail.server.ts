import { isChangeAction, type ChangeAction, type FieldChange } from '~/domain/directory/history';
import type { EntryChanges } from '~/domain/directory/entry';
import type { Service } from '~/domain/directory/service';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { changesInWords } from './field-words.server';
import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

export interface MaintainedEntry {
  service: Service;
  revision: number;
  mergedInto: { id: string; name: string } | null;
  mergedFrom: Array<{ id: string; name: string }>;
}

export interface EntryDetail extends MaintainedEntry {
  openReports: number;
  history: HistoryLine[];
  /** Mark of the page of older lines; null on the last page. */
  older: number | null;
}

export interface HistoryLine {
  id: string;
  revision: number;
  action: ChangeAction | 'other';
  reason: string;
  at: Date;
  /** Null: the service itself, the seed or a job, or the person is gone. */
  actorName: string | null;
  changes: FieldChange[];
  /** Whether the change moved fields that the form can put back. */
  canUndo: boolean;
}

const HISTORY_PAGE = 20;
const UNDONE = new Set(['edited', 'imported', 'corrected', 'merged']);

/**
 * One entry with its history, the newest change first.
 *
 * @param before revision below which the history begins
 * @throws AppError `not-found`
 */
export async function getEntryDetail(
  database: Database,
  { serviceId, before, language }: { serviceId: string; before: number | null; language: Language },
): Promise<EntryDetail> {
  const [row, lines] = await Promise.all([
    findEntry(database, serviceId),
    database.serviceChange.findMany({
      where: { serviceId: storable(serviceId), ...(before === null ? {} : { revision: { lt: before } }) },
      orderBy: [{ revision: 'desc' }, { id: 'desc' }],
      take: HISTORY_PAGE + 1,
    }),
  ]);
  if (row === null) throw notFound();
  const shown = lines.slice(0, HISTORY_PAGE);
  const actorIds = [...new Set(shown.flatMap(({ actorId }) => actorId ?? []))];
  const people =
    actorIds.length === 0
      ? []
      : await database.person.findMany({ where: { id: { in: actorIds } }, select: { id: true, name: true } });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return {
    ...entryOfRow(row),
    openReports: row._count.reports,
    history: shown.map(({ id, revision, action, reason, at, actorId, changes }) => {
      const moved = changes as unknown as EntryChanges;
      const isMergedAway = 'mergedIntoId' in moved;
      return {
        id,
        revision,
        action: isChangeAction(action) ? action : 'other',
        reason,
        at,
        actorName: actorId === null ? null : (nameOf.get(actorId) ?? null),
        changes: changesInWords(moved, language),
        canUndo: UNDONE.has(action) && !isMergedAway && Object.keys(moved).length > 0,
      };
    }),
    older: lines.length > HISTORY_PAGE ? (shown.at(-1)?.revision ?? null) : null,
  };
}

/** The entry as it is maintained now, for forms. @throws AppError `not-found` */
export async function getEntry(database: Database, serviceId: string): Promise<MaintainedEntry> {
  const row = await findEntry(database, serviceId);
  if (row === null) throw notFound();
  return entryOfRow(row);
}

/** The values from before a change of this entry, for taking it back; null if there is no such line. */
export async function valuesBefore(
  database: Database,
  { serviceId, changeId }: { serviceId: string; changeId: string },
): Promise<{ action: ChangeAction | 'other'; at: Date; values: Record<string, unknown> } | null> {
  const line = await database.serviceChange.findFirst({
    where: { serviceId: storable(serviceId), id: storable(changeId) },
    select: { action: true, at: true, changes: true },
  });
  if (line === null) return null;
  const changes = Object.entries(line.changes as unknown as EntryChanges);
  return {
    action: isChangeAction(line.action) ? line.action : 'other',
    at: line.at,
    values: Object.fromEntries(changes.map(([field, pair]) => [field, pair[0]])),
  };
}

function findEntry(database: Database, serviceId: string) {
  return database.directoryService.findUnique({
    where: { id: storable(serviceId) },
    select: {
      ...SERVICE_COLUMNS,
      revision: true,
      mergedInto: { select: { id: true, name: true } },
      mergedFrom: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
      _count: { select: { reports: { where: { status: 'open' } } } },
    },
  });
}

type FoundEntry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

function entryOfRow({ revision, mergedInto, mergedFrom, ...columns }: FoundEntry): MaintainedEntry {
  return { service: serviceOfRow(columns), revision, mergedInto, mergedFrom };
}

/** PostgreSQL refuses a NUL with an error of its own; nothing has an empty id. */
function storable(id: string): string {
  return id.includes('\u0000') ? '' : id;
}
