import { describe, expect, it } from 'vitest';
import type { RouteId } from '~/domain/plan/contract';
import type { ProcedureResult, ProofStepId, RouteAssessment } from '~/domain/plan/facts';
import { buildProcedure } from '~/domain/plan/procedure';
import { waitingDays } from '~/domain/plan/progress';
import { daysBetween } from '~/domain/calendar';
import { someAssessment, someFacts, someInput } from './facts-builder';

type Change = Parameters<typeof someFacts>[0];

function plan(
  id: RouteId,
  change: Change = {},
  pending: readonly ProofStepId[] = [],
  assessment: Partial<RouteAssessment> = {},
): ProcedureResult {
  return buildProcedure(someInput(someFacts(change), someAssessment(id, pending, assessment)));
}

function ids({ steps }: ProcedureResult): readonly string[] {
  return steps.map(({ id }) => id);
}

function step({ steps }: ProcedureResult, id: string) {
  const found = steps.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

const IN_FIRM = {
  qualification: { kind: 'vocational', recognition: 'partial', measure: 'in-company' },
} as const;
const AT_SCHOOL = {
  qualification: { kind: 'vocational', recognition: 'partial', measure: 'school' },
} as const;

describe('each kind of title brings its own steps', () => {
  it.each<[RouteId, Change, readonly string[], readonly string[]]>([
    [
      '16a-1',
      { kind: 'training' },
      [
        'training-contract',
        'training-registration',
        'training-language',
        'livelihood-proof',
        'agency-consent',
        'training-exam',
        'next-title',
      ],
      ['job-offer', 'recognition-apply', 'integration-course'],
    ],
    [
      '16a-2',
      { kind: 'training' },
      ['school-admission', 'training-language', 'livelihood-proof', 'training-exam'],
      ['agency-consent', 'social-insurance', 'title-check', 'faire-integration-notice'],
    ],
    [
      '16d-1',
      IN_FIRM,
      [
        'qualification-plan',
        'measure-language',
        'measure',
        'follow-up-application',
        'follow-up-decision',
        'next-title',
      ],
      ['measure-place', 'later-recognition-apply'],
    ],
    [
      '16d-1',
      AT_SCHOOL,
      ['measure-place', 'livelihood-proof', 'measure', 'next-title'],
      ['qualification-plan'],
    ],
    [
      '16d-3',
      {},
      [
        'partnership-agreement',
        'measure-language',
        'later-recognition-apply',
        'later-recognition-decision',
        'measure',
        'follow-up-decision',
        'next-title',
      ],
      ['livelihood-proof', 'recognition-apply'],
    ],
    ['16d-4', {}, ['agency-placement', 'job-offer', 'later-recognition-apply', 'next-title'], ['agreement']],
    [
      '16d-5',
      {},
      ['exam-registration', 'exam', 'follow-up-decision', 'job-found', 'next-title'],
      ['job-offer', 'agency-consent', 'faire-integration-notice'],
    ],
    [
      '16d-6',
      {},
      ['skills-analysis-place', 'skills-analysis', 'follow-up-decision', 'next-title'],
      ['job-offer'],
    ],
    [
      '17-1',
      {},
      ['training-language', 'livelihood-proof', 'trial-work', 'job-found', 'next-title'],
      ['agreement', 'agency-consent', 'settlement-permit'],
    ],
    [
      '18c-3',
      {},
      ['distinction-proof', 'residence-permit'],
      ['agency-consent', 'permit-extension', 'settlement-permit'],
    ],
    ['18d', { kind: 'research' }, ['hosting-agreement'], ['job-offer', 'agency-consent', 'agreement']],
    [
      '19c-1-specialist',
      { kind: 'specialist' },
      ['specialist-proof', 'agency-consent', 'agreement'],
      ['recognition-apply'],
    ],
    [
      '19c-1-driver',
      {},
      ['driving-licence-check', 'agency-consent', 'driver-modules'],
      ['driver-qualification'],
    ],
    [
      '19c-1-driver-training',
      {},
      [
        'driving-licence-check',
        'driver-training-plan',
        'driver-qualification',
        'driver-licence',
        'next-title',
        'driver-modules',
      ],
      ['agreement'],
    ],
    [
      '19c-1-western-balkans',
      { candidate: { nationalities: ['RS'], country: 'RS' } },
      ['quota-request', 'agency-consent', 'visa-appointment'],
      ['agreement', 'advance-consent'],
    ],
    [
      '19c-1-short-quota',
      {},
      ['tariff-proof', 'travel-costs', 'quota-request', 'agency-consent', 'departure'],
      ['residence-permit', 'permit-extension', 'language-course', 'settlement-permit'],
    ],
    [
      '19c-2-experience',
      { employer: { boundByTariff: true } },
      ['tariff-proof', 'agency-consent', 'agreement'],
      ['recognition-apply'],
    ],
    ['19c-2-experience', {}, ['agency-consent'], ['tariff-proof']],
    ['19c-2-ict', {}, ['agency-consent'], ['state-recognition-confirmation', 'recognition-apply']],
    [
      '20a',
      {},
      ['points-check', 'livelihood-proof', 'trial-work', 'job-found', 'next-title'],
      ['agreement', 'agency-consent', 'job-offer', 'faire-integration-notice'],
    ],
  ])('%s with %o', (id, change, present, absent) => {
    const found = ids(plan(id, change));
    for (const wanted of present) expect(found).toContain(wanted);
    for (const unwanted of absent) expect(found).not.toContain(unwanted);
  });

  it('§ 24: nothing before work but the check of the title', () => {
    const result = plan('24', {
      inGermany: true,
      candidate: { nationalities: ['UA'], country: 'DE', germanTitle: '24', titleSince: '2022-05-01' },
    });
    for (const id of ['agency-consent', 'title-application', 'visa-application'])
      expect(ids(result)).not.toContain(id);
    expect(step(result, 'first-day').legalBasis).toContain('§ 31 BeschV');
    expect(result.titleValidity?.until).toBe('2027-03-04');
    expect(result.duties.map(({ id }) => id)).not.toContain('report-early-end');
    expect(ids(plan('24', { candidate: { nationalities: ['UA'], country: 'UA' } }))[0]).toBe(
      'counsel-gather-facts',
    );
  });
});

describe('a § 81a procedure that runs', () => {
  it.each([
    ['yes', 'accelerated'],
    ['ask-authority', 'accelerated'],
    ['no', 'ordinary'],
  ] as const)('with a route for which it is %s: %s', (acceleratedProcedure, procedure) => {
    const result = plan('18d', { runningSince: '2026-10-01' }, [], { acceleratedProcedure });
    expect(result.timeline.procedure).toBe(procedure);
  });
});

describe('trainees, § 16a AufenthG', () => {
  const trainee = { kind: 'training', qualification: { kind: 'none' } } as const;

  it('the accelerated procedure takes six to nine weeks from the agreement on, without recognition', () => {
    const result = plan('16a-1', trainee);
    const days = daysBetween(step(result, 'agreement').typical, step(result, 'visa-decision').typical);
    expect(days).toBeGreaterThanOrEqual(42);
    expect(days).toBeLessThanOrEqual(63);
    expect(result.timeline.gainDays).toBeGreaterThan(0);
  });

  it('the agency consents without a priority check since 2024-03-01 (W18)', () => {
    const text = step(plan('16a-1', trainee), 'agency-consent').text;
    expect(text).toContain('Vorrangprüfung gibt es seit 1. März 2024 nicht mehr');
  });

  it('after the German exam § 18a follows, and two years lead to the settlement permit', () => {
    const result = plan('16a-1', trainee);
    expect(step(result, 'next-title').legalBasis).toContain('§ 18a AufenthG');
    const settlement = result.permanentStay?.settlement[0]?.earliest ?? '';
    expect(settlement.slice(0, 4)).toBe(String(Number(step(result, 'next-title').typical.slice(0, 4)) + 2));
  });

  it('the visa needs the training contract with its entry, no recognition notice', () => {
    const papers = step(plan('16a-1', trainee), 'visa-application').documents;
    expect(papers).toEqual(
      expect.arrayContaining(['training-contract', 'training-registration-proof', 'livelihood-papers']),
    );
    expect(papers).not.toContain('recognition-notice');
    expect(papers).not.toContain('employment-contract');
  });
});

describe('bridges, § 16d AufenthG', () => {
  it.each<[RouteId, Change]>([
    ['16d-1', IN_FIRM],
    ['16d-3', {}],
    ['16d-4', {}],
    ['16d-5', {}],
    ['16d-6', {}],
  ])('%s names who decides later, for the target profession', (id, change) => {
    const result = plan(id, {
      ...change,
      occupationId: 'care-assistant',
      targetOccupation: someFacts({ occupationId: 'nurse' }).occupation,
    });
    expect(result.authorities.laterRecognition?.name).toContain('Landesprüfungsamt');
    expect(step(result, 'follow-up-decision').statutoryLimit).toMatchObject({
      amount: 4,
      legalBasis: '§ 43 Abs. 3 PflAPrV',
    });
  });

  it('other ways have no later recognition', () => {
    expect(plan('18a').authorities.laterRecognition).toBeNull();
    expect(plan('19c-2-experience').authorities.laterRecognition).toBeNull();
  });

  it('the partnership files after entry, not before, and pays the recognition then', () => {
    const result = plan('16d-3');
    expect(step(result, 'later-recognition-apply').dependsOn).toContain('travel');
    expect(step(result, 'later-recognition-apply').fees.map(({ id }) => id)).toContain(
      'fee-recognition-chamber',
    );
  });

  it('exam and analysis come before work, and the journey does not wait for the wanted start', () => {
    for (const id of ['16d-5', '16d-6', '20a', '17-1'] as const) {
      const result = plan(id, { desiredStart: '2029-01-02' });
      expect(step(result, 'first-day').dependsOn).toContain('next-title');
      expect(step(result, 'travel').typical < '2028-01-01').toBe(true);
    }
  });
});

describe('which confirmation, W17', () => {
  const pending = ['state-recognition-confirmation'] as const;
  it.each([
    ['vocational', 'fee-zab-confirmation', 150_00],
    ['academic', 'fee-zab-evaluation', undefined],
  ] as const)('%s qualification: %s', (kind, fee, cents) => {
    const result = plan('19c-2-experience', { qualification: { kind } }, pending);
    const item = result.costs.items.find(({ id }) => id === fee);
    expect(item).toBeDefined();
    expect(item?.cents).toBe(cents);
  });
});

describe('why the accelerated procedure is not planned', () => {
  it.each<[RouteId, Change, string | null]>([
    ['18a', {}, null],
    ['19c-1-western-balkans', { candidate: { nationalities: ['RS'] } }, '§ 81a Abs. 5'],
    ['19c-1-care-assistant', {}, 'Zweijahresgrenze'],
    ['19c-1-driver', {}, 'nicht amtlich bestätigt'],
    ['18d', {}, '60 Tagen'],
    ['20a', {}, 'Chancenkarte'],
    ['17-1', {}, 'nennt diesen Titel nicht'],
    ['18a', { inGermany: true }, 'schon in Deutschland'],
  ])('%s %o', (id, change, part) => {
    const { acceleratedReason } = plan(id, change).timeline;
    if (part === null) expect(acceleratedReason).toBeNull();
    else expect(acceleratedReason).toContain(part);
  });

  it('where authorities differ the plan shows how to ask', () => {
    expect(plan('19c-1-driver').branches.map(({ id }) => id)).toContain('ask-for-acceleration');
    expect(plan('20a').branches.map(({ id }) => id)).not.toContain('ask-for-acceleration');
  });
});

describe('nationals of § 41 AufenthV', () => {
  const american: Change = { candidate: { nationalities: ['US'], country: 'US' } };
  const result = plan('19c-1-best-friends', american);

  it('enter without a visa, apply in Germany and work only with the permission (W15)', () => {
    for (const id of ['visa-appointment', 'visa-application', 'visa-decision'])
      expect(ids(result)).not.toContain(id);
    expect(step(result, 'title-application').dependsOn).toEqual(
      expect.arrayContaining(['travel', 'address-registration']),
    );
    expect(step(result, 'first-day').dependsOn).toContain('title-check');
    expect(step(result, 'title-check').dependsOn).toContain('title-decision');
    expect(result.timeline.procedure).toBe('in-germany');
    expect(result.authorities).toMatchObject({ mission: null, immigration: { type: 'local' } });
    expect(result.costs.items.map(({ id }) => id)).not.toContain('fee-visa');
  });

  it('the journey does not wait for the wanted start when dates move', () => {
    expect([...waitingDays(result.steps, '2029-09-03', null).keys()]).toEqual(['first-day']);
    expect([...waitingDays(plan('16d-5').steps, '2029-09-03', null).keys()]).toEqual(['first-day']);
    expect([...waitingDays(plan('18a').steps, '2029-09-03', null).keys()]).toEqual(['first-day', 'travel']);
  });

  it('apply within 90 days of entry', () => {
    expect(
      daysBetween(step(result, 'travel').typical, step(result, 'title-application').latest),
    ).toBeLessThanOrEqual(90);
  });

  it('§ 41 Abs. 2: Andorra and Monaco need the visa for work (W16)', () => {
    for (const country of ['AD', 'MC', 'SM'])
      expect(ids(plan('19c-1-best-friends', { candidate: { nationalities: [country], country } }))).toContain(
        'visa-application',
      );
  });

  it('the priority check of § 26 stands in the agency’s step (G15)', () => {
    expect(step(result, 'agency-consent').title).toContain('Vorrangprüfung');
  });
});

describe('research, § 18d AufenthG', () => {
  it.each([
    [true, { amount: 60, unit: 'days', kind: 'hard', legalBasis: '§ 18d Abs. 1 S. 3 AufenthG' }],
    [false, null],
  ])('institution recognised: %s', (recognisedResearchInstitution, limit) => {
    const result = plan('18d', { employer: { recognisedResearchInstitution } });
    expect(step(result, 'visa-decision').statutoryLimit).toEqual(limit);
  });
});

describe('how long the title runs', () => {
  const months = (contractMonths: number | null) => ({
    position: { occupationId: 'electrician', desiredStart: '2027-09-01', contractMonths },
  });
  it.each<[RouteId, Change, string | undefined, string]>([
    ['16a-1', months(42), '2031-02-28', '§ 34 Abs. 3 BeschV'],
    ['16a-1', months(null), undefined, ''],
    ['16d-3', {}, '2028-08-31', '§ 16d Abs. 3 AufenthG, § 2a BeschV'],
    ['19c-1-driver-training', {}, '2028-11-30', '§ 24a Abs. 2 BeschV'],
    ['19c-1-short-quota', months(3), '2027-11-30', '§ 15d BeschV'],
    ['19c-1-short-quota', months(null), '2028-04-30', '§ 15d BeschV'],
    ['18d', months(6), '2028-08-31', '§ 18d AufenthG'],
    ['18c-3', months(null), undefined, ''],
    ['16a-2', months(null), undefined, ''],
  ])('%s %o until %s (%s)', (id, change, until, norm) => {
    const { titleValidity } = plan(id, change);
    expect(titleValidity?.until).toBe(until);
    if (until !== undefined) expect(titleValidity?.legalBasis).toBe(norm);
  });

  it.each([
    ['17-1', 9],
    ['20a', 12],
    ['16d-6', 6],
  ] as const)('%s: %i months from the journey, the visa included', (id, length) => {
    const result = plan(id);
    const days = daysBetween(step(result, 'travel').typical, result.titleValidity?.until ?? '');
    expect(Math.round(days / 30.44)).toBe(length);
  });
});

describe('permanent stay', () => {
  it.each<[RouteId, number | null, string | null]>([
    ['18d', 36, '§ 18c Abs. 1 AufenthG'],
    ['19c-2-experience', 60, '§ 9 Abs. 2 AufenthG'],
    ['19c-1-care-assistant', 60, '§ 9 Abs. 2 AufenthG'],
    ['18c-3', null, null],
    ['20a', null, null],
    ['19c-1-short-quota', null, null],
  ])('%s: settlement after %s months (%s)', (id, length, norm) => {
    const result = plan(id);
    const settlement = result.permanentStay?.settlement[0];
    if (length === null) expect(settlement).toBeUndefined();
    else {
      expect(settlement?.legalBasis).toBe(norm);
      expect(settlement?.earliest).toBe(`${2027 + length / 12}-09-01`);
    }
  });
});

describe('families', () => {
  const family = { spouse: true, children: ['2019-04-01'], movesTogether: true };
  it.each<[RouteId, Change, boolean]>([
    ['18a', {}, false],
    ['18g-1-regular', {}, false],
    ['18d', {}, false],
    ['19c-2-experience', {}, false],
    ['19c-1-specialist', {}, false],
    ['16a-1', {}, true],
    ['16d-3', {}, true],
    ['19c-1-care-assistant', {}, true],
    ['19c-1-driver', {}, true],
    ['19c-1-western-balkans', { candidate: { nationalities: ['AL'] } }, true],
    ['19c-1-best-friends', { candidate: { nationalities: ['US'] } }, false],
  ])('%s %o: the spouse needs German A1: %s (§ 30 Abs. 1 AufenthG)', (id, change, needed) => {
    const result = plan(id, { family, ...change });
    expect(ids(result).includes('spouse-language')).toBe(needed);
    for (const wanted of ['family-visas', 'family-permits', 'spouse-work', 'school-and-childcare'])
      expect(ids(result)).toContain(wanted);
  });

  it('family steps hold nobody up', () => {
    const together = plan('16d-3', { family });
    expect(together.timeline.typicalStart).toBe(plan('16d-3').timeline.typicalStart);
    expect(together.timeline.criticalPath).not.toContain('spouse-language');
  });

  it('titles of up to a year let the family follow later', () => {
    const result = plan('20a', { family });
    expect(ids(result)).not.toContain('family-visas');
    expect(result.branches.map(({ id }) => id)).toContain('family-later');
  });
});

describe('language courses, §§ 44 AufenthG, 4 DeuFöV', () => {
  it.each<[RouteId, Change, boolean]>([
    ['18a', {}, true],
    ['19c-2-experience', {}, true],
    ['18a', { candidate: { nationalities: ['TN'], german: 'A2' } }, true],
    ['18a', { candidate: { nationalities: ['TN'], german: 'B1' } }, false],
    ['16a-1', {}, false],
    ['16d-3', {}, false],
    ['20a', {}, false],
    ['18a', { inGermany: true }, true],
    ['16a-1', { inGermany: true }, false],
    ['free-movement', { candidate: { nationalities: ['PL'], country: 'PL' } }, false],
    ['24', { inGermany: true, candidate: { nationalities: ['UA'], germanTitle: '24' } }, false],
  ])('%s %o: integration course %s', (id, change, claim) => {
    const result = plan(id, change);
    expect(ids(result).includes('integration-course')).toBe(claim);
    expect(ids(result)).toContain('language-course');
    expect(result.costs.funding.some((item) => item.id === 'integration-course')).toBe(claim);
  });
});

describe('duties, facts part 6', () => {
  const dutyIds = (result: ProcedureResult) => result.duties.map(({ id }) => id);
  it.each<[RouteId, Change, Partial<RouteAssessment>, readonly string[], readonly string[]]>([
    [
      '18a',
      {},
      {},
      [
        'check-title',
        'keep-copy',
        'report-early-end',
        'worker-reports-early-end',
        'answer-agency',
        'faire-integration-notice',
        'contract-terms',
        'social-insurance',
        'health-insurer',
        'works-council-and-safety',
      ],
      ['report-early-end-agreed'],
    ],
    ['18g-1-regular', {}, {}, ['report-early-end'], ['answer-agency']],
    [
      '16a-1',
      {},
      {},
      ['report-early-end-agreed', 'faire-integration-notice-trainee'],
      ['report-early-end', 'faire-integration-notice'],
    ],
    [
      '16a-1',
      {},
      { acceleratedProcedure: 'no' },
      ['check-title'],
      ['report-early-end', 'report-early-end-agreed'],
    ],
    ['16d-3', {}, {}, ['report-early-end-agreed'], ['report-early-end']],
    ['16a-2', {}, {}, [], ['check-title', 'contract-terms', 'social-insurance', 'faire-integration-notice']],
    [
      '18a',
      { inGermany: true, candidate: { nationalities: ['VN'], germanTitle: '16g' } },
      {},
      ['report-training-break-off'],
      ['faire-integration-notice'],
    ],
  ])('%s %o %o', (id, change, assessment, present, absent) => {
    const found = dutyIds(plan(id, change, [], assessment));
    for (const duty of present) expect(found).toContain(duty);
    for (const duty of absent) expect(found).not.toContain(duty);
  });
});

describe('branches', () => {
  const RECOGNITION = ['recognition-apply', 'recognition-decision'] as const;
  const branchIds = (result: ProcedureResult) => result.branches.map(({ id }) => id);

  it.each<[string, ProcedureResult, readonly string[], readonly string[]]>([
    [
      'electrician, accelerated',
      plan('18a', {}, RECOGNITION),
      [
        'partial-recognition',
        'not-equivalent',
        'recognition-overdue',
        'agency-refusal',
        'no-appointment',
        'advance-consent-lapses',
      ],
      ['partial-recognition-new-aim', 'waive-equivalence-check', 'temporary-licence', 'quota-used-up'],
    ],
    [
      'electrician, ordinary',
      plan('18a', {}, RECOGNITION, { acceleratedProcedure: 'no' }),
      ['partial-recognition-new-aim', 'waiting-for-appointment'],
      ['partial-recognition', 'no-appointment'],
    ],
    [
      'nurse',
      plan('18a', { occupationId: 'nurse' }, RECOGNITION),
      ['waive-equivalence-check', 'health-recognition-overdue'],
      ['temporary-licence', 'recognition-overdue'],
    ],
    [
      'doctor',
      plan('18b', { occupationId: 'doctor' }, RECOGNITION),
      ['temporary-licence', 'health-recognition-overdue'],
      ['waive-equivalence-check'],
    ],
    [
      'Western Balkans',
      plan('19c-1-western-balkans', { candidate: { nationalities: ['RS'] } }),
      ['quota-used-up', 'agency-refusal'],
      ['no-appointment'],
    ],
    ['short quota', plan('19c-1-short-quota'), ['quota-used-up'], []],
    ['partnership', plan('16d-3'), ['full-at-once', 'measure-not-passed'], ['quota-used-up']],
    ['exam', plan('16d-5'), ['exam-not-passed'], ['measure-not-passed']],
    ['driver in qualification', plan('19c-1-driver-training'), ['driver-training-longer'], []],
    ['search', plan('20a'), ['search-ends-without-contract'], []],
    [
      'experience to confirm',
      plan('19c-2-experience', {}, ['state-recognition-confirmation']),
      ['confirmation-refused'],
      [],
    ],
    ['trainee', plan('16a-1'), ['training-not-passed'], ['search-ends-without-contract']],
  ])('%s', (_name, result, present, absent) => {
    for (const id of present) expect(branchIds(result)).toContain(id);
    for (const id of absent) expect(branchIds(result)).not.toContain(id);
  });

  it('partial recognition costs no second fee and keeps the procedure (§ 81a Abs. 3 S. 2)', () => {
    const branch = plan('18a', {}, RECOGNITION).branches.find(({ id }) => id === 'partial-recognition');
    expect(branch?.text).toContain('nicht noch einmal');
  });
});
