import type { auth as source } from '../de/auth';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `auth`. */
export const auth = {
  title: 'Sign-in',
} as const satisfies TranslationOf<typeof source>;
