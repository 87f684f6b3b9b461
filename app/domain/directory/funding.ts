/**
 * Which programmes fit a case: open on the day of the plan, meant for this place and way, and applied for before the
 * cost arises. Programmes that are closed or unclear never appear; nor does a federal grant for people abroad (W21:
 * main residence in Germany). Not covered: income, earlier funding, funds that are used up.
 *
 * Source: `data/funding.json`, compiled 2026-11-20, each entry with its sources, date and confidence.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import type { StateCode } from '../catalogue/states';
import type { Directory, FundingProgramme } from './directory';
import { FUNDING_WORDS, type FundingId } from './funding-words';

export interface FundingQuery {
  readonly asOf: CalendarDate;
  /** Land of the workplace. */
  readonly state: StateCode | null;
  /** Main residence in Germany on the day of the plan. */
  readonly livesInGermany: boolean;
  /** Day on which recognition is to be applied for in Germany; null: not, or from abroad. */
  readonly recognitionDay: CalendarDate | null;
  /** Day on which a measure or exam begins; null: none. */
  readonly measureDay: CalendarDate | null;
  readonly isTraining: boolean;
  readonly isNursing: boolean;
  /** Nurse on the way to recognition under § 16d or § 18a. */
  readonly isNurseToRecognise: boolean;
  /** Employed by the firm, so that the agency can fund its training. */
  readonly isEmployed: boolean;
  /** A title asks for German, or the work does: a course is part of the plan. */
  readonly takesJobCourse: boolean;
  readonly hasIntegrationClaim: boolean;
}

/** Evidence on programmes that no statute fixes begins with this year. */
const EVIDENCE_FROM = '2025-01-01';

type Fit = (query: FundingQuery, until: CalendarDate | null) => boolean;

function before(day: CalendarDate | null, until: CalendarDate | null): boolean {
  return day !== null && (until === null || day <= until);
}

const FITS: Readonly<Record<FundingId, Fit>> = {
  anerkennungszuschuss: ({ livesInGermany, recognitionDay }, until) =>
    livesInGermany && before(recognitionDay, until),
  'qualifizierungsfoerderung-bund': ({ livesInGermany, measureDay }, until) =>
    livesInGermany && before(measureDay, until),
  bildungsgutschein: ({ livesInGermany, measureDay, isEmployed, isTraining }) =>
    livesInGermany && measureDay !== null && !isEmployed && !isTraining,
  'sgb3-82': ({ measureDay, isEmployed, isTraining }) => measureDay !== null && isEmployed && !isTraining,
  berufssprachkurse: ({ takesJobCourse }) => takesJobCourse,
  integrationskurs: ({ hasIntegrationClaim }) => hasIntegrationClaim,
  'th-pflege-azubi': ({ isTraining, isNursing, livesInGermany }) =>
    isTraining && isNursing && !livesInGermany,
  'nw-willkommensgeld': ({ isNurseToRecognise }) => isNurseToRecognise,
  'hh-stipendienprogramm': ({ livesInGermany, recognitionDay, measureDay }) =>
    livesInGermany && (recognitionDay !== null || measureDay !== null),
  'hh-stipendium-ausbildung': ({ isTraining }) => isTraining,
  asa: ({ isTraining }) => isTraining,
  'bw-kuemmerer': ({ isTraining }) => isTraining,
};

/** May be shown at all on some day: known words, and neither closed nor unclear. */
function isShown(programme: FundingProgramme): programme is FundingProgramme & { readonly id: FundingId } {
  return (
    programme.id in FUNDING_WORDS &&
    (programme.status2026 === 'open' || programme.status2026 === 'restricted')
  );
}

const shownOf = new WeakMap<Directory, readonly (FundingProgramme & { readonly id: FundingId })[]>();

function shownProgrammes(directory: Directory) {
  let shown = shownOf.get(directory);
  if (shown === undefined) {
    shown = directory.funding.filter(isShown);
    shownOf.set(directory, shown);
  }
  return shown;
}

function isOpenOn(programme: FundingProgramme, asOf: CalendarDate): boolean {
  if (programme.until !== null && programme.until < asOf) return false;
  return programme.statusBasis === 'statutory' || programme.id === 'sgb3-82' || asOf >= EVIDENCE_FROM;
}

/** The programmes that fit, in the order of the data. */
export function fundingFor(
  directory: Directory,
  query: FundingQuery,
): readonly (FundingProgramme & { readonly id: FundingId })[] {
  return shownProgrammes(directory).filter(
    (programme) =>
      (programme.states.length === 0 || (query.state !== null && programme.states.includes(query.state))) &&
      isOpenOn(programme, query.asOf) &&
      FITS[programme.id](query, programme.until),
  );
}
