import { z } from 'zod';

import { AccountLetter } from '../account-letter';
import type { MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** Somebody registered with this address; the link and the password together open the account. */
export const accountConfirmAddressProps = z.strictObject({
  name: z.string(),
  link: z.string(),
});
export type AccountConfirmAddressProps = z.output<typeof accountConfirmAddressProps>;

const words = {
  de: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    preview: 'Noch ein Schritt bis zu Ihrem Konto.',
    hello: (name: string) => `Guten Tag ${name},`,
    text: 'mit dieser Adresse wurde ein Konto bei Lotsenwerk angelegt. Öffnen Sie den Link und geben Sie das Passwort ein, das Sie gewählt haben. Danach sind Sie angemeldet.',
    action: 'Adresse bestätigen',
    more: 'Der Link gilt 24 Stunden und öffnet einmal.',
    why: 'Jemand hat sich mit dieser Adresse registriert. Waren Sie es nicht, tun Sie nichts: Ohne diesen Link lässt sich das Konto nicht öffnen.',
  },
  en: {
    subject: 'Confirm your e-mail address',
    preview: 'One more step to your account.',
    hello: (name: string) => `Hello ${name},`,
    text: 'an account at Lotsenwerk was made with this address. Open the link and enter the password that you chose. Then you are signed in.',
    action: 'Confirm address',
    more: 'The link is valid for 24 hours and opens once.',
    why: 'Somebody registered with this address. If it was not you, do nothing: without this link the account cannot be opened.',
  },
} satisfies Record<MailLanguage, unknown>;

export function accountConfirmAddressSubject(
  _props: AccountConfirmAddressProps,
  language: MailLanguage,
): string {
  return words[language].subject;
}

export function AccountConfirmAddress({
  frame,
  name,
  link,
}: AccountConfirmAddressProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return <AccountLetter frame={frame} words={say} name={name} actions={[{ href: link, text: say.action }]} />;
}

export const accountConfirmAddressSample: Record<MailLanguage, AccountConfirmAddressProps> = {
  de: { name: 'Kim Muster', link: 'https://lotsenwerk.example/confirm-email?token=abc' },
  en: { name: 'Kim Muster', link: 'https://lotsenwerk.example/confirm-email?token=abc' },
};
