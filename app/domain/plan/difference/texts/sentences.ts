import type { BilingualWith } from '../../../texts/bilingual';
import type { ChangeKind, ChangeOf } from '../change';

/** A sentence in both languages for each of these kinds of change; one that is missing does not compile. */
export type Sentences<Kind extends ChangeKind> = { readonly [K in Kind]: BilingualWith<ChangeOf<K>> };
