import { z } from 'zod';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** An answer by mail could not become a comment. Says why and where to write it instead; repeats nothing of it. */
export const replyRefusedProps = z.strictObject({
  reason: z.enum(['other-sender', 'no-access', 'empty', 'too-long', 'gone', 'several-steps']),
  /** Null where the person may not know of the case any more. */
  caseNumber: z.number().int().nullable(),
  url: z.string(),
});
export type ReplyRefusedProps = z.output<typeof replyRefusedProps>;

const words = {
  de: {
    subject: (n: number | null) =>
      n === null ? 'Ihre Antwort wurde nicht übernommen' : `Fall ${n}: Ihre Antwort wurde nicht übernommen`,
    title: 'Ihre Antwort steht noch nicht im Fall',
    preview: 'Warum, und wo Sie sie eintragen können.',
    text: {
      'other-sender':
        'Auf eine Mail an Sie kam eine Antwort von einer anderen Adresse als der Ihres Kontos. Damit niemand in Ihrem Namen schreibt, haben wir sie nicht übernommen. Kam sie von Ihnen? Dann antworten Sie bitte von der Adresse, an die diese Mail ging, oder schreiben Sie den Kommentar direkt in Lotsenwerk.',
      'no-access':
        'Sie können in dieser Organisation keine Fälle mehr bearbeiten. Deshalb haben wir Ihre Antwort nicht übernommen.',
      empty:
        'In Ihrer Antwort haben wir keinen eigenen Text gefunden, nur die zitierte Mail. Haben Sie unter oder in das Zitat geschrieben? Dann schreiben Sie bitte darüber, oder direkt in Lotsenwerk.',
      'too-long':
        'Ihre Antwort ist länger als 4.000 Zeichen. Bitte kürzen Sie sie, oder legen Sie den Text als Unterlage in den Fall.',
      gone: 'Den Schritt, zu dem Ihre Antwort gehört, gibt es nicht mehr.',
      'several-steps':
        'Die Mail, auf die Sie geantwortet haben, nannte mehrere Schritte. Zu welchem gehört Ihre Antwort? Öffnen Sie dort den Schritt und fügen Sie Ihren Text als Kommentar ein; Sie finden ihn unter Ihren gesendeten Mails.',
    },
    kept: 'Den Text Ihrer Antwort haben wir nicht aufbewahrt.',
    action: 'Lotsenwerk öffnen',
    why: 'Auf eine Mail von Lotsenwerk an Ihre Adresse wurde geantwortet.',
  },
  en: {
    subject: (n: number | null) =>
      n === null ? 'Your answer was not taken over' : `Case ${n}: your answer was not taken over`,
    title: 'Your answer is not in the case yet',
    preview: 'Why, and where to write it.',
    text: {
      'other-sender':
        'An answer to a mail to you came from another address than that of your account. So that nobody writes in your name, we did not take it over. Was it you? Then please answer from the address that this mail went to, or write the comment in Lotsenwerk.',
      'no-access':
        'You can no longer work on cases in this organisation, so we did not take over your answer.',
      empty:
        'We found no text of your own in your answer, only the quoted mail. Did you write below or into the quote? Then please write above it, or in Lotsenwerk.',
      'too-long':
        'Your answer is longer than 4,000 characters. Please shorten it, or add the text to the case as a paper.',
      gone: 'The step that your answer belongs to is no longer there.',
      'several-steps':
        'The mail that you answered named several steps. Which one does your answer belong to? Open that step and add your text as a comment; it is among your sent mails.',
    },
    kept: 'We did not keep the text of your answer.',
    action: 'Open Lotsenwerk',
    why: 'Somebody answered a mail from Lotsenwerk to your address.',
  },
} satisfies Record<MailLanguage, unknown>;

export function replyRefusedSubject({ caseNumber }: ReplyRefusedProps, language: MailLanguage): string {
  return words[language].subject(caseNumber);
}

export function ReplyRefused({ frame, reason, url }: ReplyRefusedProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <Layout frame={frame} preview={say.preview} why={say.why}>
      <Title>{say.title}</Title>
      <Paragraph>{say.text[reason]}</Paragraph>
      <Paragraph>{say.kept}</Paragraph>
      <Action href={url}>{say.action}</Action>
    </Layout>
  );
}

const SAMPLE = {
  reason: 'other-sender',
  caseNumber: 7,
  url: 'https://lotsenwerk.example/o/sonnenhang/cases/7/steps/3',
} as const;

export const replyRefusedSample: Record<MailLanguage, ReplyRefusedProps> = {
  de: SAMPLE,
  en: { ...SAMPLE, reason: 'empty' },
};
