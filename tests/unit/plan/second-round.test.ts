import { describe, expect, it } from 'vitest';

import { addDays } from '~/domain/calendar/calendar-date';
import { assessRoutes } from '~/domain/law/assess-route';
import { Judgements } from '~/domain/law/judgements';
import { readPlanRequest } from '~/domain/plan/contract';
import type { Facts } from '~/domain/plan/facts';
import { normaliseFacts } from '~/domain/plan/normalise-facts';

import { mixedRequests } from '#tests/support/mixed-requests';

const CASES = 400;

function factsOf(line: string): Facts {
  const reading = readPlanRequest(JSON.parse(line));
  if (!reading.ok) throw new Error(line);
  const facts = normaliseFacts(reading.request);
  // All days close together, so that the year of the decision alone sets the amounts.
  return { ...facts, applicationDate: facts.asOf, decisionDate: facts.asOf, desiredStart: facts.asOf };
}

/** Within the year, into the next, over a birthday. */
const DAYS_LATER = [1, 45, 190, 420];

/**
 * A plan judges its routes twice, and the second time keeps what the day of the decision does not change. Each rule says
 * itself when that is; a rule that says so wrongly would leave the amounts of another year in the plan.
 */
describe('the second round of a plan', () => {
  it.each(DAYS_LATER)('says the same as judging once, with a decision %i days later', (days) => {
    let changed = 0;
    for (const line of mixedRequests(CASES)) {
      const facts = factsOf(line);
      const judgements = new Judgements();
      const first = assessRoutes(facts, judgements);
      const later = { ...facts, decisionDate: addDays(facts.decisionDate, days) };
      const second = assessRoutes(later, judgements.forNewDecisionDate(facts), first);
      expect(second, line).toEqual(assessRoutes(later));
      if (second.some((route, index) => route !== first[index])) changed += 1;
    }
    expect(changed, 'cases in which the day changes a route').toBeGreaterThan(0);
  });
});
