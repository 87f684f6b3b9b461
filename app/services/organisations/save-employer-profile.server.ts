import type { EmployerFacts } from '~/domain/organisations/employer-facts';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from './actor.server';

export interface SaveEmployerProfileInput {
  actor: Actor;
  /** The revision that the person saw when they began to type. */
  revision: number;
  facts: EmployerFacts;
}

export type SaveEmployerProfileOutcome =
  { outcome: 'saved'; revision: number } | { outcome: 'changed-meanwhile' };

/**
 * Saves the whole profile if nobody else did since `revision`; otherwise nothing is written. The name of the
 * organisation follows the legal name, its slug does not.
 */
export async function saveEmployerProfile(
  app: AppContext,
  { actor, revision, facts }: SaveEmployerProfileInput,
): Promise<SaveEmployerProfileOutcome> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.employerProfile.updateMany({
      where: { organisationId, revision, organisation: { kind: 'employer' } },
      data: { ...facts, revision: revision + 1, updatedAt: app.clock.now() },
    });
    if (count === 0) return { outcome: 'changed-meanwhile' };
    await transaction.organisation.update({ where: { id: organisationId }, data: { name: facts.legalName } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'profile-saved',
      subjectType: 'organisation',
      subjectId: organisationId,
      detail: { revision: revision + 1 },
    });
    return { outcome: 'saved', revision: revision + 1 };
  });
}
