import { findOccupation } from '~/domain/catalogue';
import type { RouteId } from '~/domain/plan/contract';
import type { Facts, ProcedureInput, ProofStepId, RouteAssessment } from '~/domain/plan/facts';
import { bundledDirectory } from '~/domain/directory/bundled-directory';

/** A candidate in Tunisia for a skilled job in Böblingen; change what the test is about. */
export function someFacts(change: Partial<Facts> & { readonly occupationId?: string } = {}): Facts {
  const { occupationId = 'electrician', ...rest } = change;
  const occupation = findOccupation(occupationId);
  if (occupation === null) throw new Error(`no occupation ${occupationId}`);
  const regulation = occupation.regulation.status;
  return {
    asOf: '2026-11-20',
    language: 'de',
    applicationDate: '2026-11-20',
    decisionDate: '2027-06-01',
    decisionDateGiven: false,
    desiredStart: '2027-09-01',
    employer: { branch: 'other' },
    position: { occupationId, desiredStart: '2027-09-01', contractMonths: null },
    kind: 'skilled',
    candidate: { nationalities: ['TN'], country: 'TN' },
    qualification: { kind: 'vocational', country: 'TN', recognition: 'not-applied' },
    experience: {},
    family: {},
    occupation,
    targetOccupation: null,
    isco08: occupation.isco08,
    kldb2010: occupation.kldb2010,
    regulated: regulation === 'unknown' ? null : regulation === 'regulated',
    healthOrCare: occupation.isHealth,
    workplace: { postalCode: '71032', kreis: '08115', state: 'DE-BW' },
    salaryCentsPerYear: 45_000_00,
    wageCentsPerHour: null,
    inGermany: false,
    runningSince: null,
    ...rest,
  };
}

const DEMANDS: Readonly<Partial<Record<RouteId, RouteAssessment['recognition']>>> = {
  '16d-1': 'partial-decision',
  '16d-3': 'state-recognition-confirmed',
  '16d-5': 'partial-decision',
  '18c-3': 'comparability',
  '19c-1-care-assistant': 'full-equivalence',
  '19c-2-experience': 'state-recognition-confirmed',
  '20a': 'state-recognition-confirmed',
  '18a': 'full-equivalence',
  '18b': 'comparability',
  '18g-1-regular': 'comparability',
  '18g-1-shortage': 'comparability',
  '18g-1-new-entrant': 'comparability',
};

/** Whether § 81a is open, where it is not plainly so (facts 1.1). */
const ACCELERATED: Readonly<Partial<Record<RouteId, RouteAssessment['acceleratedProcedure']>>> = {
  'free-movement': 'no',
  '16d-4': 'ask-authority',
  '17-1': 'no',
  '18d': 'ask-authority',
  '19c-1-care-assistant': 'ask-authority',
  '19c-1-driver': 'ask-authority',
  '19c-1-driver-training': 'ask-authority',
  '19c-1-best-friends': 'no',
  '19c-1-western-balkans': 'no',
  '19c-1-short-quota': 'no',
  '20a': 'no',
  '24': 'no',
};
const WITHOUT_CONSENT: ReadonlySet<RouteId> = new Set<RouteId>([
  'free-movement',
  '16a-2',
  '16d-1',
  '16d-5',
  '16d-6',
  '17-1',
  '18c-3',
  '18d',
  '18g-1-regular',
  '20a',
  '24',
]);
const WITH_PRIORITY: ReadonlySet<RouteId> = new Set<RouteId>(['19c-1-best-friends', '19c-1-western-balkans']);

/** What the rules would say of the route. */
export function someAssessment(
  id: RouteId,
  pendingSteps: readonly ProofStepId[] = [],
  change: Partial<RouteAssessment> = {},
): RouteAssessment {
  return {
    id,
    title: id,
    legalBasis: ['§ 18a AufenthG'],
    outcome: pendingSteps.length === 0 ? 'open' : 'reachable',
    provisional: false,
    acceleratedProcedure: ACCELERATED[id] ?? 'yes',
    agencyConsent: WITHOUT_CONSENT.has(id) ? 'not-required' : 'required',
    priorityCheck: WITH_PRIORITY.has(id),
    recognition: DEMANDS[id] ?? 'none',
    maxMonths: 48,
    findings: [],
    remedies: [],
    group: 1,
    standing: 1,
    pendingSteps,
    isShaky: false,
    ...change,
  };
}

export function someInput(
  facts: Facts,
  assessment: RouteAssessment | null,
  change: Partial<ProcedureInput> = {},
): ProcedureInput {
  return {
    facts,
    assessment,
    routes: [],
    titleNeeded: assessment?.id !== 'free-movement',
    directory: bundledDirectory,
    language: facts.language,
    ...change,
  };
}

const FAMILY = { spouse: true, children: ['2019-04-01'], movesTogether: true };
const BALKANS = { nationalities: ['RS'], country: 'RS' };
const AMERICAN = { nationalities: ['US'], country: 'US' };

function routeCase(
  name: string,
  id: RouteId,
  change: Parameters<typeof someFacts>[0] = {},
  pending: readonly ProofStepId[] = [],
  assessment: Partial<RouteAssessment> = {},
): { readonly name: string; readonly input: ProcedureInput } {
  return { name, input: someInput(someFacts(change), someAssessment(id, pending, assessment)) };
}

/** One case and more for each route beside §§ 18a, 18b, 18g. */
const ROUTE_VARIANTS = [
  routeCase('16a-1 trainee', '16a-1', {
    kind: 'training',
    position: {
      occupationId: 'electrician',
      kind: 'training',
      desiredStart: '2027-09-01',
      contractMonths: 42,
    },
    qualification: { kind: 'none' },
  }),
  routeCase('16a-1 trainee, ordinary', '16a-1', { kind: 'training' }, [], { acceleratedProcedure: 'no' }),
  routeCase('16a-2 school', '16a-2', { kind: 'training', family: FAMILY }),
  routeCase('16d-1 in the firm', '16d-1', {
    qualification: { kind: 'vocational', recognition: 'partial', measure: 'in-company' },
  }),
  routeCase('16d-1 at a school', '16d-1', {
    occupationId: 'nurse',
    qualification: { kind: 'vocational', recognition: 'partial', measure: 'school' },
  }),
  routeCase('16d-1 measure not said', '16d-1', {
    qualification: { kind: 'vocational', recognition: 'partial' },
  }),
  routeCase('16d-3 partnership', '16d-3', { family: FAMILY }, ['state-recognition-confirmation']),
  routeCase('16d-3 tariff, academic', '16d-3', {
    employer: { branch: 'care', boundByTariff: true },
    qualification: { kind: 'academic', stateRecognitionConfirmed: true },
  }),
  routeCase('16d-4 placement by the agency', '16d-4', { occupationId: 'nurse' }),
  routeCase('16d-5 exam', '16d-5', { occupationId: 'doctor' }),
  routeCase('16d-6 skills analysis', '16d-6'),
  routeCase('17-1 search for training', '17-1', { kind: 'training' }),
  routeCase('18c-3 highly qualified', '18c-3', { occupationId: 'researcher' }),
  routeCase('18d recognised institution', '18d', {
    occupationId: 'researcher',
    kind: 'research',
    employer: { branch: 'education', recognisedResearchInstitution: true },
  }),
  routeCase('18d not recognised', '18d', { occupationId: 'researcher', kind: 'research' }),
  routeCase('19c-1 specialist', '19c-1-specialist', { kind: 'specialist' }),
  routeCase(
    '19c-1 care assistant',
    '19c-1-care-assistant',
    { occupationId: 'care-assistant', kind: 'assistant', family: FAMILY },
    ['recognition-apply', 'recognition-decision'],
  ),
  routeCase('19c-1 driver', '19c-1-driver', { occupationId: 'truck-driver' }),
  routeCase('19c-1 driver in qualification', '19c-1-driver-training', { occupationId: 'bus-driver' }),
  routeCase('19c-1 best friends, visa-free', '19c-1-best-friends', { candidate: AMERICAN, family: FAMILY }),
  routeCase('19c-1 best friends with visa', '19c-1-best-friends', {
    candidate: { nationalities: ['AD'], country: 'AD' },
  }),
  routeCase('19c-1 best friends, qualified job', '19c-1-best-friends', { candidate: AMERICAN }, [], {
    acceleratedProcedure: 'yes',
  }),
  routeCase('19c-1 Western Balkans', '19c-1-western-balkans', { candidate: BALKANS, family: FAMILY }),
  routeCase('19c-1 short quota', '19c-1-short-quota', { candidate: { nationalities: ['GE'] } }),
  routeCase('19c-2 experience, to confirm', '19c-2-experience', {}, ['state-recognition-confirmation']),
  routeCase('19c-2 experience, degree and tariff', '19c-2-experience', {
    employer: { branch: 'it', boundByTariff: true },
    qualification: { kind: 'academic' },
  }),
  routeCase('19c-2 ICT', '19c-2-ict', { occupationId: 'software-developer' }),
  routeCase('20a search', '20a', {}, ['state-recognition-confirmation']),
  routeCase('24 temporary protection', '24', {
    inGermany: true,
    candidate: { nationalities: ['UA'], country: 'DE', germanTitle: '24', titleSince: '2022-05-01' },
  }),
  routeCase('24 abroad', '24', { candidate: { nationalities: ['UA'], country: 'UA' } }),
  routeCase('16a-1 in Germany', '16a-1', {
    inGermany: true,
    kind: 'training',
    candidate: { nationalities: ['VN'], country: 'DE', germanTitle: '16f' },
  }),
  routeCase('20a in Germany', '20a', {
    inGermany: true,
    candidate: { nationalities: ['IN'], country: 'DE', germanTitle: '16b' },
  }),
];

/** Cases that between them use every variant of the procedure. */
export const VARIANTS: readonly { readonly name: string; readonly input: ProcedureInput }[] = [
  {
    name: '18a electrician, recognition to apply for',
    input: someInput(someFacts(), someAssessment('18a', ['recognition-apply', 'recognition-decision'])),
  },
  {
    name: '18a nurse, licence to promise, family',
    input: someInput(
      someFacts({
        occupationId: 'nurse',
        family: { spouse: true, children: ['2019-04-01'], movesTogether: true },
        workplace: { postalCode: '80331', kreis: '09162', state: 'DE-BY' },
      }),
      someAssessment('18a', ['recognition-apply', 'recognition-decision', 'licence-promise'], {
        recognition: 'licence',
      }),
    ),
  },
  {
    name: '18b doctor',
    input: someInput(
      someFacts({ occupationId: 'doctor' }),
      someAssessment('18b', ['recognition-apply', 'recognition-decision', 'licence-promise'], {
        recognition: 'licence',
      }),
    ),
  },
  {
    name: '18b with degree evaluation',
    input: someInput(
      someFacts({ occupationId: 'civil-engineer' }),
      someAssessment('18b', ['degree-evaluation']),
    ),
  },
  {
    name: '18g regular with clear anabin',
    input: someInput(
      someFacts({
        occupationId: 'software-developer',
        qualification: { kind: 'academic', anabinInstitution: 'H+', anabinDegree: 'corresponds' },
      }),
      someAssessment('18g-1-regular'),
    ),
  },
  {
    name: '18g shortage',
    input: someInput(
      someFacts({ occupationId: 'data-scientist' }),
      someAssessment('18g-1-shortage', ['degree-evaluation']),
    ),
  },
  {
    name: '18g IT by experience',
    input: someInput(someFacts({ occupationId: 'software-developer' }), someAssessment('18g-2-it')),
  },
  {
    name: '18a applied already',
    input: someInput(someFacts(), someAssessment('18a', ['recognition-decision'])),
  },
  {
    name: '18a ordinary procedure',
    input: someInput(
      someFacts(),
      someAssessment('18a', ['recognition-apply', 'recognition-decision'], { acceleratedProcedure: 'no' }),
    ),
  },
  {
    name: 'running procedure',
    input: someInput(
      someFacts({ runningSince: '2026-10-01' }),
      someAssessment('18a', ['recognition-apply', 'recognition-decision']),
    ),
  },
  {
    name: 'in Germany, change of title',
    input: someInput(
      someFacts({
        inGermany: true,
        candidate: {
          nationalities: ['IN'],
          country: 'DE',
          germanTitle: '16b',
          titleValidUntil: '2027-03-31',
        },
      }),
      someAssessment('18b', ['degree-evaluation']),
    ),
  },
  {
    name: 'free movement',
    input: someInput(
      someFacts({ candidate: { nationalities: ['PL'], country: 'PL' } }),
      someAssessment('free-movement'),
    ),
  },
  {
    name: 'free movement, regulated',
    input: someInput(
      someFacts({ occupationId: 'nurse', candidate: { nationalities: ['RO'] } }),
      someAssessment('free-movement'),
    ),
  },
  {
    name: 'title that already allows the job',
    input: someInput(
      someFacts({
        inGermany: true,
        candidate: { nationalities: ['IN'], germanTitle: '18a', titleValidUntil: '2028-03-31' },
      }),
      null,
      { titleNeeded: false },
    ),
  },
  { name: 'no route', input: someInput(someFacts(), null) },
  {
    name: 'construction, instant registration',
    input: someInput(
      someFacts({ employer: { branch: 'construction' } }),
      someAssessment('18a', ['recognition-apply', 'recognition-decision']),
    ),
  },
  {
    name: 'visa-free national',
    input: someInput(
      someFacts({ candidate: { nationalities: ['US'], country: 'US' } }),
      someAssessment('18g-1-regular', ['degree-evaluation']),
    ),
  },
  ...ROUTE_VARIANTS,
];
