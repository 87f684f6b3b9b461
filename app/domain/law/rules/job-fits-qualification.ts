import { qualificationFindings } from '../../texts/findings/qualification';
import { remedyTexts } from '../../texts/remedies';
import { finding, no, say, yes, type Rule } from '../rule';
import { FEG_II_FROM, provision, sourceOf } from '../sources';
import type { Source } from '../../plan/contract/primitives';

/**
 * The job fits the qualification.
 * Source: § 18g Abs. 1 S. 1 AufenthG ("angemessen"). For §§ 18a, 18b it was demanded until 2023-11-17 only (own
 * knowledge); since 2023-11-18 any qualified job will do there.
 * Covers: what the request says of the fit. Leaves out: the authority's view of neighbouring fields.
 */
function fitRule(source: Source, appliesOn: (applicationDate: string) => boolean): Rule {
  return {
    id: 'job-fits-qualification',
    kind: 'condition',
    check(facts) {
      if (!appliesOn(facts.applicationDate)) return null;
      const fits = facts.qualification.fitsPosition;
      if (fits === undefined) {
        return finding('job-fits-qualification', {
          result: 'missing',
          text: say(qualificationFindings.fitMissing, facts.language),
          source,
          expected: yes,
          missingPaths: ['candidate.qualification.fitsPosition'],
        });
      }
      return finding('job-fits-qualification', {
        result: fits ? 'met' : 'not-met',
        source,
        expected: yes,
        actual: fits ? yes : no,
        text: say(fits ? qualificationFindings.fitMet : qualificationFindings.fitNot, facts.language),
      });
    },
    remedies: (facts, { ruleId, legalBasis }) => [
      {
        id: 'offer-fitting-job',
        ruleId,
        centsPerYear: null,
        text: say(remedyTexts.fittingJob, facts.language),
        legalBasis,
      },
    ],
  };
}

const OLD_LAW = sourceOf('§§ 18a, 18b Abs. 1 AufenthG a. F.', null, 'K');

export const blueCardJobFits = fitRule(provision('AufenthG', '18g', 'Abs. 1 S. 1'), () => true);
export const skilledJobFitsUntilFeg2 = fitRule(OLD_LAW, (day) => day < FEG_II_FROM);
