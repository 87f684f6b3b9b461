import type { plan as source } from '../de/plan';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `plan`. */
export const plan = {
  title: 'Plan',
} as const satisfies TranslationOf<typeof source>;
