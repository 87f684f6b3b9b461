import type { CandidateWords } from '~/i18n/candidate/candidate-words';
import type { CandidateLanguage, TextDirection } from '~/i18n/candidate/languages';

import { CandidateStart, type StartView } from '../candidate/candidate-start';
import { PageTitle, PreviewContext } from '../candidate/page-title';
import { PaperList, type PaperListProps } from '../candidate/paper-list';
import { StepList, type StepListProps } from '../candidate/step-list';
import { CandidateWordsContext } from '../candidate/use-words';

export interface CandidatePreviewProps {
  /** Name of the frame, in HR's language. */
  label: string;
  language: CandidateLanguage;
  direction: TextDirection;
  words: CandidateWords;
  start: StartView;
  steps: StepListProps['steps'];
  papers: PaperListProps['papers'];
}

/** The candidate's page as it will look, made of the same parts, with nothing to press. */
export function CandidatePreview(props: CandidatePreviewProps) {
  const { label, language, direction, words, start, steps, papers } = props;
  return (
    <section
      aria-label={label}
      lang={language}
      dir={direction}
      className="mx-auto grid w-full max-w-xl grid-cols-1 gap-5 rounded-card border-2 border-dashed border-line-strong bg-page p-2 sm:p-4"
    >
      <PreviewContext.Provider value={true}>
        <CandidateWordsContext.Provider value={words}>
          <CandidateStart base={null} start={start} />
          <PageTitle>{words.steps.title}</PageTitle>
          <StepList steps={steps} canReport={false} />
          <PageTitle>{words.papers.title}</PageTitle>
          <PaperList base={null} papers={papers} />
        </CandidateWordsContext.Provider>
      </PreviewContext.Provider>
    </section>
  );
}
