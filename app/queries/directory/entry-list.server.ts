import type { Prisma } from '#prisma/generated/client';
import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import type { StateCode } from '~/domain/catalogue/states';
import { foldForSearch } from '~/domain/directory/search-text';
import type { ServiceKind, ServiceState, ServiceStatus } from '~/domain/directory/vocabulary';
import type { Database } from '~/platform/database.server';

import { LISTED_COLUMNS, listedEntry, type ListedEntry } from './listed-entry.server';
import { COLUMN_OF_STATUS } from './service-row.server';

export interface EntryFilter {
  kind: ServiceKind | null;
  /** A Land, `DE` for what works nationwide, or any. */
  land: StateCode | 'DE' | null;
  status: ServiceStatus | null;
  /** `over`: still listed although the programme's last day has passed. */
  state: ServiceState | 'over' | null;
  text: string;
}

export interface EntryList {
  rows: ListedEntry[];
  /** How many the filter finds in all. */
  total: number;
  /** Mark for the next page; null on the last one. */
  next: string | null;
}

const PAGE_SIZE = 50;

/** Entries of the directory by name, whatever their state. */
export async function entryList(
  database: Database,
  input: { filter: EntryFilter; today: CalendarDate; after: string | null; pageSize?: number },
): Promise<EntryList> {
  const { filter, today, after, pageSize = PAGE_SIZE } = input;
  const where = matching(filter, today);
  const [rows, total] = await Promise.all([
    database.directoryService.findMany({
      where: { AND: [where, afterMark(after)] },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: pageSize + 1,
      select: LISTED_COLUMNS,
    }),
    database.directoryService.count({ where }),
  ]);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => listedEntry(row, today)),
    total,
    next: rows.length > pageSize && last !== undefined ? `${last.id}~${last.name}` : null,
  };
}

function matching(
  { kind, land, status, state, text }: EntryFilter,
  today: CalendarDate,
): Prisma.DirectoryServiceWhereInput {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  const isId = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text.trim());
  return {
    ...(kind === null ? {} : { kind }),
    ...(land === null ? {} : land === 'DE' ? { states: { isEmpty: true } } : { states: { has: land } }),
    ...(status === null ? {} : { status: COLUMN_OF_STATUS[status] }),
    ...(state === null
      ? {}
      : state === 'over'
        ? { state: 'listed' as const, until: { lt: columnOfDay(today) } }
        : { state }),
    ...(words.length === 0
      ? {}
      : {
          OR: [
            // Folding leaves letters and digits only, so LIKE finds nothing to misread.
            { AND: words.map((word) => ({ searchText: { contains: word } })) },
            ...(isId ? [{ id: text.trim() }] : []),
          ],
        }),
  };
}

/** The mark holds id and name of the last row; ids hold no tilde. A broken mark begins at the start. */
function afterMark(mark: string | null): Prisma.DirectoryServiceWhereInput {
  const at = mark?.indexOf('~') ?? -1;
  if (mark === null || at < 1 || mark.includes('\u0000')) return {};
  const [id, name] = [mark.slice(0, at), mark.slice(at + 1)];
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}

/** Listed entries that nobody checked since the day, those never checked first, then the oldest. */
export async function staleEntries(
  database: Database,
  { before, today, after }: { before: CalendarDate; today: CalendarDate; after: string | null },
): Promise<EntryList> {
  const where: Prisma.DirectoryServiceWhereInput = staleSince(before);
  const [rows, total] = await Promise.all([
    database.directoryService.findMany({
      where: { AND: [where, afterCheckMark(after)] },
      orderBy: [{ verifiedOn: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      take: PAGE_SIZE + 1,
      select: LISTED_COLUMNS,
    }),
    database.directoryService.count({ where }),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => listedEntry(row, today)),
    total,
    next:
      rows.length > PAGE_SIZE && last !== undefined
        ? `${last.id}~${last.verifiedOn === null ? '' : dayOfColumn(last.verifiedOn)}`
        : null,
  };
}

export function staleSince(before: CalendarDate): Prisma.DirectoryServiceWhereInput {
  return { state: 'listed', OR: [{ verifiedOn: null }, { verifiedOn: { lt: columnOfDay(before) } }] };
}

function afterCheckMark(mark: string | null): Prisma.DirectoryServiceWhereInput {
  const [, id, day] = /^([a-z0-9-]+)~(\d{4}-\d{2}-\d{2})?$/.exec(mark ?? '') ?? [];
  if (id === undefined) return {};
  if (day === undefined) return { OR: [{ verifiedOn: null, id: { gt: id } }, { verifiedOn: { not: null } }] };
  const verifiedOn = columnOfDay(day);
  return { OR: [{ verifiedOn: { gt: verifiedOn } }, { verifiedOn, id: { gt: id } }] };
}

/** Listed entries whose mails came back, the last one first. */
export async function bouncedEntries(
  database: Database,
  { today, after }: { today: CalendarDate; after: string | null },
): Promise<EntryList> {
  const where: Prisma.DirectoryServiceWhereInput = { state: 'listed', bounces: { gt: 0 } };
  const [rows, total] = await Promise.all([
    database.directoryService.findMany({
      where: { AND: [where, afterBounceMark(after)] },
      orderBy: [{ bouncedAt: 'desc' }, { id: 'asc' }],
      take: PAGE_SIZE + 1,
      select: LISTED_COLUMNS,
    }),
    database.directoryService.count({ where }),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => listedEntry(row, today)),
    total,
    next: rows.length > PAGE_SIZE && last?.bouncedAt ? `${last.id}~${last.bouncedAt.toISOString()}` : null,
  };
}

function afterBounceMark(mark: string | null): Prisma.DirectoryServiceWhereInput {
  const [id, time] = mark?.split('~') ?? [];
  const bouncedAt = new Date(time ?? '');
  if (id === undefined || id.includes('\u0000') || Number.isNaN(bouncedAt.getTime())) return {};
  return { OR: [{ bouncedAt: { lt: bouncedAt } }, { bouncedAt, id: { gt: id } }] };
}
