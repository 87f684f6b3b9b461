import { describe, expect, it } from 'vitest';

import { clockOf, CLOCK_LIMITS } from '~/domain/clock';
import { clockEventsOf, type HistoryEvent } from '~/domain/work/clock-events';
import { mentionsIn } from '~/domain/work/mentions';
import { snoozeProblem } from '~/domain/work/snooze';
import { stepKeysNamed, stepTitleIn } from '~/domain/work/step-words';

describe('mentions', () => {
  const people = [
    { id: 'kim', name: 'Kim Muster' },
    { id: 'kim-2', name: 'Kim Musterfrau' },
    { id: 'jörg', name: 'Jörg Ölmann' },
    { id: 'twin-1', name: 'Alex Doppel' },
    { id: 'twin-2', name: 'Alex Doppel' },
  ];

  it.each([
    ['Bitte ansehen, @Kim Muster!', ['kim']],
    ['@kim musterfrau und @JÖRG', ['kim-2', 'jörg']],
    ['@Kim reicht nicht, zwei heißen so', []],
    ['@Jörgen ist niemand', []],
    ['post@muster.example @', []],
    ['@Alex Doppel', ['twin-1', 'twin-2']],
    ['@Jörg Ölmann @jörg ölmann', ['jörg']],
    ['', []],
  ])('in %j are %j', (text, expected) => {
    expect(mentionsIn(text, people)).toEqual(expected);
  });
});

describe('the history as clocks read it', () => {
  let count = 0;
  const event = (values: Partial<HistoryEvent>): HistoryEvent => ({
    id: `e${(count += 1)}`,
    kind: 'step-done',
    stepKey: null,
    occurredOn: '2027-02-01',
    data: {},
    ...values,
  });
  const read = (history: HistoryEvent[]) =>
    clockOf(CLOCK_LIMITS.decisionAccelerated, clockEventsOf('recognition-decision', history), {
      state: null,
      asOf: '2027-03-10',
    });

  it('starts the limit with complete papers, not with the application', () => {
    expect(read([event({ stepKey: 'recognition-apply' })]).state).toBe('not-started');
    expect(read([event({ stepKey: 'documents-complete' })])).toMatchObject({
      state: 'running',
      start: '2027-02-01',
    });
  });

  it('forgets a step that was not done after all', () => {
    const done = event({ stepKey: 'documents-complete' });
    const undone = event({ kind: 'step-undone', stepKey: 'documents-complete' });
    expect(read([done, undone]).state).toBe('not-started');
    const again = event({ stepKey: 'documents-complete', occurredOn: '2027-02-15' });
    expect(read([done, undone, again]).start).toBe('2027-02-15');
  });

  it('ends the limit when its own step is done', () => {
    const own = event({ stepKey: 'recognition-decision', occurredOn: '2027-03-01' });
    expect(read([event({ stepKey: 'documents-complete' }), own]).state).toBe('met');
  });

  const requested = (stepKey: string) =>
    event({
      kind: 'happening',
      stepKey,
      occurredOn: '2027-02-20',
      data: { happening: 'papers-requested', facts: {}, until: null, step: stepKey },
    });

  it('takes happenings about the limit of this step, and none of another', () => {
    const begin = event({ stepKey: 'documents-complete' });
    expect(read([begin, requested('recognition-decision')]).state).toBe('suspended');
    expect(read([begin, requested('recognition-receipt')]).state).toBe('running');
  });

  it('forgets a happening that was taken back', () => {
    const begin = event({ stepKey: 'documents-complete' });
    const asked = requested('recognition-decision');
    const taken = event({ kind: 'happening-retracted', data: { eventId: asked.id } });
    expect(read([begin, asked, taken]).state).toBe('running');
  });

  it('takes a condition from a happening without a step', () => {
    const entered = event({
      kind: 'happening',
      data: { happening: 'papers-complete', facts: {}, until: null, step: null },
    });
    expect(read([entered]).state).toBe('running');
  });
});

describe('putting a step aside', () => {
  it.each([
    ['', 'required'],
    ['morgen', 'not-a-date'],
    ['2027-02-30', 'not-a-date'],
    ['2027-03-10', 'not-in-future'],
    ['2027-03-11', null],
    ['2027-09-10', null],
    ['2027-09-11', 'too-far'],
  ])('until %j on 10 March is refused because of %s', (day, problem) => {
    expect(snoozeProblem(day, '2027-03-10')).toBe(problem);
  });
});

describe('titles of steps', () => {
  it('are read in the wanted language while the catalogue has the frozen words', () => {
    expect(stepTitleIn({ key: 'visa-application', title: 'Visum beantragen' }, 'en')).not.toBe(
      'Visum beantragen',
    );
    expect(stepTitleIn({ key: 'visa-application', title: 'Alter Titel' }, 'en')).toBe('Alter Titel');
    expect(stepTitleIn({ key: 'unheard-of', title: 'Schritt' }, 'en')).toBe('Schritt');
  });

  it('are found by a word in either language', () => {
    expect(stepKeysNamed('visum bean')).toContain('visa-application');
    expect(stepKeysNamed(' VISA ')).toContain('visa-application');
    expect(stepKeysNamed('')).toEqual([]);
    expect(stepKeysNamed('xyzzy')).toEqual([]);
  });
});
