import type { MailProps, MailTemplate } from '#emails/mails';
import { isLanguage, DEFAULT_LANGUAGE } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';

/** The mails of the account itself. Each is a row first; the worker sends it. */

type AccountTemplate = Extract<MailTemplate, `account-${string}`>;

interface AccountMail<T extends AccountTemplate> {
  template: T;
  person: { id: string; language: string };
  recipient: string;
  props: MailProps<T>;
}

/** Writes the row of a mail. Call `wakeAccountMail` after the commit. */
export function queueAccountMail<T extends AccountTemplate>(
  transaction: Transaction,
  app: AppContext,
  mail: AccountMail<T>,
): Promise<{ mailId: string }> {
  return queueMail(transaction, app, {
    template: mail.template,
    language: isLanguage(mail.person.language) ? mail.person.language : DEFAULT_LANGUAGE,
    recipient: mail.recipient,
    props: mail.props,
    // Every request is a cause of its own; how many may be made is the rate limits' matter.
    cause: `${mail.template}:${app.ids.next()}`,
    personId: mail.person.id,
  });
}

/** Tells the worker that a mail waits. */
export function wakeAccountMail(app: AppContext, { mailId }: { mailId: string }): Promise<void> {
  return wakeMail(app.queue, { mailId });
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
  await wakeAccountMail(app, mail);
}

/** The library's hook for a sign-in link. It comes for every address; only those of persons get a mail. */
export async function sendMagicLinkMail(
  app: AppContext,
  input: { email: string; token: string; next: string | null },
) {
  const person = await app.database.person.findUnique({ where: { email: input.email.toLowerCase() } });
  if (person === null) return;
  const mail = await queueAccountMail(app.database, app, {
    template: 'account-magic-link',
    person,
    recipient: person.email,
    props: { name: person.name, link: linkTo(app, '/magic-link', { token: input.token, next: input.next }) },
  });
  await wakeAccountMail(app, mail);
}
