import { describe, expect, it } from 'vitest';

import { reminderChanges, type ReminderState, type StepState } from '~/domain/reminders/agreement';

const step = (values: Partial<StepState> = {}): StepState => ({
  id: 's1',
  status: 'open',
  dueOn: '2027-03-12',
  ...values,
});
const reminder = (values: Partial<ReminderState> = {}): ReminderState => ({
  id: 'r1',
  stepId: 's1',
  cause: 'step-due:s1:2027-03-12',
  status: 'planned',
  hasBeenTried: false,
  isActedOn: false,
  ...values,
});
const nothing = { insert: [], revive: [], supersede: [], actedOn: [], stop: [] };

describe('the reminders of a case agree with its steps', () => {
  it('an open step with a due day gets one, another without none', () => {
    expect(reminderChanges([step(), step({ id: 's2', dueOn: null })], [], true)).toEqual({
      ...nothing,
      insert: [{ stepId: 's1', dueOn: '2027-03-12', cause: 'step-due:s1:2027-03-12' }],
    });
  });

  it('asking again changes nothing', () => {
    for (const status of ['planned', 'queued', 'sent', 'failed'] as const) {
      expect(reminderChanges([step()], [reminder({ status })], true)).toEqual(nothing);
    }
  });

  it('a moved day supersedes the old one and plans the new one', () => {
    expect(reminderChanges([step({ dueOn: '2027-03-19' })], [reminder()], true)).toEqual({
      ...nothing,
      insert: [{ stepId: 's1', dueOn: '2027-03-19', cause: 'step-due:s1:2027-03-19' }],
      supersede: [{ id: 'r1', reason: 'due-day-moved' }],
    });
  });

  it('done, dropped, closed: nobody is reminded any more, and the reason is kept', () => {
    const reasons = (steps: StepState[], isActive: boolean) =>
      reminderChanges(steps, [reminder()], isActive).supersede;
    expect(reasons([step({ status: 'done' })], true)).toEqual([{ id: 'r1', reason: 'step-done' }]);
    expect(reasons([step({ status: 'dropped' })], true)).toEqual([{ id: 'r1', reason: 'step-dropped' }]);
    expect(reasons([step()], false)).toEqual([{ id: 'r1', reason: 'case-closed' }]);
    expect(reasons([], true)).toEqual([{ id: 'r1', reason: 'step-dropped' }]);
  });

  it('a step done after its reminder was sent counts as acted on, once', () => {
    const done = [step({ status: 'done' })];
    expect(reminderChanges(done, [reminder({ status: 'sent' })], true)).toEqual({
      ...nothing,
      actedOn: ['r1'],
      stop: ['r1'],
    });
    expect(reminderChanges(done, [reminder({ status: 'sent', isActedOn: true })], true).actedOn).toEqual([]);
  });

  it('a day that comes back is reminded of again only if nobody had been told', () => {
    const superseded = reminder({ status: 'superseded' });
    expect(reminderChanges([step()], [superseded], true).revive).toEqual([{ id: 'r1', dueOn: '2027-03-12' }]);
    expect(reminderChanges([step()], [{ ...superseded, hasBeenTried: true }], true)).toEqual(nothing);
  });
});
