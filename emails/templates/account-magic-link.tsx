import { z } from 'zod';

import { AccountLetter } from '../account-letter';
import type { MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** A link that signs in without a password. */
export const accountMagicLinkProps = z.strictObject({
  name: z.string(),
  link: z.string(),
});
export type AccountMagicLinkProps = z.output<typeof accountMagicLinkProps>;

const words = {
  de: {
    subject: 'Ihr Link zur Anmeldung',
    preview: 'Der Link gilt 15 Minuten.',
    hello: (name: string) => `Guten Tag ${name},`,
    text: 'öffnen Sie den Link und drücken Sie dort auf „Anmelden“.',
    action: 'Zur Anmeldung',
    more: 'Der Link gilt 15 Minuten und öffnet einmal. Geben Sie ihn nicht weiter.',
    why: 'Jemand hat für diese Adresse einen Link zur Anmeldung angefordert. Waren Sie es nicht, tun Sie nichts: Ohne den Link kommt niemand in Ihr Konto.',
  },
  en: {
    subject: 'Your sign-in link',
    preview: 'The link is valid for 15 minutes.',
    hello: (name: string) => `Hello ${name},`,
    text: 'open the link and press “Sign in” there.',
    action: 'To the sign-in',
    more: 'The link is valid for 15 minutes and opens once. Do not pass it on.',
    why: 'Somebody asked for a sign-in link for this address. If it was not you, do nothing: without the link nobody gets into your account.',
  },
} satisfies Record<MailLanguage, unknown>;

export function accountMagicLinkSubject(_props: AccountMagicLinkProps, language: MailLanguage): string {
  return words[language].subject;
}

export function AccountMagicLink({ frame, name, link }: AccountMagicLinkProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return <AccountLetter frame={frame} words={say} name={name} actions={[{ href: link, text: say.action }]} />;
}

export const accountMagicLinkSample: Record<MailLanguage, AccountMagicLinkProps> = {
  de: { name: 'Kim Muster', link: 'https://lotsenwerk.example/magic-link?token=abc' },
  en: { name: 'Kim Muster', link: 'https://lotsenwerk.example/magic-link?token=abc' },
};
