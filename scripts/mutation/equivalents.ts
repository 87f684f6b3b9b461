import type { Equivalent } from './equivalent';

/** One reason for several changes of one line. */
function same(
  file: string,
  code: string,
  reason: string,
  ...changes: readonly (readonly [string, string])[]
): readonly Equivalent[] {
  return changes.map(([from, to]) => ({ file: `app/domain/law/${file}`, code, from, to, reason }));
}

const ZERO = [
  ['0', '1'],
  ['0', '-1'],
] as const;
const OVERWRITTEN = 'A placeholder of the highest amount so far; the result at the end sets it anew.';

/** Mutants of the rules that no test can notice, because nothing that anyone sees changes. */
export const EQUIVALENTS: readonly Equivalent[] = [
  ...same('salary-threshold.ts', 'provisional: false,', OVERWRITTEN, ['false', 'true']),
  ...same('salary-threshold.ts', 'lastRiseCents: 0,', OVERWRITTEN, ...ZERO),
  ...same('salary-threshold.ts', 'hasSeveralAmounts: false,', OVERWRITTEN, ['false', 'true']),
  ...same(
    'salary-threshold.ts',
    'if (highest === null || amountCents > highest.amountCents) {',
    'Equal amounts come from the same entry, so either day leads to the same answer.',
    ['amountCents > highest.amountCents', 'amountCents >= highest.amountCents'],
  ),
  ...same(
    'salary-threshold.ts',
    "if (highest === null) return { status: 'missing', day: facts.asOf };",
    'Three days always give a first amount or have returned before; the line is for the compiler.',
    ["'missing'", "'not-met'"],
  ),
  ...same(
    'judgements.ts',
    "return variesWith === 'consent' && consentRequired ? this.withConsent : this.kept;",
    'The two tables change places; what is asked with and without consent stays apart.',
    ["variesWith === 'consent' && consentRequired", "!(variesWith === 'consent' && consentRequired)"],
    ['consentRequired', '!(consentRequired)'],
  ),
  ...same(
    'age-rule.ts',
    'actual: formatCents(salary ?? 0, language),',
    'Only sentences for a known salary print it.',
    ...ZERO,
  ),
  ...same(
    'age-rule.ts',
    'difference: formatCents(Math.abs((salary ?? 0) - amountCents), language),',
    'Only sentences for a known salary print it.',
    ...ZERO,
  ),
  ...same(
    'age-rule.ts',
    'shortfallCents: amountCents - (salary ?? 0),',
    'An unknown salary has been asked for before; the zero is for the compiler.',
    ...ZERO,
  ),
  ...same(
    'rules/minimum-wage.ts',
    'actual: formatCents(facts.wageCentsPerHour ?? 0, facts.language),',
    'Only sentences for a known wage print it.',
    ...ZERO,
  ),
  ...same(
    'rules/minimum-wage.ts',
    "const minimum = typeof expected?.value === 'number' ? expected.value : 0;",
    'The rule’s own finding always carries the minimum; the zero is for the compiler.',
    ...ZERO,
  ),
  ...same(
    'rules/new-entrant-degree.ts',
    'if (completed === undefined || last === null) {',
    'The last day is null exactly where the day of the degree is unknown.',
    ['completed === undefined || last === null', 'completed === undefined && last === null'],
  ),
  ...same(
    'rules/comparable-degree.ts',
    "verdict.result === 'not-met' && verdict.step !== undefined ? { broughtByStep: verdict.step } : {};",
    'Only verdicts that are not met carry a step, and a finding leaves an undefined one out.',
    [
      "verdict.result === 'not-met' && verdict.step !== undefined",
      "verdict.result === 'not-met' || verdict.step !== undefined",
    ],
  ),
  ...same(
    'routes/blue-card.ts',
    "threshold.status === 'known' &&",
    'Without an amount, or without a salary, the comparison that follows is false anyway.',
    [
      "threshold.status === 'known' && facts.salaryCentsPerYear !== null",
      "threshold.status === 'known' || facts.salaryCentsPerYear !== null",
    ],
  ),
  ...same(
    'assess-route.ts',
    'return (left.centsPerYear ?? Infinity) - (right.centsPerYear ?? Infinity) || 0;',
    'The sort keeps the order for 0 and for 1 alike.',
    ['0', '1'],
  ),
  ...same(
    'assess-route.ts',
    'if (!provisional || reserveCents === undefined) return false;',
    'In a known year the rise is zero, and no reserve lies below it; without a reserve nothing compares.',
    ['!provisional || reserveCents === undefined', '!provisional && reserveCents === undefined'],
  ),
  ...same(
    'rules/bridge-employment.ts',
    "return employer.careFacility === false && tariffExcluded ? 'no' : 'open';",
    'Only yes and no are asked for; the third word may be any.',
    ["'open'", "'blocked'"],
  ),
  ...same(
    'rules/experience-salary.ts',
    'const actual = salary ?? 0;',
    'Only called for a known salary; the zero is for the compiler.',
    ...ZERO,
  ),
  ...same(
    'rules/livelihood.ts',
    'wage: formatCents(monthly ?? 0, language),',
    'Only the sentence for a known wage prints it.',
    ...ZERO,
  ),
  ...same(
    'rules/livelihood.ts',
    '? { reserveCents: Math.max(0, monthly - grossCents) }',
    'A wage that covers the need is never below it.',
    ['0', '-1'],
  ),
  ...same(
    'rules/opportunity-qualification.ts',
    'const NO_CONSENT = { consentRequired: false } as const;',
    'The two rules asked do not look at the consent.',
    ['false', 'true'],
  ),
  ...same(
    'rules/recent-experience.ts',
    'text: monthsFindings.missing[facts.language]({ months: 0, least, years }),',
    'The sentence for unknown months does not print them.',
    ...ZERO,
  ),
  ...same(
    'rules/recent-experience.ts',
    "const least = typeof expected?.value === 'number' ? expected.value : 0;",
    'The rule’s own finding always carries the months; the zero is for the compiler.',
    ...ZERO,
  ),
  ...same(
    'answers.ts',
    'const MOST_KEPT = 2_000;',
    'Bounds the memory only; an answer made anew is the same.',
    ['2_000', '2001'],
    ['2_000', '1999'],
  ),
  ...same(
    'answers.ts',
    'if (kept.size >= MOST_KEPT) kept.clear();',
    'Bounds the memory only; an answer made anew is the same.',
    ['kept.size >= MOST_KEPT', 'kept.size > MOST_KEPT'],
    ['kept.size >= MOST_KEPT', '!(kept.size >= MOST_KEPT)'],
  ),
  ...same(
    'livelihood-amount.ts',
    '(entry.value.grossCents ?? entry.value.cents) - (before?.value.grossCents ?? before?.value.cents ?? 0);',
    'Without an amount before, the rise is not given out.',
    ...ZERO,
  ),
  ...same(
    'opportunity-points.ts',
    'const known = Math.max(seven ?? 0, five ?? 0);',
    'A month more or less than none is far from every limit.',
    ...ZERO,
  ),
  ...same(
    'opportunity-points.ts',
    'const points = (five ?? 0) >= OPPORTUNITY_MONTHS.twoYears ? P.twoYearsOfFive : 0;',
    'A month more or less than none is far from every limit.',
    ['0', '1'],
    ['0', '-1'],
  ),
  ...same(
    'opportunity-points.ts',
    "return certain('shortage', isListed && fitsPosition === true ? P.shortageOccupation : 0);",
    'Where the job is listed, an unknown fit has been asked for before.',
    ['fitsPosition === true', 'fitsPosition !== false'],
  ),
  ...same(
    'assess-route.ts',
    "COVERED_ROUTES.filter(({ rules }) => rules.some(({ variesWith }) => variesWith === 'decision-date')),",
    'Only decides what is not worked out a second time; worked out again it is the same.',
    ["variesWith === 'decision-date'", "variesWith !== 'decision-date'"],
  ),
  ...same(
    'assess-route.ts',
    "const isSame = known !== undefined && (!ON_DECISION.has(route) || known.outcome === 'not-applicable');",
    'Only decides what is not worked out a second time; worked out again it is the same.',
    [
      "!ON_DECISION.has(route) || known.outcome === 'not-applicable'",
      "!ON_DECISION.has(route) && known.outcome === 'not-applicable'",
    ],
  ),
];
