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
  /** What would turn a `not-met` finding to met; null where nothing does. */
  readonly remedies?: (facts: Facts, finding: Finding) => readonly Remedy[];
}

/** What a rule may ask about the route it is checked for. */
export interface RouteContext {
  readonly consentRequired: boolean;
}

interface FindingParts {
  readonly result: FindingResult;
  readonly text: string;
  readonly source: Source;
  readonly legalBasis?: string;
  readonly expected?: Measured;
  readonly actual?: Measured;
  readonly broughtByStep?: ProofStepId;
  readonly shortfallCents?: number;
  readonly reserveCents?: number;
  readonly provisional?: boolean;
  readonly missingPaths?: readonly QuestionPath[];
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** Builds a finding. Written out without spreads: this is the most frequent object of a plan. */
export function finding(ruleId: string, parts: FindingParts): Finding {
  const found: Draft<Finding> = {
    ruleId,
    result: parts.result,
    legalBasis: parts.legalBasis ?? parts.source.title,
    expected: parts.expected ?? null,
    actual: parts.actual ?? null,
    provisional: parts.provisional ?? false,
    text: parts.text,
    source: parts.source,
  };
  if (parts.broughtByStep !== undefined) found.broughtByStep = parts.broughtByStep;
  if (parts.shortfallCents !== undefined) found.shortfallCents = parts.shortfallCents;
  if (parts.reserveCents !== undefined) found.reserveCents = parts.reserveCents;
  if (parts.missingPaths !== undefined) found.missingPaths = [...parts.missingPaths];
  return found;
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
