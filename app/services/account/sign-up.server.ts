import { takingAtLeast } from '~/auth/at-least.server';
import { callAuth, type AuthAnswer } from '~/auth/call-auth.server';
import type { GateArgs } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';
import type { Language } from '~/i18n/languages';

import { mailAfterSignUp } from './confirmation-mail.server';
import { isLimited, isUniqueViolation, tooMany, unexpectedAnswer, type TooMany } from './outcome';
import { removeExpiredNowAndThen } from './remove-expired.server';

/** The library's name for passwords as a way to sign in. */
const PASSWORD_ISSUER = 'local:credential';

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
  await removeExpiredNowAndThen(app);
  const decision = await takeFromLimit(app, `sign-up-mail:${input.email}`, accountLimits.mail);
  if (!decision.allowed) return tooMany(decision);

  const created = await createPerson(args, input);
  if ('outcome' in created) return created;
  const { name, email, language } = input;
  const person = await app.database.person.findUniqueOrThrow({ where: { email } });
  if (!person.emailVerified && person.id !== created.id) await takeOver(args, person.id, input);
  await mailAfterSignUp(app, person.emailVerified ? person : { ...person, name, language }, input.next);
  return { outcome: 'mailed' };
}

/** The id of the new person; an id that nobody has, or null, if the address was known. */
async function createPerson(args: GateArgs, input: SignUpInput): Promise<{ id: unknown } | TooMany> {
  const { name, email, password, language } = input;
  let answer: AuthAnswer;
  try {
    answer = await callAuth(args, '/sign-up/email', { body: { name, email, password, language } });
  } catch (error) {
    // Two sign-ups at the same moment, and the other one wrote the password first.
    if (isUniqueViolation(error)) return { id: null };
    throw error;
  }
  if (isLimited(answer)) return tooMany(answer);
  // Two sign-ups at the same moment, and the other one wrote the person first.
  if (answer.code === 'FAILED_TO_CREATE_USER') return { id: null };
  if (!answer.ok) throw unexpectedAnswer('/sign-up/email', answer);
  return { id: createdId(answer.body) };
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
async function takeOver({ context }: GateArgs, personId: string, input: SignUpInput): Promise<void> {
  const { app, auth } = context;
  const password = await (await auth.$context).password.hash(input.password);
  const now = app.clock.now();
  await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.person.updateMany({
      where: { id: personId, emailVerified: false },
      data: { name: input.name, language: input.language },
    });
    // Confirmed in the meantime: the password is no longer ours to set.
    if (count === 0) return;
    await transaction.credential.upsert({
      where: { issuer_accountId: { issuer: PASSWORD_ISSUER, accountId: personId } },
      update: { password },
      // Missing only if a process died between the library's two writes.
      create: {
        id: app.ids.next(),
        issuer: PASSWORD_ISSUER,
        accountId: personId,
        providerId: 'credential',
        personId,
        password,
        createdAt: now,
        updatedAt: now,
      },
    });
  });
}
