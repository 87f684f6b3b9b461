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
  '18a': 'full-equivalence',
  '18b': 'comparability',
  '18g-1-regular': 'comparability',
  '18g-1-shortage': 'comparability',
  '18g-1-new-entrant': 'comparability',
};

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
    acceleratedProcedure: id === 'free-movement' ? 'no' : 'yes',
    agencyConsent: id === '18g-1-regular' || id === 'free-movement' ? 'not-required' : 'required',
    priorityCheck: false,
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
];
