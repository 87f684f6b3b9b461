import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { exampleRequest } from '~/domain/guide/examples';
import { planCase } from '~/domain/plan/plan-case';
import { responsibilityMatrix } from '~/domain/plan/responsibility';

const DAY = '2026-11-23';
const CASES = ['nurse-kerala', 'apprentice-vietnam', 'truck-driver'] as const;

function planOf(id: (typeof CASES)[number], language: 'de' | 'en' = 'de') {
  return planCase(exampleRequest(id, DAY, language), bundledDirectory);
}

function rowOf(id: (typeof CASES)[number], step: string) {
  const row = responsibilityMatrix(planOf(id)).find(({ stepId }) => stepId === step);
  if (row === undefined) throw new Error(`${id} has no step ${step}`);
  const { answer } = row;
  return {
    accountable: row.accountable,
    next: row.next.map(({ actor, steps }) => `${actor}: ${steps.join(' ')}`),
    handOver: row.handOver,
    answer:
      answer.kind === 'statutory'
        ? `${answer.limit.amount} ${answer.limit.unit} ${answer.limit.kind} ${answer.limit.legalBasis}`
        : `about ${answer.typicalDays} days`,
  };
}

describe('the nurse under § 18a by the accelerated procedure', () => {
  it.each([
    ['power-of-attorney', 'candidate', ['employer: agreement'], ['power-of-attorney'], 'about 5 days'],
    [
      'recognition-apply',
      'immigration-authority',
      ['recognition-authority: recognition-receipt'],
      [
        'passport',
        'qualification-certificates',
        'curriculum-vitae',
        'experience-proofs',
        'earlier-applications-statement',
      ],
      'about 3 days',
    ],
    [
      'recognition-receipt',
      'recognition-authority',
      ['candidate: documents-complete'],
      [],
      '2 weeks hard § 14a Abs. 2 BQFG',
    ],
    [
      'recognition-decision',
      'recognition-authority',
      ['recognition-authority: licence-promise', 'immigration-authority: result-handover'],
      ['recognition-notice'],
      '2 months soll § 43 Abs. 3 PflAPrV',
    ],
    [
      'agency-consent',
      'employment-agency',
      ['immigration-authority: advance-consent'],
      ['employment-declaration'],
      '1 weeks fiction § 36 Abs. 2 BeschV',
    ],
    [
      'advance-consent',
      'immigration-authority',
      ['mission: visa-appointment'],
      ['advance-consent-letter'],
      'about 5 days',
    ],
    [
      'visa-appointment',
      'mission',
      ['candidate: visa-application'],
      [],
      '3 weeks hard § 31a Abs. 1 AufenthV',
    ],
    [
      'faire-integration-notice',
      'employer',
      ['employer: first-day'],
      ['faire-integration-letter'],
      'about 1 days',
    ],
    ['check-in', 'employer', [], [], 'about 90 days'],
  ])('%s: %s answers for it', (step, accountable, next, handOver, answer) => {
    const row = rowOf('nurse-kerala', step);
    expect(row).toEqual({ accountable, next, handOver: expect.any(Array), answer });
    expect([...row.handOver].sort()).toEqual([...handOver].sort());
  });
});

describe('the trainee', () => {
  it.each([
    [
      'training-registration',
      'chamber',
      ['employer: agreement'],
      ['training-registration-proof'],
      'about 14 days',
    ],
    ['livelihood-proof', 'candidate', ['employer: agreement'], ['livelihood-papers'], 'about 7 days'],
    [
      'agency-consent',
      'employment-agency',
      ['immigration-authority: advance-consent'],
      ['employment-declaration'],
      '1 weeks fiction § 36 Abs. 2 BeschV',
    ],
    ['training-exam', 'chamber', ['candidate: next-title'], [], 'about 1095 days'],
  ])('%s: %s answers for it', (step, accountable, next, handOver, answer) => {
    expect(rowOf('apprentice-vietnam', step)).toEqual({ accountable, next, handOver, answer });
  });
});

describe('the driver who qualifies in Germany', () => {
  it.each([
    [
      'driving-licence-check',
      'candidate',
      ['mission: visa-appointment'],
      ['driving-licence'],
      'about 7 days',
    ],
    [
      'agency-consent',
      'employment-agency',
      ['mission: visa-decision'],
      ['employment-declaration'],
      '2 weeks fiction § 36 Abs. 2 BeschV',
    ],
    ['driver-qualification', 'candidate', ['candidate: driver-licence'], [], 'about 270 days'],
  ])('%s: %s answers for it', (step, accountable, next, handOver, answer) => {
    expect(rowOf('truck-driver', step)).toEqual({ accountable, next, handOver, answer });
  });
});

describe.each(CASES)('the matrix of %s', (id) => {
  const plan = planOf(id);
  const rows = responsibilityMatrix(plan);

  it('has one row a step, in the order of the plan', () => {
    expect(rows.map(({ stepId }) => stepId)).toEqual(plan.steps.map((step) => step.id));
  });

  it('names exactly the steps that wait for this one', () => {
    for (const row of rows) {
      const waiting = plan.steps.filter(({ dependsOn }) => dependsOn.includes(row.stepId));
      expect(row.next.flatMap(({ steps }) => steps).sort()).toEqual(waiting.map((step) => step.id).sort());
      for (const { actor, steps } of row.next)
        for (const step of steps) expect(plan.steps.find((other) => other.id === step)?.actor).toBe(actor);
    }
  });

  it('hands over only papers of the plan, and none twice', () => {
    const papers = new Set(plan.documents.map((paper) => paper.id));
    for (const { handOver } of rows) {
      expect(new Set(handOver).size).toBe(handOver.length);
      for (const paper of handOver) expect(papers.has(paper), paper).toBe(true);
    }
  });

  it('invents no limit: where the law has none, it is experience', () => {
    for (const row of rows) {
      const step = plan.steps.find((other) => other.id === row.stepId);
      expect(row.answer.kind).toBe(step?.statutoryLimit === null ? 'experience' : 'statutory');
    }
  });

  it('is the same in both languages and each time', () => {
    expect(responsibilityMatrix(planOf(id, 'en')).map(({ stepId, handOver }) => [stepId, handOver])).toEqual(
      rows.map(({ stepId, handOver }) => [stepId, handOver]),
    );
    expect(responsibilityMatrix(plan)).toEqual(rows);
  });
});
