/**
 * What the plan needs to know about an occupation.
 *
 * Names, synonyms and the mark "regulated" are own knowledge, see {@link CATALOGUE_SOURCE}; the Anerkennungs-Finder
 * (anerkennung-in-deutschland.de) decides in doubt. The codes were compared on the same day with a published copy of
 * the Bundesagentur's table from KldB 2010 (version 2020) to ISCO-08, not with the table itself. Where one KldB code
 * leads to several ISCO codes, or the table is coarser than ISCO, the entry carries the ISCO code of the work.
 */

/** How the catalogue is backed: own knowledge, read through on that day, not officially confirmed. */
export const CATALOGUE_SOURCE = {
  checkedOn: '2026-11-20',
  confidence: 'unverified',
  officiallyConfirmed: false,
} as const;

/** Lowest level of training with which the work is usually done. `assistant` is below two years of training. */
export type MinimumQualification = 'none' | 'assistant' | 'vocational' | 'academic';

/** Groups of the directory's recognition authorities; `none` where nothing is recognised for the work. */
export type AuthorityGroup =
  | 'pflegefachkraft'
  | 'pflegehilfe-assistenz'
  | 'gesundheitsfachberufe'
  | 'arzt'
  | 'zahnarzt-apotheker-psychotherapeut'
  | 'erzieher'
  | 'sozialarbeiter'
  | 'lehrkraft'
  | 'ingenieur-titel'
  | 'architekten'
  | 'handwerk'
  | 'ihk-berufe'
  | 'landwirtschaft-hauswirtschaft'
  | 'medizinische-fachangestellte'
  | 'zahnmedizinische-fachangestellte'
  | 'pharmazeutisch-kaufmaennisch'
  | 'rechts-steuer-fachangestellte'
  | 'akademiker-nicht-reglementiert'
  | 'look-up'
  | 'none';

/**
 * Whether the work needs a licence (§ 18 Abs. 2 Nr. 3 AufenthG). `title-only`: the law protects the title, the
 * work itself is open to employees. `unknown`: a bare code does not tell.
 */
export type Regulation =
  | { readonly status: 'regulated'; readonly law: string }
  | { readonly status: 'title-only'; readonly law: string }
  | { readonly status: 'not-regulated' }
  | { readonly status: 'unknown' };

export interface Occupation {
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
  /** Five digits of the Klassifikation der Berufe 2010; empty if unknown. */
  readonly kldb2010: string;
  /** Four digits of ISCO-08; empty if unknown. */
  readonly isco08: string;
  readonly minimumQualification: MinimumQualification;
  readonly regulation: Regulation;
  readonly authorityGroup: AuthorityGroup;
  /** The shortage group of § 18g Abs. 1 S. 2 Nr. 1 AufenthG that the ISCO code falls under, or null. */
  readonly shortageGroup: string | null;
  /** ISCO 133 or 25: the Blue Card without degree (§ 18g Abs. 2 AufenthG). */
  readonly isIt: boolean;
  /** Health and care: recruiting ban of § 38 BeschV, central office of Bavaria. */
  readonly isHealth: boolean;
  readonly synonyms: readonly string[];
}

/** Shortage groups by ISCO-08 prefix, § 18g Abs. 1 S. 2 Nr. 1 AufenthG, since 2023-11-18. */
export const SHORTAGE_GROUPS = ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25'] as const;

/** ISCO-08 groups of the Blue Card for IT without degree, § 18g Abs. 2 AufenthG. */
export const IT_GROUPS = ['133', '25'] as const;

/** The shortage group an ISCO-08 code falls under, or null. */
export function shortageGroupOf(isco08: string): string | null {
  return SHORTAGE_GROUPS.find((group) => isco08.startsWith(group)) ?? null;
}

/** True for ISCO-08 133 and 25, § 18g Abs. 2 AufenthG. */
export function isItOccupation(isco08: string): boolean {
  return IT_GROUPS.some((group) => isco08.startsWith(group));
}

interface Traits {
  readonly group: AuthorityGroup;
  readonly law?: string;
  readonly titleLaw?: string;
  readonly health?: true;
  readonly synonyms?: readonly string[];
}

/** Builds one entry of the catalogue. */
export function occupation(
  id: string,
  de: string,
  en: string,
  kldb2010: string,
  isco08: string,
  minimumQualification: MinimumQualification,
  traits: Traits,
): Occupation {
  const regulation: Regulation =
    traits.law !== undefined
      ? { status: 'regulated', law: traits.law }
      : traits.titleLaw !== undefined
        ? { status: 'title-only', law: traits.titleLaw }
        : { status: 'not-regulated' };
  return {
    id,
    name: { de, en },
    kldb2010,
    isco08,
    minimumQualification,
    regulation,
    authorityGroup: traits.group,
    shortageGroup: shortageGroupOf(isco08),
    isIt: isItOccupation(isco08),
    isHealth: traits.health === true,
    synonyms: traits.synonyms ?? [],
  };
}
