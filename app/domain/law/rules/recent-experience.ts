import type { Facts } from '../../plan/facts';
import { monthsFindings } from '../../texts/findings/experience';
import { moreExperience } from '../../texts/remedies';
import { EXPERIENCE_MONTHS, EXPERIENCE_WINDOW_YEARS } from '../parameters/experience-months';
import { settledValue } from '../parameters/parameter';
import { finding, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Two years of experience in the last five that enable for the job.
 * Source: § 6 Abs. 1 BeschV, since 2024-03-01; before, for IT only, three years in the last seven (own knowledge).
 * Covers: months as stated; fewer months in the longer window show that the shorter one cannot hold more.
 * Leaves out: how the proof is weighed.
 */
const SOURCE = provision('BeschV', '6', 'Abs. 1');

interface Demand {
  readonly least: number;
  readonly years: number;
  readonly path:
    'candidate.experience.relevantMonthsLast5Years' | 'candidate.experience.relevantMonthsLast7Years';
}

function demandOn({ applicationDate, asOf }: Facts): Demand {
  const years = settledValue(EXPERIENCE_WINDOW_YEARS, applicationDate, asOf);
  return {
    least: settledValue(EXPERIENCE_MONTHS, applicationDate, asOf),
    years,
    path:
      years === 7
        ? 'candidate.experience.relevantMonthsLast7Years'
        : 'candidate.experience.relevantMonthsLast5Years',
  };
}

/** Months that certainly lie in the window, and whether that is all there can be. */
function knownMonths(
  { experience }: Facts,
  { years, least }: Demand,
): { months: number; isCertain: boolean } | null {
  const { relevantMonthsLast5Years: five, relevantMonthsLast7Years: seven } = experience;
  if (years === 7) {
    if (seven !== undefined) return { months: seven, isCertain: true };
    return five === undefined ? null : { months: five, isCertain: five >= least };
  }
  if (five !== undefined) return { months: five, isCertain: true };
  return seven === undefined ? null : { months: seven, isCertain: seven < least };
}

export const recentExperience: Rule = {
  id: 'recent-experience',
  kind: 'condition',
  check(facts) {
    const demand = demandOn(facts);
    const { least, years } = demand;
    const known = knownMonths(facts, demand);
    const base = { source: SOURCE, expected: { value: least, unit: 'months' } as const };
    if (known === null || !known.isCertain) {
      return finding('recent-experience', {
        ...base,
        result: 'missing',
        text: monthsFindings.missing[facts.language]({ months: 0, least, years }),
        missingPaths: [demand.path],
      });
    }
    const { months } = known;
    const result = months >= least ? 'met' : 'not-met';
    return finding('recent-experience', {
      ...base,
      result,
      text: monthsFindings[result === 'met' ? 'met' : 'notMet'][facts.language]({ months, least, years }),
      actual: { value: months, unit: 'months' },
    });
  },
  remedies(facts, { ruleId, legalBasis, actual, expected }) {
    const least = typeof expected?.value === 'number' ? expected.value : 0;
    const months = least - (typeof actual?.value === 'number' ? actual.value : 0);
    const text = moreExperience[facts.language]({ months });
    return [{ id: 'more-experience', ruleId, centsPerYear: null, text, legalBasis }];
  },
};
