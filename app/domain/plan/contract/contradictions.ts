import type { z } from 'zod';

import { stateOfKreis } from '../place';
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
  | 'kreis_outside_state'
  | 'agreement_in_the_future';

/** A residence title of Germany, other than one that a person may also hold abroad. */
const HELD_ABROAD = new Set(['none', 'visa-free', 'schengen-visa', 'national-visa']);

function checkDuplicates(values: readonly string[] | undefined, path: string[], report: Report): void {
  values?.forEach((value, index) => {
    if (values.indexOf(value) !== index) report([...path, index], 'duplicate');
  });
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
  const decided = qualification?.recognition === 'full' || qualification?.recognition === 'partial';
  if (qualification?.kind === 'none' && decided) {
    report(['candidate', 'qualification', 'recognition'], 'recognition_without_qualification');
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
