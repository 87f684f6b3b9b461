import { browserName } from '~/domain/account/browser-name';
import type { Transaction } from '~/platform/database.server';

export interface SessionLine {
  id: string;
  /** "Firefox, Windows"; null if the browser did not say. */
  browser: string | null;
  /** ISO instant of the sign-in. */
  since: string;
  isPresent: boolean;
}

/** The person's sessions that have not ended, the present one first, then the newest. */
export async function sessionList(
  database: Transaction,
  person: { id: string; sessionId: string },
): Promise<SessionLine[]> {
  const sessions = await database.session.findMany({
    // Sessions are dated by the machine's clock, see `createAuth`.
    where: { personId: person.id, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, userAgent: true, createdAt: true },
  });
  return sessions
    .map((session) => ({
      id: session.id,
      browser: browserName(session.userAgent ?? ''),
      since: session.createdAt.toISOString(),
      isPresent: session.id === person.sessionId,
    }))
    .sort((a, b) => Number(b.isPresent) - Number(a.isPresent));
}
