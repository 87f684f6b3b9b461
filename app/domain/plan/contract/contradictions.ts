import type { z } from 'zod';

import { yearOf } from '../../calendar/calendar-date';
import { LAW_CHECKED_ON, LAW_ENCODED_FROM } from '../../law/sources';
import { stateOfKreis } from '../place';
import { isPlanDate } from './primitives';
import type { PlanRequest } from './request';

/** Facts that cannot all be true. Each is reported at the field that a person would look at first. */

type Report = (path: (string | number)[], code: ContradictionCode) => void;

export type ContradictionCode =
  | 'required'
  | 'duplicate'
  | 'degree_before_birth'
  | 'born_after_as_of'
  | 'title_without_living_in_germany'
  | 'title_ends_before_it_began'
  | 'decision_before_application'
  | 'experience_exceeds_longer_window'
  | 'recognition_without_qualification'
  | 'licence_without_qualification'
  | 'decided_before_completion'
  | 'before_birth'
  | 'date_outside_covered_years'
  | 'kreis_outside_state'
  | 'agreement_in_the_future';

/** A residence title of Germany, other than one that a person may also hold abroad. */
const HELD_ABROAD = new Set(['none', 'visa-free', 'schengen-visa', 'national-visa']);

function checkDuplicates(values: readonly string[] | undefined, path: string[], report: Report): void {
  values?.forEach((value, index) => {
    if (values.indexOf(value) !== index) report([...path, index], 'duplicate');
  });
}

/** Years for which there is law to judge by: from the first encoded one to ten years after the last check. */
const FIRST_COVERED_YEAR = yearOf(LAW_ENCODED_FROM);
const LAST_COVERED_YEAR = yearOf(LAW_CHECKED_ON) + 10;

function isCovered(day: string): boolean {
  const year = yearOf(day);
  return year >= FIRST_COVERED_YEAR && year <= LAST_COVERED_YEAR;
}

/** The days that the law is asked about. */
function checkYears(request: PlanRequest, report: Report): void {
  const days: [string[], string | undefined][] = [
    [['asOf'], request.asOf],
    [['applicationDate'], request.applicationDate],
    [['expectedDecisionDate'], request.expectedDecisionDate],
    [['position', 'desiredStart'], request.position.desiredStart],
  ];
  for (const [path, day] of days)
    if (day !== undefined && isPlanDate(day) && !isCovered(day)) report(path, 'date_outside_covered_years');
}

/** Days in a life that cannot come before the birth. */
const AFTER_BIRTH = [
  'titleSince',
  'titleValidUntil',
  'enteredGermanyOn',
  'qualifiedEmploymentSince',
  'residentInGermanySince',
  'asylumBenefitsUntil',
] as const;

function checkQualification({ candidate: { qualification }, asOf }: PlanRequest, report: Report): void {
  if (qualification === undefined) return;
  const { kind, completedOn, recognition, licence } = qualification;
  const isDecided = recognition === 'full' || recognition === 'partial' || recognition === 'not-equivalent';
  if (kind === 'none' && isDecided) {
    report(['candidate', 'qualification', 'recognition'], 'recognition_without_qualification');
  }
  if (kind === 'none' && (licence === 'granted' || licence === 'promised')) {
    report(['candidate', 'qualification', 'licence'], 'licence_without_qualification');
  }
  if (completedOn !== undefined && completedOn > asOf && (isDecided || licence === 'granted')) {
    report(['candidate', 'qualification', 'completedOn'], 'decided_before_completion');
  }
}

function checkCandidate({ candidate, asOf }: PlanRequest, report: Report): void {
  const { dateOfBirth, germanTitle, titleSince, titleValidUntil, qualification, experience } = candidate;
  checkDuplicates(candidate.nationalities, ['candidate', 'nationalities'], report);
  if (dateOfBirth !== undefined && dateOfBirth > asOf)
    report(['candidate', 'dateOfBirth'], 'born_after_as_of');
  candidate.family?.children?.forEach((born, index) => {
    if (born > asOf) report(['candidate', 'family', 'children', index], 'born_after_as_of');
  });
  if (
    dateOfBirth !== undefined &&
    qualification?.completedOn !== undefined &&
    qualification.completedOn <= dateOfBirth
  ) {
    report(['candidate', 'qualification', 'completedOn'], 'degree_before_birth');
  }
  const livesAbroad = candidate.country !== undefined && candidate.country !== 'DE';
  if (germanTitle !== undefined && livesAbroad && !HELD_ABROAD.has(germanTitle)) {
    report(['candidate', 'germanTitle'], 'title_without_living_in_germany');
  }
  if (titleSince !== undefined && titleValidUntil !== undefined && titleValidUntil < titleSince) {
    report(['candidate', 'titleValidUntil'], 'title_ends_before_it_began');
  }
  const last5 = experience?.relevantMonthsLast5Years;
  const last7 = experience?.relevantMonthsLast7Years;
  if (last5 !== undefined && last7 !== undefined && last5 > last7) {
    report(['candidate', 'experience', 'relevantMonthsLast7Years'], 'experience_exceeds_longer_window');
  }
  for (const field of AFTER_BIRTH) {
    const day = candidate[field];
    if (dateOfBirth !== undefined && day !== undefined && day < dateOfBirth)
      report(['candidate', field], 'before_birth');
  }
}

function isOutside(kreis: string | undefined, state: string | undefined): boolean {
  return kreis !== undefined && state !== undefined && stateOfKreis(kreis) !== state;
}

/** zod refinement over the whole request; adds one issue per contradiction. */
export function checkContradictions(request: PlanRequest, context: z.RefinementCtx): void {
  const report: Report = (path, code) => {
    context.addIssue({ code: 'custom', path, params: { code } });
  };
  const { position, employer, procedure, asOf } = request;
  if (
    position.occupationId === undefined &&
    position.isco08 === undefined &&
    position.kldb2010 === undefined
  ) {
    report(['position', 'occupationId'], 'required');
  }
  checkDuplicates(position.clauses, ['position', 'clauses'], report);
  checkCandidate(request, report);
  checkQualification(request, report);
  checkYears(request, report);
  const application = request.applicationDate ?? asOf;
  if (request.expectedDecisionDate !== undefined && request.expectedDecisionDate < application) {
    report(['expectedDecisionDate'], 'decision_before_application');
  }
  if (isOutside(employer?.kreis, employer?.state)) report(['employer', 'kreis'], 'kreis_outside_state');
  if (isOutside(position.workplaceKreis, position.workplaceState)) {
    report(['position', 'workplaceKreis'], 'kreis_outside_state');
  }
  if (procedure?.running !== undefined && procedure.running.agreedOn > asOf) {
    report(['procedure', 'running', 'agreedOn'], 'agreement_in_the_future');
  }
}
