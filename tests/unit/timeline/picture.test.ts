import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '~/domain/calendar';
import { ACTORS, PHASES } from '~/domain/plan/contract';
import { quartersOf, timelinePicture, type PictureInput, type PictureStep } from '~/domain/timeline/picture';

function step(id: string, values: Partial<PictureStep> = {}): PictureStep {
  return {
    id,
    actor: 'employer',
    phase: 'prepare',
    startsOn: '2027-01-04',
    endsOn: '2027-01-11',
    earliest: '2027-01-07',
    latest: '2027-02-01',
    isCritical: false,
    isDone: false,
    ...values,
  };
}

const input = (values: Partial<PictureInput>): PictureInput => ({
  window: null,
  steps: [],
  planDay: '2027-01-04',
  today: '2027-01-10',
  firstDay: null,
  desiredStart: null,
  compared: null,
  ...values,
});

const anyStep = fc
  .record({
    id: fc.uuid(),
    actor: fc.constantFrom(...ACTORS),
    phase: fc.constantFrom(...PHASES),
    start: fc.integer({ min: 0, max: 700 }),
    length: fc.integer({ min: 0, max: 300 }),
    before: fc.integer({ min: 0, max: 100 }),
    after: fc.integer({ min: 0, max: 500 }),
    isCritical: fc.boolean(),
    isDone: fc.boolean(),
  })
  .map(({ start, length, before, after, ...rest }): PictureStep => ({
    ...rest,
    startsOn: addDays('2027-01-04', start),
    endsOn: addDays('2027-01-04', start + length),
    earliest: addDays('2027-01-04', Math.max(0, start + length - before)),
    latest: addDays('2027-01-04', start + length + after),
  }));

describe('the picture of the timeline', () => {
  it('has a lane for each actor that acts, in the order of the contract, and rows by beginning', () => {
    const picture = timelinePicture(
      input({
        steps: [
          step('visa', { actor: 'mission', startsOn: '2027-02-01', endsOn: '2027-02-10' }),
          step('second', { startsOn: '2027-01-06' }),
          step('first'),
        ],
      }),
    );
    expect(picture.lanes.map((lane) => [lane.actor, lane.bars.map((bar) => bar.id)])).toEqual([
      ['employer', ['first', 'second']],
      ['mission', ['visa']],
    ]);
  });

  it('leaves out what ends long after the first day of work, and names it', () => {
    const picture = timelinePicture(
      input({
        firstDay: '2027-03-01',
        steps: [step('now'), step('permit', { startsOn: '2027-03-01', endsOn: '2030-03-01' })],
      }),
    );
    expect(picture.later).toEqual(['permit']);
    expect(picture.lanes.flatMap((lane) => lane.bars.map((bar) => bar.id))).toEqual(['now']);
  });

  it('stands without steps', () => {
    expect(timelinePicture(input({})).lanes).toEqual([]);
  });

  it('draws accelerated before ordinary by the days between them', () => {
    const { compared } = timelinePicture(
      input({ steps: [step('a')], compared: { own: '2027-03-01', ordinary: '2027-06-01' } }),
    );
    expect(compared?.x).toBeLessThan(compared?.ownX ?? 0);
    expect(compared?.ownX).toBeLessThan(compared?.ordinaryX ?? 0);
  });

  it('keeps everything inside the drawing, no two rows on each other, whatever the plan', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 40 }),
        fc.integer({ min: -50, max: 900 }),
        (steps, offset) => {
          const picture = timelinePicture(
            input({
              steps,
              today: addDays('2027-01-04', offset),
              firstDay: addDays('2027-01-04', 200),
              desiredStart: '2027-09-01',
            }),
          );
          const bars = picture.lanes.flatMap((lane) => lane.bars);
          expect(bars.length + picture.later.length).toBe(steps.length);
          expect(new Set(bars.map((bar) => bar.y)).size).toBe(bars.length);
          for (const bar of bars) {
            expect(bar.x).toBeGreaterThanOrEqual(picture.chartX);
            expect(bar.x + bar.width).toBeLessThanOrEqual(picture.width);
            expect(bar.earliestX).toBeLessThanOrEqual(bar.latestX);
            expect(bar.y + picture.rowHeight).toBeLessThanOrEqual(picture.height);
          }
          for (const mark of picture.months) expect(mark.x).toBeLessThanOrEqual(picture.width);
          for (const band of picture.phases) expect(band.x + band.width).toBeLessThanOrEqual(picture.width);
        },
      ),
    );
  });
});

describe('zooming into a quarter', () => {
  const steps = [
    step('early', { startsOn: '2027-01-04', endsOn: '2027-02-10' }),
    step('across', { startsOn: '2027-03-20', endsOn: '2027-04-10' }),
    step('late', { startsOn: '2027-08-02', endsOn: '2027-08-20' }),
  ];

  it('draws what touches the quarter and names the rest', () => {
    const picture = timelinePicture(
      input({ steps, window: { from: '2027-04-01', to: '2027-06-30' }, today: '2027-01-10' }),
    );
    expect(picture.lanes.flatMap((lane) => lane.bars.map((bar) => bar.id))).toEqual(['across']);
    expect(picture.later).toEqual(['early', 'late']);
    expect(picture.today).toBeNull();
    expect(picture.months.map((mark) => mark.date)).toEqual(['2027-04-01', '2027-05-01', '2027-06-01']);
  });

  it('offers the quarters from the first to the last step', () => {
    expect(quartersOf({ steps, planDay: '2027-01-04', firstDay: null })).toEqual([
      { id: '2027-1', window: { from: '2027-01-01', to: '2027-03-31' } },
      { id: '2027-2', window: { from: '2027-04-01', to: '2027-06-30' } },
      { id: '2027-3', window: { from: '2027-07-01', to: '2027-09-30' } },
    ]);
  });
});
