import { z } from 'zod';

import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { CANDIDATE_LANGUAGES, directionOf } from '~/i18n/candidate/languages';

import { Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** The code that opens the candidate's page on one device. It stands in the text only, never in the subject. */
export const candidateCodeProps = z.strictObject({
  language: z.enum(CANDIDATE_LANGUAGES),
  code: z.string().regex(/^\d{6}$/),
});
export type CandidateCodeProps = z.output<typeof candidateCodeProps>;

export function candidateCodeSubject({ language }: CandidateCodeProps): string {
  return CANDIDATE_WORDS[language].mail.codeSubject;
}

export function CandidateCode({ frame, language, code }: CandidateCodeProps & { frame: MailFrame }) {
  const say = CANDIDATE_WORDS[language].mail;
  return (
    <Layout
      frame={frame}
      lang={language}
      dir={directionOf(language)}
      preview={say.codeTitle}
      why={say.codeWhy}
    >
      <Title>{say.codeTitle}</Title>
      <Paragraph>
        <strong dir="ltr" style={{ fontSize: '28px', lineHeight: '36px', letterSpacing: '0.15em' }}>
          {code}
        </strong>
      </Paragraph>
      <Paragraph>{say.codeText}</Paragraph>
      <Paragraph>{say.codeNotYou}</Paragraph>
    </Layout>
  );
}

export const candidateCodeSample: Record<MailLanguage, CandidateCodeProps> = {
  de: { language: 'de', code: '042137' },
  en: { language: 'en', code: '042137' },
};
