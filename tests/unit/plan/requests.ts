import { assessRoutes } from '~/domain/law/assess-route';
import { readPlanRequest, type Finding, type PlanRequest, type RouteId } from '~/domain/plan/contract';
import type { Facts, RouteAssessment } from '~/domain/plan/facts';
import { normaliseFacts } from '~/domain/plan/normalise-facts';
import { rankRoutes } from '~/domain/plan/ranking';

/** Builders of hiring cases and short ways to ask the rules about them. */

type Changes<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Changes<T[K]> | undefined }
    : T;
export type RequestChanges = Changes<PlanRequest>;

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep merge; a value of `undefined` takes the field away. */
function merged(base: unknown, changes: unknown): unknown {
  if (!isPlain(base) || !isPlain(changes)) return changes;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(changes)])];
  const value = (key: string) => (key in changes ? merged(base[key], changes[key]) : base[key]);
  return Object.fromEntries(keys.map((key) => [key, value(key)]).filter((entry) => entry[1] !== undefined));
}

/** Reads the request as any entry does, so that a builder never makes an invalid case unseen. */
export function request(base: PlanRequest, changes: RequestChanges = {}): PlanRequest {
  const reading = readPlanRequest(merged(base, changes));
  if (!reading.ok) throw new Error(`the test's request is invalid: ${JSON.stringify(reading.errors)}`);
  return reading.request;
}

const DEVELOPER: PlanRequest = {
  asOf: '2026-03-02',
  language: 'en',
  expectedDecisionDate: '2026-06-15',
  employer: { postalCode: '70173', temporaryAgency: false, branch: 'it', employeeCount: 30 },
  position: {
    occupationId: 'software-developer',
    grossSalaryCentsPerYear: 60_000_00,
    hoursPerWeek: 40,
    contractMonths: null,
    desiredStart: '2026-09-01',
  },
  candidate: {
    nationalities: ['BR'],
    country: 'BR',
    dateOfBirth: '1990-05-05',
    recruitedFrom: 'BR',
    recruitment: 'employer',
    qualification: {
      kind: 'academic',
      country: 'BR',
      completedOn: '2015-07-01',
      fitsPosition: true,
      comparability: 'comparable',
      recognition: 'not-applied',
    },
    experience: { relevantMonthsLast5Years: 12, relevantMonthsLast7Years: 12, atDegreeLevel: true },
    german: 'A1',
  },
};

const ELECTRICIAN: PlanRequest = {
  asOf: '2026-03-02',
  language: 'en',
  expectedDecisionDate: '2026-07-15',
  employer: { postalCode: '04109', temporaryAgency: false, branch: 'craft', employeeCount: 12 },
  position: {
    occupationId: 'electrician',
    grossSalaryCentsPerYear: 38_000_00,
    hoursPerWeek: 40,
    contractMonths: null,
    desiredStart: '2026-10-01',
  },
  candidate: {
    nationalities: ['TN'],
    country: 'TN',
    dateOfBirth: '1992-03-03',
    recruitedFrom: 'TN',
    recruitment: 'employer',
    qualification: {
      kind: 'vocational',
      country: 'TN',
      durationMonths: 36,
      completedOn: '2014-06-30',
      fitsPosition: true,
      recognition: 'full',
    },
    experience: { relevantMonthsLast5Years: 48, relevantMonthsLast7Years: 60, atDegreeLevel: false },
    german: 'A2',
  },
};

/** A developer with a comparable degree, 60,000 EUR, living in Brazil: everything is known and met. */
export const aDeveloper = (changes: RequestChanges = {}) => request(DEVELOPER, changes);

/** An electrician from Tunisia with full recognition: everything is known and met. */
export const anElectrician = (changes: RequestChanges = {}) => request(ELECTRICIAN, changes);

/** A nurse from the Philippines whose recognition is not applied for. */
export const aNurse = (changes: RequestChanges = {}) =>
  request(
    request(ELECTRICIAN, {
      employer: { postalCode: '90402', branch: 'care', careFacility: true },
      position: { occupationId: 'nurse' },
      candidate: {
        nationalities: ['PH'],
        country: 'PH',
        recruitedFrom: 'PH',
        german: 'B2',
        qualification: { country: 'PH', recognition: 'not-applied', licence: 'none' },
      },
    }),
    changes,
  );

/** What the rules say of every route, best first, without steps. */
export function assessed(plan: PlanRequest): readonly RouteAssessment[] {
  return rankRoutes(assessRoutes(normaliseFacts(plan)));
}

export function factsOf(plan: PlanRequest): Facts {
  return normaliseFacts(plan);
}

export function routeOf(plan: PlanRequest, id: RouteId): RouteAssessment {
  const route = assessed(plan).find((entry) => entry.id === id);
  if (route === undefined) throw new Error(`no route ${id}`);
  return route;
}

export function findingOf(plan: PlanRequest, id: RouteId, ruleId: string): Finding {
  const finding = routeOf(plan, id).findings.find((entry) => entry.ruleId === ruleId);
  if (finding === undefined) throw new Error(`route ${id} has no finding ${ruleId}`);
  return finding;
}

/** Open and reachable routes, best first. */
export function workable(plan: PlanRequest): readonly RouteId[] {
  return assessed(plan)
    .filter(({ outcome }) => outcome === 'open' || outcome === 'reachable')
    .map(({ id }) => id);
}
