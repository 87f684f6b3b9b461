import { z } from 'zod';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/**
 * Something about an enquiry that a desk holds. Topic and Land only: question and facts of the case stay on the
 * platform, because mail passes servers in the clear.
 */
export const enquiryForDeskProps = z.strictObject({
  cause: z.enum(['new', 'half', 'due', 'reply', 'withdrawn']),
  deskName: z.string(),
  topic: z.string(),
  state: z.string().nullable(),
  isUrgent: z.boolean(),
  /** Instant of the next clock; null: none runs. */
  dueAt: z.string().nullable(),
  enquiryUrl: z.string(),
});
export type EnquiryForDeskProps = z.output<typeof enquiryForDeskProps>;

const words = {
  de: {
    subject: {
      new: 'Neue Anfrage für Ihre Koordinierungsstelle',
      half: 'Eine Anfrage wartet: Die halbe Frist ist um',
      due: 'Eine Anfrage ist fällig',
      reply: 'Neue Nachricht zu einer Anfrage',
      withdrawn: 'Eine Anfrage wurde zurückgezogen',
    },
    text: {
      new: 'Bitte nehmen Sie die Anfrage an oder lehnen Sie sie mit einem Grund ab. Ohne Antwort bekommt sie nach einem Arbeitstag die nächste Stelle.',
      half: 'Die Hälfte der Zeit ist vorbei. Antworten Sie, oder fragen Sie zurück: Solange Sie auf jemanden warten, steht die Frist still.',
      due: 'Die Frist ist abgelaufen. Wer fragt, weiß davon. Bleibt die erste Antwort noch einen Arbeitstag aus, bekommt die nächste Stelle die Anfrage.',
      reply: 'Der Betrieb hat geschrieben. Die Nachricht lesen Sie in Lotsenwerk.',
      withdrawn: 'Der Betrieb braucht keine Antwort mehr. Sie müssen nichts tun.',
    },
    desk: 'Stelle',
    topic: 'Thema',
    state: 'Land',
    unknown: 'nicht angegeben',
    urgent: 'Dringend',
    yes: 'ja',
    due: 'Nächste Frist',
    action: 'Anfrage ansehen',
    why: (p: EnquiryForDeskProps) => `Sie arbeiten bei ${p.deskName} und diese Anfrage liegt bei Ihnen.`,
  },
  en: {
    subject: {
      new: 'A new enquiry for your desk',
      half: 'An enquiry is waiting: half of the time has passed',
      due: 'An enquiry is due',
      reply: 'A new message in an enquiry',
      withdrawn: 'An enquiry was withdrawn',
    },
    text: {
      new: 'Please accept the enquiry, or decline it with a reason. Without an answer the next desk gets it after one working day.',
      half: 'Half of the time has passed. Answer, or ask back: while you wait for somebody, the clock stands still.',
      due: 'The time is over, and the asker knows. If the first answer does not come within another working day, the next desk gets the enquiry.',
      reply: 'The employer has written. You can read the message in Lotsenwerk.',
      withdrawn: 'The employer needs no answer any more. You do not have to do anything.',
    },
    desk: 'Desk',
    topic: 'Topic',
    state: 'Land',
    unknown: 'not given',
    urgent: 'Urgent',
    yes: 'yes',
    due: 'Next due',
    action: 'View the enquiry',
    why: (p: EnquiryForDeskProps) => `You work at ${p.deskName}, and this enquiry is with you.`,
  },
} satisfies Record<MailLanguage, unknown>;

export function enquiryForDeskSubject({ cause }: EnquiryForDeskProps, language: MailLanguage): string {
  return words[language].subject[cause];
}

export function EnquiryForDesk({ frame, ...props }: EnquiryForDeskProps & { frame: MailFrame }) {
  const { language } = frame;
  const say = words[language];
  const due = props.dueAt === null ? null : germanTime(props.dueAt, language);
  return (
    <Layout frame={frame} preview={say.text[props.cause]} why={say.why(props)}>
      <Title>{say.subject[props.cause]}</Title>
      <Paragraph>{say.text[props.cause]}</Paragraph>
      <Facts
        rows={[
          [say.desk, props.deskName],
          [say.topic, props.topic],
          [say.state, props.state ?? say.unknown],
          ...(props.isUrgent ? [[say.urgent, say.yes] as const] : []),
          ...(due === null ? [] : [[say.due, due] as const]),
        ]}
      />
      <Action href={props.enquiryUrl}>{say.action}</Action>
    </Layout>
  );
}

function germanTime(instant: string, language: MailLanguage): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}

const sample: Omit<EnquiryForDeskProps, 'topic' | 'state'> = {
  cause: 'new',
  deskName: 'Koordinierungsstelle Musterland',
  isUrgent: false,
  dueAt: '2026-11-25T13:00:00.000Z',
  enquiryUrl: 'https://lotsenwerk.example/d/musterland/enquiries/1',
};

export const enquiryForDeskSample: Record<MailLanguage, EnquiryForDeskProps> = {
  de: { ...sample, topic: 'Anerkennung', state: 'Thüringen' },
  en: { ...sample, topic: 'Recognition', state: 'Thuringia' },
};
