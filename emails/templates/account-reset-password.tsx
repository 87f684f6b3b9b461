import { z } from 'zod';

import { AccountLetter } from '../account-letter';
import type { MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** A link that sets a new password. */
export const accountResetPasswordProps = z.strictObject({
  name: z.string(),
  link: z.string(),
});
export type AccountResetPasswordProps = z.output<typeof accountResetPasswordProps>;

const words = {
  de: {
    subject: 'Neues Passwort setzen',
    preview: 'Der Link gilt eine Stunde.',
    hello: (name: string) => `Guten Tag ${name},`,
    text: 'mit diesem Link setzen Sie ein neues Passwort. Danach sind Sie auf allen Geräten abgemeldet und melden sich neu an.',
    action: 'Neues Passwort setzen',
    more: 'Der Link gilt eine Stunde und öffnet einmal.',
    why: 'Jemand hat für diese Adresse ein neues Passwort angefordert. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
  },
  en: {
    subject: 'Set a new password',
    preview: 'The link is valid for one hour.',
    hello: (name: string) => `Hello ${name},`,
    text: 'with this link you set a new password. After that you are signed out on all devices and sign in anew.',
    action: 'Set a new password',
    more: 'The link is valid for one hour and opens once.',
    why: 'Somebody asked for a new password for this address. If it was not you, do nothing: your password stays as it is.',
  },
} satisfies Record<MailLanguage, unknown>;

export function accountResetPasswordSubject(
  _props: AccountResetPasswordProps,
  language: MailLanguage,
): string {
  return words[language].subject;
}

export function AccountResetPassword({
  frame,
  name,
  link,
}: AccountResetPasswordProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return <AccountLetter frame={frame} words={say} name={name} actions={[{ href: link, text: say.action }]} />;
}

export const accountResetPasswordSample: Record<MailLanguage, AccountResetPasswordProps> = {
  de: { name: 'Kim Muster', link: 'https://lotsenwerk.example/reset-password?token=abc' },
  en: { name: 'Kim Muster', link: 'https://lotsenwerk.example/reset-password?token=abc' },
};
