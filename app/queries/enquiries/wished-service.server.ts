import type { ServiceTopic } from '~/domain/directory/vocabulary';
import { mayBeAskedByMail } from '~/domain/enquiries';
import type { AppContext } from '~/platform/context.server';

import { directoryOf } from '../directory/directory-snapshot.server';

export interface WishedService {
  id: string;
  name: string;
  topics: readonly ServiceTopic[];
  /** A desk on the platform, or a service that answers mails. */
  isReachable: boolean;
}

/** The entry of the directory that somebody wants to ask; null: none, or none that is listed. */
export async function wishedService(
  app: Pick<AppContext, 'database' | 'environment'>,
  serviceId: string | null,
): Promise<WishedService | null> {
  if (serviceId === null) return null;
  const [directory, desk] = await Promise.all([
    directoryOf(app),
    app.database.deskProfile.findUnique({ where: { serviceId }, select: { organisationId: true } }),
  ]);
  const service = directory.serviceById.get(serviceId);
  if (service === undefined || service.state !== 'listed') return null;
  const canMail = app.environment.MAIL_INBOUND_ADDRESS !== undefined && mayBeAskedByMail(service);
  return {
    id: service.id,
    name: service.name,
    topics: service.topics,
    isReachable: desk !== null || canMail,
  };
}
