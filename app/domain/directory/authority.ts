/** An authority as the plan names it: the shape of the contract's authority objects. */
export type AuthorityType =
  | 'ihk-fosa'
  | 'ihk'
  | 'hwk'
  | 'professional-chamber'
  | 'agriculture'
  | 'land-authority'
  | 'zab'
  | 'other'
  | 'central'
  | 'local'
  | 'mission';

/** `look-up`: the directory cannot tell; the official finder decides. */
export type AuthorityCertainty = 'certain' | 'likely' | 'look-up';

export interface NamedAuthority {
  readonly type: AuthorityType;
  readonly serviceId: string | null;
  readonly name: string;
  readonly why: string;
  readonly certainty: AuthorityCertainty;
  /** The official finder, given wherever the answer is not certain. */
  readonly finderUrl: string | null;
}

export type TextLanguage = 'de' | 'en';

/** Finder of recognition authorities by occupation and place. */
export const RECOGNITION_FINDER = 'https://www.anerkennung-in-deutschland.de';
/** Finder of local immigration authorities. */
export const IMMIGRATION_FINDER = 'https://bamf-navi.bamf.de';
/** Finder of missions and online visa application. */
export const MISSION_FINDER = 'https://digital.diplo.de';

/** Confidence of a directory entry as certainty for the reader. */
export function certaintyOf(confidence: 'high' | 'medium' | 'low'): AuthorityCertainty {
  return confidence === 'high' ? 'certain' : confidence === 'medium' ? 'likely' : 'look-up';
}

/** Builds an authority; the finder is shown wherever the answer is not certain. */
export function namedAuthority(
  type: AuthorityType,
  serviceId: string | null,
  name: string,
  why: string,
  certainty: AuthorityCertainty,
  finder: string,
): NamedAuthority {
  return { type, serviceId, name, why, certainty, finderUrl: certainty === 'certain' ? null : finder };
}
