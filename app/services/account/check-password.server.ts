import type { GateArgs, SignedInPerson } from '~/auth/gates.server';
import { accountLimits, clearLimit, takeFromLimit } from '~/auth/rate-limit.server';

import { tooMany, type TooMany } from './outcome';

/** Whether this is the person's password, for changes that a forgotten open browser must not allow. */
export async function checkPassword(
  { context }: GateArgs,
  person: SignedInPerson,
  password: string,
): Promise<{ outcome: 'right' } | { outcome: 'wrong' } | TooMany> {
  const { app, auth } = context;
  const subject = `change:${person.id}`;
  const decision = await takeFromLimit(app, subject, accountLimits.change);
  if (!decision.allowed) return tooMany(decision);
  const credential = await app.database.credential.findFirst({
    where: { personId: person.id, providerId: 'credential' },
    select: { password: true },
  });
  const library = await auth.$context;
  const isRight =
    typeof credential?.password === 'string' &&
    (await library.password.verify({ hash: credential.password, password }));
  if (isRight) await clearLimit(app, subject);
  return isRight ? { outcome: 'right' } : { outcome: 'wrong' };
}
