import { z } from 'zod';

import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { fill } from '~/i18n/candidate/candidate-words';
import { candidateDay } from '~/i18n/candidate/dates';
import { CANDIDATE_LANGUAGES, directionOf } from '~/i18n/candidate/languages';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** The link to the candidate's own page, in the language that HR set. The subject names nobody. */
export const candidateLinkProps = z.strictObject({
  language: z.enum(CANDIDATE_LANGUAGES),
  organisationName: z.string(),
  /** Name for the greeting; may be empty. */
  addressee: z.string(),
  /** `YYYY-MM-DD` */
  lastDay: z.string(),
  url: z.string(),
});
export type CandidateLinkProps = z.output<typeof candidateLinkProps>;

export function candidateLinkSubject({ language }: CandidateLinkProps): string {
  return CANDIDATE_WORDS[language].mail.linkSubject;
}

export function CandidateLink({ frame, ...props }: CandidateLinkProps & { frame: MailFrame }) {
  const { language, organisationName, addressee, lastDay, url } = props;
  const say = CANDIDATE_WORDS[language].mail;
  const organisation = { organisation: organisationName };
  return (
    <Layout
      frame={frame}
      lang={language}
      dir={directionOf(language)}
      preview={say.linkTitle}
      why={fill(say.linkWhy, organisation)}
    >
      <Title>{say.linkTitle}</Title>
      <Paragraph>
        {addressee === '' ? say.linkHelloPlain : fill(say.linkHello, { name: addressee })}
      </Paragraph>
      <Paragraph>{fill(say.linkText, organisation)}</Paragraph>
      <Action href={url}>{say.linkAction}</Action>
      <Paragraph>{fill(say.linkSafety, { date: candidateDay(lastDay, language) })}</Paragraph>
    </Layout>
  );
}

const sample = {
  organisationName: 'Pflegehaus Sonnenhang GmbH',
  addressee: 'Frau Muster',
  lastDay: '2027-11-20',
  url: 'https://lotsenwerk.example/c/sample',
};

export const candidateLinkSample: Record<MailLanguage, CandidateLinkProps> = {
  de: { ...sample, language: 'de' },
  en: { ...sample, addressee: '', language: 'en' },
};
