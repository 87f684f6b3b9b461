import type { organisation as source } from '../de/organisation';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `organisation`. */
export const organisation = {
  title: 'Organisation',
} as const satisfies TranslationOf<typeof source>;
