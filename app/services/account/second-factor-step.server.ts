import { callAuth } from '~/auth/call-auth.server';
import type { GateArgs } from '~/auth/gates.server';

import { isLimited, tooMany, unexpectedAnswer, type TooMany, type WithCookies } from './outcome';

export type SecondFactorOutcome =
  ({ outcome: 'signed-in' } & WithCookies) | { outcome: 'wrong' | 'start-again' | 'locked' } | TooMany;

/**
 * The second step of a sign-in: a code of the app, or a recovery code, which then is used up. After five wrong codes
 * the step starts again at the password, after ten in a row the account waits a quarter of an hour.
 */
export async function finishSecondFactor(
  args: GateArgs,
  input: { kind: 'app' | 'recovery'; code: string },
): Promise<SecondFactorOutcome> {
  const path = input.kind === 'app' ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
  const answer = await callAuth(args, path, { body: { code: input.code } });
  if (answer.ok) return { outcome: 'signed-in', cookies: answer.cookies };
  switch (answer.code) {
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return { outcome: 'wrong' };
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
    case 'TOTP_NOT_ENABLED':
    case 'BACKUP_CODES_NOT_ENABLED':
      return { outcome: 'start-again' };
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return { outcome: 'locked' };
    default:
      if (isLimited(answer)) return tooMany(answer);
      // Two browsers used recovery codes at the same moment; the second types it once more.
      if (answer.status === 409) return { outcome: 'wrong' };
      throw unexpectedAnswer(path, answer);
  }
}
