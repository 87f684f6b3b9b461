import type { Facts } from '../../plan/facts';
import { monthsFindings } from '../../texts/findings/experience';
import { moreExperience } from '../../texts/remedies';
import { finding, type Rule } from '../rule';
import { FEG_II_SECOND_FROM, provision } from '../sources';

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

const SINCE_MARCH_2024: Demand = {
  least: 24,
  years: 5,
  path: 'candidate.experience.relevantMonthsLast5Years',
};
const BEFORE: Demand = { least: 36, years: 7, path: 'candidate.experience.relevantMonthsLast7Years' };

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
    const demand = facts.applicationDate < FEG_II_SECOND_FROM ? BEFORE : SINCE_MARCH_2024;
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
