import { anyJobFindings } from '../../texts/findings/any-job';
import { remedyTexts } from '../../texts/remedies';
import { SHORT_EMPLOYMENT_HOURS, SHORT_EMPLOYMENT_MONTHS } from '../parameters/contract-terms';
import { settledValue } from '../parameters/parameter';
import { answersOf, remedyOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Short-term quota employment: at most eight of twelve months, at least 30 hours a week, travel costs borne by the firm.
 * Source: § 15d BeschV, since 2024-03-01.
 * Covers: contract length and hours as stated; the travel costs are agreed by the parties in a step of the plan.
 * Leaves out: 90 of 180 days without a visa, months worked before in the twelve, the ten workers a firm.
 */
const SOURCE = provision('BeschV', '15d');
const onLength = answersOf('short-contract', SOURCE, anyJobFindings);
const onHours = answersOf('thirty-hours', SOURCE, anyJobFindings);
const onTravel = answersOf('travel-costs', SOURCE, anyJobFindings);

export const shortContract: Rule = {
  id: 'short-contract',
  kind: 'condition',
  check(facts) {
    const months = facts.position.contractMonths;
    const most = settledValue(SHORT_EMPLOYMENT_MONTHS, facts.applicationDate, facts.asOf);
    const expected = { value: most, unit: 'months' } as const;
    if (months === undefined)
      return onLength(facts, 'missing', 'shortMissing', {
        expected,
        missingPaths: ['position.contractMonths'],
      });
    if (months === null) return onLength(facts, 'not-met', 'shortNot', { expected });
    const isShort = months <= most;
    return onLength(facts, isShort ? 'met' : 'not-met', isShort ? 'shortMet' : 'shortNot', {
      expected,
      actual: { value: months, unit: 'months' },
    });
  },
  remedies: remedyOf('short-contract', remedyTexts.shortContract, 0),
};

export const thirtyHours: Rule = {
  id: 'thirty-hours',
  kind: 'condition',
  check(facts) {
    const hours = facts.position.hoursPerWeek;
    const least = settledValue(SHORT_EMPLOYMENT_HOURS, facts.applicationDate, facts.asOf);
    const expected = { value: least, unit: 'hours-per-week' } as const;
    if (hours === undefined)
      return onHours(facts, 'missing', 'hoursMissing', { expected, missingPaths: ['position.hoursPerWeek'] });
    const isMet = hours >= least;
    return onHours(facts, isMet ? 'met' : 'not-met', isMet ? 'hoursMet' : 'hoursNot', {
      expected,
      actual: { value: hours, unit: 'hours-per-week' },
    });
  },
  remedies: remedyOf('thirty-hours', remedyTexts.thirtyHours),
};

export const travelCosts: Rule = {
  id: 'travel-costs',
  kind: 'condition',
  check: (facts) =>
    onTravel(
      facts,
      'met',
      facts.position.clauses?.includes('travel-costs') === true ? 'travelAgreed' : 'travelToAgree',
      { expected: yes },
    ),
};
