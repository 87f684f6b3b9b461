import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';

import type { Actor } from './actor.server';
import { endMembership } from './end-membership.server';
import { lockOrganisation } from './locked-organisation.server';

/**
 * Ends the person's own membership; any role may do that except the last one in charge.
 *
 * @throws AppError `not-found` if the person does not belong to the organisation (any more)
 */
export async function leaveOrganisation(app: AppContext, actor: Actor): Promise<'left' | 'last-in-charge'> {
  return app.database.$transaction(async (transaction) => {
    const organisation = await lockOrganisation(transaction, actor.organisationId);
    const member = organisation.members.find((candidate) => candidate.personId === actor.personId);
    if (member === undefined) throw notFound();
    const isEnded = await endMembership(app, transaction, {
      organisation,
      member,
      actor,
      action: 'member-left',
    });
    return isEnded ? 'left' : 'last-in-charge';
  });
}
