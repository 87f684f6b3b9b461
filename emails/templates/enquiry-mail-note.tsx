import { z } from 'zod';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** What became of a mail to an enquiry, where it is not what its sender expects. Repeats nothing of it. */
export const enquiryMailNoteProps = z.strictObject({
  cause: z.enum(['empty', 'encrypted', 'closed', 'withdrawn', 'elsewhere']),
  number: z.number().int(),
  /** For askers; services outside have no page. */
  enquiryUrl: z.string().nullable(),
});
export type EnquiryMailNoteProps = z.output<typeof enquiryMailNoteProps>;

const words = {
  de: {
    subject: {
      empty: (n: number) => `Ihre Mail zu Anfrage ${n} kam leer an`,
      encrypted: (n: number) => `Ihre Mail zu Anfrage ${n} können wir nicht lesen`,
      closed: (n: number) => `Ihre Mail zu Anfrage ${n}: die Anfrage ist abgeschlossen`,
      withdrawn: (n: number) => `Ihre Mail zu Anfrage ${n}: die Anfrage ist zurückgezogen`,
      elsewhere: (n: number) => `Ihre Mail zu Anfrage ${n} ist angekommen`,
    },
    text: {
      empty:
        'In Ihrer Mail haben wir keinen eigenen Text gefunden, nur die zitierte Mail. Bitte schreiben Sie Ihren Text über das Zitat und senden Sie die Mail noch einmal.',
      encrypted:
        'Ihre Mail ist verschlüsselt, und wir haben keinen Schlüssel dafür. Bitte senden Sie sie noch einmal unverschlüsselt. Ist der Inhalt dafür zu vertraulich, schreiben Sie uns nur, wie man Sie erreicht.',
      closed:
        'Die Anfrage war schon abgeschlossen. Ihre Mail ist nicht verloren: Sie steht in der Anfrage und kann dort gelesen werden. Sie wird dadurch nicht wieder geöffnet.',
      withdrawn:
        'Die Anfrage war schon zurückgezogen, eine Antwort wird nicht mehr gebraucht. Ihre Mail ist nicht verloren: Sie steht in der Anfrage.',
      elsewhere:
        'Inzwischen kümmert sich eine andere Stelle um die Anfrage. Ihre Mail ist trotzdem angekommen, und der Betrieb hat sie bekommen. Sie müssen nichts weiter tun. Danke.',
    },
    action: 'Anfrage öffnen',
    why: 'An die Adresse einer Anfrage, an der Sie beteiligt sind, kam eine Mail.',
  },
  en: {
    subject: {
      empty: (n: number) => `Your mail about enquiry ${n} arrived empty`,
      encrypted: (n: number) => `We cannot read your mail about enquiry ${n}`,
      closed: (n: number) => `Your mail about enquiry ${n}: the enquiry is closed`,
      withdrawn: (n: number) => `Your mail about enquiry ${n}: the enquiry was withdrawn`,
      elsewhere: (n: number) => `Your mail about enquiry ${n} has arrived`,
    },
    text: {
      empty:
        'We found no text of your own in your mail, only the quoted one. Please write your text above the quote and send the mail once more.',
      encrypted:
        'Your mail is encrypted, and we have no key for it. Please send it once more without encryption. If it is too confidential for that, only write how you can be reached.',
      closed:
        'The enquiry was closed already. Your mail is not lost: it stands in the enquiry and can be read there. It does not open the enquiry again.',
      withdrawn:
        'The enquiry had been withdrawn, and no answer is needed any more. Your mail is not lost: it stands in the enquiry.',
      elsewhere:
        'Another office is looking after the enquiry now. Your mail has arrived all the same, and the employer has got it. You do not have to do anything more. Thank you.',
    },
    action: 'Open the enquiry',
    why: 'A mail came to the address of an enquiry that you take part in.',
  },
} satisfies Record<MailLanguage, unknown>;

export function enquiryMailNoteSubject(
  { cause, number }: EnquiryMailNoteProps,
  language: MailLanguage,
): string {
  return words[language].subject[cause](number);
}

export function EnquiryMailNote({ frame, ...props }: EnquiryMailNoteProps & { frame: MailFrame }) {
  const say = words[frame.language];
  const title = say.subject[props.cause](props.number);
  return (
    <Layout frame={frame} preview={title} why={say.why}>
      <Title>{title}</Title>
      <Paragraph>{say.text[props.cause]}</Paragraph>
      {props.enquiryUrl === null ? null : <Action href={props.enquiryUrl}>{say.action}</Action>}
    </Layout>
  );
}

const sample: EnquiryMailNoteProps = {
  cause: 'closed',
  number: 12,
  enquiryUrl: 'https://lotsenwerk.example/o/sonnenhang/enquiries/1',
};

export const enquiryMailNoteSample: Record<MailLanguage, EnquiryMailNoteProps> = { de: sample, en: sample };
