import type { Language, RouteId } from '../plan/contract/vocabulary';
import type { RouteAssessment } from '../plan/facts';
import { generalFindings } from '../texts/findings/general';
import { routeTitles } from '../texts/routes';
import { NOT_COVERED } from './routes/not-covered';
import { finding, say } from './rule';
import { sourceOf } from './sources';

const NOT_COVERED_GROUP = 9;

/** The same for every case, so each is made once a language and shared; frozen, because plans hold it. */
const notCoveredAnswers = new Map<string, RouteAssessment>();

/** The answer for an id of the contract whose law is not encoded yet. */
export function notCovered(id: RouteId, language: Language, needsTitle = true): RouteAssessment {
  const key = `${language} ${id} ${needsTitle}`;
  const known = notCoveredAnswers.get(key);
  if (known !== undefined) return known;
  const traits = NOT_COVERED[id];
  const legalBasis = traits?.legalBasis ?? ['AufenthG'];
  const text = say(generalFindings.notCovered, language);
  const source = sourceOf(legalBasis.join(', '), null, 'K');
  const answer: RouteAssessment = {
    id,
    title: say(routeTitles[id], language),
    legalBasis: [...legalBasis],
    outcome: 'not-applicable',
    provisional: false,
    acceleratedProcedure: (needsTitle ? traits?.acceleratedProcedure : undefined) ?? 'no',
    agencyConsent: traits?.agencyConsent ?? 'not-required',
    priorityCheck: traits?.priorityCheck ?? false,
    recognition: traits?.recognition ?? 'none',
    maxMonths: traits?.maxMonths ?? null,
    findings: [Object.freeze(finding('not-covered', { result: 'not-applicable', text, source }))],
    remedies: [],
    group: NOT_COVERED_GROUP,
    standing: 0,
    pendingSteps: [],
    isShaky: false,
  };
  notCoveredAnswers.set(key, Object.freeze(answer));
  return answer;
}
