import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/calendar';
import { progressDates } from '~/domain/plan/progress';
import { buildProcedure } from '~/domain/plan/procedure';
import { lastDayToFile, marginsOf, startMovesBy } from '~/domain/plan/procedure/margins';
import { someAssessment, someFacts, someInput, VARIANTS } from './facts-builder';

const plan = buildProcedure(
  someInput(
    someFacts({ desiredStart: '2027-12-01' }),
    someAssessment('18a', ['recognition-apply', 'recognition-decision']),
  ),
);

describe('backwards from the wanted first day', () => {
  it('names the last day to file', () => {
    const filing = lastDayToFile(plan.steps);
    expect(filing?.stepId).toBe('agreement');
    expect(filing?.day).toBe(plan.steps.find(({ id }) => id === 'agreement')?.latest);
    expect(lastDayToFile(buildProcedure(someInput(someFacts(), null)).steps)).toBeNull();
  });

  it('a step within its margin costs nothing, a day later costs a day', () => {
    const margin = marginsOf(plan.steps).find(({ id }) => id === 'collect-documents');
    expect(margin?.slackDays).toBeGreaterThan(0);
    const slack = margin?.slackDays ?? 0;
    expect(startMovesBy(plan.steps, 'collect-documents', slack)).toBe(0);
    expect(startMovesBy(plan.steps, 'collect-documents', slack + 1)).toBe(1);
    expect(startMovesBy(plan.steps, 'tax-id', 300)).toBe(0);
  });

  it('only the critical path can win days', () => {
    for (const { id, winnableDays } of marginsOf(plan.steps))
      if (!plan.timeline.criticalPath.includes(id)) expect(winnableDays).toBe(0);
    expect(marginsOf(plan.steps).find(({ id }) => id === 'collect-documents')?.winnableDays).toBe(35);
  });

  it.each(VARIANTS)('$name: each step may really end as late as its margin says', ({ input }) => {
    const { steps } = buildProcedure(input);
    const firstDay = steps.find(({ id }) => id === 'first-day');
    for (const { id, slackDays } of marginsOf(steps)) {
      const step = steps.find((candidate) => candidate.id === id);
      const dates = progressDates({
        steps,
        planDay: input.facts.asOf,
        state: input.facts.workplace.state,
        waitsFor: new Map(),
        doneOn: new Map([[id, addDays(step?.typical ?? '', slackDays)]]),
      });
      expect(dates.find((entry) => entry.id === 'first-day')?.endsOn, id).toBe(firstDay?.typical);
    }
  });
});
