import { createHash } from 'node:crypto';

import type { StepPlan } from '~/domain/plan/contract';

/**
 * A fingerprint of a plan as it was shown. Accepting sends it back, so that nobody accepts a plan that differs from
 * the one on the screen. The plan's own order is fixed, so its text is the same for the same plan.
 */
export function planHash(plan: StepPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url');
}
