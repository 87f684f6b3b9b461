import { addDays } from '../calendar/calendar-date';
import { occupationOfIsco, occupationOfKldb } from '../catalogue/occupation-codes';
import type { Occupation } from '../catalogue/occupation';
import { findOccupation } from '../catalogue/occupations';
import type { StateCode } from '../catalogue/states';
import type { PlanRequest } from './contract';
import type { Facts } from './facts';
import { stateOfKreis, stateOfPostalCode } from './place';

const WEEKS_A_YEAR = 52;

/** First guess for the day of the decision, until the plan's own steps give one: about four months (own knowledge). */
const FIRST_GUESS_DAYS = 120;

/** Bare codes come again and again from HR systems; both tables are bounded by the number of codes. */
const byIsco = new Map<string, Occupation>();
const byKldb = new Map<string, Occupation>();

function remembered(
  table: Map<string, Occupation>,
  key: string,
  make: (key: string) => Occupation,
): Occupation {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  table.set(key, made);
  return made;
}

function occupationOf({ occupationId, isco08, kldb2010 }: PlanRequest['position']): Occupation {
  const listed = occupationId === undefined ? null : findOccupation(occupationId);
  if (listed !== null) return listed;
  if (isco08 !== undefined) return remembered(byIsco, isco08, occupationOfIsco);
  return remembered(byKldb, kldb2010 ?? '', occupationOfKldb);
}

function workplaceOf({ employer, position }: PlanRequest): Facts['workplace'] {
  const ownPlace =
    position.workplacePostalCode !== undefined ||
    position.workplaceKreis !== undefined ||
    position.workplaceState !== undefined;
  const postalCode = (ownPlace ? position.workplacePostalCode : employer?.postalCode) ?? null;
  const kreis = (ownPlace ? position.workplaceKreis : employer?.kreis) ?? null;
  const given: StateCode | undefined = ownPlace ? position.workplaceState : employer?.state;
  const state =
    given ??
    (kreis === null ? null : stateOfKreis(kreis)) ??
    (postalCode === null ? null : stateOfPostalCode(postalCode));
  return { postalCode, kreis, state };
}

function yearlySalary({
  grossSalaryCentsPerYear: year,
  grossWageCentsPerHour: hour,
  hoursPerWeek,
}: PlanRequest['position']): number | null {
  if (year !== undefined) return year;
  return hour === undefined || hoursPerWeek === undefined
    ? null
    : Math.floor(hour * hoursPerWeek * WEEKS_A_YEAR);
}

function hourlyWage(position: PlanRequest['position'], salary: number | null): number | null {
  const { grossSalaryCentsPerYear, grossWageCentsPerHour, hoursPerWeek } = position;
  if (grossSalaryCentsPerYear === undefined && grossWageCentsPerHour !== undefined)
    return grossWageCentsPerHour;
  return salary === null || hoursPerWeek === undefined
    ? null
    : Math.floor(salary / (hoursPerWeek * WEEKS_A_YEAR));
}

/**
 * A person who entered Germany, or holds a title that is only given there, is taken to live there if nobody says
 * otherwise; a bare status word such as `none` says nothing.
 */
function livesInGermany({
  country,
  germanTitle,
  enteredGermanyOn,
}: PlanRequest['candidate']): boolean | null {
  if (country !== undefined) return country === 'DE';
  if (enteredGermanyOn !== undefined) return true;
  return germanTitle !== undefined &&
    (/^\d/.test(germanTitle) || germanTitle === 'duldung' || germanTitle === 'gestattung')
    ? true
    : null;
}

function isRegulated({ regulation }: Occupation): boolean | null {
  return regulation.status === 'unknown' ? null : regulation.status === 'regulated';
}

/** Fills defaults and resolves codes. The day of the decision is a first guess where the request gives none. */
export function normaliseFacts(request: PlanRequest): Facts {
  const { position, candidate, employer = {} } = request;
  const occupation = occupationOf(position);
  const applicationDate = request.applicationDate ?? request.asOf;
  const salary = yearlySalary(position);
  const isco08 = position.isco08 ?? (occupation.isco08 === '' ? null : occupation.isco08);
  const kldb2010 = position.kldb2010 ?? (occupation.kldb2010 === '' ? null : occupation.kldb2010);
  return {
    asOf: request.asOf,
    language: request.language ?? 'de',
    applicationDate,
    decisionDate: request.expectedDecisionDate ?? addDays(applicationDate, FIRST_GUESS_DAYS),
    decisionDateGiven: request.expectedDecisionDate !== undefined,
    desiredStart: position.desiredStart,
    employer,
    position,
    kind: position.kind ?? 'skilled',
    candidate,
    qualification: candidate.qualification ?? {},
    experience: candidate.experience ?? {},
    family: candidate.family ?? {},
    occupation,
    targetOccupation:
      position.targetOccupationId === undefined ? null : findOccupation(position.targetOccupationId),
    isco08,
    kldb2010,
    regulated: isRegulated(occupation),
    healthOrCare: occupation.isHealth,
    workplace: workplaceOf(request),
    salaryCentsPerYear: salary,
    wageCentsPerHour: hourlyWage(position, salary),
    inGermany: livesInGermany(candidate),
    runningSince: request.procedure?.running?.agreedOn ?? null,
  };
}
