/** Which kinds of services each Land has, which are missing, and how old the statements are. */
import type { CalendarDate } from '../calendar/calendar-date';
import { STATE_CODES, type StateCode } from '../catalogue/states';
import { isRunning, type DirectorySource, type Service } from './service';
import { SERVICE_KINDS, type ServiceKind } from './vocabulary';

/** Entries that nobody compared with their source for so long are to be checked. */
export const STALE_DAYS = 90;

export interface CoverageCell {
  readonly count: number;
  /** A year, a month or a day; null: nothing there carries a date. */
  readonly oldest: string | null;
}

/** Why a Land has no service of a kind: a nationwide one stands for it, one of another kind does its work, or nobody. */
export type CoverageGap = 'only-nationwide' | 'other-kind' | 'missing';

export interface StateCell extends CoverageCell {
  readonly gap: CoverageGap | null;
}

export interface CoverageRow {
  readonly kind: ServiceKind;
  readonly nationwide: CoverageCell;
  readonly byState: Readonly<Record<StateCode, StateCell>>;
}

/** A Land gives the accelerated procedure to a central authority or to the local ones, so either is enough. */
const DOES_THE_WORK_OF: Partial<Record<ServiceKind, ServiceKind>> = {
  'central-immigration-authority': 'immigration-authority',
  'immigration-authority': 'central-immigration-authority',
};

export interface CoverageOfState {
  readonly state: StateCode;
  readonly count: number;
  /** Kinds that neither the Land nor Germany as a whole has. */
  readonly missing: readonly ServiceKind[];
  /** Kinds that only a nationwide service stands for. */
  readonly onlyNationwide: readonly ServiceKind[];
  readonly oldest: string | null;
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly states: readonly CoverageOfState[];
}

/** The newest date among sources; some carry words instead ("Kenntnisstand"), which are no date. */
export function newestDate(sources: readonly DirectorySource[]): string | null {
  let newest: string | null = null;
  for (const { asOf } of sources)
    if (/^\d{4}(-\d{2}){0,2}$/.test(asOf) && (newest === null || asOf > newest)) newest = asOf;
  return newest;
}

/** How fresh an entry is: the day of its last check, else the date of its newest source. */
function ageOf(service: Service): string | null {
  return service.verifiedOn ?? newestDate(service.sources);
}

function cellOf(services: readonly Service[]): CoverageCell {
  return { count: services.length, oldest: oldestOf(services) };
}

function oldestOf(services: readonly Service[]): string | null {
  let oldest: string | null = null;
  for (const service of services) {
    const age = ageOf(service);
    if (age !== null && (oldest === null || age < oldest)) oldest = age;
  }
  return oldest;
}

/** Counts what is running on the day. A service of several Länder counts in each, a nationwide one apart. */
export function coverageOf(services: readonly Service[], asOf: CalendarDate): Coverage {
  const running = services.filter((service) => isRunning(service, asOf));
  const serving = new Map(
    STATE_CODES.map((state) => [state, running.filter((service) => service.states.includes(state))]),
  );
  const ofState = (state: StateCode) => serving.get(state) ?? [];
  const has = (kind: ServiceKind | undefined, state: StateCode) =>
    ofState(state).some((service) => service.kind === kind);
  const rows = SERVICE_KINDS.map((kind): CoverageRow => {
    const nationwide = cellOf(
      running.filter((service) => service.kind === kind && service.states.length === 0),
    );
    const cells = STATE_CODES.map((state): [StateCode, StateCell] => {
      const cell = cellOf(ofState(state).filter((service) => service.kind === kind));
      const gap = has(DOES_THE_WORK_OF[kind], state)
        ? 'other-kind'
        : nationwide.count > 0
          ? 'only-nationwide'
          : 'missing';
      return [state, { ...cell, gap: cell.count > 0 ? null : gap }];
    });
    return { kind, nationwide, byState: Object.fromEntries(cells) as Record<StateCode, StateCell> };
  });
  const states = STATE_CODES.map((state): CoverageOfState => {
    const kindsWith = (gap: CoverageGap) =>
      rows.filter((row) => row.byState[state].gap === gap).map((row) => row.kind);
    const { count, oldest } = cellOf(ofState(state));
    return {
      state,
      count,
      oldest,
      missing: kindsWith('missing'),
      onlyNationwide: kindsWith('only-nationwide'),
    };
  });
  return { rows, states };
}
