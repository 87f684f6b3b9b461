import { z } from 'zod';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** What a desk wrote to the asker, in full: HR reads mail, and the desk knows that its words go out by mail. */
export const enquiryAnswerProps = z.strictObject({
  cause: z.enum(['answer', 'question', 'closed']),
  number: z.number().int(),
  /** The desk, as the asker knows it. */
  from: z.string(),
  text: z.string(),
  enquiryUrl: z.string(),
});
export type EnquiryAnswerProps = z.output<typeof enquiryAnswerProps>;

const words = {
  de: {
    subject: {
      answer: (n: number) => `Antwort auf Ihre Anfrage ${n}`,
      question: (n: number) => `Rückfrage zu Ihrer Anfrage ${n}`,
      closed: (n: number) => `Ihre Anfrage ${n} ist abgeschlossen`,
    },
    title: {
      answer: (from: string) => `${from} hat geantwortet`,
      question: (from: string) => `${from} fragt zurück`,
      closed: (from: string) => `${from} hat Ihre Anfrage abgeschlossen`,
    },
    next: {
      answer: 'Ist noch etwas offen? Schreiben Sie in der Anfrage weiter.',
      question: 'Bitte antworten Sie in der Anfrage. Bis dahin wartet die Stelle auf Sie.',
      closed: 'Ist doch noch etwas offen? Dann können Sie die Anfrage wieder öffnen.',
    },
    action: 'Anfrage öffnen',
    why: 'Sie haben diese Anfrage gestellt oder daran mitgeschrieben.',
  },
  en: {
    subject: {
      answer: (n: number) => `Answer to your enquiry ${n}`,
      question: (n: number) => `A question about your enquiry ${n}`,
      closed: (n: number) => `Your enquiry ${n} is closed`,
    },
    title: {
      answer: (from: string) => `${from} has answered`,
      question: (from: string) => `${from} asks back`,
      closed: (from: string) => `${from} has closed your enquiry`,
    },
    next: {
      answer: 'Is anything still open? Go on writing in the enquiry.',
      question: 'Please answer in the enquiry. Until then the desk waits for you.',
      closed: 'Is something open after all? Then you can open the enquiry again.',
    },
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
      {props.text
        .split(/\n{2,}/)
        .filter((part) => part.trim() !== '')
        .map((part, index) => (
          <Paragraph key={index}>
            {part.split('\n').map((line, at) => (
              <span key={at}>
                {at === 0 ? null : <br />}
                {line}
              </span>
            ))}
          </Paragraph>
        ))}
      <Paragraph>{say.next[props.cause]}</Paragraph>
      <Action href={props.enquiryUrl}>{say.action}</Action>
    </Layout>
  );
}

const sample: Omit<EnquiryAnswerProps, 'text'> = {
  cause: 'answer',
  number: 12,
  from: 'Koordinierungsstelle Musterland',
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
