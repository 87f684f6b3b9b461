import type { PlanChange } from '~/domain/plan/difference';

/** A change as the swapped plans tell it, without the titles, which follow the newer plan. */
function swapped(change: PlanChange): unknown {
  if (change.kind === 'presence')
    return { ...change, change: change.change === 'added' ? 'removed' : 'added' };
  if (!('before' in change)) return change;
  const back = { ...change, before: change.after, after: change.before };
  if (back.kind === 'step-dates')
    return {
      ...back,
      daysMoved: {
        earliest: 0 - back.daysMoved.earliest,
        typical: 0 - back.daysMoved.typical,
        latest: 0 - back.daysMoved.latest,
      },
    };
  if ('daysMoved' in back) return { ...back, daysMoved: back.daysMoved === null ? null : 0 - back.daysMoved };
  if ('byCents' in back) return { ...back, byCents: back.byCents === null ? null : 0 - back.byCents };
  return back;
}

const TITLES = new Set(['title', 'text', 'legalBasis']);

function comparable(change: unknown): string {
  return JSON.stringify(change, (key: string, value: unknown) => {
    if (TITLES.has(key)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}

/** Comparable forms of the changes, in a fixed order. */
export const toldForward = (changes: readonly PlanChange[]): string[] => changes.map(comparable).sort();
export const toldBackward = (changes: readonly PlanChange[]): string[] =>
  changes.map((change) => comparable(swapped(change))).sort();
