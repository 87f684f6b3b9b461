import { formatDate } from '../../calendar/calendar-date';
import { formatCents, formatFraction, type Fraction } from '../../money';
import type { Facts } from '../../plan/facts';
import { tariffFindings } from '../../texts/findings/experience';
import {
  amountsMissing,
  provisionalSentence,
  salaryMissing,
  thresholdFindings,
} from '../../texts/findings/salary';
import type { QuestionPath } from '../../texts/questions';
import { raiseSalary, remedyTexts } from '../../texts/remedies';
import type { Parameter } from '../parameters/parameter';
import { EXPERIENCE_SHARE, ICT_EXPERIENCE_SHARE } from '../parameters/salary-shares';
import { finding, say, type Rule } from '../rule';
import { hasSameThreshold, salaryThreshold, type SalaryThreshold } from '../salary-threshold';
import { FEG_II_SECOND_FROM, provision } from '../sources';

/**
 * Minimum salary of experienced professionals: 45 % of the contribution ceiling; or an employer bound by a collective
 * agreement who pays by it.
 * Source: § 6 Abs. 1, 2 BeschV, since 2024-03-01; before, for IT only, 60 % and no tariff instead (own knowledge).
 * Covers: the tariff lifts this threshold only, never the age rule (§ 1 Abs. 2 BeschV).
 * Leaves out: part-time, which is not scaled down (own knowledge).
 */
const SOURCE = provision('BeschV', '6', 'Abs. 1, 2');

type Known = Extract<SalaryThreshold, { status: 'known' }>;
type Tariff = 'yes' | 'no' | 'open';

/** Bound *and* paying: one of the two denied is enough to say no. */
export function tariffOf({ employer, position, applicationDate }: Facts): Tariff {
  if (applicationDate < FEG_II_SECOND_FROM) return 'no';
  if (employer.boundByTariff === true && position.paidByTariff === true) return 'yes';
  return employer.boundByTariff === false || position.paidByTariff === false ? 'no' : 'open';
}

function openPaths({ employer, position }: Facts, salary: number | null): QuestionPath[] {
  const paths: QuestionPath[] = salary === null ? ['position.grossSalaryCentsPerYear'] : [];
  if (employer.boundByTariff === undefined) paths.push('employer.boundByTariff');
  if (position.paidByTariff === undefined && employer.boundByTariff !== false)
    paths.push('position.paidByTariff');
  return paths;
}

function words(facts: Facts, threshold: Known, isMet: boolean): string {
  const { language, salaryCentsPerYear: salary } = facts;
  const actual = salary ?? 0;
  return thresholdFindings[isMet ? 'met' : 'notMet'][language]({
    threshold: formatCents(threshold.amountCents, language),
    share: formatFraction(threshold.share, language),
    year: threshold.year,
    actual: formatCents(actual, language),
    difference: formatCents(Math.abs(actual - threshold.amountCents), language),
    provisional:
      threshold.unknownYear === null
        ? ''
        : provisionalSentence[language]({
            year: threshold.unknownYear,
            rise: formatCents(threshold.lastRiseCents, language),
          }),
  });
}

function judge(id: string, facts: Facts, threshold: Known) {
  const { language, salaryCentsPerYear: salary } = facts;
  const { amountCents, provisional } = threshold;
  const tariff = tariffOf(facts);
  const base = {
    source: threshold.source,
    legalBasis: SOURCE.title,
    expected: { value: amountCents, unit: 'cents-per-year' } as const,
    provisional,
    ...(salary === null ? {} : { actual: { value: salary, unit: 'cents-per-year' } as const }),
  };
  if (salary !== null && salary >= amountCents) {
    const text = words(facts, threshold, true);
    return finding(id, { ...base, result: 'met', text, reserveCents: salary - amountCents });
  }
  if (tariff === 'open' || salary === null) {
    const text =
      salary === null
        ? salaryMissing[language]({ threshold: formatCents(amountCents, language) })
        : words(facts, threshold, false);
    const more = tariff === 'open' ? say(tariffFindings.open, language) : '';
    return finding(id, {
      ...base,
      result: 'missing',
      text: text + more,
      missingPaths: openPaths(facts, salary),
    });
  }
  const more = facts.applicationDate < FEG_II_SECOND_FROM ? '' : say(tariffFindings.alternative, language);
  return finding(id, {
    ...base,
    result: 'not-met',
    text: words(facts, threshold, false) + more,
    shortfallCents: amountCents - salary,
  });
}

function experienceSalaryRule(id: string, shares: Parameter<Fraction>): Rule {
  return {
    id,
    kind: 'condition',
    variesWith: 'decision-date',
    isSameFor: (before, after) => hasSameThreshold(shares, before, after),
    check(facts) {
      const { language } = facts;
      if (tariffOf(facts) === 'yes')
        return finding(id, { result: 'met', text: say(tariffFindings.instead, language), source: SOURCE });
      const threshold = salaryThreshold(shares, facts);
      if (threshold.status === 'missing')
        return finding(id, {
          result: 'missing',
          text: amountsMissing[language]({ day: formatDate(threshold.day, language) }),
          source: SOURCE,
        });
      return judge(id, facts, threshold);
    },
    remedies(facts, { ruleId, legalBasis, shortfallCents, expected }) {
      if (shortfallCents === undefined || typeof expected?.value !== 'number') return [];
      const { language } = facts;
      const difference = formatCents(shortfallCents, language);
      const threshold = formatCents(expected.value, language);
      const raise = {
        id: 'raise-salary',
        ruleId,
        centsPerYear: shortfallCents,
        text: raiseSalary[language]({ difference, threshold }),
        legalBasis,
      };
      if (facts.applicationDate < FEG_II_SECOND_FROM) return [raise];
      const tariff = {
        id: 'pay-tariff',
        ruleId,
        centsPerYear: null,
        text: say(remedyTexts.payTariff, language),
        legalBasis,
      };
      return [raise, tariff];
    },
  };
}

export const experienceSalary = experienceSalaryRule('experience-salary', EXPERIENCE_SHARE);
export const ictExperienceSalary = experienceSalaryRule('ict-experience-salary', ICT_EXPERIENCE_SHARE);
