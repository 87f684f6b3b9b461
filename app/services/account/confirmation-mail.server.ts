import { linkTo, queueAccountMail, wakeAccountMail } from '~/auth/account-mails.server';
import type { AppContext } from '~/platform/context.server';

import { issueToken } from './one-time-token.server';

interface Person {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  language: string;
}

/**
 * What a mailbox gets after somebody registered with its address: the link that confirms it, or, if it is confirmed
 * already, the notice that somebody tried. The page that asked looks the same either way.
 */
export async function mailAfterSignUp(app: AppContext, person: Person, next: string | null): Promise<void> {
  const mail = await app.database.$transaction(async (transaction) => {
    if (person.emailVerified) {
      return queueAccountMail(transaction, app, {
        template: 'account-already-registered',
        person,
        recipient: person.email,
        props: {
          name: person.name,
          loginLink: linkTo(app, '/login', { next }),
          resetLink: linkTo(app, '/forgot-password', {}),
        },
      });
    }
    const token = await issueToken(transaction, app, { purpose: 'confirm-address', personId: person.id });
    return queueAccountMail(transaction, app, {
      template: 'account-confirm-address',
      person,
      recipient: person.email,
      props: { name: person.name, link: linkTo(app, '/confirm-email', { token, next }) },
    });
  });
  await wakeAccountMail(app, mail);
}
