import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { directionOf, planLanguageFor, type CandidateLanguage } from '~/i18n/candidate/languages';
import type { Database } from '~/platform/database.server';

import { candidatePapers } from './candidate-papers.server';
import { candidateStart } from './candidate-start.server';
import { candidateSteps } from './candidate-steps.server';

/** The candidate's page before there is a link, by the very queries that the page itself uses. */
export async function candidatePreview(
  database: Database,
  of: {
    organisationId: string;
    caseId: string;
    /** Who makes the link: the contact on the page. */
    personId: string;
    addressee: string;
    language: CandidateLanguage;
    today: string;
  },
) {
  const { organisationId, caseId, personId, addressee, language, today } = of;
  const planLanguage = planLanguageFor(language);
  const link = { organisationId, caseId, addressee, createdById: personId };
  const reader = { link, language, planLanguage, today };
  const [start, steps, papers] = await Promise.all([
    candidateStart(database, reader),
    candidateSteps(database, reader),
    candidatePapers(database, { organisationId, caseId, today, language: planLanguage }),
  ]);
  return {
    language,
    direction: directionOf(language),
    words: CANDIDATE_WORDS[language],
    start,
    steps,
    papers,
  };
}
