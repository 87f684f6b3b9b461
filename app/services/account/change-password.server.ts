import { callAuth } from '~/auth/call-auth.server';
import { carryOn, type GateArgs, type SignedInPerson } from '~/auth/gates.server';
import { accountLimits, clearLimit, takeFromLimit } from '~/auth/rate-limit.server';

import { isLimited, tooMany, unexpectedAnswer, type TooMany, type WithCookies } from './outcome';

/** Changes the password of somebody who knows the present one. All sessions end; this browser gets a new one. */
export async function changePassword(
  args: GateArgs,
  person: SignedInPerson,
  input: { currentPassword: string; newPassword: string },
): Promise<({ outcome: 'changed' } & WithCookies) | { outcome: 'wrong' } | TooMany> {
  const subject = `change:${person.id}`;
  const decision = await takeFromLimit(args.context.app, subject, accountLimits.change);
  if (!decision.allowed) return tooMany(decision);
  const answer = await callAuth(args, '/change-password', { body: { ...input, revokeOtherSessions: true } });
  if (answer.ok) {
    await clearLimit(args.context.app, subject);
    carryOn(args, answer.cookies);
    return { outcome: 'changed', cookies: answer.cookies };
  }
  if (isLimited(answer)) return tooMany(answer);
  if (answer.code === 'INVALID_PASSWORD' || answer.code === 'CREDENTIAL_ACCOUNT_NOT_FOUND')
    return { outcome: 'wrong' };
  throw unexpectedAnswer('/change-password', answer);
}
