/**
 * Disclosure control of a share: so many of so many. From ten cases on; if either side is below five, only the bound is
 * told ("at least 96 of 100"), which is the same for none, one and four.
 */
import { LEAST_CASES } from './least';

/** `atLeast` and `atMost` are equal where the number itself is told. */
export interface PublishedShare {
  readonly atLeast: number;
  readonly atMost: number;
  readonly of: number;
}

/** What may be told; null: too few cases. Below ten both sides could be small, and one would give away the other. */
export function publishShare(part: number, of: number): PublishedShare | null {
  if (of < 2 * LEAST_CASES) return null;
  const small = LEAST_CASES - 1;
  if (part <= small) return { atLeast: 0, atMost: small, of };
  if (of - part <= small) return { atLeast: of - small, atMost: of, of };
  return { atLeast: part, atMost: part, of };
}

/** Published shares added up, bound by bound; null where there is none. */
export function addShares(shares: ReadonlyArray<PublishedShare | null>): PublishedShare | null {
  const told = shares.filter((share) => share !== null);
  if (told.length === 0) return null;
  const sum = (of: (share: PublishedShare) => number) => told.reduce((total, share) => total + of(share), 0);
  return {
    atLeast: sum((share) => share.atLeast),
    atMost: sum((share) => share.atMost),
    of: sum((share) => share.of),
  };
}
