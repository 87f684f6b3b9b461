import { z } from 'zod';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/**
 * Something happened to a case that an employer shares with a chamber or a desk. No names of candidates, nothing of what
 * is shared: mail passes servers in the clear, and the page asks again whether the share still holds.
 */
export const shareNoticeProps = z.strictObject({
  /**
   * `shared` and `employer-comment` go to the partner, the others to the employer. `ends-soon` and `ended` speak of the
   * last day.
   */
  kind: z.enum(['shared', 'employer-comment', 'partner-comment', 'ends-soon', 'ended']),
  /** The organisation on the other side. */
  otherName: z.string(),
  caseNumber: z.number().int(),
  /** Of comments. */
  stepTitle: z.string().nullable(),
  /** The last day, as people write it; null for comments. */
  endsOn: z.string().nullable(),
  url: z.string(),
});
export type ShareNoticeProps = z.output<typeof shareNoticeProps>;

interface Words {
  subject: string;
  title: string;
  text: string;
  action: string;
  why: string;
}

function germanWords({ kind, otherName, caseNumber }: ShareNoticeProps): Words {
  switch (kind) {
    case 'shared':
      return {
        subject: `Fall ${caseNumber}: mit Ihnen geteilt`,
        title: `${otherName} hat einen Fall mit Ihnen geteilt`,
        text: 'Was Sie sehen, hat der Betrieb ausgewählt. Er kann die Freigabe jederzeit beenden.',
        action: 'Fall ansehen',
        why: `${otherName} hat Ihre Stelle für diesen Fall ausgewählt.`,
      };
    case 'employer-comment':
    case 'partner-comment':
      return {
        subject: `Fall ${caseNumber}: neuer Kommentar`,
        title: `${otherName} hat einen Kommentar geschrieben`,
        text: 'Den Kommentar lesen und beantworten Sie in Lotsenwerk. Hier steht er nicht, weil E-Mails unterwegs mitgelesen werden können.',
        action: 'Kommentar lesen',
        why: 'Sie haben mit diesem geteilten Fall zu tun.',
      };
    case 'ends-soon':
      return {
        subject: `Fall ${caseNumber}: Freigabe endet bald`,
        title: `Die Freigabe für ${otherName} endet bald`,
        text: 'Nach diesem Tag sieht die Stelle den Fall nicht mehr. Brauchen Sie die Hilfe länger, verlängern Sie die Freigabe.',
        action: 'Freigabe ansehen',
        why: 'Sie haben diesen Fall geteilt.',
      };
    case 'ended':
      return {
        subject: `Fall ${caseNumber}: Freigabe beendet`,
        title: `Die Freigabe für ${otherName} ist beendet`,
        text: 'Der letzte Tag ist vorbei, die Stelle sieht den Fall nicht mehr. Sie müssen nichts tun.',
        action: 'Beteiligte ansehen',
        why: 'Sie haben diesen Fall geteilt.',
      };
  }
}

function englishWords({ kind, otherName, caseNumber }: ShareNoticeProps): Words {
  switch (kind) {
    case 'shared':
      return {
        subject: `Case ${caseNumber}: shared with you`,
        title: `${otherName} has shared a case with you`,
        text: 'The firm chose what you see. It can end the sharing at any time.',
        action: 'See the case',
        why: `${otherName} chose your office for this case.`,
      };
    case 'employer-comment':
    case 'partner-comment':
      return {
        subject: `Case ${caseNumber}: new comment`,
        title: `${otherName} has written a comment`,
        text: 'Read and answer the comment in Lotsenwerk. It is not shown here, because mail can be read on its way.',
        action: 'Read the comment',
        why: 'You have to do with this shared case.',
      };
    case 'ends-soon':
      return {
        subject: `Case ${caseNumber}: sharing ends soon`,
        title: `Sharing with ${otherName} ends soon`,
        text: 'After this day the office no longer sees the case. If you need the help longer, extend the sharing.',
        action: 'See the sharing',
        why: 'You shared this case.',
      };
    case 'ended':
      return {
        subject: `Case ${caseNumber}: sharing has ended`,
        title: `Sharing with ${otherName} has ended`,
        text: 'The last day is over, the office no longer sees the case. There is nothing for you to do.',
        action: 'See who is involved',
        why: 'You shared this case.',
      };
  }
}

const labels = {
  de: { case: 'Fall', step: 'Schritt', lastDay: 'Letzter Tag' },
  en: { case: 'Case', step: 'Step', lastDay: 'Last day' },
} satisfies Record<MailLanguage, unknown>;

function wordsOf(props: ShareNoticeProps, language: MailLanguage): Words {
  return language === 'de' ? germanWords(props) : englishWords(props);
}

export function shareNoticeSubject(props: ShareNoticeProps, language: MailLanguage): string {
  return wordsOf(props, language).subject;
}

export function ShareNotice({ frame, ...props }: ShareNoticeProps & { frame: MailFrame }) {
  const say = wordsOf(props, frame.language);
  const label = labels[frame.language];
  return (
    <Layout frame={frame} preview={say.title} why={say.why}>
      <Title>{say.title}</Title>
      <Facts
        rows={[
          [label.case, `${props.caseNumber}`],
          ...(props.stepTitle === null ? [] : [[label.step, props.stepTitle] as [string, string]]),
          ...(props.endsOn === null ? [] : [[label.lastDay, props.endsOn] as [string, string]]),
        ]}
      />
      <Paragraph>{say.text}</Paragraph>
      <Action href={props.url}>{say.action}</Action>
    </Layout>
  );
}

const SAMPLE = {
  kind: 'shared',
  otherName: 'Pflegehaus Sonnenhang GmbH',
  caseNumber: 7,
  stepTitle: null,
  url: 'https://lotsenwerk.example/k/musterkammer/cases/1',
} as const;

export const shareNoticeSample: Record<MailLanguage, ShareNoticeProps> = {
  de: { ...SAMPLE, endsOn: '21.02.2027' },
  en: { ...SAMPLE, endsOn: '21 February 2027' },
};
