import type { Confidence } from '../plan/contract/vocabulary';
import type { Source } from '../plan/contract/primitives';

/**
 * Where the encoded law was read. The statutes were read in a mirror of gesetze-im-internet.de of this day;
 * a change after it is not encoded.
 */
export const LAW_CHECKED_ON = '2026-08-19';

/** § 18 AufenthG in its present build-up and § 81a AufenthG begin here; earlier law is not encoded. */
export const LAW_ENCODED_FROM = '2020-03-01';

/** Entry into force of the first package of the FEG II: new Blue Card, claim for skilled workers. */
export const FEG_II_FROM = '2023-11-18';

/** Second package of the FEG II: experience, recognition partnership, care assistants, short quota, § 16a. */
export const FEG_II_SECOND_FROM = '2024-03-01';

/** Third package of the FEG II: opportunity card, Western Balkans quota of 50,000. */
export const FEG_II_THIRD_FROM = '2024-06-01';

/** Marks of the research: A official text, B secondary source, K own knowledge, D derived from official texts. */
export type Mark = 'A' | 'B' | 'K' | 'D';

const CONFIDENCE_OF: Readonly<Record<Mark, Confidence>> = {
  A: 'official',
  B: 'secondary',
  K: 'unverified',
  D: 'derived',
};

export function sourceOf(
  title: string,
  url: string | null,
  mark: Mark,
  checkedOn: string = LAW_CHECKED_ON,
): Source {
  return { title, url, confidence: CONFIDENCE_OF[mark], officiallyConfirmed: mark === 'A', checkedOn };
}

const LAWS = {
  AufenthG: 'aufenthg_2004',
  AufenthV: 'aufenthv',
  BeschV: 'beschv_2013',
  'FreizügG/EU': 'freiz_gg_eu_2004',
  MiLoG: 'milog',
  BAföG: 'baf_g',
  UkraineAufenthFGV: 'ukraineaufenthfgv',
} as const;

/** Source for a provision, such as `provision('AufenthG', '18g', 'Abs. 1 S. 1')`. */
export function provision(law: keyof typeof LAWS, section: string, part = '', mark: Mark = 'A'): Source {
  const title = `§ ${section}${part === '' ? '' : ` ${part}`} ${law}`;
  return sourceOf(title, `https://www.gesetze-im-internet.de/${LAWS[law]}/__${section}.html`, mark);
}
