import type { Database } from '~/platform/database.server';

export interface StoppedService {
  serviceId: string;
  name: string;
  since: Date;
}

const SHOWN = 100;

/** Listed services that do not want to be asked, the newest first. */
export async function stoppedServices(database: Database): Promise<StoppedService[]> {
  const rows = await database.serviceCheck.findMany({
    where: { answer: 'stopped', service: { state: 'listed' } },
    select: { serviceId: true, answeredAt: true, createdAt: true, service: { select: { name: true } } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  return rows.map(({ serviceId, answeredAt, createdAt, service }) => ({
    serviceId,
    name: service.name,
    since: answeredAt ?? createdAt,
  }));
}
