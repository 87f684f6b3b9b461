import { describe, expect, it } from 'vitest';

import { reminderChanges, type ReminderState } from '~/domain/reminders/agreement';
import type { StepState } from '~/domain/reminders/case-facts';
import { remindersOfCase } from '~/domain/reminders/reminders-of-case';

import { someCaseFacts } from './facts-builder';

const step = (values: Partial<StepState> = {}): StepState => ({
  id: 's1',
  key: 'recognition-apply',
  status: 'open',
  dueOn: '2027-03-12',
  ...values,
});
const reminder = (values: Partial<ReminderState> = {}): ReminderState => ({
  id: 'r1',
  kind: 'step-due',
  stepId: 's1',
  cause: 'step-due:s1:2027-03-12',
  status: 'planned',
  hasBeenTried: false,
  isActedOn: false,
  ...values,
});
/** Only the reminders before the day: those after it follow the same rules. */
const changes = (steps: StepState[], reminders: ReminderState[], isActive: boolean) => {
  const wanted = isActive ? remindersOfCase(someCaseFacts({ steps })) : [];
  return reminderChanges(
    wanted.filter(({ kind }) => kind === 'step-due'),
    steps,
    reminders,
    isActive,
  );
};
const wanted = (stepId: string, dueOn: string) => ({
  kind: 'step-due',
  stepId,
  subject: null,
  dueOn,
  cause: `step-due:${stepId}:${dueOn}`,
});
const nothing = { insert: [], revive: [], supersede: [], actedOn: [], stop: [] };

describe('the reminders of a case agree with its steps', () => {
  it('an open step with a due day gets one, another without none', () => {
    expect(changes([step(), step({ id: 's2', dueOn: null })], [], true)).toEqual({
      ...nothing,
      insert: [wanted('s1', '2027-03-12')],
    });
  });

  it('asking again changes nothing', () => {
    for (const status of ['planned', 'queued', 'sent', 'failed'] as const) {
      expect(changes([step()], [reminder({ status })], true)).toEqual(nothing);
    }
  });

  it('a moved day supersedes the old one and plans the new one', () => {
    expect(changes([step({ dueOn: '2027-03-19' })], [reminder()], true)).toEqual({
      ...nothing,
      insert: [wanted('s1', '2027-03-19')],
      supersede: [{ id: 'r1', reason: 'due-day-moved' }],
    });
  });

  it('done, dropped, closed: nobody is reminded any more, and the reason is kept', () => {
    const reasons = (steps: StepState[], isActive: boolean) =>
      changes(steps, [reminder()], isActive).supersede;
    expect(reasons([step({ status: 'done' })], true)).toEqual([{ id: 'r1', reason: 'step-done' }]);
    expect(reasons([step({ status: 'dropped' })], true)).toEqual([{ id: 'r1', reason: 'step-dropped' }]);
    expect(reasons([step()], false)).toEqual([{ id: 'r1', reason: 'case-closed' }]);
    expect(reasons([], true)).toEqual([{ id: 'r1', reason: 'step-dropped' }]);
  });

  it('a step done after its reminder was sent counts as acted on, once', () => {
    const done = [step({ status: 'done' })];
    expect(changes(done, [reminder({ status: 'sent' })], true)).toEqual({
      ...nothing,
      actedOn: [{ id: 'r1', reason: 'step-done' }],
      stop: ['r1'],
    });
    expect(changes(done, [reminder({ status: 'sent', isActedOn: true })], true).actedOn).toEqual([]);
  });

  it('a day that comes back is reminded of again only if nobody had been told', () => {
    const superseded = reminder({ status: 'superseded' });
    expect(changes([step()], [superseded], true).revive).toEqual([
      { id: 'r1', reminder: wanted('s1', '2027-03-12') },
    ]);
    expect(changes([step()], [{ ...superseded, hasBeenTried: true }], true)).toEqual(nothing);
  });
});
