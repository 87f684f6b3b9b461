import type { Prisma } from '#prisma/generated/client';
import type { MembershipEventKind } from '~/domain/chambers/membership';
import type { AppContext } from '~/platform/context.server';

export interface MembershipEventInput {
  organisationId: string;
  membershipId: string;
  kind: MembershipEventKind;
  side: 'chamber' | 'company' | 'system';
  actorId: string | null;
  data?: Prisma.InputJsonObject;
}

/** The row of an event, for one write or many. */
export function membershipEvent(
  { clock, ids }: Pick<AppContext, 'clock' | 'ids'>,
  { data = {}, ...event }: MembershipEventInput,
) {
  return { id: ids.next(), ...event, data, at: clock.now() };
}
