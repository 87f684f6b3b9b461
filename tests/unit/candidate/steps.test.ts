import { describe, expect, test } from 'vitest';

import { maskEmail } from '~/domain/candidate/mask-email';
import { chooseSteps, type StepRow } from '~/domain/candidate/steps';
import { typedCode } from '~/domain/candidate/typed-code';

const step = (key: string, values: Partial<StepRow> = {}): StepRow => ({
  id: key,
  key,
  status: 'open',
  actor: 'candidate',
  phase: 'prepare',
  dueOn: null,
  doneOn: null,
  fixedOn: null,
  dependsOn: [],
  reportedOn: null,
  ...values,
});
const keys = (rows: readonly StepRow[]) => rows.map((row) => row.key);

describe('the steps that the candidate sees', () => {
  test('are their own and those of others about visa, journey and appointments; the rest stays with the employer', () => {
    const chosen = chooseSteps([
      step('collect-documents'),
      step('agreement', { actor: 'employer' }),
      step('visa-decision', { actor: 'mission' }),
      step('check-in', { actor: 'employer', fixedOn: '2027-03-12' }),
      step('power-of-attorney', { status: 'done', doneOn: '2026-11-20' }),
      step('degree-evaluation', { actor: 'recognition-authority', status: 'done' }),
    ]);
    expect(keys(chosen.mine)).toEqual(['collect-documents']);
    expect(keys(chosen.concern)).toEqual(['visa-decision', 'check-in']);
    expect(keys(chosen.done)).toEqual(['power-of-attorney']);
    expect(keys(chosen.appointments)).toEqual(['check-in']);
  });

  test('the next one is the first due of those that can begin and are not reported', () => {
    const steps = [
      step('a', { dueOn: '2027-05-01' }),
      step('b', { dueOn: '2027-03-01' }),
      step('c', { dueOn: '2027-01-01', dependsOn: ['a'] }),
      step('d', { dueOn: '2027-02-01', reportedOn: '2026-11-20' }),
    ];
    expect(chooseSteps(steps).next?.key).toBe('b');
    expect(chooseSteps(steps).waitingFor).toBeNull();
  });

  test('with nothing to do, it says whose turn it is', () => {
    const employer = step('agreement', { actor: 'employer' });
    const office = step('advance-consent', { actor: 'immigration-authority', dependsOn: ['agreement'] });
    const mine = step('visa-application', { dependsOn: ['advance-consent'] });
    expect(chooseSteps([employer, office, mine])).toMatchObject({ next: null, waitingFor: 'employer' });
    const done = { ...employer, status: 'done' as const };
    expect(chooseSteps([done, office, mine]).waitingFor).toBe('immigration-authority');
    const reported = step('collect-documents', { reportedOn: '2026-11-20' });
    expect(chooseSteps([done, office, mine, reported]).waitingFor).toBe('employer');
    expect(chooseSteps([]).waitingFor).toBeNull();
  });
});

test.each([
  ['042137', '042137'],
  [' 042 137 ', '042137'],
  ['042-137', '042137'],
  ['٠٤٢١٣٧', '042137'],
  ['۰۴۲۱۳۷', '042137'],
  ['04213', null],
  ['0421370', null],
  ['04213a', null],
  ['', null],
])('the code %j is read as %j', (typed, code) => {
  expect(typedCode(typed)).toBe(code);
});

test.each([
  ['maria.silva@example.com', 'm…@example.com'],
  ['a@b.example', 'a…@b.example'],
  ['nonsense', '…'],
])('%s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});
