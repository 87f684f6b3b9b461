import type { Database } from '~/platform/database.server';

/** Whose mails a link ends, and of which organisation; null where the account or the membership is gone. */
export async function findStopTarget(
  database: Database,
  { personId, organisationId }: { personId: string; organisationId: string | null },
): Promise<{ organisationName: string | null } | null> {
  if (organisationId === null) {
    const person = await database.person.findUnique({ where: { id: personId }, select: { id: true } });
    return person === null ? null : { organisationName: null };
  }
  const membership = await database.membership.findUnique({
    where: { organisationId_personId: { organisationId, personId } },
    select: { organisation: { select: { name: true } } },
  });
  return membership === null ? null : { organisationName: membership.organisation.name };
}
