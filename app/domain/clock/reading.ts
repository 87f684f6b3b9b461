/** What a clock shows: state, days, who holds it, and what changed it by which norm. */
import type { CalendarDate, HolidayRegion } from '../calendar';
import type { Actor } from '../plan/contract/vocabulary';

export type ClockState = 'not-started' | 'running' | 'suspended' | 'extended' | 'met' | 'overrun' | 'deemed';

export interface ClockCalendar {
  /** Land whose holidays count (or the city of Augsburg); null: nationwide ones. */
  readonly state: HolidayRegion | null;
  /** The day on which the question is asked. */
  readonly asOf: CalendarDate;
}

export type ClockChangeKind =
  | 'started'
  | 'suspended'
  | 'resumed'
  | 'extended'
  | 'second-extension'
  | 'extension-without-reasons'
  | 'extension-too-late'
  | 'extension-not-provided'
  | 'suspension-not-provided'
  | 'suspension-too-late'
  | 'silence-broken'
  | 'silence-broken-too-late'
  | 'met'
  | 'met-late'
  | 'deemed'
  | 'overrun';

/** Something that changed the clock, or could not, with the norm it rests on. */
export interface ClockChange {
  readonly kind: ClockChangeKind;
  readonly day: CalendarDate;
  readonly norm: string;
  /** The event behind it; null where a day alone brought it. */
  readonly eventId: string | null;
  /** New due day after the change; null: open. */
  readonly due: CalendarDate | null;
}

export interface ClockReading {
  readonly limitId: string;
  readonly state: ClockState;
  readonly start: CalendarDate | null;
  /** Last day on which it is kept; null: not started, or open while suspended without an end. */
  readonly due: CalendarDate | null;
  /** Who has it now; null if nobody has to do anything. */
  readonly holder: Actor | null;
  readonly legalBasis: string;
  readonly changes: readonly ClockChange[];
}
