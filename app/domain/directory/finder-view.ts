/** The finder as its page shows it: words in the reader's language, addresses of the next questions. */
import type { ServiceMarks } from './service-marks';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What stands in the form. */
export interface FinderFields {
  readonly place: string;
  readonly state: string;
  readonly kreis: string;
  readonly topic: string;
  readonly audience: string;
  readonly kind: string;
  readonly text: string;
}

export interface FinderChoices {
  readonly states: readonly Choice[];
  /** Kreise of the Land; empty as long as the Land is open. */
  readonly kreise: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly audiences: readonly Choice[];
  readonly kinds: readonly Choice[];
}

export interface PlaceLink {
  readonly to: string;
  readonly label: string;
}

/** A question about the place, or why it is not known. */
export interface PlaceQuestion {
  readonly code: 'not-a-code' | 'unknown-code' | 'unknown-name' | 'two-states' | 'several';
  readonly typed: string;
  readonly town: string;
  readonly choices: readonly PlaceLink[];
}

export interface FinderItem {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly carrier: string;
  /** Where it works, unless a reason says so; without Länder: all of Germany. */
  readonly where: { readonly states: string; readonly area: string } | null;
  /** Works in a part of the Land only, and nobody said yet which part is meant. */
  readonly isPartOnly: boolean;
  /** Why it fits, in words. */
  readonly reasons: readonly { readonly text: string; readonly isCaution: boolean }[];
  readonly marks: ServiceMarks;
}

export interface StateLink {
  /** ISO 3166-2, such as `DE-TH`. */
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly to: string;
  readonly isChosen: boolean;
}

export interface FinderView {
  readonly fields: FinderFields;
  readonly choices: FinderChoices;
  readonly question: PlaceQuestion | null;
  /** The place in words; null: all of Germany. */
  readonly place: string | null;
  /** The Kreis that follows from the town's name and that nobody confirmed. */
  readonly suggestedKreis: string | null;
  /** Likely Kreise of a postal code that does not tell one. */
  readonly kreisLinks: readonly PlaceLink[];
  /** The Land is known and its Kreis is not. */
  readonly isKreisOpen: boolean;
  readonly respelt: readonly { readonly typed: string; readonly instead: string | null }[];
  readonly total: number;
  /** Position of the first item shown, from 1. */
  readonly from: number;
  readonly items: readonly FinderItem[];
  readonly more: { readonly to: string; readonly count: number } | null;
  /** The start of the list, when it is not shown. */
  readonly startTo: string | null;
  /** The same question without the place, where more answers wait. */
  readonly elsewhere: { readonly to: string; readonly count: number } | null;
  readonly map: {
    readonly states: readonly StateLink[];
    readonly nationwide: number;
    readonly allTo: string;
  };
  /** Whether anything was asked; without it the page is the one for search engines. */
  readonly isAsked: boolean;
  /** The day the bundled facts were collected. */
  readonly compiledOn: string;
}
