import { formatDate } from '../../calendar/calendar-date';
import { formatCents, formatFraction, type Fraction } from '../../money';
import {
  amountsMissing,
  provisionalSentence,
  salaryMissing,
  thresholdFindings,
} from '../../texts/findings/salary';
import { raiseSalary } from '../../texts/remedies';
import type { Parameter } from '../parameters/parameter';
import { BLUE_CARD_REDUCED_SHARE, BLUE_CARD_REGULAR_SHARE } from '../parameters/salary-shares';
import { finding, type Rule } from '../rule';
import { hasSameThreshold, salaryThreshold } from '../salary-threshold';
import { sourceOf } from '../sources';

/**
 * Minimum salary of the EU Blue Card.
 * Source: § 18g Abs. 1 S. 1 (regular) and S. 2, Abs. 2 (reduced) AufenthG since 2023-11-18; before that § 18b
 * Abs. 2 AufenthG old version with 2/3 and 52 % (own knowledge).
 * Covers: the gross sum a year promised in the contract; part-time is not scaled down (own knowledge).
 * Leaves out: whether variable pay counts, which the authority examines.
 */
function salaryRule(id: string, shares: Parameter<Fraction>): Rule {
  return {
    id,
    kind: 'condition',
    variesWith: 'decision-date',
    isSameFor: (before, after) => hasSameThreshold(shares, before, after),
    check(facts) {
      const { language, salaryCentsPerYear: salary } = facts;
      const threshold = salaryThreshold(shares, facts);
      if (threshold.status === 'missing') {
        return finding(id, {
          result: 'missing',
          text: amountsMissing[language]({ day: formatDate(threshold.day, language) }),
          source: sourceOf(
            '§ 18g AufenthG',
            'https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html',
            'A',
          ),
        });
      }
      const { amountCents, provisional, unknownYear } = threshold;
      const base = {
        source: threshold.source,
        expected: { value: amountCents, unit: 'cents-per-year' } as const,
        provisional,
      };
      const amount = formatCents(amountCents, language);
      if (salary === null) {
        return finding(id, {
          ...base,
          result: 'missing',
          text: salaryMissing[language]({ threshold: amount }),
          missingPaths: ['position.grossSalaryCentsPerYear'],
        });
      }
      const reaches = salary >= amountCents;
      const differenceCents = Math.abs(salary - amountCents);
      const text = thresholdFindings[reaches ? 'met' : 'notMet'][language]({
        threshold: amount,
        share: formatFraction(threshold.share, language),
        year: threshold.year,
        actual: formatCents(salary, language),
        difference: formatCents(differenceCents, language),
        provisional:
          unknownYear === null
            ? ''
            : provisionalSentence[language]({
                year: unknownYear,
                rise: formatCents(threshold.lastRiseCents, language),
              }),
      });
      return finding(id, {
        ...base,
        result: reaches ? 'met' : 'not-met',
        text,
        actual: { value: salary, unit: 'cents-per-year' },
        ...(reaches ? { reserveCents: differenceCents } : { shortfallCents: differenceCents }),
      });
    },
    remedies(facts, { ruleId, legalBasis, shortfallCents, expected }) {
      if (shortfallCents === undefined || typeof expected?.value !== 'number') return [];
      const difference = formatCents(shortfallCents, facts.language);
      const threshold = formatCents(expected.value, facts.language);
      const text = raiseSalary[facts.language]({ difference, threshold });
      return [{ id: 'raise-salary', ruleId, centsPerYear: shortfallCents, text, legalBasis }];
    },
  };
}

export const regularBlueCardSalary = salaryRule('blue-card-salary-regular', BLUE_CARD_REGULAR_SHARE);
export const reducedBlueCardSalary = salaryRule('blue-card-salary-reduced', BLUE_CARD_REDUCED_SHARE);
