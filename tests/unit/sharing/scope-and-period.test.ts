import { describe, expect, it } from 'vitest';

import { scopeOf } from '~/domain/sharing/scope';
import { endDayProblem, shareState } from '~/domain/sharing/share-period';

describe('the scope of a share', () => {
  it.each([
    [['steps'], ['plan', 'steps']],
    [['files'], ['papers', 'files']],
    [['contact'], ['name', 'contact']],
    [['everything', 'plan', 'plan'], ['plan']],
    [[], []],
  ])('%j means %j', (words, scope) => {
    expect(scopeOf(words)).toEqual(scope);
  });
});

describe('the last day of a share', () => {
  const today = '2026-11-23';
  it.each([
    ['', 'required'],
    ['morgen', 'not-a-date'],
    ['2026-02-30', 'not-a-date'],
    ['2026-11-22', 'past'],
    ['2026-11-23', null],
    ['2027-11-23', null],
    ['2027-11-24', 'too-far'],
  ])('%s: %s', (day, problem) => {
    expect(endDayProblem(day, today)).toBe(problem);
  });

  it('is the last on which it is shown', () => {
    const share = { endsOn: '2027-02-21', isEndedByHand: false };
    expect(shareState(share, '2027-02-21')).toBe('running');
    expect(shareState(share, '2027-02-22')).toBe('lapsed');
    expect(shareState({ ...share, isEndedByHand: true }, '2026-12-01')).toBe('ended');
  });
});
