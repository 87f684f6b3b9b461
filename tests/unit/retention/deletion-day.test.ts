import { expect, it } from 'vitest';

import { deletionDay, isDueForDeletion } from '~/domain/retention/deletion-day';

it.each([
  ['2026-01-15', 6, '2026-07-15'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-31'],
])('a case closed on %s and kept %i months goes on %s, not the day before', (closedOn, months, goesOn) => {
  expect(deletionDay(closedOn, months)).toBe(goesOn);
  const dayBefore = new Date(Date.parse(goesOn) - 86_400_000).toISOString().slice(0, 10);
  expect(isDueForDeletion(closedOn, months, dayBefore)).toBe(false);
  expect(isDueForDeletion(closedOn, months, goesOn)).toBe(true);
});
