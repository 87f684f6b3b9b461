import { Prisma } from '#prisma/generated/client';
import type * as columns from '#prisma/generated/enums';
import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import type { StateCode } from '~/domain/catalogue/states';
import { searchTextOf, type ServiceEntry } from '~/domain/directory/entry';
import type { DirectorySource, Service, Territory } from '~/domain/directory/service';
import type { ServiceStatus, TerritoryKind } from '~/domain/directory/vocabulary';

/** What a service needs of its rows; the history and the search text stay where they are. */
export const SERVICE_COLUMNS = {
  id: true,
  name: true,
  kind: true,
  carrier: true,
  level: true,
  states: true,
  audience: true,
  topics: true,
  specialities: true,
  languages: true,
  mandate: true,
  area: true,
  website: true,
  phone: true,
  email: true,
  address: true,
  openingHours: true,
  until: true,
  sources: true,
  status: true,
  verifiedOn: true,
  note: true,
  state: true,
  bounces: true,
  territories: {
    select: { kind: true, code: true, derived: true },
    orderBy: [{ kind: 'asc' }, { code: 'asc' }],
  },
} as const satisfies Prisma.DirectoryServiceSelect;

export type ServiceRow = Prisma.DirectoryServiceGetPayload<{ select: typeof SERVICE_COLUMNS }>;

const STATUS_OF_COLUMN: Readonly<Record<columns.ServiceStatus, ServiceStatus>> = {
  verified: 'verified',
  from_2024_document: 'from-2024-document',
  from_2020_document: 'from-2020-document',
  unverified: 'unverified',
};

/** The value of the column: the database client wants its own spelling. */
export const COLUMN_OF_STATUS: Readonly<Record<ServiceStatus, columns.ServiceStatus>> = {
  verified: 'verified',
  'from-2024-document': 'from_2024_document',
  'from-2020-document': 'from_2020_document',
  unverified: 'unverified',
};

const COLUMN_OF_TERRITORY: Readonly<Record<TerritoryKind, columns.TerritoryKind>> = {
  nationwide: 'nationwide',
  state: 'state',
  kreis: 'kreis',
  'postal-prefix': 'postal_prefix',
};

const territoryKind = (kind: columns.TerritoryKind): TerritoryKind =>
  kind === 'postal_prefix' ? 'postal-prefix' : kind;

/** A service as the domain knows it. Only services of ours write these rows, so that their words are known. */
export function serviceOfRow(row: ServiceRow): Service {
  // Field by field: a row may have been read with more columns than a service has.
  return {
    id: row.id,
    name: row.name,
    carrier: row.carrier,
    area: row.area,
    languages: row.languages,
    website: row.website,
    phone: row.phone,
    email: row.email,
    address: row.address,
    openingHours: row.openingHours,
    note: row.note,
    state: row.state,
    bounces: row.bounces,
    kind: row.kind as Service['kind'],
    level: row.level as Service['level'],
    audience: row.audience as Service['audience'],
    states: row.states as StateCode[],
    topics: row.topics as Service['topics'],
    specialities: row.specialities as Service['specialities'],
    mandate: row.mandate as Service['mandate'],
    sources: row.sources as unknown as readonly DirectorySource[],
    status: STATUS_OF_COLUMN[row.status],
    until: row.until && dayOfColumn(row.until),
    verifiedOn: row.verifiedOn && dayOfColumn(row.verifiedOn),
    territories: row.territories.map((territory) => ({ ...territory, kind: territoryKind(territory.kind) })),
  };
}

/** The plain columns of an entry, with the text that is searched; its areas are rows of their own. */
export function columnsOfEntry(entry: ServiceEntry) {
  const { mandate } = entry;
  return {
    name: entry.name,
    kind: entry.kind,
    carrier: entry.carrier,
    level: entry.level,
    states: [...entry.states],
    audience: entry.audience,
    topics: [...entry.topics],
    specialities: [...entry.specialities],
    languages: [...entry.languages],
    mandate: mandate === null ? null : { de: mandate.de, en: mandate.en },
    area: entry.area,
    website: entry.website,
    phone: entry.phone,
    email: entry.email,
    address: entry.address,
    openingHours: entry.openingHours,
    until: entry.until === null ? null : columnOfDay(entry.until),
    sources: entry.sources.map((source) => ({ ...source })),
    status: COLUMN_OF_STATUS[entry.status],
    note: entry.note,
    searchText: searchTextOf(entry),
  };
}

/** The same as the database client wants it, which tells SQL's null from JSON's. */
export function dataOfEntry(entry: ServiceEntry) {
  const columns = columnsOfEntry(entry);
  return { ...columns, mandate: columns.mandate ?? Prisma.DbNull };
}

/** The rows of an entry's areas. */
export function territoryRows(serviceId: string, territories: readonly Territory[]) {
  return territories.map(({ kind, code, derived }) => ({
    serviceId,
    kind: COLUMN_OF_TERRITORY[kind],
    code,
    derived,
  }));
}
