/**
 * A stream of different hiring cases as JSON lines: occupations, salaries, days, places and countries vary
 * independently, so that no cache makes the measure better than life. Deterministic, without randomness.
 */
import { addDays } from '~/domain/calendar/calendar-date';
import { OCCUPATIONS } from '~/domain/catalogue/occupations';

const COUNTRIES = ['BR', 'IN', 'TN', 'PH', 'NG', 'US', 'RS', 'TR', 'FR', 'VN'];
const POSTAL_CODES = [
  '70173',
  '04109',
  '90402',
  '20095',
  '50667',
  '10115',
  '99084',
  '24103',
  '66111',
  '39104',
  '18055',
];
const RECOGNITIONS = ['not-applied', 'applied', 'full', 'partial', undefined];
const COMPARABILITIES = ['comparable', 'conditionally-comparable', undefined];

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

export function* mixedRequests(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const country = at(COUNTRIES, index);
    const occupation = at(OCCUPATIONS, index * 7);
    const asOf = addDays('2024-01-01', (index * 13) % 1_000);
    yield JSON.stringify({
      asOf,
      language: index % 2 === 0 ? 'de' : 'en',
      employer: {
        postalCode: at(POSTAL_CODES, index * 3),
        temporaryAgency: index % 17 === 0,
        employeeCount: 5 + (index % 200),
      },
      position: {
        occupationId: occupation.id,
        grossSalaryCentsPerYear: 30_000_00 + ((index * 997) % 4_000_000),
        hoursPerWeek: 40,
        contractMonths: index % 3 === 0 ? 24 : null,
        desiredStart: addDays(asOf, 90 + (index % 300)),
      },
      candidate: {
        nationalities: [country],
        country,
        dateOfBirth: addDays('1970-01-01', (index * 31) % 12_000),
        recruitedFrom: country,
        recruitment: 'employer',
        german: at(['none', 'A1', 'A2', 'B1', 'B2'], index),
        qualification: {
          kind: occupation.minimumQualification === 'academic' ? 'academic' : 'vocational',
          country,
          durationMonths: 36,
          completedOn: '2020-06-30',
          fitsPosition: index % 5 !== 0,
          recognition: at(RECOGNITIONS, index * 11),
          comparability: at(COMPARABILITIES, index),
          licence: at(['none', 'promised', 'granted'], index),
        },
      },
    });
  }
}
