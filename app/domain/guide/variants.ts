import { addMonths, type CalendarDate } from '../calendar/calendar-date';
import type { Language, PlanRequest, RouteId } from '../plan/contract';
import type { ExampleId } from '../texts/guide/example-words';
import { exampleRequest } from './examples';

/**
 * Examples with a fact or two changed, for routes that none of the twelve takes: they show how long such a route
 * usually lasts and let the engine be heard on it.
 */
interface Variant {
  readonly like: ExampleId;
  readonly change: (request: PlanRequest) => PlanRequest;
}

const EURO = 100;

function withCandidate(request: PlanRequest, facts: Partial<PlanRequest['candidate']>): PlanRequest {
  return { ...request, candidate: { ...request.candidate, ...facts } };
}

function withPosition(request: PlanRequest, facts: Partial<PlanRequest['position']>): PlanRequest {
  return { ...request, position: { ...request.position, ...facts } };
}

const VARIANTS: Readonly<Partial<Record<RouteId, Variant>>> = {
  '16d-1': {
    like: 'electrician-tunis',
    change: (request) =>
      withCandidate(request, {
        qualification: {
          ...request.candidate.qualification,
          recognition: 'partial',
          measure: 'in-company',
        },
      }),
  },
  '18d': {
    like: 'engineer-japan',
    change: (request) => withPosition(request, { kind: 'research' }),
  },
  '18g-1-new-entrant': {
    like: 'engineer-japan',
    change: (request) =>
      withCandidate(request, {
        qualification: { ...request.candidate.qualification, completedOn: addMonths(request.asOf, -18) },
      }),
  },
  '19c-1-driver': {
    like: 'truck-driver',
    change: (request) => withCandidate(request, { drivingLicence: 'eu' }),
  },
  '19c-1-specialist': {
    like: 'engineer-japan',
    change: (request) => withPosition(request, { kind: 'specialist' }),
  },
  '19c-2-experience': {
    like: 'electrician-tunis',
    change: (request) => withPosition(request, { grossSalaryCentsPerYear: 52_000 * EURO }),
  },
  '20a': {
    like: 'engineer-japan',
    change: (request) => withCandidate(request, { livelihoodSecured: true }),
  },
};

/** The variant that takes the route, with the example it comes from; null where there is none. */
export function variantFor(
  id: RouteId,
  asOf: CalendarDate,
  language: Language,
): { readonly like: ExampleId; readonly request: PlanRequest } | null {
  const variant = VARIANTS[id];
  if (variant === undefined) return null;
  return { like: variant.like, request: variant.change(exampleRequest(variant.like, asOf, language)) };
}
