import { qualificationFindings } from '../../texts/findings/qualification';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { no, yes, type FindingExtras, type Rule } from '../rule';
import { FEG_II_FROM, provision, sourceOf } from '../sources';
import type { Source } from '../../plan/contract/primitives';

/**
 * The job fits the qualification.
 * Source: § 18g Abs. 1 S. 1 AufenthG ("angemessen"). For §§ 18a, 18b it was demanded until 2023-11-17 only (own
 * knowledge); since 2023-11-18 any qualified job will do there.
 * Covers: what the request says of the fit. Leaves out: the authority's view of neighbouring fields.
 */
const ID = 'job-fits-qualification';
const UNKNOWN: FindingExtras = { expected: yes, missingPaths: ['candidate.qualification.fitsPosition'] };
const FITS: FindingExtras = { expected: yes, actual: yes };
const DOES_NOT: FindingExtras = { expected: yes, actual: no };

function fitRule(source: Source, appliesOn: (applicationDate: string) => boolean): Rule {
  const answer = answersOf(ID, source, qualificationFindings);
  return {
    id: ID,
    kind: 'condition',
    check(facts) {
      if (!appliesOn(facts.applicationDate)) return null;
      const fits = facts.qualification.fitsPosition;
      if (fits === undefined) return answer(facts, 'missing', 'fitMissing', UNKNOWN);
      return fits ? answer(facts, 'met', 'fitMet', FITS) : answer(facts, 'not-met', 'fitNot', DOES_NOT);
    },
    remedies: remedyOf('offer-fitting-job', remedyTexts.fittingJob),
  };
}

const OLD_LAW = sourceOf('§§ 18a, 18b Abs. 1 AufenthG a. F.', null, 'K');

export const blueCardJobFits = fitRule(provision('AufenthG', '18g', 'Abs. 1 S. 1'), () => true);
export const skilledJobFitsUntilFeg2 = fitRule(OLD_LAW, (day) => day < FEG_II_FROM);
