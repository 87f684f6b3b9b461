/** The reference data of the directory: offices, chambers, Kreise, places and programmes as the sources give them. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { StateCode } from '../catalogue/states';
import type { DirectorySource } from './service';
import type { ServiceStatus } from './vocabulary';

export type DirectoryConfidence = 'high' | 'medium' | 'low';

/** Who runs the accelerated procedure (§ 81a AufenthG) in a Land. */
export interface AcceleratedOffice {
  readonly state: StateCode;
  readonly model: 'central' | 'all-local' | 'selected-local' | 'central-and-local';
  readonly authorities: readonly string[];
  readonly website: string;
  readonly phone: string;
  readonly email: string;
  /** Where it works, in words. */
  readonly area: string;
  /** True: local authorities are not competent for § 81a. */
  readonly centralExclusive: boolean;
  /** Since when it works in this form: a year or a day; null: not known. */
  readonly since: string | null;
  /** The local authorities beside it, in words; empty: none. */
  readonly localAuthorities: string;
  readonly routingRule: string;
  /** Fee of the accelerated procedure in euros (§ 47 Abs. 1 Nr. 15 AufenthV). */
  readonly feeEuro: number;
  /** Form, online application or portal; empty: not found. */
  readonly applicationUrl: string;
  /** List of documents; empty: not found. */
  readonly documentsUrl: string;
  readonly asOf: string;
  readonly confidence: DirectoryConfidence;
  readonly sources: readonly DirectorySource[];
  readonly note: string;
}

/** Who decides on equivalence or licence for a group of occupations; `state` `DE` is nationwide. */
export interface RecognitionAuthority {
  readonly occupationGroup: string;
  readonly state: StateCode | 'DE';
  /** Null where the body is not known: use `candidates` and the official finder. */
  readonly name: string | null;
  readonly website: string;
  readonly routingRule: string;
  readonly candidates: readonly string[];
  readonly confidence: DirectoryConfidence;
  /** Null: rests on general knowledge only. */
  readonly asOf: string | null;
  readonly sources: readonly DirectorySource[];
  /** What the entry rests on: a page, one of the documents, or general knowledge. */
  readonly basis: 'page' | 'document' | 'general-knowledge';
  readonly verifyAt: string;
  readonly note: string;
}

export interface Chamber {
  readonly id: string;
  readonly type: 'IHK' | 'HWK';
  readonly name: string;
  readonly seat: string;
  readonly state: StateCode;
  readonly website: string;
  /** IHK only: false for Hannover, Braunschweig and the Bergische, which decide on recognition themselves. */
  readonly ihkFosa?: boolean;
  /** True where a source names a Willkommenslotse at this chamber. */
  readonly willkommenslotse: true | 'unknown';
  /** What backs the Willkommenslotse. */
  readonly willkommenslotseSources: readonly DirectorySource[];
  readonly recognitionAuthority: string;
  /** Names of the Kreise; only of the three IHKs outside IHK FOSA. */
  readonly area?: readonly string[];
  readonly ihkFosaSources?: readonly DirectorySource[];
  readonly note: string;
  readonly sources: readonly DirectorySource[];
  readonly status: ServiceStatus;
}

/** A Landkreis or a kreisfreie Stadt, with its chambers and, in some Länder, its immigration authority. */
export interface Kreis {
  /** Five-digit key. */
  readonly ags: string;
  readonly name: string;
  readonly type: string;
  readonly state: StateCode;
  readonly seat: string;
  readonly ihk: string;
  readonly ihkConfidence: DirectoryConfidence;
  readonly hwk: string;
  readonly hwkConfidence: DirectoryConfidence;
  readonly immigrationAuthority?: string;
  readonly immigrationConfidence?: DirectoryConfidence;
  readonly note: string;
}

/** A town inside a Kreis that has an immigration authority of its own. */
export interface LocalImmigrationOffice {
  readonly state: StateCode;
  readonly town: string;
  readonly kreisAgs: string;
  readonly status: string;
  readonly authority: string;
  readonly source: string;
  readonly legalSource: string;
  readonly asOf: string;
  readonly confidence: DirectoryConfidence;
  readonly note: string;
}

/** The place a postal code stands for. */
export interface Place {
  readonly postalCode: string;
  readonly town: string;
  readonly state: StateCode;
  /** Five-digit key where the town alone tells it, else null. */
  readonly kreis: string | null;
  /** The postal code reaches into another Land: only the person can say which one is meant. */
  readonly crossesStates: boolean;
  /** The Länder the code lies in: one, or two where it crosses their border. */
  readonly states: readonly StateCode[];
  /**
   * A town inside the Kreis with an immigration authority of its own. `isWholeCode`: the code has no other place;
   * otherwise it also holds places that belong to the authority of the Kreis.
   */
  readonly ownAuthorityTown: { readonly town: string; readonly isWholeCode: boolean } | null;
}

/** A programme that pays or helps; `status2026` says what was known in 2026. */
export interface FundingProgramme {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  readonly audience: 'employer' | 'professional' | 'both';
  readonly amount: string;
  /** Highest sum in euros; 0: free service; null: not fixed or not known. */
  readonly maxEuro: number | null;
  /** Länder; empty means nationwide. */
  readonly states: readonly StateCode[];
  /** Last day to apply or end of the programme; null: open or unknown. */
  readonly until: CalendarDate | null;
  readonly status2026: 'open' | 'restricted' | 'unclear' | 'closed';
  readonly conditions: string;
  readonly website: string;
  readonly topics: readonly string[];
  readonly confidence: DirectoryConfidence;
  readonly sources: readonly DirectorySource[];
  readonly note: string;
  readonly statusBasis: 'evidence-2025-2026' | 'statutory' | 'end-date-passed' | 'document-only';
}
