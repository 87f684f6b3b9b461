import { addMonths, ageOn } from '../calendar/calendar-date';
import type { Facts } from '../plan/facts';
import { languageOrder } from '../plan/language-levels';
import type { QuestionPath } from '../texts/questions';
import type { pointNames } from '../texts/findings/opportunity-card';
import { SHORTAGE_GROUPS_OVER_TIME } from './parameters/occupation-groups';
import { OPPORTUNITY_MONTHS, OPPORTUNITY_POINTS } from './parameters/opportunity-points';
import { valueOn } from './parameters/parameter';

/**
 * The points of § 20b Abs. 1 AufenthG for one case: what each feature brings for certain, what it could bring at most,
 * and which fact would tell.
 */
export interface PointsEntry {
  readonly feature: Exclude<keyof typeof pointNames, 'none'>;
  readonly points: number;
  readonly most: number;
  readonly path: QuestionPath | null;
}

type Feature = PointsEntry['feature'];

const P = OPPORTUNITY_POINTS;

function certain(feature: Feature, points: number): PointsEntry {
  return { feature, points, most: points, path: null };
}

function open(feature: Feature, points: number, most: number, path: QuestionPath): PointsEntry {
  return { feature, points, most, path };
}

function forRecognition({ qualification }: Facts): PointsEntry {
  return qualification.recognition === undefined
    ? open('partial', 0, P.partialRecognition, 'candidate.qualification.recognition')
    : certain('partial', qualification.recognition === 'partial' ? P.partialRecognition : 0);
}

function forGerman({ candidate: { german } }: Facts): PointsEntry {
  if (german === undefined) return open('german', 0, P.german.B2, 'candidate.german');
  const order = languageOrder(german);
  if (order >= languageOrder('B2')) return certain('german', P.german.B2);
  if (order >= languageOrder('B1')) return certain('german', P.german.B1);
  return certain('german', order >= languageOrder('A2') ? P.german.A2 : 0);
}

function forEnglish({ candidate: { english } }: Facts): PointsEntry {
  if (english === undefined) return open('english', 0, P.englishC1, 'candidate.english');
  return certain('english', languageOrder(english) >= languageOrder('C1') ? P.englishC1 : 0);
}

/** Only one of the two features counts, the higher one. */
function forExperience({ experience }: Facts): PointsEntry {
  const { relevantMonthsLast5Years: five, relevantMonthsLast7Years: seven } = experience;
  const known = Math.max(seven ?? 0, five ?? 0);
  if (known >= OPPORTUNITY_MONTHS.fiveYears) return certain('experience', P.fiveYearsOfSeven);
  const points = (five ?? 0) >= OPPORTUNITY_MONTHS.twoYears ? P.twoYearsOfFive : 0;
  if (seven === undefined)
    return open('experience', points, P.fiveYearsOfSeven, 'candidate.experience.relevantMonthsLast7Years');
  if (five === undefined && seven >= OPPORTUNITY_MONTHS.twoYears)
    return open('experience', 0, P.twoYearsOfFive, 'candidate.experience.relevantMonthsLast5Years');
  return certain('experience', points);
}

/** The group is that of the qualification; job and qualification must fit for the job's code to tell it. */
function forShortage(facts: Facts): PointsEntry {
  const answer = valueOn(SHORTAGE_GROUPS_OVER_TIME, facts.applicationDate, facts.asOf);
  const { isco08 } = facts;
  if (answer.status === 'missing' || isco08 === null) return certain('shortage', 0);
  const isListed = answer.entry.value.some((prefix) => isco08.startsWith(prefix));
  const { fitsPosition } = facts.qualification;
  if (isListed && fitsPosition === undefined)
    return open('shortage', 0, P.shortageOccupation, 'candidate.qualification.fitsPosition');
  return certain('shortage', isListed && fitsPosition === true ? P.shortageOccupation : 0);
}

/** Completed years on the day of the application; the norm names no day (own reading). */
function forAge({ candidate: { dateOfBirth }, applicationDate }: Facts): PointsEntry {
  if (dateOfBirth === undefined) return open('age', 0, P.upTo35, 'candidate.dateOfBirth');
  const age = ageOn(dateOfBirth, applicationDate);
  return certain('age', age <= 35 ? P.upTo35 : age <= 40 ? P.upTo40 : 0);
}

/** Six months of lawful stay in the last five years; without a day a stay is taken as not claimed. */
function forStay({
  candidate: { residentInGermanySince: since },
  applicationDate,
  inGermany,
}: Facts): PointsEntry {
  if (since !== undefined) {
    const isLong = addMonths(since, OPPORTUNITY_MONTHS.earlierStay) <= applicationDate;
    return certain('stay', isLong ? P.earlierStay : 0);
  }
  return inGermany === true
    ? open('stay', 0, P.earlierStay, 'candidate.residentInGermanySince')
    : certain('stay', 0);
}

/** One entry for each feature that the request can tell. */
export function opportunityPoints(facts: Facts): readonly PointsEntry[] {
  return [
    forRecognition(facts),
    forGerman(facts),
    forEnglish(facts),
    forExperience(facts),
    forShortage(facts),
    forAge(facts),
    forStay(facts),
  ];
}
