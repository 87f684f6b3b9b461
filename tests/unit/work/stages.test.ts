import { describe, expect, it } from 'vitest';

import { PHASES } from '~/domain/plan/contract/vocabulary';
import { STAGES, stageOf, type StageStep } from '~/domain/work/stages';

const step = (phase: string, values: Partial<StageStep> = {}): StageStep => ({
  key: `${phase}-step`,
  phase,
  isCritical: true,
  isDone: false,
  ...values,
});

describe('the stage of a case', () => {
  it('follows its status where no steps are worked on', () => {
    expect(stageOf('draft', [])).toBe('facts');
    expect(stageOf('planned', [step('visa')])).toBe('plan');
    expect(stageOf('closed', [step('prepare')])).toBe('settled');
    expect(stageOf('active', [])).toBe('settled');
  });

  it.each([
    ['prepare', 'plan'],
    ['recognition', 'recognition'],
    ['consent', 'consent'],
    ['visa', 'visa'],
    ['title-in-germany', 'visa'],
    ['arrival', 'arrival'],
    ['onboarding', 'arrival'],
    ['integration', 'settled'],
    ['retention', 'settled'],
  ] as const)('is that of its earliest open step: %s is %s', (phase, stage) => {
    const later = PHASES.slice(PHASES.indexOf(phase)).map((name) => step(name));
    expect(stageOf('active', later)).toBe(stage);
  });

  it('is not held back by small things left over outside the critical path', () => {
    expect(stageOf('active', [step('prepare', { isCritical: false }), step('visa')])).toBe('visa');
    expect(stageOf('active', [step('prepare', { isCritical: false })])).toBe('plan');
    expect(stageOf('active', [step('prepare', { isDone: true }), step('consent')])).toBe('consent');
  });

  it('never falls behind arriving once the person works', () => {
    const works = step('onboarding', { key: 'first-day', isDone: true });
    expect(stageOf('active', [works, step('recognition', { isCritical: false })])).toBe('arrival');
    expect(stageOf('active', [works, step('title-in-germany')])).toBe('arrival');
    expect(stageOf('active', [works, step('retention')])).toBe('settled');
    expect(stageOf('active', [works])).toBe('settled');
  });

  it('counts an unknown phase as preparing, so that the case stays in sight', () => {
    expect(stageOf('active', [step('unheard-of')])).toBe('plan');
  });

  it('is one of seven', () => {
    expect(STAGES).toHaveLength(7);
  });
});
