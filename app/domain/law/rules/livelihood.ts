import { formatCents } from '../../money';
import type { Facts } from '../../plan/facts';
import {
  livelihoodAmountUnknown,
  livelihoodFindings,
  livelihoodYearUnknown,
} from '../../texts/findings/livelihood';
import { hasSameAmount, livelihoodThreshold, type LivelihoodThreshold } from '../livelihood-amount';
import type { LivelihoodPurpose } from '../parameters/livelihood';
import { finding, say, type Rule } from '../rule';
import { provision, sourceOf } from '../sources';

/**
 * The livelihood is secured for the time of training, measure or search.
 * Source: § 2 Abs. 3, § 5 Abs. 1 Nr. 1 AufenthG with the amounts of the year of the decision; valid throughout the
 * encoded time.
 * Covers: what the person says, and a gross wage that covers the guide value of the year. What lacks is brought by the
 * plan's step: blocked account, declaration of commitment, grant.
 * Leaves out: health insurance, which is part of the need, and the net pay of the single person.
 */
const SOURCE = provision('AufenthG', '5', 'Abs. 1 Nr. 1, § 2 Abs. 3');
const MONTHS_A_YEAR = 12;

type Verdict = 'secured' | 'wage' | 'coming' | 'open';

function verdictOn({ candidate, salaryCentsPerYear }: Facts, gross: number | null): Verdict {
  if (candidate.livelihoodSecured === true) return 'secured';
  const isWageKnown = gross !== null && salaryCentsPerYear !== null;
  if (isWageKnown && salaryCentsPerYear >= gross * MONTHS_A_YEAR) return 'wage';
  return isWageKnown || candidate.livelihoodSecured === false ? 'coming' : 'open';
}

const RESULT = { secured: 'met', wage: 'met', coming: 'not-met', open: 'missing' } as const;

function withoutAmount(facts: Facts) {
  const verdict = verdictOn(facts, null);
  const key = verdict === 'wage' ? 'secured' : verdict;
  return finding('livelihood', {
    result: RESULT[key],
    text: say(livelihoodAmountUnknown[key], facts.language),
    source: SOURCE,
    ...(key === 'coming' ? { broughtByStep: 'livelihood-proof' as const } : {}),
    ...(key === 'open' ? { missingPaths: ['candidate.livelihoodSecured' as const] } : {}),
  });
}

function withAmount(
  facts: Facts,
  { entry, unknownYear, amountYear }: LivelihoodThreshold,
  checkedOn: string,
) {
  const { language } = facts;
  const { cents, grossCents } = entry.value;
  const verdict = verdictOn(facts, grossCents);
  const monthly =
    facts.salaryCentsPerYear === null ? null : Math.floor(facts.salaryCentsPerYear / MONTHS_A_YEAR);
  const isByWage = verdict === 'wage';
  const compared = isByWage && grossCents !== null ? grossCents : cents;
  const values = {
    amount: formatCents(compared, language),
    wage: formatCents(monthly ?? 0, language),
  };
  const later =
    unknownYear === null ? '' : livelihoodYearUnknown[language]({ year: unknownYear, amountYear });
  return finding('livelihood', {
    result: RESULT[verdict],
    text: livelihoodFindings[verdict][language](values) + later,
    source: sourceOf(entry.citation, entry.url, entry.confidence, checkedOn),
    legalBasis: SOURCE.title,
    expected: { value: compared, unit: 'cents-per-month' },
    provisional: unknownYear !== null && verdict !== 'secured',
    ...(isByWage && monthly !== null ? { actual: { value: monthly, unit: 'cents-per-month' } as const } : {}),
    ...(isByWage && monthly !== null && grossCents !== null
      ? { reserveCents: Math.max(0, monthly - grossCents) }
      : {}),
    ...(verdict === 'coming' ? { broughtByStep: 'livelihood-proof' as const } : {}),
    ...(verdict === 'open' ? { missingPaths: ['candidate.livelihoodSecured' as const] } : {}),
  });
}

function livelihoodRule(purposeOf: (facts: Facts) => LivelihoodPurpose): Rule {
  return {
    id: 'livelihood',
    kind: 'condition',
    variesWith: 'decision-date',
    isSameFor: (before, after) => hasSameAmount(purposeOf(before), before, after),
    check(facts) {
      const threshold = livelihoodThreshold(purposeOf(facts), facts);
      return threshold === null ? withoutAmount(facts) : withAmount(facts, threshold, '2026-11-20');
    },
  };
}

export const companyTrainingLivelihood = livelihoodRule(({ kind }) =>
  kind === 'further-training' ? 'further-training' : 'company-training',
);
export const schoolTrainingLivelihood = livelihoodRule(() => 'school-training');
export const measureLivelihood = livelihoodRule(({ qualification }) =>
  qualification.measure === 'in-company' ? 'company-measure' : 'school-measure',
);
/** §§ 16d Abs. 5, 17 and 20a: nothing is earned with the job planned for later. */
export const searchLivelihood = livelihoodRule(() => 'school-measure');
