import { dayOfColumn } from '~/domain/cases/day-column';
import { inviteState, type InviteState } from '~/domain/chambers/invite';
import type { Database } from '~/platform/database.server';

export interface InviteLine {
  id: string;
  label: string;
  code: string;
  joinsAtOnce: boolean;
  maxUses: number | null;
  uses: number;
  endsOn: string | null;
  state: InviteState;
}

const MOST = 100;

/** The codes of a chamber, the newest first. */
export async function inviteList(
  database: Database,
  { organisationId, today }: { organisationId: string; today: string },
): Promise<InviteLine[]> {
  const rows = await database.chamberInvite.findMany({
    where: { organisationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map(({ id, label, code, joinsAtOnce, maxUses, uses, endsOn: column, revokedAt }) => {
    const endsOn = column === null ? null : dayOfColumn(column);
    return {
      id,
      label,
      code,
      joinsAtOnce,
      maxUses,
      uses,
      endsOn,
      state: inviteState({ revokedAt, maxUses, uses, endsOn }, today),
    };
  });
}
