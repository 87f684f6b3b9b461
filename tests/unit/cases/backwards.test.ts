import { describe, expect, it } from 'vitest';

import { addDays } from '~/domain/calendar';
import { backwardsFrom, type BackwardsInput } from '~/domain/cases/backwards';
import { progressInput } from '~/domain/cases/progress-input';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planRequestSchema } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import { progressDates } from '~/domain/plan/progress';

function inputFor(desiredStart: string, done: Record<string, string> = {}): BackwardsInput {
  const request = planRequestSchema.parse({
    asOf: '2026-11-23',
    employer: { postalCode: '99084', temporaryAgency: false },
    position: { occupationId: 'electrician', desiredStart, grossSalaryCentsPerYear: 4_200_000 },
    candidate: {
      nationalities: ['TN'],
      country: 'TN',
      dateOfBirth: '1995-04-01',
      german: 'B1',
      qualification: {
        kind: 'vocational',
        country: 'TN',
        durationMonths: 36,
        recognition: 'not-applied',
        fitsPosition: true,
      },
    },
  });
  const plan = planCase(request, bundledDirectory);
  return {
    steps: plan.steps,
    expected: progressDates(progressInput({ plan, request }, new Map(Object.entries(done)))),
    wantedStart: desiredStart,
    possibleStart: plan.timeline.typicalStart,
    state: 'DE-TH',
    applyBefore: null,
    today: '2026-11-23',
  };
}

const rowOf = (input: BackwardsInput, id: string) => backwardsFrom(input)?.rows.find((row) => row.id === id);

describe('backwards from a wanted first day', () => {
  it('agrees with the latest days of the plan itself as long as nothing is done', () => {
    const input = inputFor('2027-09-01');
    const planned = new Map(input.steps.map((step) => [step.id, step.latest]));
    for (const id of ['agreement', 'recognition-apply', 'recognition-decision', 'agency-consent'])
      expect(rowOf(input, id)?.latest, id).toBe(planned.get(id));
    expect(backwardsFrom(input)).toMatchObject({ start: '2027-09-01', isFeasible: true });
  });

  it('counts from the usual first day where the wanted one is out of reach, and then only weekends are slack', () => {
    const input = inputFor('2027-03-01');
    const result = backwardsFrom(input);
    expect(result).toMatchObject({ isFeasible: false, start: input.possibleStart });
    expect(rowOf(input, 'recognition-decision')?.slackDays).toBeLessThan(3);
    expect(rowOf(input, 'recognition-decision')?.weekLateCosts).toBeGreaterThan(4);
    expect(result?.wins.length).toBeGreaterThan(0);
  });

  it('a later wanted day gives every step as many days more', () => {
    const [near, far] = [inputFor('2027-09-01'), inputFor('2027-12-01')];
    const before = rowOf(near, 'agreement')?.slackDays ?? 0;
    const after = rowOf(far, 'agreement')?.slackDays ?? 0;
    expect(after - before).toBeGreaterThan(85);
  });

  it('leaves finished steps out, names the last day to file, and marks days that are over', () => {
    const done = { 'job-offer': '2026-11-24', 'collect-documents': '2026-11-25' };
    const input = inputFor('2027-09-01', done);
    expect(rowOf(input, 'job-offer')).toBeUndefined();
    expect(backwardsFrom(input)?.lastToFile?.title).toBe('Vereinbarung schließen und Gebühr zahlen');
    const late = { ...input, today: addDays('2027-09-01', 1) };
    expect(rowOf(late, 'agreement')?.isMissed).toBe(true);
  });

  it('the visa is applied for while the advance consent holds: within 90 days of the day it was really given', () => {
    const done = { 'agency-consent': '2026-12-01', 'advance-consent': '2026-12-02' };
    const input = inputFor('2027-12-01', done);
    expect(rowOf(input, 'visa-application')?.latest).toBe('2027-03-02');
    const later = inputFor('2027-12-01', { ...done, 'advance-consent': '2026-12-07' });
    // Sunday, 7 March: filed on the Friday before.
    expect(rowOf(later, 'visa-application')?.latest).toBe('2027-03-05');
  });

  it('has nothing to count without a first day', () => {
    expect(backwardsFrom({ ...inputFor('2027-09-01'), possibleStart: null })).toBeNull();
  });
});
