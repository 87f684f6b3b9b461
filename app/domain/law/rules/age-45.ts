import { ageOn, formatDate } from '../../calendar/calendar-date';
import { formatCents } from '../../money';
import type { Facts } from '../../plan/facts';
import {
  ageFindings,
  ageFindingsWith,
  amountsMissing,
  provisionalSentence,
} from '../../texts/findings/salary';
import type { QuestionPath } from '../../texts/questions';
import { raiseSalary, remedyTexts } from '../../texts/remedies';
import { AGE_RULE_SHARE } from '../parameters/salary-shares';
import { finding, say, type Rule } from '../rule';
import { salaryThreshold } from '../salary-threshold';
import { provision, sourceOf } from '../sources';

/**
 * First skilled-worker title after the 45th birthday: salary of 55 % of the contribution ceiling, or adequate
 * old-age provision.
 * Source: § 18 Abs. 2 Nr. 5 AufenthG, since 2020-03-01. The day that counts is the grant of the title (the
 * start of work counts only for routes of the BeschV, § 1 Abs. 2 BeschV).
 * Covers: §§ 18a, 18b. Does not apply to § 18g. Leaves out: the authority's waiver in the public interest.
 */
const AGE_LIMIT = 45;
const SOURCE = provision('AufenthG', '18', 'Abs. 2 Nr. 5');
const SKILLED_TITLE = /^18[ab](-|$)/;

/** Completed years on the day of the grant; null without a date of birth. */
export function ageAtGrant(facts: Facts): number | null {
  const born = facts.candidate.dateOfBirth;
  return born === undefined ? null : ageOn(born, facts.decisionDate);
}

export const age45: Rule = {
  id: 'age-45',
  kind: 'condition',
  variesWith: 'decision-date',
  check(facts) {
    const { language } = facts;
    if (SKILLED_TITLE.test(facts.candidate.germanTitle ?? '')) {
      return finding('age-45', {
        result: 'not-applicable',
        text: say(ageFindings.notFirst, language),
        source: SOURCE,
      });
    }
    const age = ageAtGrant(facts);
    const day = formatDate(facts.decisionDate, language);
    if (age !== null && age < AGE_LIMIT) {
      return finding('age-45', {
        result: 'met',
        text: ageFindingsWith.under[language]({
          age,
          day,
          threshold: '',
          actual: '',
          difference: '',
          provisional: '',
        }),
        source: SOURCE,
        expected: { value: AGE_LIMIT, unit: 'years' },
        actual: { value: age, unit: 'years' },
      });
    }
    if (facts.candidate.adequatePension === true) {
      return finding('age-45', { result: 'met', text: say(ageFindings.pension, language), source: SOURCE });
    }
    return judgeSalary(facts, age, day);
  },
  remedies(facts, { ruleId, legalBasis, shortfallCents, expected }) {
    const pension = {
      id: 'prove-pension',
      ruleId,
      centsPerYear: 0,
      text: say(remedyTexts.pension, facts.language),
      legalBasis,
    };
    if (shortfallCents === undefined || typeof expected?.value !== 'number') return [pension];
    const difference = formatCents(shortfallCents, facts.language);
    const threshold = formatCents(expected.value, facts.language);
    return [
      pension,
      {
        id: 'raise-salary',
        ruleId,
        centsPerYear: shortfallCents,
        text: raiseSalary[facts.language]({ difference, threshold }),
        legalBasis,
      },
    ];
  },
};

function judgeSalary(facts: Facts, age: number | null, day: string) {
  const { language, salaryCentsPerYear: salary } = facts;
  const threshold = salaryThreshold(AGE_RULE_SHARE, facts);
  const agePaths: readonly QuestionPath[] = age === null ? ['candidate.dateOfBirth'] : [];
  if (threshold.status === 'missing') {
    return finding('age-45', {
      result: 'missing',
      source: SOURCE,
      missingPaths: agePaths,
      text:
        age === null
          ? say(ageFindings.birthMissing, language)
          : amountsMissing[language]({ day: formatDate(threshold.day, language) }),
    });
  }
  const { amountCents, provisional } = threshold;
  const source = sourceOf(threshold.citation, threshold.url, 'D');
  const expected = { value: amountCents, unit: 'cents-per-year' } as const;
  const reaches = salary !== null && salary >= amountCents;
  const values = {
    age: age ?? AGE_LIMIT,
    day,
    threshold: formatCents(amountCents, language),
    actual: formatCents(salary ?? 0, language),
    difference: formatCents(Math.abs((salary ?? 0) - amountCents), language),
    provisional:
      threshold.unknownYear === null
        ? ''
        : provisionalSentence[language]({
            year: threshold.unknownYear,
            rise: formatCents(threshold.lastRiseCents, language),
          }),
  };
  const base = {
    source,
    legalBasis: SOURCE.title,
    expected,
    provisional,
    ...(salary === null ? {} : { actual: { value: salary, unit: 'cents-per-year' } as const }),
  };
  if (reaches) {
    return finding('age-45', {
      ...base,
      result: 'met',
      text: ageFindingsWith.salary[language](values),
      reserveCents: salary - amountCents,
    });
  }
  const missingPaths: QuestionPath[] = [...agePaths];
  if (salary === null) missingPaths.push('position.grossSalaryCentsPerYear');
  if (facts.candidate.adequatePension === undefined && age !== null)
    missingPaths.push('candidate.adequatePension');
  if (missingPaths.length > 0) {
    const text =
      age === null ? say(ageFindings.birthMissing, language) : ageFindingsWith.open[language](values);
    return finding('age-45', { ...base, result: 'missing', text, missingPaths });
  }
  return finding('age-45', {
    ...base,
    result: 'not-met',
    text: ageFindingsWith.short[language](values),
    shortfallCents: amountCents - (salary ?? 0),
  });
}
