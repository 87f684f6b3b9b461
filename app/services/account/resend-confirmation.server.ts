import { takingAtLeast } from '~/auth/at-least.server';
import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';

import { mailAfterSignUp } from './confirmation-mail.server';
import { tooMany, type TooMany } from './outcome';

/** Sends the mail of a sign-up once more. Same answer for every address. */
export function resendConfirmation(
  args: GateArgs,
  input: { email: string; next: string | null },
): Promise<{ outcome: 'mailed' } | TooMany> {
  return takingAtLeast(resend(args, input));
}

async function resend({ context }: GateArgs, input: { email: string; next: string | null }) {
  const { app } = context;
  const byAddress = await takeFromLimit(app, `resend:${context.clientAddress}`, accountLimits.link);
  if (!byAddress.allowed) return tooMany(byAddress);
  const byMailbox = await takeFromLimit(app, `sign-up-mail:${input.email}`, accountLimits.mail);
  if (!byMailbox.allowed) return tooMany(byMailbox);
  const person = await app.database.person.findUnique({ where: { email: input.email } });
  if (person !== null) await mailAfterSignUp(app, person, input.next);
  return { outcome: 'mailed' as const };
}
