import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';

import type { Actor } from './actor.server';
import { endMembership } from './end-membership.server';
import { lockOrganisationAsManager } from './locked-organisation.server';

/**
 * Ends somebody's membership. Their steps stay in the cases, without an owner.
 *
 * @returns who was removed
 * @throws AppError `not-found` (no such member here), `forbidden`
 */
export async function removeMember(
  app: AppContext,
  input: { actor: Actor; membershipId: string },
): Promise<{ personId: string } | 'last-in-charge'> {
  const { actor, membershipId } = input;
  return app.database.$transaction(async (transaction) => {
    const organisation = await lockOrganisationAsManager(transaction, actor.organisationId, actor.personId);
    const member = organisation.members.find((candidate) => candidate.id === membershipId);
    if (member === undefined) throw notFound();
    const isEnded = await endMembership(app, transaction, {
      organisation,
      member,
      actor,
      action: 'member-removed',
    });
    return isEnded ? { personId: member.personId } : 'last-in-charge';
  });
}
