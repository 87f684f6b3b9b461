/**
 * A firm in several chambers.
 *
 * Sources, read 2026-11-20: § 2 Abs. 1 IHKG (whoever keeps a place of business in the district belongs to the IHK), § 2
 * Abs. 3 IHKG (craft firms belong to the IHK with the part that is no craft), § 90 Abs. 2 HwO (owners of a craft firm of
 * the district belong to the HWK). So one IHK and one HWK need no question. A second IHK or a second HWK is right only
 * with a place of business in its district: the chamber that is asked later has to say so. Not covered: whether a firm
 * really belongs to a chamber; the chambers decide that themselves.
 */
import type { ChamberKind } from './chamber-kind';

export const SECOND_CHAMBER_SOURCES = ['§ 2 Abs. 1 IHKG', '§ 2 Abs. 3 IHKG', '§ 90 Abs. 2 HwO'] as const;
export const SECOND_CHAMBER_CHECKED_ON = '2026-11-20';

export type SecondChamber = 'none' | 'other-kind' | 'same-kind';

/**
 * How a firm stands to other chambers.
 *
 * @param others kinds of the chambers it belongs to already, this one left out
 */
export function secondChamber(own: ChamberKind, others: readonly ChamberKind[]): SecondChamber {
  if (others.length === 0) return 'none';
  return own !== 'other' && others.includes(own) ? 'same-kind' : 'other-kind';
}
