import { callAuth } from '~/auth/call-auth.server';
import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, clearLimit, takeFromLimit } from '~/auth/rate-limit.server';

import { endSessionOfRequest } from './end-session.server';
import { isLimited, tooMany, unexpectedAnswer, type TooMany, type WithCookies } from './outcome';

export type SignInOutcome =
  ({ outcome: 'signed-in' | 'second-factor' } & WithCookies) | { outcome: 'wrong' | 'unconfirmed' } | TooMany;

/**
 * Signs in with a password. Wrong passwords are counted per address of mail, whoever types them; the count starts
 * anew after a right one. A session that the browser still has ends, so that none outlives the next sign-in.
 */
export async function signIn(
  args: GateArgs,
  input: { email: string; password: string },
): Promise<SignInOutcome> {
  const { app } = args.context;
  const subject = `password:${input.email}`;
  const decision = await takeFromLimit(app, subject, accountLimits.password);
  if (!decision.allowed) return tooMany(decision);

  const answer = await callAuth(args, '/sign-in/email', { body: input });
  if (isLimited(answer)) return tooMany(answer);
  if (answer.ok) {
    await clearLimit(app, subject);
    await endSessionOfRequest(args);
    return {
      outcome: answer.body.twoFactorRedirect === true ? 'second-factor' : 'signed-in',
      cookies: answer.cookies,
    };
  }
  switch (answer.code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
      return { outcome: 'wrong' };
    case 'EMAIL_NOT_VERIFIED':
      // Said only after the right password, so it tells strangers nothing.
      return { outcome: 'unconfirmed' };
    default:
      throw unexpectedAnswer('/sign-in/email', answer);
  }
}
