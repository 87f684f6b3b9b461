import { randomBytes } from 'node:crypto';

import { sessionCookieHeader } from '~/auth/session-cookie.server';
import type { AppContext } from '~/platform/context.server';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Signs a person in with a real session, as the sign-in itself would leave it.
 *
 * @returns the value of a `Cookie` header for requests of this person
 */
export async function signInAs(
  context: Pick<AppContext, 'database' | 'ids' | 'environment'>,
  person: { id: string },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  // The library dates sessions by the machine's clock, whatever day the test plays on.
  const now = Date.now();
  await context.database.session.create({
    data: {
      id: context.ids.next(),
      token,
      personId: person.id,
      expiresAt: new Date(now + DAY_MS),
      userAgent: 'Test',
      createdAt: new Date(now),
      updatedAt: new Date(now),
    },
  });
  return sessionCookieHeader(context.environment, token);
}
