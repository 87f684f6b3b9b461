import { z } from 'zod';

import { AccountLetter } from '../account-letter';
import type { MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** Somebody tried to register with an address that has an account; the page told them nothing. */
export const accountAlreadyRegisteredProps = z.strictObject({
  name: z.string(),
  loginLink: z.string(),
  resetLink: z.string(),
});
export type AccountAlreadyRegisteredProps = z.output<typeof accountAlreadyRegisteredProps>;

const words = {
  de: {
    subject: 'Sie haben schon ein Konto',
    preview: 'Eine Registrierung mit Ihrer Adresse.',
    hello: (name: string) => `Guten Tag ${name},`,
    text: 'jemand wollte mit dieser Adresse ein neues Konto anlegen. Sie haben aber schon eines, deshalb wurde nichts geändert. Wenn Sie es selbst waren: Melden Sie sich mit Ihrem bisherigen Passwort an oder setzen Sie ein neues.',
    action: 'Anmelden',
    reset: 'Neues Passwort setzen',
    more: 'Waren Sie es nicht, müssen Sie nichts tun. Auf der Website hat niemand erfahren, dass es Ihr Konto gibt.',
    why: 'Mit dieser Adresse wurde eine Registrierung versucht.',
  },
  en: {
    subject: 'You already have an account',
    preview: 'A registration with your address.',
    hello: (name: string) => `Hello ${name},`,
    text: 'somebody wanted to make a new account with this address. You already have one, so nothing was changed. If it was you: sign in with your present password or set a new one.',
    action: 'Sign in',
    reset: 'Set a new password',
    more: 'If it was not you, there is nothing to do. Nobody learned on the website that your account exists.',
    why: 'A registration was tried with this address.',
  },
} satisfies Record<MailLanguage, unknown>;

export function accountAlreadyRegisteredSubject(
  _props: AccountAlreadyRegisteredProps,
  language: MailLanguage,
): string {
  return words[language].subject;
}

export function AccountAlreadyRegistered({
  frame,
  name,
  loginLink,
  resetLink,
}: AccountAlreadyRegisteredProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <AccountLetter
      frame={frame}
      words={say}
      name={name}
      actions={[
        { href: loginLink, text: say.action },
        { href: resetLink, text: say.reset },
      ]}
    />
  );
}

export const accountAlreadyRegisteredSample: Record<MailLanguage, AccountAlreadyRegisteredProps> = {
  de: {
    name: 'Kim Muster',
    loginLink: 'https://lotsenwerk.example/login',
    resetLink: 'https://lotsenwerk.example/forgot-password',
  },
  en: {
    name: 'Kim Muster',
    loginLink: 'https://lotsenwerk.example/login',
    resetLink: 'https://lotsenwerk.example/forgot-password',
  },
};
