import { ageOn, formatDate } from '../calendar/calendar-date';
import { formatCents } from '../money';
import type { Source } from '../plan/contract/primitives';
import type { Facts } from '../plan/facts';
import { ageFindings, amountsMissing, provisionalSentence, type AgeWords } from '../texts/findings/salary';
import type { QuestionPath } from '../texts/questions';
import { raiseSalary, remedyTexts } from '../texts/remedies';
import { AGE_RULE_YEARS } from './parameters/ages';
import { settledValue } from './parameters/parameter';
import { AGE_RULE_SHARE } from './parameters/salary-shares';
import { finding, say, type Rule } from './rule';
import { hasSameThreshold, salaryThreshold } from './salary-threshold';

/**
 * The age rule in its two forms (§ 18 Abs. 2 Nr. 5 AufenthG and § 1 Abs. 2 BeschV): from the 45th birthday on a salary
 * of 55 % of the contribution ceiling or adequate old-age provision. The forms differ in the day that counts and in
 * what is a first title; the amounts hang on the day of the decision in both.
 */

function ageLimit({ applicationDate, asOf }: Facts): number {
  return settledValue(AGE_RULE_YEARS, applicationDate, asOf);
}

interface AgeRuleParts {
  readonly id: string;
  readonly source: Source;
  /** The day on which completed years are counted. */
  readonly day: 'decisionDate' | 'desiredStart';
  /** Titles after which the rule no longer applies: it covers only the first. */
  readonly earlierTitle: RegExp;
  readonly words: AgeWords;
}

export function ageRule({ id, source, day: dayThatCounts, earlierTitle, words }: AgeRuleParts): Rule {
  const judge = judgeSalary(id, source, words);
  return {
    id,
    kind: 'condition',
    variesWith: 'decision-date',
    // The finding names the day that counts.
    isSameFor: (before, after) =>
      before[dayThatCounts] === after[dayThatCounts] && hasSameThreshold(AGE_RULE_SHARE, before, after),
    check(facts) {
      const { language } = facts;
      if (earlierTitle.test(facts.candidate.germanTitle ?? '')) {
        return finding(id, {
          result: 'not-applicable',
          text: say(ageFindings.notFirst, language),
          source,
        });
      }
      const born = facts.candidate.dateOfBirth;
      const limit = ageLimit(facts);
      const age = born === undefined ? null : ageOn(born, facts[dayThatCounts]);
      const day = formatDate(facts[dayThatCounts], language);
      if (age !== null && age < limit) {
        return finding(id, {
          result: 'met',
          text: words.under[language]({
            age,
            day,
            threshold: '',
            actual: '',
            difference: '',
            provisional: '',
          }),
          source,
          expected: { value: limit, unit: 'years' },
          actual: { value: age, unit: 'years' },
        });
      }
      if (facts.candidate.adequatePension === true) {
        return finding(id, { result: 'met', text: say(ageFindings.pension, language), source });
      }
      return judge(facts, age, day);
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
}

function judgeSalary(id: string, norm: Source, words: AgeWords) {
  return (facts: Facts, age: number | null, day: string) => {
    const { language, salaryCentsPerYear: salary } = facts;
    const threshold = salaryThreshold(AGE_RULE_SHARE, facts);
    const agePaths: readonly QuestionPath[] = age === null ? ['candidate.dateOfBirth'] : [];
    if (threshold.status === 'missing') {
      return finding(id, {
        result: 'missing',
        source: norm,
        missingPaths: agePaths,
        text:
          age === null
            ? say(ageFindings.birthMissing, language)
            : amountsMissing[language]({ day: formatDate(threshold.day, language) }),
      });
    }
    const { amountCents, provisional } = threshold;
    const { source } = threshold;
    const expected = { value: amountCents, unit: 'cents-per-year' } as const;
    const reaches = salary !== null && salary >= amountCents;
    const values = {
      age: age ?? ageLimit(facts),
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
      legalBasis: norm.title,
      expected,
      provisional,
      ...(salary === null ? {} : { actual: { value: salary, unit: 'cents-per-year' } as const }),
    };
    if (reaches) {
      return finding(id, {
        ...base,
        result: 'met',
        text: words.salary[language](values),
        reserveCents: salary - amountCents,
      });
    }
    const missingPaths: QuestionPath[] = [...agePaths];
    if (salary === null) missingPaths.push('position.grossSalaryCentsPerYear');
    if (facts.candidate.adequatePension === undefined && age !== null)
      missingPaths.push('candidate.adequatePension');
    if (missingPaths.length > 0) {
      const text = age === null ? say(ageFindings.birthMissing, language) : words.open[language](values);
      return finding(id, { ...base, result: 'missing', text, missingPaths });
    }
    return finding(id, {
      ...base,
      result: 'not-met',
      text: words.short[language](values),
      shortfallCents: amountCents - (salary ?? 0),
    });
  };
}
