import { z } from 'zod';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** An enquiry takes longer than promised, or somebody else has it now: the asker always knows who. */
export const enquiryMovedOnProps = z.strictObject({
  cause: z.enum(['moved-on', 'late']),
  number: z.number().int(),
  /** Who had it; null: not told. */
  before: z.string().nullable(),
  /** Who has it; null: the operator of this installation, who finds somebody. */
  now: z.string().nullable(),
  enquiryUrl: z.string(),
});
export type EnquiryMovedOnProps = z.output<typeof enquiryMovedOnProps>;

const words = {
  de: {
    subject: {
      'moved-on': (n: number) => `Ihre Anfrage ${n} liegt jetzt bei einer anderen Stelle`,
      late: (n: number) => `Ihre Anfrage ${n} braucht länger`,
    },
    movedOn: (before: string | null, now: string | null) =>
      `${before === null ? 'Die bisherige Stelle' : before} konnte Ihre Anfrage nicht beantworten. ` +
      (now === null
        ? 'Jetzt sucht der Betreiber von Lotsenwerk eine Stelle, die antwortet.'
        : `Jetzt hat sie: ${now}.`),
    late: (now: string | null) =>
      `${now ?? 'Der Betreiber von Lotsenwerk'} hat noch nicht geantwortet, obwohl die Frist um ist. ` +
      'Die Leitung der Stelle weiß davon. Bleibt die Antwort noch einen Arbeitstag aus, fragen wir die nächste Stelle.',
    calm: 'Sie müssen nichts tun. Ihre Frage und alles, was bisher geschrieben wurde, geht mit.',
    action: 'Anfrage ansehen',
    why: 'Sie haben diese Anfrage gestellt oder daran mitgeschrieben.',
  },
  en: {
    subject: {
      'moved-on': (n: number) => `Your enquiry ${n} is now with another desk`,
      late: (n: number) => `Your enquiry ${n} takes longer`,
    },
    movedOn: (before: string | null, now: string | null) =>
      `${before === null ? 'The desk before' : before} could not answer your enquiry. ` +
      (now === null
        ? 'The operator of Lotsenwerk is now looking for a desk that answers.'
        : `It is now with ${now}.`),
    late: (now: string | null) =>
      `${now ?? 'The operator of Lotsenwerk'} has not answered although the time is over. ` +
      'The lead of the desk knows. If the answer does not come within another working day, we ask the next desk.',
    calm: 'You do not have to do anything. Your question and all that was written so far goes along.',
    action: 'View the enquiry',
    why: 'You asked this enquiry or wrote in it.',
  },
} satisfies Record<MailLanguage, unknown>;

export function enquiryMovedOnSubject(
  { cause, number }: EnquiryMovedOnProps,
  language: MailLanguage,
): string {
  return words[language].subject[cause](number);
}

export function EnquiryMovedOn({ frame, ...props }: EnquiryMovedOnProps & { frame: MailFrame }) {
  const say = words[frame.language];
  const subject = enquiryMovedOnSubject(props, frame.language);
  return (
    <Layout frame={frame} preview={subject} why={say.why}>
      <Title>{subject}</Title>
      <Paragraph>
        {props.cause === 'late' ? say.late(props.now) : say.movedOn(props.before, props.now)}
      </Paragraph>
      <Paragraph>{say.calm}</Paragraph>
      <Action href={props.enquiryUrl}>{say.action}</Action>
    </Layout>
  );
}

const sample: EnquiryMovedOnProps = {
  cause: 'moved-on',
  number: 12,
  before: 'Koordinierungsstelle Musterland',
  now: 'Welcome Center Musterregion',
  enquiryUrl: 'https://lotsenwerk.example/o/sonnenhang/enquiries/1',
};

export const enquiryMovedOnSample: Record<MailLanguage, EnquiryMovedOnProps> = { de: sample, en: sample };
