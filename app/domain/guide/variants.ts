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

function withQualification(
  request: PlanRequest,
  facts: NonNullable<PlanRequest['candidate']['qualification']>,
): PlanRequest {
  return withCandidate(request, { qualification: { ...request.candidate.qualification, ...facts } });
}

/** A school pays no wage, so that none may stand in the case. */
function atSchool(request: PlanRequest): PlanRequest {
  const position: PlanRequest['position'] = { ...request.position, occupationId: 'physiotherapist' };
  delete position.grossSalaryCentsPerYear;
  return { ...request, position };
}

const VARIANTS: Readonly<Partial<Record<RouteId, Variant>>> = {
  '16a-2': { like: 'apprentice-vietnam', change: atSchool },
  '16d-1': {
    like: 'electrician-tunis',
    change: (request) => withQualification(request, { recognition: 'partial', measure: 'in-company' }),
  },
  '16d-4': {
    like: 'nurse-kerala',
    change: (request) => withCandidate(request, { recruitment: 'federal-agency' }),
  },
  '16d-5': {
    like: 'electrician-tunis',
    change: (request) =>
      withCandidate(withQualification(request, { recognition: 'partial', measure: 'exam' }), {
        livelihoodSecured: true,
      }),
  },
  // Blocked until the body orders the analysis: the plan shows the way all the same.
  '16d-6': {
    like: 'electrician-tunis',
    change: (request) =>
      withCandidate(withQualification(request, { recognition: 'applied' }), { livelihoodSecured: true }),
  },
  // A special case by discretion, so that no fact of a request opens it.
  '18c-3': {
    like: 'engineer-japan',
    change: (request) => withPosition(request, { kind: 'research' }),
  },
  '18d': {
    like: 'engineer-japan',
    change: (request) => withPosition(request, { kind: 'research' }),
  },
  '18g-1-new-entrant': {
    like: 'engineer-japan',
    change: (request) => withQualification(request, { completedOn: addMonths(request.asOf, -18) }),
  },
  '19c-1-driver': {
    like: 'truck-driver',
    change: (request) => withCandidate(request, { drivingLicence: 'eu' }),
  },
  '19c-1-short-quota': {
    like: 'warehouse-western-balkans',
    change: (request) => ({
      ...withPosition(request, { contractMonths: 8, paidByTariff: true, clauses: ['travel-costs'] }),
      employer: { ...request.employer, boundByTariff: true },
    }),
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
