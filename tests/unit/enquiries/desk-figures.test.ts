import { describe, expect, it } from 'vitest';

import {
  deskFigures,
  deskHappenings,
  usualPolicy,
  type DeskFact,
  type EnquiryEvent,
} from '~/domain/enquiries';

import { ANSWERED, ASKED, ASKED_BACK, CLOSED, REPLIED, story, TO_DESK } from './events';

const POLICY = usualPolicy('DE-TH');
const SUBJECT = { topic: 'recognition', urgency: 'normal' } as const;
const happeningsOf = (events: readonly EnquiryEvent[]) => deskHappenings(events, 'desk-1', POLICY, SUBJECT);

describe('what an enquiry adds to the figures of a desk', () => {
  it('each happening counts once, in its own month, with opening time alone', () => {
    const events = story(
      ['2026-11-27 10:00', ASKED, 'asker'],
      ['2026-11-27 10:00', TO_DESK, 'system'],
      ['2026-11-27 11:00', { kind: 'accepted' }],
      ['2026-11-27 12:00', ASKED_BACK],
      ['2026-11-30 09:00', REPLIED, 'asker'],
      ['2026-11-30 11:00', ANSWERED],
      ['2026-12-01 10:00', ANSWERED],
      ['2026-12-01 10:00', CLOSED],
      ['2026-12-02 10:00', { kind: 'reopened', reason: '' }, 'asker'],
      ['2026-12-02 12:00', CLOSED],
    );
    expect(happeningsOf(events)).toEqual([
      { kind: 'came', month: '2026-11' },
      { kind: 'accepted', month: '2026-11' },
      // Friday 10 to 12 and Monday 9 to 11; what the asker took does not count.
      { kind: 'first-answer', workingDays: 0.5, isLate: false, month: '2026-11' },
      { kind: 'solved', outcome: 'solved', workingDays: 0.5, isLate: false, month: '2026-12' },
      { kind: 'reopened', month: '2026-12' },
    ]);
  });

  it('what is refused or lapses was not accepted; what others do with it afterwards is theirs', () => {
    const toOther = { kind: 'routed', holder: { kind: 'desk', id: 'desk-2' }, position: 2 } as const;
    const declined = story(
      ['2026-11-27 10:00', ASKED, 'asker'],
      ['2026-11-27 10:00', TO_DESK, 'system'],
      ['2026-11-27 11:00', { kind: 'declined', reason: 'no-capacity', note: '' }],
      ['2026-11-27 11:00', toOther, 'system'],
      ['2026-11-27 12:00', { kind: 'accepted' }],
      ['2026-11-27 12:00', ANSWERED],
    );
    expect(happeningsOf(declined)).toEqual([
      { kind: 'came', month: '2026-11' },
      { kind: 'not-accepted', reason: 'no-capacity', month: '2026-11' },
    ]);
    expect(deskHappenings(declined, 'desk-2', POLICY, SUBJECT).map(({ kind }) => kind)).toEqual([
      'came',
      'accepted',
      'first-answer',
    ]);
  });
});

describe('published figures', () => {
  const fact = (day: string, topic: DeskFact['topic'], state: string, isDone = true): DeskFact[] => {
    const events = story(
      [`${day} 10:00`, ASKED, 'asker'],
      [`${day} 10:00`, TO_DESK, 'system'],
      [`${day} 11:00`, { kind: 'accepted' }],
      ...(isDone
        ? ([
            [`${day} 14:00`, ANSWERED],
            [`${day} 15:00`, CLOSED],
          ] as const)
        : []),
    );
    return happeningsOf(events).map((happening) => ({
      happening,
      topic,
      state,
      occupation: 'care',
      route: 'not-said',
    }));
  };
  const times = (count: number, of: () => DeskFact[]) => Array.from({ length: count }, of).flat();
  const facts = [
    ...times(12, () => fact('2026-10-05', 'recognition', 'DE-TH')),
    ...times(2, () => fact('2026-10-06', 'residence', 'DE-SN', false)),
    ...times(3, () => fact('2026-11-03', 'recognition', 'DE-TH')),
    ...times(6, () => fact('2026-12-01', 'residence', 'DE-SN')),
  ];
  const figures = deskFigures(facts, { first: '2026-10', until: '2026-12', draw: 'desk-1' });

  it('months with fewer than five wait for the next ones', () => {
    expect(figures.runs.map(({ from, to, came }) => [from, to, came])).toEqual([
      ['2026-10', '2026-10', 14],
      ['2026-11', '2026-12', 9],
    ]);
    expect(figures.runs[0]).toMatchObject({
      accepted: { atLeast: 10, atMost: 14, of: 14 },
      firstAnswers: 12,
      firstAnswerDays: { median: 0.5, percentile80: 0.5 },
      solved: 12,
      reopened: null,
    });
  });

  it('a period divides exactly the enquiries of its runs', () => {
    expect(figures.periods).toHaveLength(1);
    const [period] = figures.periods;
    expect(period?.by.topic.volume).toEqual({
      total: 23,
      groups: [
        { key: 'recognition', count: 15 },
        { key: 'residence', count: 8 },
      ],
      rest: 0,
    });
    expect(period?.by.state.volume.groups.map(({ key }) => key)).toEqual(['DE-TH', 'DE-SN']);
    expect(period?.by.topic.firstAnswerDays.map(({ key }) => key)).toEqual(['recognition', 'residence']);
    expect(period?.outcomes).toEqual({ total: 21, groups: [{ key: 'solved', count: 21 }], rest: 0 });
  });
});
