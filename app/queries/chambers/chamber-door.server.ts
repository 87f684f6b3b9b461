import { dayOfColumn } from '~/domain/cases/day-column';
import { inviteState } from '~/domain/chambers/invite';
import { secretTokenHash } from '~/platform/secret-token.server';
import type { AppContext } from '~/platform/context.server';

export interface Door {
  /** How somebody comes to a chamber by this address. */
  kind: 'list' | 'code' | 'code-over' | 'unknown' | 'none';
  /** Who comes so is a member at once. */
  joinsAtOnce: boolean;
  /** What the next address carries on. */
  search: string;
}

/** What a code or an invitation by list opens at a chamber today. */
export async function findDoor(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  { chamberId, code, token }: { chamberId: string; code: string | null; token: string | null },
): Promise<Door> {
  if (token !== null) {
    const listed = await database.chamberMembership.count({
      where: { organisationId: chamberId, tokenHash: secretTokenHash(token), status: 'invited' },
    });
    return listed > 0
      ? { kind: 'list', joinsAtOnce: true, search: `invitation=${encodeURIComponent(token)}` }
      : { kind: 'code-over', joinsAtOnce: false, search: '' };
  }
  if (code === null) return { kind: 'none', joinsAtOnce: false, search: '' };
  const invite = await database.chamberInvite.findFirst({
    where: { organisationId: chamberId, code },
    select: { joinsAtOnce: true, revokedAt: true, maxUses: true, uses: true, endsOn: true },
  });
  if (invite === null) return { kind: 'unknown', joinsAtOnce: false, search: '' };
  const endsOn = invite.endsOn === null ? null : dayOfColumn(invite.endsOn);
  const isOpen = inviteState({ ...invite, endsOn }, clock.today()) === 'open';
  return {
    kind: isOpen ? 'code' : 'code-over',
    joinsAtOnce: isOpen && invite.joinsAtOnce,
    search: isOpen ? `code=${code}` : '',
  };
}
