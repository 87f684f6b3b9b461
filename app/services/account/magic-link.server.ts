import { takingAtLeast } from '~/auth/at-least.server';
import { callAuth } from '~/auth/call-auth.server';
import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';

import { endSessionOfRequest } from './end-session.server';
import { isLimited, tooMany, unexpectedAnswer, type TooMany, type WithCookies } from './outcome';
import { removeExpiredNowAndThen } from './remove-expired.server';

/** Mails a link that signs in. Same answer for every address. */
export function requestMagicLink(
  args: GateArgs,
  input: { email: string; next: string | null },
): Promise<{ outcome: 'mailed' } | TooMany> {
  return takingAtLeast(request(args, input));
}

async function request(args: GateArgs, { email, next }: { email: string; next: string | null }) {
  await removeExpiredNowAndThen(args.context.app);
  const decision = await takeFromLimit(args.context.app, `magic-link-mail:${email}`, accountLimits.mail);
  if (!decision.allowed) return tooMany(decision);
  const answer = await callAuth(args, '/sign-in/magic-link', { body: { email, metadata: { next } } });
  if (isLimited(answer)) return tooMany(answer);
  if (!answer.ok) throw unexpectedAnswer('/sign-in/magic-link', answer);
  return { outcome: 'mailed' as const };
}

export type MagicLinkOutcome =
  ({ outcome: 'signed-in' | 'second-factor' } & WithCookies) | { outcome: 'link-invalid' } | TooMany;

/** Signs in with the token of a link. It opens once; a person with a second factor is asked for it next. */
export async function useMagicLink(args: GateArgs, token: string): Promise<MagicLinkOutcome> {
  const answer = await callAuth(args, '/magic-link/verify', { query: { token } });
  if (isLimited(answer)) return tooMany(answer);
  // The library answers a link that does not open with a redirect to its error page.
  if (!answer.ok) return { outcome: 'link-invalid' };
  await endSessionOfRequest(args);
  return {
    outcome: answer.body.twoFactorRedirect === true ? 'second-factor' : 'signed-in',
    cookies: answer.cookies,
  };
}
