import { describe, expect, it } from 'vitest';

import { dutyProgress } from '~/domain/reminders/duty-progress';

const at = (id: string, dueDay: string | null, values: Partial<Parameters<typeof dutyProgress>[1]> = {}) => {
  const nothing = { today: '2027-06-01', facts: { ownLimits: [] }, steps: [], papers: [] };
  const { state, on, place } = dutyProgress({ id, dueDay }, { ...nothing, ...values });
  return [state, on, place];
};
const done = (key: string) => [{ key, status: 'done' as const, doneOn: '2027-05-28' }];
const limit = (limitId: string, due: string) => ({ ownLimits: [{ limitId, start: '2027-05-20', due }] });

describe('how a duty of the employer stands', () => {
  it('is done with its step', () => {
    const notice = 'faire-integration-notice';
    expect(at(notice, '2027-06-01')).toEqual(['open', '2027-06-01', 'faire-integration']);
    expect(at(notice, '2027-06-01', { steps: done(notice) })).toEqual([
      'done',
      '2027-05-28',
      'faire-integration',
    ]);
    expect(at('social-insurance', '2027-07-13', { steps: done('first-day') })).toEqual([
      'open',
      '2027-07-13',
      null,
    ]);
  });

  it('the copy of the title is there when it lies in the folder and the title was checked', () => {
    const papers = [{ key: 'present-title', since: '2027-05-30' }];
    expect(at('keep-copy', '2027-06-01', { papers })[0]).toBe('open');
    const steps = done('title-check');
    expect(at('keep-copy', '2027-06-01', { papers, steps })).toEqual(['done', '2027-05-30', 'folder']);
    expect(at('keep-copy', '2027-06-01', { papers: [{ key: 'passport', since: '2027-01-04' }] })[0]).toBe(
      'open',
    );
  });

  it('whose day is over without a trace is not called kept', () => {
    expect(at('contract-terms', '2027-06-01')).toEqual(['open', '2027-06-01', null]);
    expect(at('contract-terms', '2027-05-31')).toEqual(['over', '2027-05-31', null]);
  });

  it('that hangs on an event is owed once it happened, by the day of its limit', () => {
    expect(at('report-early-end', null)).toEqual(['on-event', null, 'drafts']);
    expect(at('report-early-end', null, { facts: limit('report-early-end', '2027-06-17') })).toEqual([
      'open',
      '2027-06-17',
      'drafts',
    ]);
    expect(at('answer-agency', null, { facts: limit('agency-question', '2027-05-31') })).toEqual([
      'over',
      '2027-05-31',
      'events',
    ]);
  });
});
