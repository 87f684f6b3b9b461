import { takingAtLeast } from '~/auth/at-least.server';
import { callAuth } from '~/auth/call-auth.server';
import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';
import type { Language } from '~/i18n/languages';

import { mailAfterSignUp } from './confirmation-mail.server';
import { isLimited, tooMany, unexpectedAnswer, type TooMany } from './outcome';

export interface SignUpInput {
  name: string;
  email: string;
  password: string;
  language: Language;
  next: string | null;
}

/**
 * Registers a person and mails the link that confirms the address. For an address that is known already the answer
 * is the same, in words and in time; only its mailbox learns the difference.
 */
export function signUp(args: GateArgs, input: SignUpInput): Promise<{ outcome: 'mailed' } | TooMany> {
  return takingAtLeast(register(args, input));
}

async function register(args: GateArgs, input: SignUpInput): Promise<{ outcome: 'mailed' } | TooMany> {
  const { app } = args.context;
  const decision = await takeFromLimit(app, `sign-up-mail:${input.email}`, accountLimits.mail);
  if (!decision.allowed) return tooMany(decision);

  const { name, email, password, language } = input;
  const answer = await callAuth(args, '/sign-up/email', { body: { name, email, password, language } });
  if (isLimited(answer)) return tooMany(answer);
  // Two sign-ups at the same moment: the second finds the address taken while it writes.
  if (!answer.ok && answer.code !== 'FAILED_TO_CREATE_USER') throw unexpectedAnswer('/sign-up/email', answer);

  const person = await app.database.person.findUniqueOrThrow({ where: { email } });
  if (!person.emailVerified && person.id !== createdId(answer.body)) await takeOver(args, person.id, input);
  await mailAfterSignUp(app, person.emailVerified ? person : { ...person, name, language }, input.next);
  return { outcome: 'mailed' };
}

/** The id in the library's answer: the new person's, or one made up if the address was known. */
function createdId(body: Record<string, unknown>): unknown {
  const { user } = body;
  return typeof user === 'object' && user !== null && 'id' in user ? user.id : null;
}

/**
 * Nobody has confirmed this address yet, so whoever registers last sets name and password. Opening the account takes
 * the link in the mailbox and this password together (`confirmAddress`): somebody who registers a foreign address
 * beforehand gains nothing.
 */
async function takeOver(args: GateArgs, personId: string, input: SignUpInput): Promise<void> {
  const { app, auth } = args.context;
  const password = await (await auth.$context).password.hash(input.password);
  await app.database.$transaction([
    app.database.person.updateMany({
      where: { id: personId, emailVerified: false },
      data: { name: input.name, language: input.language },
    }),
    app.database.credential.updateMany({
      where: { personId, providerId: 'credential', person: { emailVerified: false } },
      data: { password },
    }),
  ]);
}
