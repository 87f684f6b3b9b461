import { z } from 'zod';

import { Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** The code with which a service outside opens the files of a question. It stands in the text only, never in the subject. */
export const enquiryCodeProps = z.strictObject({ code: z.string().regex(/^\d{6}$/) });
export type EnquiryCodeProps = z.output<typeof enquiryCodeProps>;

const words = {
  de: {
    subject: 'Ihr Code für die Dateien der Anfrage',
    text: 'Geben Sie diesen Code auf der Seite der Anfrage ein. Er gilt mindestens 15 Minuten. Danach sind die Dateien in diesem Browser eine halbe Stunde offen.',
    not: 'Sie haben keinen Code angefordert? Dann können Sie diese Mail löschen: Ohne den Code öffnet niemand die Dateien.',
    why: 'Jemand hat mit dem Link aus unserer Mail an Ihre Stelle einen Code angefordert.',
  },
  en: {
    subject: 'Your code for the files of the enquiry',
    text: 'Type this code on the page of the enquiry. It holds for at least 15 minutes. After that the files are open in this browser for half an hour.',
    not: 'You did not ask for a code? Then you can delete this mail: without the code nobody opens the files.',
    why: 'Somebody asked for a code with the link of our mail to your office.',
  },
} satisfies Record<MailLanguage, unknown>;

export function enquiryCodeSubject(_props: EnquiryCodeProps, language: MailLanguage): string {
  return words[language].subject;
}

export function EnquiryCode({ frame, code }: EnquiryCodeProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <Layout frame={frame} preview={say.subject} why={say.why}>
      <Title>{say.subject}</Title>
      <Paragraph>
        <strong style={{ fontSize: '28px', lineHeight: '36px', letterSpacing: '0.15em' }}>{code}</strong>
      </Paragraph>
      <Paragraph>{say.text}</Paragraph>
      <Paragraph>{say.not}</Paragraph>
    </Layout>
  );
}

const sample: EnquiryCodeProps = { code: '042137' };
export const enquiryCodeSample: Record<MailLanguage, EnquiryCodeProps> = { de: sample, en: sample };
