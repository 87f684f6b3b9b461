import { takingAtLeast } from '~/auth/at-least.server';
import { callAuth } from '~/auth/call-auth.server';
import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';

import { isLimited, tooMany, unexpectedAnswer, type TooMany } from './outcome';
import { removeExpiredNowAndThen } from './remove-expired.server';

/** Mails a link that sets a new password. Same answer for every address. */
export function requestPasswordReset(
  args: GateArgs,
  email: string,
): Promise<{ outcome: 'mailed' } | TooMany> {
  return takingAtLeast(request(args, email));
}

async function request(args: GateArgs, email: string) {
  await removeExpiredNowAndThen(args.context.app);
  const decision = await takeFromLimit(args.context.app, `reset-mail:${email}`, accountLimits.mail);
  if (!decision.allowed) return tooMany(decision);
  const answer = await callAuth(args, '/request-password-reset', { body: { email } });
  if (isLimited(answer)) return tooMany(answer);
  if (!answer.ok) throw unexpectedAnswer('/request-password-reset', answer);
  return { outcome: 'mailed' as const };
}

/** Sets a new password with the token of a link, which opens once. All sessions of the person end. */
export async function resetPassword(
  args: GateArgs,
  input: { token: string; password: string },
): Promise<{ outcome: 'changed' | 'link-invalid' } | TooMany> {
  const answer = await callAuth(args, '/reset-password', {
    body: { token: input.token, newPassword: input.password },
  });
  if (answer.ok) return { outcome: 'changed' };
  if (isLimited(answer)) return tooMany(answer);
  if (answer.code === 'INVALID_TOKEN' || answer.code === 'USER_NOT_FOUND') return { outcome: 'link-invalid' };
  throw unexpectedAnswer('/reset-password', answer);
}
