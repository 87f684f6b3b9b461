import type { Facts, ProofStepId } from '../plan/facts';
import type { Finding, Measured, Remedy } from '../plan/contract/plan';
import type { Source } from '../plan/contract/primitives';
import type { FindingResult, Language } from '../plan/contract/vocabulary';
import type { Bilingual } from '../texts/bilingual';
import type { QuestionPath } from '../texts/questions';

/**
 * A rule of law: looks at the facts and answers met, not met, missing facts, or does not apply, always with
 * reason, provision and source. Rules know nothing of each other; a route names the ones it demands.
 */
export interface Rule {
  readonly id: string;
  /**
   * `condition`: must be met for the route to be open. `refusal-ground`: closes the route only where it is known
   * to apply (§ 40 AufenthG and the like); an open question about it is asked, but does not hold the route back.
   */
  readonly kind: 'condition' | 'refusal-ground';
  /** The finding, or null where the rule is not in force on the day or does not concern the case. */
  readonly check: (facts: Facts, route: RouteContext) => Finding | null;
  /**
   * What else than the case the finding hangs on: the day of the decision, which the plan works out itself, or
   * whether the route needs the agency's consent. Other rules are checked once a case and shared by its routes.
   */
  readonly variesWith?: 'decision-date' | 'consent';
  /**
   * For rules that vary with the day of the decision: true where two cases that differ in that day only get the same
   * finding, word for word. Left out: the rule is checked again.
   */
  readonly isSameFor?: (before: Facts, after: Facts) => boolean;
  /** What would turn a `not-met` finding to met; null where nothing does. */
  readonly remedies?: (facts: Facts, finding: Finding) => readonly Remedy[];
}

/** What a rule may ask about the route it is checked for. */
export interface RouteContext {
  readonly consentRequired: boolean;
}

/** What a finding may carry beside result, sentence and source. */
export interface FindingExtras {
  readonly legalBasis?: string;
  readonly expected?: Measured;
  readonly actual?: Measured;
  readonly broughtByStep?: ProofStepId;
  readonly shortfallCents?: number;
  readonly reserveCents?: number;
  readonly provisional?: boolean;
  readonly missingPaths?: readonly QuestionPath[];
}

interface FindingParts extends FindingExtras {
  readonly result: FindingResult;
  readonly text: string;
  readonly source: Source;
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A finding told before, beside what tells it from others with the same sentence. */
interface Told {
  readonly finding: Finding;
  readonly extras: FindingExtras;
  readonly source: Source;
}

/** What was told, by sentence. Most findings say one of a few hundred sentences, whoever the case is about. */
const told = new Map<string, Told[]>();
/** Bounded, because a sentence may hold a code or a number of months of the case. */
const MOST_SENTENCES = 20_000;

/** Days, ages and pay are the case's own: a finding with one hardly comes again. */
function isOwn(measured: Measured | undefined): boolean {
  if (measured === undefined) return false;
  const { unit } = measured;
  return unit === 'date' || unit === 'years' || unit === 'cents-per-year' || unit === 'cents-per-hour';
}

function isSameMeasure(left: Measured | undefined, right: Measured | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined || left.unit !== right.unit) return false;
  return (
    left.value === right.value ||
    (Array.isArray(left.value) && Array.isArray(right.value) && left.value.join() === right.value.join())
  );
}

function isSameList(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && left.join() === right.join());
}

function isSameSource(left: Source, right: Source): boolean {
  return (
    left === right ||
    (left.title === right.title &&
      left.url === right.url &&
      left.confidence === right.confidence &&
      left.checkedOn === right.checkedOn)
  );
}

function isSame(left: FindingExtras, right: FindingExtras): boolean {
  return (
    left === right ||
    (left.broughtByStep === right.broughtByStep &&
      left.provisional === right.provisional &&
      left.legalBasis === right.legalBasis &&
      isSameMeasure(left.expected, right.expected) &&
      isSameMeasure(left.actual, right.actual) &&
      isSameList(left.missingPaths, right.missingPaths))
  );
}

/** Written out without spreads: this is the most frequent object of a plan. */
function newFinding(
  ruleId: string,
  result: FindingResult,
  text: string,
  source: Source,
  extras: FindingExtras,
): Finding {
  const found: Draft<Finding> = {
    ruleId,
    result,
    legalBasis: extras.legalBasis ?? source.title,
    expected: extras.expected ?? null,
    actual: extras.actual ?? null,
    provisional: extras.provisional ?? false,
    text,
    source,
  };
  if (extras.broughtByStep !== undefined) found.broughtByStep = extras.broughtByStep;
  if (extras.shortfallCents !== undefined) found.shortfallCents = extras.shortfallCents;
  if (extras.reserveCents !== undefined) found.reserveCents = extras.reserveCents;
  if (extras.missingPaths !== undefined) found.missingPaths = [...extras.missingPaths];
  return found;
}

/**
 * A finding in so many words. Equal ones without a day or sum of the case are one frozen object: plans hold them, and
 * what is written of them can be kept.
 */
export function tell(
  ruleId: string,
  result: FindingResult,
  text: string,
  source: Source,
  extras: FindingExtras,
): Finding {
  if (
    extras.shortfallCents !== undefined ||
    extras.reserveCents !== undefined ||
    isOwn(extras.expected) ||
    isOwn(extras.actual)
  )
    return newFinding(ruleId, result, text, source, extras);
  const known = told.get(text);
  if (known !== undefined)
    for (const { finding: before, source: from, extras: beside } of known)
      if (
        before.ruleId === ruleId &&
        before.result === result &&
        isSameSource(from, source) &&
        isSame(beside, extras)
      )
        return before;
  const found = Object.freeze(newFinding(ruleId, result, text, source, extras));
  const entry = { finding: found, extras, source };
  if (known !== undefined) known.push(entry);
  else {
    if (told.size >= MOST_SENTENCES) told.clear();
    told.set(text, [entry]);
  }
  return found;
}

/** As `tell`, with the parts by name. */
export function finding(ruleId: string, parts: FindingParts): Finding {
  return tell(ruleId, parts.result, parts.text, parts.source, parts);
}

/** The sentence in the request's language. */
export function say(text: Bilingual, language: Language): string {
  return text[language];
}

export const yes: Measured = { value: true, unit: 'yes-no' };
export const no: Measured = { value: false, unit: 'yes-no' };

export function code(value: string): Measured {
  return { value, unit: 'code' };
}
