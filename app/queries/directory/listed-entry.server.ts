import type { Prisma } from '#prisma/generated/client';
import type { CalendarDate } from '~/domain/calendar';
import type { StateCode } from '~/domain/catalogue/states';
import { newestDate } from '~/domain/directory/coverage';
import type { ServiceKind, ServiceState, ServiceStatus } from '~/domain/directory/vocabulary';

import { germanDate } from '~/platform/clock.server';

import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

/** A line of the operator's lists. */
export interface ListedEntry {
  id: string;
  name: string;
  kind: ServiceKind;
  states: readonly StateCode[];
  status: ServiceStatus;
  state: ServiceState;
  email: string;
  verifiedOn: CalendarDate | null;
  until: CalendarDate | null;
  bounces: number;
  /** The German day on which the last mail came back. */
  bouncedOn: CalendarDate | null;
  /** The programme's last day has passed. */
  isOver: boolean;
  /** Date of the newest source: a year, a month or a day, as the source gives it. */
  asOf: string | null;
}

export const LISTED_COLUMNS = {
  ...SERVICE_COLUMNS,
  bouncedAt: true,
} as const satisfies Prisma.DirectoryServiceSelect;

type ListedRow = Prisma.DirectoryServiceGetPayload<{ select: typeof LISTED_COLUMNS }>;

export function listedEntry(row: ListedRow, today: CalendarDate): ListedEntry {
  const service = serviceOfRow(row);
  const { id, name, kind, states, status, state, email, verifiedOn, until, bounces } = service;
  return {
    id,
    name,
    kind,
    states,
    status,
    state,
    email,
    verifiedOn,
    until,
    bounces,
    bouncedOn: row.bouncedAt && germanDate(row.bouncedAt),
    isOver: until !== null && until < today,
    asOf: newestDate(service.sources),
  };
}
