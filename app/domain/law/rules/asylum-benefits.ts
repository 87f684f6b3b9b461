import { addDays, addMonths, formatDate, type CalendarDate } from '../../calendar/calendar-date';
import { anyJobFindings, benefitsUntil } from '../../texts/findings/any-job';
import { applyFrom, remedyTexts } from '../../texts/remedies';
import { settledValue } from '../parameters/parameter';
import { ASYLUM_BENEFITS_FREE_MONTHS } from '../parameters/stay-months';
import type { Facts } from '../../plan/facts';
import { answersOf, remedyOf } from '../answers';
import { finding, no, yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * No benefits under the Asylum Seekers' Benefits Act in the 24 months before the application.
 * Source: § 26 Abs. 2 BeschV; valid throughout the encoded time.
 * Covers: the last day with benefits, if stated; the 24 months must have passed in full, so the route opens on the day
 * after them (own reading of §§ 187, 188 BGB). Leaves out: benefits of other kinds.
 */
const SOURCE = provision('BeschV', '26', 'Abs. 2');
const answer = answersOf('asylum-benefits', SOURCE, anyJobFindings);

/** First day of an application after the last day with benefits. */
export function opensAfterBenefits(
  until: CalendarDate,
  { applicationDate, asOf }: Pick<Facts, 'applicationDate' | 'asOf'>,
): CalendarDate {
  return addDays(addMonths(until, settledValue(ASYLUM_BENEFITS_FREE_MONTHS, applicationDate, asOf)), 1);
}

export const asylumBenefits: Rule = {
  id: 'asylum-benefits',
  kind: 'condition',
  check(facts) {
    const { asylumBenefitsUntil: until, asylumBenefitsLast24Months: drawn } = facts.candidate;
    if (until !== undefined) {
      const opens = opensAfterBenefits(until, facts);
      if (opens <= facts.applicationDate)
        return answer(facts, 'met', 'benefitsNone', { expected: { value: opens, unit: 'date' } });
      return finding('asylum-benefits', {
        result: 'not-met',
        text: benefitsUntil[facts.language]({
          until: formatDate(until, facts.language),
          opens: formatDate(opens, facts.language),
        }),
        source: SOURCE,
        expected: { value: opens, unit: 'date' },
        actual: { value: facts.applicationDate, unit: 'date' },
      });
    }
    if (drawn === undefined)
      return answer(facts, 'missing', 'benefitsMissing', {
        expected: no,
        missingPaths: ['candidate.asylumBenefitsLast24Months'],
      });
    return answer(facts, drawn ? 'not-met' : 'met', drawn ? 'benefitsDrawn' : 'benefitsNone', {
      expected: no,
      actual: drawn ? yes : no,
    });
  },
  remedies(facts, found) {
    const until = facts.candidate.asylumBenefitsUntil;
    if (until === undefined) return remedyOf('wait-for-benefits', remedyTexts.waitForBenefits)(facts, found);
    const day = formatDate(opensAfterBenefits(until, facts), facts.language);
    return [
      {
        id: 'wait-for-benefits',
        ruleId: found.ruleId,
        centsPerYear: null,
        text: applyFrom[facts.language]({ day }),
        legalBasis: found.legalBasis,
      },
    ];
  },
};
