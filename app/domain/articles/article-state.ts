/** Whether an article may still be used and believed. Worked out each time from what it cites; pure. */
import type { CalendarDate } from '../calendar';
import type { Parameter } from '../law/parameters/parameter';

export type ArticleStatus = 'draft' | 'published' | 'withdrawn';

export type ArticleState =
  | { readonly state: 'draft' | 'current' | 'withdrawn' }
  /** Values of the law that it cites changed after it was reviewed, or are no longer there. */
  | { readonly state: 'law-changed'; readonly parameters: readonly string[] }
  | { readonly state: 'review-due'; readonly since: CalendarDate };

export interface ArticleFacts {
  readonly status: ArticleStatus;
  readonly reviewedOn: CalendarDate;
  /** The last day on which it counts as reviewed. */
  readonly reviewBy: CalendarDate;
  readonly parameterIds: readonly string[];
}

/** Values that began or became known after the review, up to today. */
export function changedSince(
  parameterIds: readonly string[],
  reviewedOn: CalendarDate,
  today: CalendarDate,
  parameters: ReadonlyMap<string, Parameter<unknown>>,
): readonly string[] {
  return parameterIds.filter((id) => {
    const parameter = parameters.get(id);
    if (parameter === undefined) return true;
    return parameter.values.some(({ from, to, isOlder }, index) => {
      const begins = index > 0 && isOlder !== true && reviewedOn < from && from <= today;
      const ends = to !== undefined && reviewedOn <= to && to < today;
      return begins || ends;
    });
  });
}

/** Where an article stands on a day. */
export function articleState(
  { status, reviewedOn, reviewBy, parameterIds }: ArticleFacts,
  today: CalendarDate,
  parameters: ReadonlyMap<string, Parameter<unknown>>,
): ArticleState {
  if (status === 'withdrawn') return { state: 'withdrawn' };
  if (status === 'draft') return { state: 'draft' };
  const changed = changedSince(parameterIds, reviewedOn, today, parameters);
  if (changed.length > 0) return { state: 'law-changed', parameters: changed };
  return reviewBy < today ? { state: 'review-due', since: reviewBy } : { state: 'current' };
}

/** True if it may be put into an answer. */
export function isUsable({ state }: ArticleState): boolean {
  return state === 'current';
}
