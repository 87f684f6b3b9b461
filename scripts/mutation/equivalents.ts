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

const BOUND = 'Bounds the memory only; an answer made anew is the same.';
const SHARED =
  'Only decides which findings are one object in many plans; equal sentences of a rule carry equal sums.';
const AGAIN = 'Only decides what is not worked out a second time; worked out again it is the same.';

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
    'opportunity-points.ts',
    "return certain('shortage', isListed && fitsPosition === true ? P.shortageOccupation : 0);",
    'Where the job is listed, an unknown fit has been asked for before.',
    ['fitsPosition === true', 'fitsPosition !== false'],
  ),
  ...same(
    'rules/occupation-group.ts',
    'const MOST_CODES = 2_000;',
    BOUND,
    ['2_000', '2001'],
    ['2_000', '1999'],
  ),
  ...same(
    'rules/occupation-group.ts',
    'if (byCode.size >= MOST_CODES) byCode.clear();',
    BOUND,
    ['byCode.size >= MOST_CODES', 'byCode.size > MOST_CODES'],
    ['byCode.size >= MOST_CODES', '!(byCode.size >= MOST_CODES)'],
  ),
  ...same('answers.ts', 'const MOST_CODES = 500;', BOUND, ['500', '501'], ['500', '499']),
  ...same(
    'answers.ts',
    'if (known.size >= MOST_CODES) known.clear();',
    BOUND,
    ['known.size >= MOST_CODES', 'known.size > MOST_CODES'],
    ['known.size >= MOST_CODES', '!(known.size >= MOST_CODES)'],
  ),
  ...same('rule.ts', 'const MOST_SENTENCES = 20_000;', BOUND, ['20_000', '20001'], ['20_000', '19999']),
  ...same(
    'rule.ts',
    'if (told.size >= MOST_SENTENCES) told.clear();',
    BOUND,
    ['told.size >= MOST_SENTENCES', 'told.size > MOST_SENTENCES'],
    ['told.size >= MOST_SENTENCES', '!(told.size >= MOST_SENTENCES)'],
  ),
  ...same('rule.ts', 'if (measured === undefined) return false;', SHARED, ['false', 'true']),
  ...same(
    'rule.ts',
    "return unit === 'date' || unit === 'years' || unit === 'cents-per-year' || unit === 'cents-per-hour';",
    SHARED,
    [
      "unit === 'date' || unit === 'years' || unit === 'cents-per-year' || unit === 'cents-per-hour'",
      "unit === 'date' || unit === 'years' || unit === 'cents-per-year' && unit === 'cents-per-hour'",
    ],
    ["unit === 'cents-per-year'", "unit !== 'cents-per-year'"],
    ["unit === 'cents-per-hour'", "unit !== 'cents-per-hour'"],
  ),
  ...same('rule.ts', 'left.checkedOn === right.checkedOn)', SHARED, [
    'left.checkedOn === right.checkedOn',
    'left.checkedOn !== right.checkedOn',
  ]),
  ...same(
    'rule.ts',
    'extras.shortfallCents !== undefined ||',
    SHARED,
    [
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected) || isOwn(extras.actual)',
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected) && isOwn(extras.actual)',
    ],
    [
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected) || isOwn(extras.actual)',
      '!(extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected) || isOwn(extras.actual))',
    ],
    [
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected)',
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined && isOwn(extras.expected)',
    ],
    [
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected)',
      '!(extras.shortfallCents !== undefined || extras.reserveCents !== undefined || isOwn(extras.expected))',
    ],
    [
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined',
      'extras.shortfallCents !== undefined && extras.reserveCents !== undefined',
    ],
    [
      'extras.shortfallCents !== undefined || extras.reserveCents !== undefined',
      '!(extras.shortfallCents !== undefined || extras.reserveCents !== undefined)',
    ],
    ['extras.shortfallCents !== undefined', 'extras.shortfallCents === undefined'],
  ),
  ...same('rule.ts', 'extras.reserveCents !== undefined ||', SHARED, [
    'extras.reserveCents !== undefined',
    'extras.reserveCents === undefined',
  ]),
  ...same('rule.ts', 'isOwn(extras.expected) ||', SHARED, [
    'isOwn(extras.expected)',
    '!(isOwn(extras.expected))',
  ]),
  ...same('rule.ts', 'isOwn(extras.actual)', SHARED, ['isOwn(extras.actual)', '!(isOwn(extras.actual))']),
  ...same(
    'assess-route.ts',
    'before.id === now.id &&',
    'A title belongs to one route in one language, and the reason is in that language.',
    [
      'before.id === now.id && before.title === now.title',
      'before.id === now.id || before.title === now.title',
    ],
  ),
  ...same(
    'assess-route.ts',
    "known.outcome === 'not-applicable' || isSameOnDay(route, ON_DECISION[index] ?? [], facts, judgements);",
    AGAIN,
    [
      "known.outcome === 'not-applicable' || isSameOnDay(route, ON_DECISION[index] ?? [], facts, judgements)",
      "known.outcome === 'not-applicable' && isSameOnDay(route, ON_DECISION[index] ?? [], facts, judgements)",
    ],
  ),
  ...same(
    'judgements.ts',
    'if (this.onDecision !== null) this.before = { facts, findings: this.onDecision };',
    AGAIN,
    ['this.onDecision !== null', 'this.onDecision === null'],
  ),
  ...same('judgements.ts', "rule.variesWith !== 'decision-date' ||", AGAIN, [
    "rule.variesWith !== 'decision-date' || this.before?.findings.get(rule) === this.check(rule, facts, context)",
    "rule.variesWith !== 'decision-date' && this.before?.findings.get(rule) === this.check(rule, facts, context)",
  ]),
  ...same('judgements.ts', 'if (this.before === null || rule.isSameFor === undefined) return null;', AGAIN, [
    'rule.isSameFor === undefined',
    'rule.isSameFor !== undefined',
  ]),
  ...same(
    'judgements.ts',
    'return found !== null && rule.isSameFor(this.before.facts, facts) ? found : null;',
    AGAIN,
    ['found !== null', 'found === null'],
  ),
  ...same(
    'salary-threshold.ts',
    "if (left.status === 'missing' || right.status === 'missing') return false;",
    'A missing amount has no source that could equal that of a known one.',
    [
      "left.status === 'missing' || right.status === 'missing'",
      "left.status === 'missing' && right.status === 'missing'",
    ],
  ),
  ...same(
    'judgements.ts',
    'return consentRequired ? (this.withConsent ??= new Map()) : this.kept;',
    'The two tables change places; what is asked with and without consent stays apart.',
    ['consentRequired', '!(consentRequired)'],
  ),
];
