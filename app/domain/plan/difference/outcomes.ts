import type { Outcome } from '../contract';

/** True for routes that can be gone: open, or open by the plan's own steps. */
export function isWorkableOutcome(outcome: Outcome): boolean {
  return outcome === 'open' || outcome === 'reachable';
}
