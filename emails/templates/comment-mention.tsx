import { z } from 'zod';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/**
 * A colleague addressed somebody in a comment. The subject names the case number only; the comment itself stays in
 * Lotsenwerk, because people write names into comments and mail passes servers in the clear.
 */
export const commentMentionProps = z.strictObject({
  organisationName: z.string(),
  caseNumber: z.number().int(),
  stepTitle: z.string(),
  authorName: z.string(),
  commentUrl: z.string(),
});
export type CommentMentionProps = z.output<typeof commentMentionProps>;

const words = {
  de: {
    subject: (p: CommentMentionProps) => `Fall ${p.caseNumber}: Sie wurden in einem Kommentar angesprochen`,
    title: (p: CommentMentionProps) => `${p.authorName} hat Sie angesprochen`,
    case: 'Fall',
    step: 'Schritt',
    text: 'Den Kommentar lesen und beantworten Sie in Lotsenwerk. Hier steht er nicht, weil E-Mails unterwegs mitgelesen werden können.',
    action: 'Kommentar lesen',
    why: (p: CommentMentionProps) =>
      `Eine Kollegin oder ein Kollege bei ${p.organisationName} hat Ihren Namen nach einem @ geschrieben.`,
  },
  en: {
    subject: (p: CommentMentionProps) => `Case ${p.caseNumber}: you were addressed in a comment`,
    title: (p: CommentMentionProps) => `${p.authorName} addressed you`,
    case: 'Case',
    step: 'Step',
    text: 'Read and answer the comment in Lotsenwerk. It is not shown here, because mail can be read on its way.',
    action: 'Read the comment',
    why: (p: CommentMentionProps) => `A colleague at ${p.organisationName} wrote your name after an @.`,
  },
} satisfies Record<MailLanguage, unknown>;

export function commentMentionSubject(props: CommentMentionProps, language: MailLanguage): string {
  return words[language].subject(props);
}

export function CommentMention({ frame, ...props }: CommentMentionProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <Layout frame={frame} preview={say.title(props)} why={say.why(props)}>
      <Title>{say.title(props)}</Title>
      <Facts
        rows={[
          [say.case, `${props.caseNumber}`],
          [say.step, props.stepTitle],
        ]}
      />
      <Paragraph>{say.text}</Paragraph>
      <Action href={props.commentUrl}>{say.action}</Action>
    </Layout>
  );
}

const SAMPLE = {
  organisationName: 'Pflegehaus Sonnenhang GmbH',
  caseNumber: 7,
  authorName: 'Robin Muster',
  commentUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7/steps/3#comment-1',
} as const;

export const commentMentionSample: Record<MailLanguage, CommentMentionProps> = {
  de: { ...SAMPLE, stepTitle: 'Anerkennung beantragen' },
  en: { ...SAMPLE, stepTitle: 'Apply for recognition' },
};
