import type { cases as source } from '../de/cases';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `cases`. */
export const cases = {
  title: 'Cases',
} as const satisfies TranslationOf<typeof source>;
