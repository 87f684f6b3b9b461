import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import type { Database } from '~/platform/database.server';

/** What waits at another desk, without names, places and texts. */
export interface SharedQueueRow {
  id: string;
  desk: string;
  deskId: string;
  topic: ServiceTopic;
  occupationGroup: OccupationGroup | null;
  urgency: string;
  state: string | null;
  since: Date;
  dueAt: Date | null;
}

export interface SharedQueue {
  /** The desk itself takes part; only then it sees the others. */
  isSharing: boolean;
  hasProfile: boolean;
  /** Desks that take part and work in a Land of this one. */
  desks: Array<{ name: string; waiting: number }>;
  rows: SharedQueueRow[];
}

/** What is most urgent; the rest is a matter of talking to each other. */
const SHOWN = 50;

/** The queue that the desks of a Land share: those that take part see each other's, nobody else does. */
export async function sharedQueue(database: Database, deskId: string): Promise<SharedQueue> {
  const own = await database.deskProfile.findUnique({
    where: { organisationId: deskId },
    select: {
      sharesQueue: true,
      territories: { where: { kind: 'state' }, select: { code: true } },
    },
  });
  if (own === null || !own.sharesQueue)
    return { isSharing: false, hasProfile: own !== null, desks: [], rows: [] };
  const states = own.territories.map(({ code }) => code);
  const others = await database.deskProfile.findMany({
    where: {
      organisationId: { not: deskId },
      sharesQueue: true,
      territories: { some: { kind: 'state', code: { in: states } } },
    },
    select: { organisationId: true, organisation: { select: { name: true } } },
    orderBy: [{ organisation: { name: 'asc' } }, { organisationId: 'asc' }],
  });
  const of = {
    deskId: { in: others.map(({ organisationId }) => organisationId) },
    box: 'todo',
    state: { in: states },
  };
  const [rows, counts] = await Promise.all([
    database.enquiry.findMany({
      where: of,
      orderBy: [{ sortAt: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: {
        ...{ id: true, deskId: true, topic: true, occupationGroup: true, urgency: true, state: true },
        ...{ holderSince: true, askedAt: true, dueAt: true },
      },
    }),
    database.enquiry.groupBy({ by: ['deskId'], where: of, _count: { _all: true } }),
  ]);
  const nameOf = (id: string | null) =>
    others.find(({ organisationId }) => organisationId === id)?.organisation.name ?? '';
  return {
    isSharing: true,
    hasProfile: true,
    desks: others.map(({ organisationId, organisation }) => ({
      name: organisation.name,
      waiting: counts.find((count) => count.deskId === organisationId)?._count._all ?? 0,
    })),
    rows: rows.map((row) => ({
      id: row.id,
      desk: nameOf(row.deskId),
      deskId: row.deskId ?? '',
      topic: row.topic as ServiceTopic,
      occupationGroup: row.occupationGroup as OccupationGroup | null,
      urgency: row.urgency,
      state: row.state,
      since: row.holderSince ?? row.askedAt,
      dueAt: row.dueAt,
    })),
  };
}
