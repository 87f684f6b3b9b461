import { takingAtLeast } from '~/auth/at-least.server';
import { linkTo, queueAccountMail, wakeAccountMail } from '~/auth/account-mails.server';
import { forgetPerson, type GateArgs, type SignedInPerson } from '~/auth/gates.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { checkPassword } from './check-password.server';
import { consumeToken, findToken, issueToken } from './one-time-token.server';
import { isUniqueViolation, tooMany, type TooMany } from './outcome';

/**
 * Asks to change the address of mail: the new mailbox gets a link, and nothing changes before it is opened. If the
 * new address belongs to another person, nothing is sent and the answer is the same.
 */
export function requestAddressChange(
  args: GateArgs,
  person: SignedInPerson,
  input: { email: string; password: string },
): Promise<{ outcome: 'mailed' | 'wrong' | 'same' } | TooMany> {
  return takingAtLeast(request(args, person, input));
}

async function request(args: GateArgs, person: SignedInPerson, input: { email: string; password: string }) {
  const { app } = args.context;
  if (input.email === person.email) return { outcome: 'same' as const };
  const checked = await checkPassword(args, person, input.password);
  if (checked.outcome !== 'right')
    return checked.outcome === 'wrong' ? { outcome: 'wrong' as const } : checked;
  for (const subject of [`change-address:${person.id}`, `change-address-mail:${input.email}`]) {
    const decision = await takeFromLimit(app, subject, accountLimits.mail);
    if (!decision.allowed) return tooMany(decision);
  }
  const isTaken = (await app.database.person.count({ where: { email: input.email } })) > 0;
  if (isTaken) return { outcome: 'mailed' as const };
  const mail = await app.database.$transaction(async (transaction) => {
    const token = await issueToken(transaction, app, {
      purpose: 'change-address',
      personId: person.id,
      data: input.email,
    });
    return queueAccountMail(transaction, app, {
      template: 'account-change-address',
      person,
      recipient: input.email,
      props: { name: person.name, link: linkTo(app, '/account/confirm-address', { token }) },
    });
  });
  await wakeAccountMail(app, mail);
  return { outcome: 'mailed' as const };
}

/**
 * Changes the address with the token from the new mailbox, and tells the old one. Needs no session: holding the
 * link proves the new mailbox, and the request was made with the password.
 */
export async function confirmAddressChange(
  { context }: GateArgs,
  rawToken: string,
): Promise<{ outcome: 'changed' | 'link-invalid' | 'taken' } | TooMany> {
  const { app, clientAddress } = context;
  const byAddress = await takeFromLimit(app, `confirm:${clientAddress}`, accountLimits.link);
  if (!byAddress.allowed) return tooMany(byAddress);
  const token = await findToken(app.database, app, 'change-address', rawToken);
  if (token === null) return { outcome: 'link-invalid' };
  try {
    const mail = await app.database.$transaction(async (transaction) => {
      if (!(await consumeToken(transaction, token))) return null;
      const before = await transaction.person.findUniqueOrThrow({ where: { id: token.personId } });
      await transaction.person.update({
        where: { id: token.personId },
        data: { email: token.data, emailVerified: true },
      });
      // Links that went to the old mailbox must not open the account any more.
      await transaction.verification.deleteMany({ where: { value: token.personId } });
      await recordAudit(transaction, app, {
        organisationId: null,
        actorId: token.personId,
        action: 'address-changed',
        subjectType: 'person',
        subjectId: token.personId,
        requestId: context.requestId,
      });
      return queueAccountMail(transaction, app, {
        template: 'account-address-changed',
        person: before,
        recipient: before.email,
        props: { name: before.name, homeLink: linkTo(app, '/', {}) },
      });
    });
    if (mail === null) return { outcome: 'link-invalid' };
    await wakeAccountMail(app, mail);
  } catch (error) {
    // Somebody else registered the address in the meantime.
    if (isUniqueViolation(error)) return { outcome: 'taken' };
    throw error;
  }
  forgetPerson(context);
  return { outcome: 'changed' };
}
