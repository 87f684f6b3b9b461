import { z } from 'zod';

import { AccountLetter } from '../account-letter';
import type { MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** To the old mailbox: the account has another address now. */
export const accountAddressChangedProps = z.strictObject({
  name: z.string(),
  homeLink: z.string(),
});
export type AccountAddressChangedProps = z.output<typeof accountAddressChangedProps>;

const words = {
  de: {
    subject: 'Ihre E-Mail-Adresse wurde geändert',
    preview: 'Ihr Konto hat jetzt eine andere Adresse.',
    hello: (name: string) => `Guten Tag ${name},`,
    text: 'Ihr Konto bei Lotsenwerk hat jetzt eine andere E-Mail-Adresse. An diese hier schreiben wir nicht mehr.',
    action: 'Zu Lotsenwerk',
    more: 'Waren Sie es nicht, schreiben Sie bitte sofort an den Betreiber, dessen Adresse unten und im Impressum steht: Dann hat jemand Ihr Passwort.',
    why: 'Diese Adresse gehörte bis eben zu einem Konto bei Lotsenwerk.',
  },
  en: {
    subject: 'Your e-mail address was changed',
    preview: 'Your account has another address now.',
    hello: (name: string) => `Hello ${name},`,
    text: 'your account at Lotsenwerk now has another e-mail address. We no longer write to this one.',
    action: 'To Lotsenwerk',
    more: 'If it was not you, please write at once to the operator, whose address stands below and in the legal notice: then somebody has your password.',
    why: 'Until just now this address belonged to an account at Lotsenwerk.',
  },
} satisfies Record<MailLanguage, unknown>;

export function accountAddressChangedSubject(
  _props: AccountAddressChangedProps,
  language: MailLanguage,
): string {
  return words[language].subject;
}

export function AccountAddressChanged({
  frame,
  name,
  homeLink,
}: AccountAddressChangedProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <AccountLetter frame={frame} words={say} name={name} actions={[{ href: homeLink, text: say.action }]} />
  );
}

export const accountAddressChangedSample: Record<MailLanguage, AccountAddressChangedProps> = {
  de: { name: 'Kim Muster', homeLink: 'https://lotsenwerk.example' },
  en: { name: 'Kim Muster', homeLink: 'https://lotsenwerk.example' },
};
