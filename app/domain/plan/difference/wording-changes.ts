/**
 * Texts, sources and legal references that changed while the thing they speak of stayed. Walks both plans in
 * parallel and leaves out every field that another kind of change reports. Plans in two languages have no texts in
 * common, so nothing is said of their wording.
 */
import type { StepPlan } from '../contract';
import { DOCUMENT_DETAILS, OFFICES, ROUTE_TRAITS, STEP_DETAILS, type PlanChange } from './change';
import { isSame, matched } from './matching';

const SECTIONS: Readonly<Partial<Record<keyof StepPlan, readonly string[]>>> = {
  titleNeededReason: [],
  routes: [
    ...ROUTE_TRAITS,
    'outcome',
    'rank',
    'result',
    'expected',
    'actual',
    'shortfallCents',
    'reserveCents',
    'centsPerYear',
  ],
  ...Object.fromEntries(OFFICES.map((office) => [office, ['type', 'serviceId', 'name', 'certainty']])),
  steps: [
    ...STEP_DETAILS,
    'earliest',
    'typical',
    'latest',
    'statutoryLimit',
    'minDays',
    'typicalDays',
    'maxDays',
  ],
  branches: [],
  costs: ['cents', 'minCents', 'maxCents', 'payer', 'totals', 'deadline'],
  documents: DOCUMENT_DETAILS,
  duties: ['dueDay'],
  contacts: [],
  warnings: ['severity'],
  missingFacts: [],
  titleValidity: ['until'],
  permanentStay: ['earliest'],
  disclaimer: [],
};

/** What names an entry of a list. */
const KEYS = ['id', 'code', 'ruleId', 'path', 'language'] as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(entry: unknown): string {
  const key = isRecord(entry) ? KEYS.find((name) => typeof entry[name] === 'string') : undefined;
  return key === undefined || !isRecord(entry) ? '' : String(entry[key]);
}

function asText(value: unknown): string {
  return typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? ''
      : JSON.stringify(value);
}

function* walk(
  path: string,
  before: unknown,
  after: unknown,
  leaveOut: ReadonlySet<string>,
): Generator<PlanChange> {
  if (before === after) return;
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    for (const name of names)
      if (!leaveOut.has(name)) yield* walk(`${path}.${name}`, before[name], after[name], leaveOut);
    return;
  }
  const lists = Array.isArray(before) && Array.isArray(after) ? { before, after } : null;
  if (lists !== null && [...lists.before, ...lists.after].every(isRecord)) {
    // Entries that came or went are reported by the kind of thing they are.
    for (const pair of matched<unknown>(lists.before, lists.after, keyOf).both)
      yield* walk(`${path}.${pair.key}`, pair.before, pair.after, leaveOut);
    return;
  }
  // A whole that came or went, such as a title's validity, is reported as such.
  if (isRecord(before) || isRecord(after) || isSame(before, after)) return;
  yield { kind: 'wording', path, before: asText(before), after: asText(after) };
}

export function* wordingChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  if (before.language !== after.language) return;
  for (const [section, leaveOut] of Object.entries(SECTIONS)) {
    const name = section as keyof StepPlan;
    yield* walk(section, before[name], after[name], new Set(leaveOut));
  }
}
