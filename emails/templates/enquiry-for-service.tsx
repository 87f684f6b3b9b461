import { z } from 'zod';

import { formatDate } from '~/domain/calendar';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';
import { Lines } from '../lines';

/**
 * A question to a service outside, which has no account and answers by mail. It carries exactly what the preview showed to
 * the asker, and says who writes, why, and how to say no.
 */
export const enquiryForServiceProps = z.strictObject({
  cause: z.enum(['new', 'reminder', 'reply', 'over']),
  number: z.number().int(),
  topic: z.string(),
  place: z.string().nullable(),
  occupation: z.string().nullable(),
  isUrgent: z.boolean(),
  /** Language that the asker reads. */
  answerLanguage: z.enum(['de', 'en']),
  sender: z.strictObject({ organisation: z.string(), person: z.string() }),
  /** The asker's own line; empty where only the text counts. */
  subject: z.string(),
  text: z.string(),
  facts: z.array(z.strictObject({ term: z.string(), value: z.string() })),
  /** Files of the folder that were chosen; they lie behind the link. */
  files: z.number().int(),
  /** Day until which an answer helps, `YYYY-MM-DD`; null: none is expected. */
  answerBy: z.string().nullable(),
  /** Where the service says that it is not for it, and opens files. Holds a secret. */
  pageUrl: z.string(),
});
export type EnquiryForServiceProps = z.output<typeof enquiryForServiceProps>;

const words = {
  de: {
    subject: {
      new: (topic: string, n: number) => `Frage eines Betriebs: ${topic} (Anfrage ${n})`,
      reminder: (topic: string, n: number) => `Erinnerung: Frage eines Betriebs, ${topic} (Anfrage ${n})`,
      reply: (topic: string, n: number) => `Re: Frage eines Betriebs: ${topic} (Anfrage ${n})`,
      over: (topic: string, n: number) => `Erledigt: Frage eines Betriebs, ${topic} (Anfrage ${n})`,
    },
    title: {
      new: 'Ein Betrieb hat eine Frage an Ihre Stelle',
      reminder: 'Die Frage eines Betriebs wartet noch',
      reply: 'Der Betrieb hat Ihnen geschrieben',
      over: 'Die Frage des Betriebs hat sich für Sie erledigt',
    },
    hello: 'Guten Tag,',
    intro: {
      new: (organisation: string, topic: string) =>
        `${organisation} möchte Fachkräfte aus dem Ausland beschäftigen und hat eine Frage zum Thema „${topic}“. Nach unserem Verzeichnis ist Ihre Stelle dafür da. Können Sie weiterhelfen?`,
      reminder: (organisation: string) =>
        `vor zwei Arbeitstagen haben wir Ihnen diese Frage von ${organisation} geschickt. Können Sie weiterhelfen? Wenn nicht, genügt ein Klick, und wir fragen eine andere Stelle.`,
      reply: (organisation: string) => `${organisation} schreibt Ihnen zu dieser Anfrage:`,
      over: (organisation: string) =>
        `${organisation} braucht von Ihnen keine Antwort mehr, oder eine andere Stelle kümmert sich jetzt. Sie müssen nichts tun. Haben Sie schon geschrieben, kommt Ihre Antwort trotzdem an. Danke für Ihre Mühe.`,
    },
    factsTitle: 'Das hat der Betrieb dazu angegeben:',
    place: 'Arbeitsort',
    occupation: 'Berufsgruppe',
    urgent: 'Eile',
    urgentYes: 'dringend',
    language: 'Antwort bitte auf',
    languages: { de: 'Deutsch', en: 'Englisch' },
    unknown: 'nicht angegeben',
    how: (person: string) =>
      `So antworten Sie: Antworten Sie einfach auf diese Mail, gern mit Anhängen. ${person} bekommt Ihre Antwort im Wortlaut. Ein Konto brauchen Sie nicht.`,
    by: (day: string) =>
      `Am meisten hilft eine Antwort bis ${day}. Kommt keine, erinnern wir Sie einmal und fragen dann eine andere Stelle.`,
    no: 'Sie sind nicht zuständig oder haben gerade keine Zeit? Sagen Sie es auf der Seite der Anfrage, dann fragen wir eine andere Stelle.',
    file: 'Der Betrieb hat eine Datei beigelegt. Zum Schutz der Daten hängt sie nicht an der Mail: Sie öffnen sie auf der Seite der Anfrage, mit einem Code, den wir an diese Adresse schicken.',
    files: (count: number) =>
      `Der Betrieb hat ${count} Dateien beigelegt. Zum Schutz der Daten hängen sie nicht an der Mail: Sie öffnen sie auf der Seite der Anfrage, mit einem Code, den wir an diese Adresse schicken.`,
    action: 'Seite der Anfrage öffnen',
    who: 'Wer schreibt Ihnen? Lotsenwerk ist eine Software, mit der Betriebe die Einstellung von Fachkräften aus dem Ausland planen. Bleibt eine Frage offen, bringt Lotsenwerk sie zu der Stelle, die nach öffentlichen Quellen dafür da ist. Wir verkaufen Ihnen nichts.',
    why: 'Ihre Adresse steht mit Quelle und Datum als Kontakt Ihrer Stelle in unserem öffentlichen Verzeichnis, und der Betrieb wollte, dass Sie gefragt werden. Möchten Sie solche Fragen nicht mehr bekommen, sagen Sie es auf der Seite der Anfrage; dann fragen wir Sie nicht mehr.',
  },
  en: {
    subject: {
      new: (topic: string, n: number) => `Question of an employer: ${topic} (enquiry ${n})`,
      reminder: (topic: string, n: number) => `Reminder: question of an employer, ${topic} (enquiry ${n})`,
      reply: (topic: string, n: number) => `Re: Question of an employer: ${topic} (enquiry ${n})`,
      over: (topic: string, n: number) => `Settled: question of an employer, ${topic} (enquiry ${n})`,
    },
    title: {
      new: 'An employer has a question for your office',
      reminder: 'The question of an employer is still waiting',
      reply: 'The employer has written to you',
      over: 'The question of the employer is settled for you',
    },
    hello: 'Hello,',
    intro: {
      new: (organisation: string, topic: string) =>
        `${organisation} wants to employ skilled workers from abroad and has a question about “${topic}”. According to our directory your office is there for it. Can you help?`,
      reminder: (organisation: string) =>
        `two working days ago we sent you this question of ${organisation}. Can you help? If not, one click is enough, and we ask another office.`,
      reply: (organisation: string) => `${organisation} writes to you about this enquiry:`,
      over: (organisation: string) =>
        `${organisation} needs no answer from you any more, or another office is looking after it now. You do not have to do anything. If you have written already, your answer arrives all the same. Thank you for your trouble.`,
    },
    factsTitle: 'This is what the employer has stated:',
    place: 'Place of work',
    occupation: 'Group of occupations',
    urgent: 'Urgency',
    urgentYes: 'urgent',
    language: 'Please answer in',
    languages: { de: 'German', en: 'English' },
    unknown: 'not given',
    how: (person: string) =>
      `How to answer: simply reply to this mail, with attachments if you like. ${person} gets your answer word for word. You need no account.`,
    by: (day: string) =>
      `An answer by ${day} helps most. If none comes, we remind you once and then ask another office.`,
    no: 'You are not the right office, or have no time at the moment? Say so on the page of the enquiry, and we ask another office.',
    file: 'The employer has added one file. To protect the data it is not attached: you open it on the page of the enquiry, with a code that we send to this address.',
    files: (count: number) =>
      `The employer has added ${count} files. To protect the data they are not attached: you open them on the page of the enquiry, with a code that we send to this address.`,
    action: 'Open the page of the enquiry',
    who: 'Who is writing? Lotsenwerk is software with which employers plan to hire skilled workers from abroad. Where a question stays open, Lotsenwerk brings it to the office that is there for it according to public sources. We are not selling you anything.',
    why: 'Your address stands, with source and date, as the contact of your office in our public directory, and the employer wanted you to be asked. If you no longer want such questions, say so on the page of the enquiry, and we do not ask you again.',
  },
} satisfies Record<MailLanguage, unknown>;

export function enquiryForServiceSubject(
  { cause, topic, number }: EnquiryForServiceProps,
  language: MailLanguage,
): string {
  return words[language].subject[cause](topic, number);
}

export function EnquiryForService({ frame, ...props }: EnquiryForServiceProps & { frame: MailFrame }) {
  const { language } = frame;
  const say = words[language];
  const { cause, sender, files, answerBy } = props;
  const isQuestion = cause === 'new' || cause === 'reminder';
  return (
    <Layout frame={frame} preview={say.title[cause]} why={say.why}>
      <Title>{say.title[cause]}</Title>
      <Paragraph>{say.hello}</Paragraph>
      <Paragraph>{say.intro[cause](sender.organisation, props.topic)}</Paragraph>
      {props.subject === '' ? null : (
        <Paragraph>
          <strong>{props.subject}</strong>
        </Paragraph>
      )}
      <Lines text={props.text} />
      {isQuestion ? (
        <>
          <Paragraph>{say.factsTitle}</Paragraph>
          <Facts rows={factsOf(props, language)} />
        </>
      ) : null}
      {cause === 'over' ? null : <Paragraph>{say.how(sender.person)}</Paragraph>}
      {files === 0 || cause === 'over' ? null : (
        <Paragraph>{files === 1 ? say.file : say.files(files)}</Paragraph>
      )}
      {isQuestion ? (
        <Paragraph>
          {answerBy === null ? null : `${say.by(formatDate(answerBy, language))} `}
          {say.no}
        </Paragraph>
      ) : null}
      {cause === 'over' ? null : <Action href={props.pageUrl}>{say.action}</Action>}
      <Paragraph>{say.who}</Paragraph>
    </Layout>
  );
}

function factsOf(props: EnquiryForServiceProps, language: MailLanguage) {
  const say = words[language];
  return [
    [say.place, props.place ?? say.unknown],
    [say.occupation, props.occupation ?? say.unknown],
    ...(props.isUrgent ? [[say.urgent, say.urgentYes] as const] : []),
    ...props.facts.map(({ term, value }) => [term.replace(/\?$/, ''), value] as const),
    [say.language, say.languages[props.answerLanguage]],
  ] as const satisfies ReadonlyArray<readonly [string, string]>;
}

const sample = {
  cause: 'new',
  number: 12,
  isUrgent: false,
  sender: { organisation: 'Pflegedienst Sonnenhang GmbH', person: 'Kim Muster' },
  files: 2,
  answerBy: '2026-11-25',
  pageUrl: 'https://lotsenwerk.example/answer/abc',
} as const satisfies Partial<EnquiryForServiceProps>;

export const enquiryForServiceSample: Record<MailLanguage, EnquiryForServiceProps> = {
  de: {
    ...sample,
    topic: 'Anerkennung',
    place: '99084 Thüringen',
    occupation: 'Pflege',
    answerLanguage: 'de',
    subject: 'Welche Unterlagen braucht die Anerkennungsstelle?',
    text: 'Die Pflegefachkraft hat einen Abschluss aus Indien.\n\nReicht eine beglaubigte Kopie des Zeugnisses?',
    facts: [{ term: 'Land des Abschlusses', value: 'Indien' }],
  },
  en: {
    ...sample,
    topic: 'Recognition',
    place: '99084 Thuringia',
    occupation: 'Care',
    answerLanguage: 'en',
    subject: 'Which papers does the recognition authority need?',
    text: 'The nurse has a degree from India.\n\nIs a certified copy of the certificate enough?',
    facts: [{ term: 'Country of the degree', value: 'India' }],
  },
};
