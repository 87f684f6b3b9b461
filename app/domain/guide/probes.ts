import type { CalendarDate } from '../calendar/calendar-date';
import { POSITION_KINDS, ROUTE_IDS, type Language, type PlanRequest } from '../plan/contract';
import type { Facts } from '../plan/facts';
import { normaliseFacts } from '../plan/normalise-facts';
import { EXAMPLE_IDS, exampleRequest } from './examples';
import { variantFor } from './variants';

/**
 * Cases put to the engine only to hear what it says of a route or a rule: which source it names, whether consent is
 * always needed or only sometimes. The examples, each at three salaries, so that traits that hang on money show.
 */
const SALARIES: readonly (number | null)[] = [null, 30_000_00, 120_000_00];

export interface Probes {
  /** Cases of the day. */
  readonly today: readonly Facts[];
  /** Cases that show what the others do not: nothing known, a decision with gaps, every kind of position. */
  readonly special: readonly Facts[];
  /** A case before the law of skilled workers changed on 18 November 2023. */
  readonly earlier: readonly Facts[];
}

/** The request at another salary a year, without the hourly wage that would contradict it. */
function withSalary(request: PlanRequest, cents: number | null): PlanRequest {
  if (cents === null) return request;
  const position = { ...request.position, grossSalaryCentsPerYear: cents };
  delete position.grossWageCentsPerHour;
  return { ...request, position };
}

export function probesOn(asOf: CalendarDate, language: Language): Probes {
  const requests = EXAMPLE_IDS.map((id) => exampleRequest(id, asOf, language));
  const nothingKnown: PlanRequest = {
    asOf,
    language,
    position: { occupationId: 'nurse', desiredStart: asOf },
    candidate: { nationalities: ['IN'] },
  };
  const today = requests.flatMap((request) => SALARIES.map((cents) => withSalary(request, cents)));
  const special: PlanRequest[] = [
    nothingKnown,
    {
      ...nothingKnown,
      candidate: { nationalities: ['IN'], qualification: { kind: 'academic', completedOn: '2099-01-01' } },
    },
    {
      ...nothingKnown,
      candidate: {
        nationalities: ['IN'],
        country: 'IN',
        qualification: { kind: 'vocational', recognition: 'partial' },
      },
    },
    {
      ...nothingKnown,
      position: { occupationId: 'physiotherapist', kind: 'training', desiredStart: asOf },
    },
    {
      ...nothingKnown,
      candidate: { nationalities: ['IN'], country: 'DE', germanTitle: '20a' },
    },
    ...ROUTE_IDS.flatMap((id) => variantFor(id, asOf, language)?.request ?? []),
    ...POSITION_KINDS.map((kind) => ({
      ...nothingKnown,
      position: { occupationId: 'mechanical-engineer', kind, desiredStart: asOf },
      candidate: { nationalities: ['US'], country: 'US' },
    })),
  ];
  const earlier: PlanRequest = {
    ...nothingKnown,
    applicationDate: '2023-06-01',
    expectedDecisionDate: '2023-09-01',
    position: { occupationId: 'electrician', desiredStart: '2023-10-01' },
  };
  return {
    today: today.map(normaliseFacts),
    special: special.map(normaliseFacts),
    earlier: [normaliseFacts(earlier)],
  };
}
