import type { Draft } from '../cases/draft';
import { findOccupation } from '../catalogue';
import { planRequestSchema, type Language, type PlanRequest } from '../plan/contract';
import { AGE_OF_BAND, type CheckAnswers } from './answers';

/**
 * What a plan takes for granted because the quick check does not ask, or (`open-…`) because nobody has answered; the page
 * names each.
 */
export type Assumption =
  | 'citizen'
  | 'fits'
  | 'open-ended'
  | 'duration'
  | 'age'
  | 'open-age'
  | 'open-vocational'
  | 'open-academic'
  | 'open-recognition'
  | 'open-comparability';

export interface CheckRequest {
  readonly request: PlanRequest;
  readonly assumptions: readonly Assumption[];
}

/**
 * The request that the answers stand for. Unanswered questions stay out, so that the plan names them as missing.
 *
 * @param asOf the day on which the plan is made
 */
export function requestOfCheck(answers: CheckAnswers, asOf: string, language: Language): CheckRequest {
  const { postalCode, salaryCents, country, qualification, german, ageBand } = answers;
  const isTrained = qualification === 'vocational' || qualification === 'academic';
  const request = planRequestSchema.parse({
    asOf,
    language,
    employer: postalCode === null ? {} : { postalCode },
    position: {
      occupationId: answers.occupationId,
      desiredStart: `${answers.startMonth}-01`,
      contractMonths: null,
      ...(postalCode === null ? {} : { workplacePostalCode: postalCode }),
      ...(salaryCents === null ? {} : { grossSalaryCentsPerYear: salaryCents }),
    },
    candidate: {
      nationalities: [country],
      country,
      ...(ageBand === null ? {} : { dateOfBirth: birthOf(AGE_OF_BAND[ageBand], asOf) }),
      ...(german === null ? {} : { german }),
      ...(qualification === null ? {} : { qualification: qualificationOf(answers) }),
    },
  });
  return {
    request,
    assumptions: [
      'citizen',
      ...(isTrained ? (['fits'] as const) : []),
      ...(qualification === 'vocational' ? (['duration'] as const) : []),
      'open-ended',
      ...(ageBand === null ? [] : (['age'] as const)),
    ],
  };
}

/**
 * The same request with what would usually be answered in place of the gaps: under 45, the qualification that the
 * occupation demands at least, recognition not applied for yet, a degree that is comparable. For a plan where the answers
 * alone decide nothing; never for a case.
 */
export function likelyRequestOfCheck(answers: CheckAnswers, asOf: string, language: Language): CheckRequest {
  const gaps: Assumption[] = [];
  let filled = answers;
  if (answers.qualification === null) {
    const isDegree = findOccupation(answers.occupationId)?.minimumQualification === 'academic';
    filled = { ...filled, qualification: isDegree ? 'academic' : 'vocational' };
    gaps.push(isDegree ? 'open-academic' : 'open-vocational');
  }
  if (filled.qualification !== 'none' && filled.recognition === null) {
    filled = { ...filled, recognition: 'not-applied' };
    gaps.push('open-recognition');
  }
  if (answers.ageBand === null) {
    filled = { ...filled, ageBand: '35-to-44' };
    gaps.push('open-age');
  }
  const { request, assumptions } = requestOfCheck(filled, asOf, language);
  const { qualification } = request.candidate;
  const isUnrated = qualification?.kind === 'academic' && qualification.comparability === undefined;
  if (isUnrated) gaps.push('open-comparability');
  return {
    request: isUnrated
      ? {
          ...request,
          candidate: {
            ...request.candidate,
            qualification: { ...qualification, comparability: 'comparable' },
          },
        }
      : request,
    assumptions: [
      ...assumptions.filter((assumption) => assumption !== 'age' || answers.ageBand !== null),
      ...gaps,
    ],
  };
}

/** The shortest training that the law takes for a skilled worker's (§ 2 Abs. 12a AufenthG): two years. */
const SKILLED_TRAINING_MONTHS = 24;

function qualificationOf({ qualification, recognition, country }: CheckAnswers) {
  if (qualification === null || qualification === 'none') return { kind: 'none' };
  return {
    kind: qualification,
    country,
    fitsPosition: true,
    ...(qualification === 'vocational' ? { durationMonths: SKILLED_TRAINING_MONTHS } : {}),
    ...(recognition === null ? {} : { recognition }),
    // For a degree "recognised" is what the degree evaluation or the recognition authority has said.
    ...(qualification === 'academic' && recognition === 'full' ? { comparability: 'comparable' } : {}),
  };
}

/** A day of birth that gives this age on `asOf`; the day after the 28th does not exist every month. */
function birthOf(age: number, asOf: string): string {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const earlier = String(Math.min(Number(day), 28)).padStart(2, '0');
  return `${Number(year) - age}-${month}-${earlier}`;
}

/**
 * The draft of a case with what was answered, and nothing that was only assumed. Where the person comes from is kept
 * only once the employer has chosen them (§§ 1, 7 AGG); the age band is never kept, because the case asks for the date.
 *
 * @param chosenOn the day on which the choice was recorded; null while the person has not been chosen
 */
export function draftOfCheck(answers: CheckAnswers, chosenOn: string | null): Draft {
  const { postalCode, salaryCents, qualification, recognition, german } = answers;
  const isTrained = qualification === 'vocational' || qualification === 'academic';
  return {
    'position.occupationId': answers.occupationId,
    'position.desiredStart': `${answers.startMonth}-01`,
    ...(postalCode === null ? {} : { 'position.workplacePostalCode': postalCode }),
    ...(salaryCents === null ? {} : { 'position.grossSalaryCentsPerYear': eurosOf(salaryCents) }),
    ...(qualification === null ? {} : { 'candidate.qualification.kind': qualification }),
    ...(isTrained && recognition !== null ? { 'candidate.qualification.recognition': recognition } : {}),
    ...(qualification === 'academic' && recognition === 'full'
      ? { 'candidate.qualification.comparability': 'comparable' }
      : {}),
    ...(german === null ? {} : { 'candidate.german': german }),
    ...(chosenOn === null ? {} : { chosenOn, 'candidate.country': answers.country }),
  };
}

/** Cents as a person would type them in the wizard: `38000` or `38000,50`. */
function eurosOf(cents: number): string {
  const rest = cents % 100;
  return `${Math.trunc(cents / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}
