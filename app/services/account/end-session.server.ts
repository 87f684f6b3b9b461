import { forgetPerson, type GateArgs, type SignedInPerson } from '~/auth/gates.server';
import { findSessionToken } from '~/auth/session-cookie.server';

/** Ends the session that the request came with, if any. */
export async function endSessionOfRequest({ request, context }: GateArgs): Promise<void> {
  const token = findSessionToken(context.app.environment, request.headers.get('Cookie'));
  if (token === null) return;
  await context.app.database.session.deleteMany({ where: { token } });
  forgetPerson(context);
}

/** Ends one session of this person, for instance on a lost phone. Somebody else's id changes nothing. */
export async function endSession(
  { context }: GateArgs,
  person: SignedInPerson,
  sessionId: string,
): Promise<{ outcome: 'ended' | 'not-there' }> {
  const { count } = await context.app.database.session.deleteMany({
    where: { id: sessionId, personId: person.id },
  });
  return { outcome: count === 1 ? 'ended' : 'not-there' };
}

/** Ends all sessions of this person but the present one. */
export async function endOtherSessions({ context }: GateArgs, person: SignedInPerson): Promise<void> {
  await context.app.database.session.deleteMany({
    where: { personId: person.id, id: { not: person.sessionId } },
  });
}
