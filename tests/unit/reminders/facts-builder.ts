import type { CaseFacts } from '~/domain/reminders/case-facts';

/** A case of which nothing is wanted, but for what the test says. */
export function someCaseFacts(values: Partial<CaseFacts> = {}): CaseFacts {
  return {
    caseId: 'c1',
    steps: [],
    dutyDays: [],
    clocks: [],
    ownLimits: [],
    expiries: [],
    appointments: [],
    missing: [],
    ...values,
  };
}
