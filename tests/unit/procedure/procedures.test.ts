import { describe, expect, it } from 'vitest';
import type { ProcedureInput, ProcedureResult } from '~/domain/plan/facts';
import { buildProcedure } from '~/domain/plan/procedure';
import { someAssessment, someFacts, someInput } from './facts-builder';

const RECOGNITION = ['recognition-apply', 'recognition-decision'] as const;

function ids({ steps }: ProcedureResult): readonly string[] {
  return steps.map(({ id }) => id);
}
function typical({ steps }: ProcedureResult, id: string): string | undefined {
  return steps.find((step) => step.id === id)?.typical;
}
function latest({ steps }: ProcedureResult, id: string): number {
  return Date.parse(steps.find((step) => step.id === id)?.latest ?? '');
}
function accelerated(change: Parameters<typeof someFacts>[0] = {}): ProcedureInput {
  return someInput(someFacts(change), someAssessment('18a', RECOGNITION));
}

describe('the accelerated procedure, § 81a AufenthG', () => {
  const plan = buildProcedure(accelerated());

  it('goes from the agreement over recognition and consent to the visa', () => {
    expect(plan.timeline.procedure).toBe('accelerated');
    expect(plan.timeline.criticalPath).toEqual([
      'collect-documents',
      'agreement',
      'recognition-apply',
      'recognition-receipt',
      'documents-complete',
      'recognition-decision',
      'result-handover',
      'agency-consent',
      'advance-consent',
      'visa-appointment',
      'visa-application',
      'visa-decision',
      'travel',
      'title-check',
      'first-day',
    ]);
  });

  it('costs 411 euros at the employer, with the conflict on who owes it named (81a-32)', () => {
    const fee = plan.costs.items.find(({ id }) => id === 'fee-81a');
    expect(fee).toMatchObject({
      cents: 411_00,
      payer: 'employer',
      legalBasis: '§ 47 Abs. 1 Nr. 15 AufenthV',
    });
    expect(fee?.label).toContain('verschieden');
  });

  it('nothing is pending for the Blue Card by experience: no recognition, no hand-over, no certificates', () => {
    const card = buildProcedure(
      someInput(someFacts({ occupationId: 'software-developer' }), someAssessment('18g-2-it')),
    );
    for (const id of ['recognition-apply', 'degree-evaluation', 'result-handover'])
      expect(ids(card)).not.toContain(id);
    expect(card.documents.map(({ id }) => id)).not.toContain('recognition-notice');
    expect(card.authorities.recognition).toBeNull();
  });

  it('a Blue Card at half the ceiling has no step for the agency (W9)', () => {
    const card = buildProcedure(
      someInput(
        someFacts({ occupationId: 'software-developer' }),
        someAssessment('18g-1-regular', ['degree-evaluation']),
      ),
    );
    expect(ids(card)).not.toContain('agency-consent');
    expect(ids(card)).toContain('degree-evaluation');
  });

  it('a clear anabin entry needs printouts, not an evaluation', () => {
    const facts = someFacts({
      occupationId: 'civil-engineer',
      qualification: { kind: 'academic', anabinInstitution: 'H+', anabinDegree: 'equivalent' },
    });
    expect(ids(buildProcedure(someInput(facts, someAssessment('18b'))))).toContain('anabin-printout');
  });

  it('recognition that was applied for is not applied for and paid again', () => {
    const facts = someFacts({ qualification: { kind: 'vocational', recognition: 'applied' } });
    const result = buildProcedure(someInput(facts, someAssessment('18a', ['recognition-decision'])));
    expect(ids(result)).not.toContain('recognition-apply');
    expect(result.costs.items.map(({ id }) => id)).not.toContain('fee-recognition-chamber');
    // That application was made outside § 81a: its own clock runs already, with the ordinary limit.
    const decision = result.steps.find(({ id }) => id === 'recognition-decision');
    expect(decision).toMatchObject({ dependsOn: [], statutoryLimit: { amount: 3, unit: 'months' } });
  });

  it('the visa application ends within three months of the advance consent (W20)', () => {
    const result = buildProcedure(accelerated({ desiredStart: '2028-09-01' }));
    const consent = result.steps.find(({ id }) => id === 'advance-consent');
    const visa = result.steps.find(({ id }) => id === 'visa-application');
    expect(Date.parse(visa?.latest ?? '') - Date.parse(consent?.typical ?? '')).toBeLessThanOrEqual(
      90 * 86_400_000,
    );
  });
});

describe('a procedure that already runs', () => {
  const plan = buildProcedure(accelerated({ runningSince: '2026-10-01' }));

  it('is continued, not started and paid again', () => {
    for (const id of ['agreement', 'power-of-attorney', 'authority-counselling'])
      expect(ids(plan)).not.toContain(id);
    expect(plan.costs.items.map(({ id }) => id)).not.toContain('fee-81a');
    expect(plan.timeline.procedure).toBe('accelerated');
    expect(plan.timeline.ordinary).toBeNull();
  });

  it('counts from the agreement, but sets no open step before the day of the plan', () => {
    const fresh = buildProcedure(accelerated());
    expect(Date.parse(plan.timeline.typicalStart ?? '')).toBeLessThan(
      Date.parse(fresh.timeline.typicalStart ?? ''),
    );
    for (const step of plan.steps) expect(step.earliest >= '2026-11-20').toBe(true);
  });
});

describe('people who already live in Germany', () => {
  const facts = someFacts({
    inGermany: true,
    candidate: { nationalities: ['IN'], country: 'DE', germanTitle: '16b', titleValidUntil: '2027-03-31' },
  });
  const plan = buildProcedure(someInput(facts, someAssessment('18b', ['degree-evaluation'])));

  it('take no § 81a procedure and no visa (W6)', () => {
    expect(plan.timeline.procedure).toBe('in-germany');
    for (const id of ['agreement', 'visa-application', 'travel', 'address-registration'])
      expect(ids(plan)).not.toContain(id);
    expect(plan.authorities.mission).toBeNull();
    expect(plan.authorities.immigration?.type).toBe('local');
    expect(plan.costs.items.find(({ id }) => id === 'fee-change-of-purpose')?.cents).toBe(98_00);
  });

  it('apply before the present title ends (§ 81 Abs. 4 AufenthG)', () => {
    expect(latest(plan, 'title-application')).toBeLessThanOrEqual(Date.parse('2027-05-31'));
    const early = buildProcedure(
      someInput(
        someFacts({ ...facts, qualification: { kind: 'academic', comparability: 'comparable' } }),
        someAssessment('18b'),
      ),
    );
    expect(latest(early, 'title-application')).toBeLessThanOrEqual(Date.parse('2027-03-31'));
  });

  it('get no notice of § 45c', () => {
    expect(plan.duties.map(({ id }) => id)).not.toContain('faire-integration-notice');
  });
});

describe('free movement', () => {
  const plan = buildProcedure(
    someInput(
      someFacts({ candidate: { nationalities: ['PL'], country: 'PL' } }),
      someAssessment('free-movement'),
    ),
  );

  it('needs registration and social insurance, no title and no office', () => {
    expect(ids(plan)).toEqual(
      expect.arrayContaining(['job-offer', 'first-day', 'address-registration', 'social-insurance']),
    );
    for (const id of ['visa-application', 'title-check', 'residence-permit', 'faire-integration-notice'])
      expect(ids(plan)).not.toContain(id);
    expect(plan.timeline.procedure).toBe('none');
    expect(plan.titleValidity).toBeNull();
    expect(plan.authorities).toMatchObject({ immigration: null, mission: null, recognition: null });
    expect(plan.costs.items).toEqual([]);
  });

  it('regulated work needs the licence all the same', () => {
    const nurse = buildProcedure(
      someInput(
        someFacts({ occupationId: 'nurse', candidate: { nationalities: ['RO'] } }),
        someAssessment('free-movement', [], { recognition: 'licence' }),
      ),
    );
    expect(ids(nurse)).toContain('licence-promise');
    expect(nurse.authorities.recognition?.type).toBe('land-authority');
  });
});

describe('no route', () => {
  it('leads to counsel, with contacts and without a promise of dates', () => {
    const plan = buildProcedure(someInput(someFacts(), null));
    expect(ids(plan)).toEqual([
      'counsel-gather-facts',
      'counsel-chamber',
      'counsel-recognition',
      'counsel-decide',
    ]);
    expect(plan.timeline).toMatchObject({
      procedure: 'none',
      typicalStart: null,
      desiredStartFeasible: null,
      ordinary: null,
    });
    expect(plan.contacts.length).toBeGreaterThan(0);
    expect(plan.costs.items).toEqual([]);
  });

  it('a route that is not covered yet leads there too', () => {
    const plan = buildProcedure(
      someInput(someFacts(), someAssessment('16a-1', [], { outcome: 'not-applicable' })),
    );
    expect(ids(plan)[0]).toBe('counsel-gather-facts');
  });
});

describe('branches', () => {
  it('partial recognition goes on in the same procedure (§ 81a Abs. 3 S. 2, W12)', () => {
    const branch = buildProcedure(accelerated()).branches.find(({ id }) => id === 'partial-recognition');
    expect(branch?.legalBasis).toContain('§ 81a Abs. 3 S. 2 AufenthG');
    expect(branch?.adds.map(({ id }) => id)).toEqual([
      'choose-measure',
      'qualification-plan',
      'change-target-16d',
    ]);
  });

  it.each([
    ['US', true],
    ['GB', true],
    ['AD', false],
    ['TN', false],
  ])('entry without a visa is shown to citizens of %s: %s (§ 41 Abs. 1 AufenthV, W15)', (country, shown) => {
    const plan = buildProcedure(accelerated({ candidate: { nationalities: [country], country } }));
    expect(plan.branches.some(({ id }) => id === 'enter-without-visa')).toBe(shown);
  });

  it('no appointment in time is a branch only where the law gives the three weeks', () => {
    const ordinary = buildProcedure(
      someInput(someFacts(), someAssessment('18a', RECOGNITION, { acceleratedProcedure: 'no' })),
    );
    expect(ordinary.branches.some(({ id }) => id === 'no-appointment')).toBe(false);
    expect(ordinary.branches.some(({ id }) => id === 'agency-refusal')).toBe(true);
  });
});

describe('families', () => {
  const family = { spouse: true, children: ['2019-04-01', '2005-01-01'], movesTogether: true };

  it('pay 175 euros for the spouse and half for each minor child (§ 50 Abs. 1 AufenthV)', () => {
    const plan = buildProcedure(accelerated({ family }));
    expect(plan.costs.items.find(({ id }) => id === 'fee-spouse')?.cents).toBe(175_00);
    expect(plan.costs.items.find(({ id }) => id === 'fee-children')?.cents).toBe(87_50);
    expect(plan.documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['marriage-certificate', 'birth-certificates']),
    );
  });

  it('who comes later is not part of this procedure', () => {
    const plan = buildProcedure(accelerated({ family: { ...family, movesTogether: false } }));
    expect(ids(plan)).not.toContain('family-visas');
  });
});

it('the day of the decision is that of the visa, or of the title in Germany', () => {
  const abroad = buildProcedure(accelerated());
  expect(abroad.typicalDecisionDate).toBe(typical(abroad, 'visa-decision'));
  const here = buildProcedure(someInput(someFacts({ inGermany: true }), someAssessment('18a', RECOGNITION)));
  expect(here.typicalDecisionDate).toBe(typical(here, 'title-decision'));
});
