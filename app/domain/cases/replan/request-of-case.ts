/** The request of a case that is under way: its facts of today, and what its finished steps say beyond them. */
import { planRequestSchema, type Language, type PlanRequest, type RouteId } from '../../plan/contract';
import type { Draft } from '../draft';
import { requestFromDraft, type RequestOutcome } from '../request';

export interface RunningCase {
  readonly draft: Draft;
  readonly employer: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  readonly language: Language;
  /** Step key to the day on which it was really done. */
  readonly doneOn: ReadonlyMap<string, string>;
  /** The route that the employer wants to go; null: the recommended one. */
  readonly routeId: RouteId | null;
}

/**
 * Who has concluded the agreement is in the accelerated procedure: a new plan continues it and does not begin another.
 * A day that the facts name themselves counts before that of the finished step.
 */
export function requestOfRunningCase({ doneOn, routeId, ...of }: RunningCase): RequestOutcome {
  const outcome = requestFromDraft(of);
  if (!outcome.ok) return outcome;
  const request: PlanRequest = routeId === null ? outcome.request : { ...outcome.request, routeId };
  const agreedOn = doneOn.get('agreement');
  if (agreedOn === undefined || request.procedure?.running !== undefined) return { ok: true, request };
  const continued = planRequestSchema.safeParse({
    ...request,
    procedure: { running: { kind: '81a', agreedOn } },
  });
  return { ok: true, request: continued.success ? continued.data : request };
}

/**
 * The facts of a request without what a plan adds by itself (day, language, chosen route, running procedure), to see
 * whether somebody has changed them.
 */
export function factsOf({ employer, position, candidate, procedure }: PlanRequest, draft: Draft): object {
  const facts = { employer, position, candidate };
  return draft['procedure.running.agreedOn'] === undefined ? facts : { ...facts, procedure };
}
