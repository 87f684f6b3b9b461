/**
 * What leaves the house with an enquiry. One function makes the preview and what is stored and shown to the holder, so
 * that the two cannot differ. Facts of the person stay behind unless somebody ticks them; a name and a passport are no
 * facts of a case and never leave by themselves.
 */
export interface FactInBothLanguages {
  readonly key: string;
  readonly de: { readonly term: string; readonly value: string };
  readonly en: { readonly term: string; readonly value: string };
}

/** A fact of the case that could be sent. */
export interface FactOffer extends FactInBothLanguages {
  /** Points at one person, or says of them what nobody has to know: left out unless chosen. */
  readonly isPersonal: boolean;
}

/** What the holder gets beside topic, place and text. */
export interface Leaving {
  /** Who asks; always named. */
  readonly sender: { readonly organisation: string; readonly person: string };
  readonly facts: readonly FactInBothLanguages[];
}

/** Facts of a case that stay behind by default. */
const PERSONAL_FACTS: ReadonlySet<string> = new Set([
  'candidate.dateOfBirth',
  'candidate.family.spouse',
  'candidate.family.spouseQualifies',
  'candidate.family.children',
  'candidate.family.movesTogether',
  'candidate.asylumBenefitsLast24Months',
  'candidate.asylumBenefitsUntil',
  'candidate.livelihoodSecured',
  'candidate.adequatePension',
  'candidate.qualification.title',
  'position.title',
  'position.grossSalaryCentsPerYear',
  'position.grossWageCentsPerHour',
]);

/** The day on which somebody was chosen concerns nobody outside. */
const NEVER_OFFERED: ReadonlySet<string> = new Set(['chosenOn']);

export function isOffered(key: string): boolean {
  return !NEVER_OFFERED.has(key);
}

export function isPersonalFact(key: string): boolean {
  return PERSONAL_FACTS.has(key);
}

/** The keys ticked before anybody has chosen. */
export function usualChoice(offers: readonly FactOffer[]): readonly string[] {
  return offers.filter(({ isPersonal }) => !isPersonal).map(({ key }) => key);
}

/** Exactly what leaves: the chosen ones among those offered, in their order, nothing else. */
export function leavingOf(
  sender: Leaving['sender'],
  offers: readonly FactOffer[],
  chosen: readonly string[],
): Leaving {
  const wanted = new Set(chosen);
  return {
    sender: { organisation: sender.organisation, person: sender.person },
    facts: offers
      .filter(({ key }) => wanted.has(key))
      .map(({ key, de, en }) => ({
        key,
        de: { term: de.term, value: de.value },
        en: { term: en.term, value: en.value },
      })),
  };
}
