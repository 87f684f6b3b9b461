import type { Chamber } from '../directory/reference';

/** What a chamber on the platform is. The 79 IHKs and 53 HWKs stand in the directory; others (crafts guilds, ...) do not. */
export const CHAMBER_KINDS = ['ihk', 'hwk', 'other'] as const;
export type ChamberKind = (typeof CHAMBER_KINDS)[number];

export function isChamberKind(value: unknown): value is ChamberKind {
  return CHAMBER_KINDS.some((kind) => kind === value);
}

export function kindOfEntry(chamber: Pick<Chamber, 'type'>): ChamberKind {
  return chamber.type === 'IHK' ? 'ihk' : 'hwk';
}
