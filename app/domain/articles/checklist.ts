/** What an author who publishes alone has to have looked at, one by one. A second person reads instead. */
export const ANONYMITY_CHECKS = ['names', 'companies', 'places', 'dates', 'story'] as const;
export type AnonymityCheck = (typeof ANONYMITY_CHECKS)[number];

export type PublishRefusal = 'placeholder-left' | 'checks-missing' | 'no-source';

/** Whether an article may be published, and by whom. */
export function publishRefusal(of: {
  readonly isAuthor: boolean;
  readonly checks: readonly string[];
  readonly hasPlaceholder: boolean;
  readonly hasSource: boolean;
}): PublishRefusal | null {
  if (of.hasPlaceholder) return 'placeholder-left';
  if (!of.hasSource) return 'no-source';
  const isComplete = ANONYMITY_CHECKS.every((check) => of.checks.includes(check));
  return of.isAuthor && !isComplete ? 'checks-missing' : null;
}
