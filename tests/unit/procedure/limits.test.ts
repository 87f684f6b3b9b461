import { describe, expect, it } from 'vitest';
import type { Step } from '~/domain/plan/contract';
import { buildProcedure } from '~/domain/plan/procedure';
import { someAssessment, someFacts, someInput } from './facts-builder';

const RECOGNITION = ['recognition-apply', 'recognition-decision'] as const;

function step(occupationId: string, acceleratedProcedure: 'yes' | 'no', id: string): Step | undefined {
  const assessment = someAssessment('18a', RECOGNITION, { acceleratedProcedure });
  return buildProcedure(someInput(someFacts({ occupationId }), assessment)).steps.find(
    (found) => found.id === id,
  );
}

describe('statutory limits', () => {
  it.each([
    ['electrician', 'yes', 'recognition-receipt', 2, 'weeks', 'hard', '§ 14a Abs. 2 BQFG'],
    ['electrician', 'no', 'recognition-receipt', 1, 'months', 'hard', '§ 6 Abs. 2, § 13 Abs. 2 BQFG'],
    ['electrician', 'yes', 'recognition-decision', 2, 'months', 'soll', '§ 14a Abs. 3 BQFG'],
    ['electrician', 'no', 'recognition-decision', 3, 'months', 'hard', '§ 6 Abs. 3, § 13 Abs. 3 BQFG'],
    ['nurse', 'yes', 'recognition-decision', 2, 'months', 'soll', '§ 43 Abs. 3 PflAPrV'],
    ['nurse', 'no', 'recognition-decision', 4, 'months', 'hard', '§ 43 Abs. 3 PflAPrV'],
    ['doctor', 'yes', 'recognition-decision', 2, 'months', 'soll', '§ 39 Abs. 5 ÄApprO'],
    ['doctor', 'no', 'recognition-decision', 3, 'months', 'hard', '§ 39 Abs. 5 ÄApprO'],
    ['electrician', 'yes', 'result-handover', 3, 'working-days', 'hard', '§ 81a Abs. 3 Nr. 3 AufenthG'],
    ['electrician', 'yes', 'agency-consent', 1, 'weeks', 'fiction', '§ 36 Abs. 2 BeschV'],
    ['electrician', 'no', 'agency-consent', 2, 'weeks', 'fiction', '§ 36 Abs. 2 BeschV'],
    ['electrician', 'yes', 'visa-appointment', 3, 'weeks', 'hard', '§ 31a Abs. 1 AufenthV'],
    ['electrician', 'yes', 'visa-decision', 3, 'weeks', 'typical', '§ 31a Abs. 2 AufenthV'],
    ['electrician', 'yes', 'address-registration', 2, 'weeks', 'hard', '§ 17 Abs. 1 BMG'],
    ['electrician', 'yes', 'social-insurance', 6, 'weeks', 'hard', '§ 6 DEÜV'],
  ] as const)(
    '%s, accelerated %s, %s: %i %s (%s, %s)',
    (occupationId, accelerated, id, amount, unit, kind, legalBasis) => {
      expect(step(occupationId, accelerated, id)?.statutoryLimit).toEqual({ amount, unit, kind, legalBasis });
    },
  );

  it.each(['advance-consent', 'visa-appointment', 'visa-decision'] as const)(
    '%s has no invented limit in the ordinary procedure',
    (id) => {
      expect(step('electrician', 'no', id)?.statutoryLimit ?? null).toBeNull();
    },
  );

  it('the clock of the decision starts with complete documents, after the step that completes them', () => {
    const decision = step('electrician', 'yes', 'recognition-decision');
    expect(decision?.startsAfter).toBe('documents-complete');
    expect(decision?.dependsOn).toEqual(['documents-complete']);
  });
});
