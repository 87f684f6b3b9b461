import type { Facts } from '../../plan/facts';
import { blueCardFindings, experienceFindings } from '../../texts/findings/blue-card';
import { moreExperience } from '../../texts/remedies';
import { IT_EXPERIENCE_MONTHS } from '../parameters/experience-months';
import { settledValue } from '../parameters/parameter';
import { answersOf } from '../answers';
import { finding, no, say, yes, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * IT specialists without a degree: three years of experience within the last seven, at degree level.
 * Source: § 18g Abs. 2 AufenthG, since 2023-11-18.
 * Covers: months as stated; months of the last five years count, as they lie within the seven.
 * Leaves out: how the proof is weighed.
 */
const SOURCE = provision('AufenthG', '18g', 'Abs. 2');

function leastMonths({ applicationDate, asOf }: Facts): number {
  return settledValue(IT_EXPERIENCE_MONTHS, applicationDate, asOf);
}

function knownMonths({
  experience,
}: Facts): { readonly months: number; readonly isComplete: boolean } | null {
  const { relevantMonthsLast7Years: seven, relevantMonthsLast5Years: five } = experience;
  if (seven !== undefined) return { months: seven, isComplete: true };
  return five === undefined ? null : { months: five, isComplete: false };
}

export const itExperience: Rule = {
  id: 'it-experience',
  kind: 'condition',
  check(facts) {
    const known = knownMonths(facts);
    const least = leastMonths(facts);
    const base = { source: SOURCE, expected: { value: least, unit: 'months' } as const };
    const reaches = known !== null && known.months >= least;
    if (known === null || (!reaches && !known.isComplete)) {
      return finding('it-experience', {
        ...base,
        result: 'missing',
        text: say(blueCardFindings.experienceMissing, facts.language),
        missingPaths: ['candidate.experience.relevantMonthsLast7Years'],
      });
    }
    return finding('it-experience', {
      ...base,
      result: reaches ? 'met' : 'not-met',
      actual: { value: known.months, unit: 'months' },
      text: experienceFindings[reaches ? 'met' : 'notMet'][facts.language]({ months: known.months }),
    });
  },
  remedies(facts, { ruleId, legalBasis, actual }) {
    const months = leastMonths(facts) - (typeof actual?.value === 'number' ? actual.value : 0);
    return [
      {
        id: 'more-experience',
        ruleId,
        centsPerYear: null,
        text: moreExperience[facts.language]({ months }),
        legalBasis,
      },
    ];
  },
};

const levelAnswer = answersOf('experience-at-degree-level', SOURCE, blueCardFindings);
const LEVEL_UNKNOWN: FindingExtras = {
  expected: yes,
  missingPaths: ['candidate.experience.atDegreeLevel'],
};
const AT_LEVEL: FindingExtras = { expected: yes, actual: yes };
const BELOW_LEVEL: FindingExtras = { expected: yes, actual: no };

export const experienceAtDegreeLevel: Rule = {
  id: 'experience-at-degree-level',
  kind: 'condition',
  check(facts) {
    const { atDegreeLevel } = facts.experience;
    if (atDegreeLevel === undefined) return levelAnswer(facts, 'missing', 'levelMissing', LEVEL_UNKNOWN);
    return atDegreeLevel
      ? levelAnswer(facts, 'met', 'levelMet', AT_LEVEL)
      : levelAnswer(facts, 'not-met', 'levelNot', BELOW_LEVEL);
  },
};
