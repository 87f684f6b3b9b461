import { addDays } from '~/domain/calendar/calendar-date';
import { OCCUPATIONS } from '~/domain/catalogue/occupations';
import { readPlanRequest, type PlanRequest } from '~/domain/plan/contract';

/**
 * Cases around the Blue Card, all days in 2026: salaries about both thresholds, degrees in every state, some people
 * in Germany, some gaps. Deterministic; each property has a stride of its own, so that they mix.
 */
const JOBS = OCCUPATIONS.filter(({ minimumQualification }) => minimumQualification === 'academic');
const MIXED_JOBS = [...JOBS, ...JOBS, ...OCCUPATIONS];
const SALARIES = [28_000_00, 45_934_19, 45_934_20, 47_000_00, 50_699_99, 50_700_00, 60_000_00, 75_000_00];

/** A number that looks random but is the same in every run. */
function mixed(index: number, salt: number): number {
  let value = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function caseAt(index: number): unknown {
  let salt = 0;
  const pick = <T>(...list: readonly T[]): T => list[mixed(index, (salt += 1)) % list.length] as T;
  const asOf = addDays('2026-01-05', mixed(index, 100) % 200);
  const country = pick('BR', 'IN', 'TN', 'PH', 'NG', 'US', 'RS', 'FR', 'BR', 'IN');
  const isHere = pick(true, false, false, false, false, false);
  return {
    asOf,
    language: pick('de', 'en'),
    expectedDecisionDate: addDays(asOf, 60),
    employer: {
      postalCode: '70173',
      temporaryAgency: pick(true, false, false, false, false, false, undefined),
    },
    position: {
      occupationId: pick(...MIXED_JOBS).id,
      kind: pick('skilled', 'skilled', 'skilled', 'skilled', 'skilled', 'specialist', 'assistant'),
      grossSalaryCentsPerYear: pick(...SALARIES),
      hoursPerWeek: 40,
      contractMonths: pick(null, null, null, 24, 6, 5, undefined),
      desiredStart: addDays(asOf, 120),
    },
    candidate: {
      nationalities: [country],
      country: isHere ? 'DE' : country,
      ...(isHere
        ? {
            germanTitle: pick('16b', '18a', '24', 'visa-free', 'duldung'),
            enteredGermanyOn: addDays(asOf, -pick(30, 90, 91, 400)),
          }
        : {}),
      recruitedFrom: country,
      recruitment: pick('employer', 'agency', 'federal-agency', 'self-initiated'),
      qualification: {
        kind: pick('academic', 'academic', 'academic', 'academic', 'vocational'),
        country: pick(country, country, country, 'DE'),
        completedOn: addDays(asOf, -pick(90, 700, 1090, 1096, 1101, 4000)),
        fitsPosition: pick(true, true, true, true, false, undefined),
        comparability: pick(
          'comparable',
          'comparable',
          'conditionally-comparable',
          'not-comparable',
          undefined,
        ),
        licence: pick('granted', 'promised', 'none', undefined),
        ...pick({}, { anabinInstitution: 'H+', anabinDegree: pick('equivalent', 'corresponds', 'unlisted') }),
      },
      experience: {
        relevantMonthsLast7Years: pick(35, 36, 60, undefined),
        relevantMonthsLast5Years: pick(12, 35),
        atDegreeLevel: pick(true, true, true, false),
      },
    },
  };
}

/** `count` valid cases; one that contradicts itself is passed over. */
export function blueCardCases(count: number): readonly PlanRequest[] {
  const cases: PlanRequest[] = [];
  for (let index = 0; cases.length < count && index < 4 * count; index += 1) {
    const reading = readPlanRequest(JSON.parse(JSON.stringify(caseAt(index))));
    if (reading.ok) cases.push(reading.request);
  }
  if (cases.length < count) throw new Error(`only ${cases.length} of ${count} cases are valid`);
  return cases;
}
