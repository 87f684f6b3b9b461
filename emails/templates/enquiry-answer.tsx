import { z } from 'zod';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import { Lines } from '../lines';
import type { MailLanguage } from '../mails';

/** What a desk wrote to the asker, in full: HR reads mail, and the desk knows that its words go out by mail. */
export const enquiryAnswerProps = z.strictObject({
  cause: z.enum(['answer', 'question', 'closed', 'held']),
  number: z.number().int(),
  /** The desk, as the asker knows it. */
  from: z.string(),
  text: z.string(),
  /** Attachments that came with it and lie in the enquiry. Rows of earlier versions know of none. */
  files: z.number().int().default(0),
  enquiryUrl: z.string(),
});
export type EnquiryAnswerProps = z.output<typeof enquiryAnswerProps>;

const words = {
  de: {
    subject: {
      answer: (n: number) => `Antwort auf Ihre Anfrage ${n}`,
      question: (n: number) => `Rückfrage zu Ihrer Anfrage ${n}`,
      closed: (n: number) => `Ihre Anfrage ${n} ist abgeschlossen`,
      held: (n: number) => `Eine Mail zu Ihrer Anfrage ${n} wartet auf Sie`,
    },
    title: {
      answer: (from: string) => `${from} hat geantwortet`,
      question: (from: string) => `${from} fragt zurück`,
      closed: (from: string) => `${from} hat Ihre Anfrage abgeschlossen`,
      held: () => 'Bitte sehen Sie sich eine Mail an',
    },
    next: {
      onPage: {
        answer: 'Ist noch etwas offen? Schreiben Sie in der Anfrage weiter.',
        question: 'Bitte antworten Sie in der Anfrage. Bis dahin wartet die Stelle auf Sie.',
        closed: 'Ist doch noch etwas offen? Dann können Sie die Anfrage wieder öffnen.',
        held: 'Zu Ihrer Anfrage kam eine Mail, bei der wir nicht sicher sind, von wem sie ist. Sie steht erst in der Anfrage, wenn Sie sie freigeben.',
      },
      byMail: {
        answer:
          'Ist noch etwas offen? Antworten Sie auf diese Mail, oder schreiben Sie in der Anfrage weiter.',
        question:
          'Bitte antworten Sie auf diese Mail oder in der Anfrage. Bis dahin wartet die Stelle auf Sie.',
        closed: 'Ist doch noch etwas offen? Dann können Sie die Anfrage wieder öffnen.',
        held: 'Zu Ihrer Anfrage kam eine Mail, bei der wir nicht sicher sind, von wem sie ist. Sie steht erst in der Anfrage, wenn Sie sie freigeben.',
      },
    },
    files: (count: number) =>
      count === 1
        ? 'Ein Anhang liegt in der Anfrage, geprüft und zum Ansehen.'
        : `${count} Anhänge liegen in der Anfrage, geprüft und zum Ansehen.`,
    action: 'Anfrage öffnen',
    why: 'Sie haben diese Anfrage gestellt oder daran mitgeschrieben.',
  },
  en: {
    subject: {
      answer: (n: number) => `Answer to your enquiry ${n}`,
      question: (n: number) => `A question about your enquiry ${n}`,
      closed: (n: number) => `Your enquiry ${n} is closed`,
      held: (n: number) => `A mail about your enquiry ${n} waits for you`,
    },
    title: {
      answer: (from: string) => `${from} has answered`,
      question: (from: string) => `${from} asks back`,
      closed: (from: string) => `${from} has closed your enquiry`,
      held: () => 'Please look at a mail',
    },
    next: {
      onPage: {
        answer: 'Is anything still open? Go on writing in the enquiry.',
        question: 'Please answer in the enquiry. Until then the desk waits for you.',
        closed: 'Is something open after all? Then you can open the enquiry again.',
        held: 'A mail came about your enquiry, and we are not sure who sent it. It enters the enquiry only when you release it.',
      },
      byMail: {
        answer: 'Is anything still open? Reply to this mail, or go on writing in the enquiry.',
        question: 'Please reply to this mail or in the enquiry. Until then the desk waits for you.',
        closed: 'Is something open after all? Then you can open the enquiry again.',
        held: 'A mail came about your enquiry, and we are not sure who sent it. It enters the enquiry only when you release it.',
      },
    },
    files: (count: number) =>
      count === 1
        ? 'One attachment lies in the enquiry, checked and ready to be opened.'
        : `${count} attachments lie in the enquiry, checked and ready to be opened.`,
    action: 'Open the enquiry',
    why: 'You asked this enquiry or wrote in it.',
  },
} satisfies Record<MailLanguage, unknown>;

export function enquiryAnswerSubject({ cause, number }: EnquiryAnswerProps, language: MailLanguage): string {
  return words[language].subject[cause](number);
}

export function EnquiryAnswer({ frame, ...props }: EnquiryAnswerProps & { frame: MailFrame }) {
  const say = words[frame.language];
  const title = say.title[props.cause](props.from);
  return (
    <Layout frame={frame} preview={title} why={say.why}>
      <Title>{title}</Title>
      <Lines text={props.text} />
      {props.files === 0 ? null : <Paragraph>{say.files(props.files)}</Paragraph>}
      <Paragraph>{say.next[frame.isAnsweredInThread === true ? 'byMail' : 'onPage'][props.cause]}</Paragraph>
      <Action href={props.enquiryUrl}>{say.action}</Action>
    </Layout>
  );
}

const sample: Omit<EnquiryAnswerProps, 'text'> = {
  cause: 'answer',
  number: 12,
  from: 'Koordinierungsstelle Musterland',
  files: 0,
  enquiryUrl: 'https://lotsenwerk.example/o/sonnenhang/enquiries/1',
};

export const enquiryAnswerSample: Record<MailLanguage, EnquiryAnswerProps> = {
  de: {
    ...sample,
    text: 'Guten Tag,\n\nder Antrag geht an das Landesverwaltungsamt.\nBitte legen Sie die Urkunden bei.',
  },
  en: {
    ...sample,
    text: 'Hello,\n\nthe application goes to the state administration office.\nPlease add the certificates.',
  },
};
