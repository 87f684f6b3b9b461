import { queueMail } from '~/services/mail/queue-mail.server';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

/** The mails of the account itself. Each is a row first; the worker sends it. */

interface AccountMail {
  template:
    | 'account-confirm-address'
    | 'account-already-registered'
    | 'account-reset-password'
    | 'account-magic-link'
    | 'account-change-address'
    | 'account-address-changed';
  person: { id: string; language: string };
  recipient: string;
  props: Record<string, string>;
}

/** Writes the row of a mail. Call `wakeMail` after the commit. */
export function queueAccountMail(
  transaction: Transaction,
  app: AppContext,
  mail: AccountMail,
): Promise<{ mailId: string }> {
  return queueMail(transaction, app, {
    template: mail.template,
    language: mail.person.language,
    recipient: mail.recipient,
    props: mail.props,
    cause: `${mail.template}:${app.ids.next()}`,
    personId: mail.person.id,
  });
}

/** Tells the worker that a mail waits. */
export function wakeMail(app: AppContext, { mailId }: { mailId: string }): Promise<void> {
  return app.queue.wake('mail', { mailId, organisationId: null });
}

/** An address of a page with its token, for a mail. */
export function linkTo(app: AppContext, path: string, query: Record<string, string | null>): string {
  const url = new URL(path, app.environment.BASE_URL);
  for (const [name, value] of Object.entries(query)) if (value !== null) url.searchParams.set(name, value);
  return url.href;
}

/** The library's hook for a reset; the person exists. */
export async function sendPasswordResetMail(app: AppContext, input: { personId: string; token: string }) {
  const person = await app.database.person.findUniqueOrThrow({ where: { id: input.personId } });
  const mail = await queueAccountMail(app.database, app, {
    template: 'account-reset-password',
    person,
    recipient: person.email,
    props: { name: person.name, link: linkTo(app, '/reset-password', { token: input.token }) },
  });
  await wakeMail(app, mail);
}

/** The library's hook for a sign-in link. It comes for every address; only those of persons get a mail. */
export async function sendMagicLinkMail(app: AppContext, input: { email: string; token: string; next: string | null }) {
  const person = await app.database.person.findUnique({ where: { email: input.email.toLowerCase() } });
  if (person === null) return;
  const mail = await queueAccountMail(app.database, app, {
    template: 'account-magic-link',
    person,
    recipient: person.email,
    props: { name: person.name, link: linkTo(app, '/magic-link', { token: input.token, next: input.next }) },
  });
  await wakeMail(app, mail);
}
