import type { papers as source } from '../de/papers';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `papers`. */
export const papers = {
  state: {
    missing: 'Missing',
    there: 'To be checked',
    inOrder: 'In order',
    wanting: 'To be improved',
    expired: 'Expired',
    expiresSoon: 'Expires soon',
    waived: 'Not needed',
  },
  step: { title: 'Documents in the folder', open: 'To the folder' },
} as const satisfies TranslationOf<typeof source>;
