import { Section } from '@react-email/components';
import { z } from 'zod';

import { formatDate } from '~/domain/calendar';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** Once a month to a service: what the directory says of it, and a link to say whether that is still right. */
export const serviceCheckProps = z.strictObject({
  name: z.string(),
  carrier: z.string(),
  area: z.string(),
  website: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  openingHours: z.string(),
  /** Last day of the programme, `YYYY-MM-DD`. */
  until: z.string().nullable(),
  /** Day of the last check, `YYYY-MM-DD`. */
  verifiedOn: z.string().nullable(),
  link: z.string(),
  /** Last day of the link, `YYYY-MM-DD` in Germany. */
  validUntil: z.string(),
});
export type ServiceCheckProps = z.output<typeof serviceCheckProps>;

const words = {
  de: {
    subject: 'Stimmt Ihr Eintrag im Verzeichnis von Lotsenwerk noch?',
    preview: 'Ein Klick genügt, wenn alles stimmt.',
    hello: 'Guten Tag,',
    intro:
      'Betriebe, die Fachkräfte aus dem Ausland einstellen, finden Sie im öffentlichen Verzeichnis von Lotsenwerk. Damit dort nichts Veraltetes steht, fragen wir einmal im Monat nach.',
    facts: 'So sind Sie eingetragen:',
    factsAbove: 'So, wie oben steht, sind Sie eingetragen.',
    name: 'Name',
    carrier: 'Träger',
    area: 'Gebiet',
    website: 'Internet',
    phone: 'Telefon',
    email: 'E-Mail',
    address: 'Anschrift',
    openingHours: 'Öffnungszeiten',
    until: 'Ende des Programms',
    verifiedOn: 'Zuletzt geprüft',
    missing: 'nicht bekannt',
    action: 'Eintrag ansehen',
    how: (validUntil: string) =>
      `Auf der Seite sagen Sie „Stimmt noch“ oder schlagen eine Berichtigung vor. Das Öffnen der Seite ändert nichts. Der Link gilt bis ${validUntil} und für eine Antwort; ein Konto brauchen Sie nicht.`,
    stop: 'Sie möchten nicht mehr gefragt werden? Auch das geht auf der Seite: Ihr Eintrag bleibt dann stehen, wir fragen nicht mehr nach.',
    why: 'Diese Adresse steht in unserem öffentlichen Verzeichnis als Kontakt Ihrer Stelle. Diese Nachfrage kommt höchstens einmal im Monat.',
  },
  en: {
    subject: 'Is your entry in the Lotsenwerk directory still right?',
    preview: 'One click is enough if everything is right.',
    hello: 'Hello,',
    intro:
      'Firms that hire skilled workers from abroad find you in the public directory of Lotsenwerk. So that nothing in it is out of date, we ask once a month.',
    facts: 'This is your entry:',
    factsAbove: 'Your entry is the one above.',
    name: 'Name',
    carrier: 'Run by',
    area: 'Area',
    website: 'Website',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Address',
    openingHours: 'Opening hours',
    until: 'End of the programme',
    verifiedOn: 'Last checked',
    missing: 'not known',
    action: 'See the entry',
    how: (validUntil: string) =>
      `On the page you say “still right” or propose a correction. Opening the page changes nothing. The link is valid until ${validUntil} and for one answer; you need no account.`,
    stop: 'You do not want to be asked again? You can say that on the page as well: your entry stays, and we no longer ask.',
    why: 'This address stands in our public directory as the contact of your office. This question comes once a month at most.',
  },
} satisfies Record<MailLanguage, unknown>;

const OTHER = { de: 'en', en: 'de' } as const satisfies Record<MailLanguage, MailLanguage>;

export function serviceCheckSubject(_props: ServiceCheckProps, language: MailLanguage): string {
  return words[language].subject;
}

/** In the language of the frame, then once more in the other one: nobody has told us which one they read. */
export function ServiceCheck({ frame, ...props }: ServiceCheckProps & { frame: MailFrame }) {
  const { language } = frame;
  const say = words[language];
  return (
    <Layout frame={frame} preview={say.preview} why={say.why}>
      <Letter props={props} language={language} />
      <Section lang={OTHER[language]}>
        <Letter props={props} language={OTHER[language]} isRepeated />
      </Section>
    </Layout>
  );
}

interface LetterProps {
  props: ServiceCheckProps;
  language: MailLanguage;
  /** The facts stand above already. */
  isRepeated?: boolean;
}

function Letter({ props, language, isRepeated = false }: LetterProps) {
  const say = words[language];
  return (
    <>
      <Title>{say.subject}</Title>
      <Paragraph>{say.hello}</Paragraph>
      <Paragraph>
        {say.intro} {isRepeated ? say.factsAbove : say.facts}
      </Paragraph>
      {isRepeated ? null : <Facts rows={factsOf(props, language)} />}
      <Action href={isRepeated ? `${props.link}?lang=${language}` : props.link}>{say.action}</Action>
      <Paragraph>{say.how(formatDate(props.validUntil, language))}</Paragraph>
      <Paragraph>{say.stop}</Paragraph>
    </>
  );
}

function factsOf(props: ServiceCheckProps, language: MailLanguage) {
  const say = words[language];
  const day = (date: string | null) => (date === null ? say.missing : formatDate(date, language));
  const rows = (
    ['name', 'carrier', 'area', 'website', 'phone', 'email', 'address', 'openingHours'] as const
  ).map((field) => [say[field], props[field] === '' ? say.missing : props[field]] as const);
  return [...rows, [say.until, day(props.until)] as const, [say.verifiedOn, day(props.verifiedOn)] as const];
}

const sample: ServiceCheckProps = {
  name: 'Welcome Center Musterregion',
  carrier: 'Wirtschaftsförderung Musterregion',
  area: 'Musterstadt und Landkreis Musterland',
  website: 'https://welcome.example',
  phone: '0361 000000',
  email: 'welcome@musterregion.example',
  address: 'Hafenweg 2, 99084 Erfurt',
  openingHours: '',
  until: '2027-12-31',
  verifiedOn: null,
  link: 'https://lotsenwerk.example/services/check/abc',
  validUntil: '2027-03-12',
};

export const serviceCheckSample: Record<MailLanguage, ServiceCheckProps> = { de: sample, en: sample };
