import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';

import { consumeToken, findToken } from './one-time-token.server';
import { tooMany, type TooMany, type WithCookies } from './outcome';
import { signIn } from './sign-in.server';

export type ConfirmOutcome =
  | ({ outcome: 'signed-in' | 'second-factor' } & WithCookies)
  | { outcome: 'link-invalid' | 'wrong' | 'confirmed' }
  | TooMany;

/**
 * Confirms an address of mail and signs in. Takes both the link and the password: the link alone could open an
 * account that a stranger registered beforehand with this address and a password of theirs.
 */
export async function confirmAddress(
  args: GateArgs,
  input: { token: string; password: string },
): Promise<ConfirmOutcome> {
  const { app, auth, clientAddress } = args.context;
  const byAddress = await takeFromLimit(app, `confirm:${clientAddress}`, accountLimits.link);
  if (!byAddress.allowed) return tooMany(byAddress);

  const token = await findToken(app.database, app, 'confirm-address', input.token);
  if (token === null) return { outcome: 'link-invalid' };
  const credential = await app.database.credential.findFirst({
    where: { personId: token.personId, providerId: 'credential' },
    select: { password: true, person: { select: { email: true } } },
  });
  if (!credential?.password) return { outcome: 'link-invalid' };

  const byAccount = await takeFromLimit(app, `password:${credential.person.email}`, accountLimits.password);
  if (!byAccount.allowed) return tooMany(byAccount);
  const { password } = await auth.$context;
  if (!(await password.verify({ hash: credential.password, password: input.password })))
    return { outcome: 'wrong' };

  const isOurs = await app.database.$transaction(async (transaction) => {
    if (!(await consumeToken(transaction, token))) return false;
    await transaction.person.update({ where: { id: token.personId }, data: { emailVerified: true } });
    return true;
  });
  if (!isOurs) return { outcome: 'link-invalid' };
  const signedIn = await signIn(args, { email: credential.person.email, password: input.password });
  return 'cookies' in signedIn ? signedIn : { outcome: 'confirmed' };
}
