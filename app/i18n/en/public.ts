import type { publicPages as source } from '../de/public';
import type { TranslationOf } from '../dictionary';

/** English texts of the public pages. */
export const publicPages = {
  title: 'Lotsenwerk: hiring skilled workers from abroad',
} as const satisfies TranslationOf<typeof source>;
