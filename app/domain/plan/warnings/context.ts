import type { Finding, Warning } from '../contract/plan';
import type { Severity, WarningCode } from '../contract/vocabulary';
import type { Facts, ProcedureResult, RouteAssessment } from '../facts';

/** What a warning may look at. */
export interface WarningContext {
  readonly facts: Facts;
  readonly titleNeeded: boolean;
  /** The recommended route, or the one the request names. */
  readonly chosen: RouteAssessment | null;
  /** Closed routes of a better kind than the chosen one's; all closed ones where none is chosen. */
  readonly closedBetter: readonly RouteAssessment[];
  /** Open routes put back because the reserve may not outlast the coming year's amount. */
  readonly displaced: readonly RouteAssessment[];
  readonly procedure: ProcedureResult;
}

/** A warning or null: one function per subject, called in the order of severity. */
export type WarningRule = (context: WarningContext) => Warning | null;

export function warning(code: WarningCode, severity: Severity, text: string, legalBasis: string): Warning {
  return { code, severity, text, legalBasis };
}

/** The finding of a rule on the chosen route, or where it closed a better kind of route. */
export function findingOf(
  { chosen, closedBetter }: WarningContext,
  ruleId: string,
  isClosing: (finding: Finding) => boolean,
): Finding | null {
  const own = chosen?.findings.find((finding) => finding.ruleId === ruleId && isClosing(finding));
  if (own !== undefined) return own;
  for (const route of closedBetter) {
    const closing = route.findings.find((finding) => finding.ruleId === ruleId && isClosing(finding));
    if (closing !== undefined) return closing;
  }
  return null;
}

export const isNotMet = ({ result }: Finding) => result === 'not-met';
