import { z } from 'zod';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** What the candidate did on their page or wants, for HR. Neither subject nor text name the candidate. */
export const candidateNewsProps = z.strictObject({
  organisationName: z.string(),
  caseNumber: z.number().int(),
  news: z.enum(['reported', 'uploaded', 'withdrawn', 'withdrawn-and-delete', 'asks-new-link']),
  caseUrl: z.string(),
});
export type CandidateNewsProps = z.output<typeof candidateNewsProps>;

interface Words {
  title: string;
  text: string;
  action: string;
}

const words = {
  de: {
    case: 'Fall',
    why: (p: CandidateNewsProps) =>
      `Bei ${p.organisationName} haben Sie den Link zu dieser Seite verschickt oder bearbeiten dort Fälle.`,
    news: {
      reported: {
        title: 'Die Fachkraft meldet einen Schritt als erledigt',
        text: 'Bitte prüfen Sie die Meldung. Erst wenn Sie sie bestätigen, ändert sich der Plan. Weitere Meldungen von heute stehen auf derselben Seite und kommen nicht als eigene Mail.',
        action: 'Meldung prüfen',
      },
      uploaded: {
        title: 'Die Fachkraft hat Unterlagen hochgeladen',
        text: 'Sie liegen in der Mappe und warten auf Ihre Prüfung. Weitere Dateien von heute kommen nicht als eigene Mail.',
        action: 'Fall öffnen',
      },
      withdrawn: {
        title: 'Die Fachkraft hat ihren Zugang beendet',
        text: 'Der Link öffnet nichts mehr. Unterlagen und Plan sind unverändert. Bitte klären Sie mit der Person, wie es weitergeht.',
        action: 'Fall öffnen',
      },
      'withdrawn-and-delete': {
        title: 'Zugang beendet, Löschung verlangt',
        text: 'Die Fachkraft hat ihren Zugang beendet und bittet um Löschung ihrer Daten (Art. 17 DSGVO). Antworten Sie ohne Verzögerung, spätestens innerhalb eines Monats (Art. 12 Abs. 3 DSGVO). Gelöscht ist noch nichts.',
        action: 'Fall öffnen',
      },
      'asks-new-link': {
        title: 'Bitte um einen neuen Link',
        text: 'Mit der Adresse, an die der Link dieses Falls ging, wurde um einen neuen Link gebeten. Fragen Sie im Zweifel bei der Person nach, bevor Sie einen schicken.',
        action: 'Neuen Link schicken',
      },
    } satisfies Record<CandidateNewsProps['news'], Words>,
  },
  en: {
    case: 'Case',
    why: (p: CandidateNewsProps) =>
      `You sent the link to this page at ${p.organisationName}, or you work on cases there.`,
    news: {
      reported: {
        title: 'The candidate reports a step as done',
        text: 'Please check the report. The plan changes only when you confirm it. Further reports of today are on the same page and make no mail of their own.',
        action: 'Check the report',
      },
      uploaded: {
        title: 'The candidate has uploaded papers',
        text: 'They are in the folder and wait for your check. Further files of today make no mail of their own.',
        action: 'Open the case',
      },
      withdrawn: {
        title: 'The candidate has ended their access',
        text: 'The link opens nothing any more. Papers and plan are unchanged. Please settle with the person how to go on.',
        action: 'Open the case',
      },
      'withdrawn-and-delete': {
        title: 'Access ended, deletion demanded',
        text: 'The candidate has ended their access and asks for their data to be deleted (Art. 17 GDPR). Answer without delay, within one month at the latest (Art. 12(3) GDPR). Nothing has been deleted yet.',
        action: 'Open the case',
      },
      'asks-new-link': {
        title: 'A new link is asked for',
        text: 'Somebody asked for a new link with the address that the link of this case went to. If in doubt, ask the person before you send one.',
        action: 'Send a new link',
      },
    } satisfies Record<CandidateNewsProps['news'], Words>,
  },
} satisfies Record<MailLanguage, unknown>;

export function candidateNewsSubject(props: CandidateNewsProps, language: MailLanguage): string {
  const say = words[language];
  return `${say.case} ${props.caseNumber}: ${say.news[props.news].title}`;
}

export function CandidateNews({ frame, ...props }: CandidateNewsProps & { frame: MailFrame }) {
  const say = words[frame.language];
  const news = say.news[props.news];
  return (
    <Layout frame={frame} preview={news.title} why={say.why(props)}>
      <Title>{news.title}</Title>
      <Facts rows={[[say.case, `${props.caseNumber}`]]} />
      <Paragraph>{news.text}</Paragraph>
      <Action href={props.caseUrl}>{news.action}</Action>
    </Layout>
  );
}

const sample = {
  organisationName: 'Pflegehaus Sonnenhang GmbH',
  caseNumber: 7,
  caseUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7/candidate',
};

export const candidateNewsSample: Record<MailLanguage, CandidateNewsProps> = {
  de: { ...sample, news: 'withdrawn-and-delete' },
  en: { ...sample, news: 'reported' },
};
