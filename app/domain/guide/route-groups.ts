import type { RouteId } from '../plan/contract';

/** The headings under which a reader looks for a route, in the order of the page. */
export const ROUTE_GROUPS = {
  skilled: ['18a', '18b', '18g-1-regular', '18g-1-shortage', '18g-1-new-entrant', '18g-2-it', '18c-3', '18d'],
  bridge: ['16d-1', '16d-3', '16d-4', '16d-5', '16d-6'],
  training: ['16a-1', '16a-2', '17-1'],
  work: [
    '19c-2-experience',
    '19c-2-ict',
    '19c-1-specialist',
    '19c-1-care-assistant',
    '19c-1-driver',
    '19c-1-driver-training',
    '19c-1-western-balkans',
    '19c-1-best-friends',
    '19c-1-short-quota',
  ],
  search: ['20a'],
  none: ['free-movement', '24'],
} as const satisfies Record<string, readonly RouteId[]>;

export type RouteGroup = keyof typeof ROUTE_GROUPS;
export const ROUTE_GROUP_NAMES = Object.keys(ROUTE_GROUPS) as RouteGroup[];
