import { z } from 'zod';

import { AccountLetter } from '../account-letter';
import type { MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** To the new mailbox: the link that makes it the address of the account. */
export const accountChangeAddressProps = z.strictObject({
  name: z.string(),
  link: z.string(),
});
export type AccountChangeAddressProps = z.output<typeof accountChangeAddressProps>;

const words = {
  de: {
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    preview: 'Der Link gilt zwei Stunden.',
    hello: (name: string) => `Guten Tag ${name},`,
    text: 'diese Adresse soll künftig zu Ihrem Konto bei Lotsenwerk gehören. Öffnen Sie den Link und bestätigen Sie es dort. Bis dahin gilt Ihre bisherige Adresse.',
    action: 'Neue Adresse bestätigen',
    more: 'Der Link gilt zwei Stunden und öffnet einmal.',
    why: 'Jemand hat diese Adresse in seinem Konto eingetragen. Kennen Sie das Konto nicht, tun Sie nichts.',
  },
  en: {
    subject: 'Confirm your new e-mail address',
    preview: 'The link is valid for two hours.',
    hello: (name: string) => `Hello ${name},`,
    text: 'this address shall belong to your account at Lotsenwerk from now on. Open the link and confirm it there. Until then your present address holds.',
    action: 'Confirm new address',
    more: 'The link is valid for two hours and opens once.',
    why: 'Somebody entered this address in their account. If you do not know the account, do nothing.',
  },
} satisfies Record<MailLanguage, unknown>;

export function accountChangeAddressSubject(
  _props: AccountChangeAddressProps,
  language: MailLanguage,
): string {
  return words[language].subject;
}

export function AccountChangeAddress({
  frame,
  name,
  link,
}: AccountChangeAddressProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return <AccountLetter frame={frame} words={say} name={name} actions={[{ href: link, text: say.action }]} />;
}

export const accountChangeAddressSample: Record<MailLanguage, AccountChangeAddressProps> = {
  de: { name: 'Kim Muster', link: 'https://lotsenwerk.example/account/confirm-address?token=abc' },
  en: { name: 'Kim Muster', link: 'https://lotsenwerk.example/account/confirm-address?token=abc' },
};
