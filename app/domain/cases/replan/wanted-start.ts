import type { Draft } from '../draft';

/** The facts with another wanted first day of work. */
export function withStart(draft: Draft, desiredStart: string): Draft {
  return { ...draft, 'position.desiredStart': desiredStart };
}
