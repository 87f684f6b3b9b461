import { describe, expect, it } from 'vitest';

import {
  AGE_RULE_SHARE,
  BLUE_CARD_REDUCED_SHARE,
  BLUE_CARD_REGULAR_SHARE,
} from '~/domain/law/parameters/salary-shares';
import { salaryThreshold } from '~/domain/law/salary-threshold';

import { aDeveloper, factsOf } from '../plan/requests';

function thresholdOn(
  share: typeof AGE_RULE_SHARE,
  days: { asOf: string; decision?: string; start?: string },
) {
  const plan = aDeveloper({
    asOf: days.asOf,
    expectedDecisionDate: days.decision ?? days.asOf,
    position: { desiredStart: days.start ?? days.asOf },
  });
  return salaryThreshold(share, factsOf(plan));
}

describe('amounts by day, exact to the cent (facts part 3.2)', () => {
  it.each([
    ['regular', BLUE_CARD_REGULAR_SHARE, '2023-06-01', 58_400_00],
    ['regular, last day of the old law', BLUE_CARD_REGULAR_SHARE, '2023-11-17', 58_400_00],
    ['regular, first day of § 18g', BLUE_CARD_REGULAR_SHARE, '2023-11-18', 43_800_00],
    ['regular', BLUE_CARD_REGULAR_SHARE, '2024-01-01', 45_300_00],
    ['regular', BLUE_CARD_REGULAR_SHARE, '2025-12-31', 48_300_00],
    ['regular', BLUE_CARD_REGULAR_SHARE, '2026-01-01', 50_700_00],
    ['reduced, last day of the old law', BLUE_CARD_REDUCED_SHARE, '2023-11-17', 45_552_00],
    ['reduced, first day of § 18g', BLUE_CARD_REDUCED_SHARE, '2023-11-18', 39_682_80],
    ['reduced', BLUE_CARD_REDUCED_SHARE, '2024-06-30', 41_041_80],
    ['reduced', BLUE_CARD_REDUCED_SHARE, '2025-06-30', 43_759_80],
    ['reduced', BLUE_CARD_REDUCED_SHARE, '2026-06-30', 45_934_20],
    ['age 45', AGE_RULE_SHARE, '2023-06-01', 48_180_00],
    ['age 45', AGE_RULE_SHARE, '2024-06-01', 49_830_00],
    ['age 45', AGE_RULE_SHARE, '2025-06-01', 53_130_00],
    ['age 45', AGE_RULE_SHARE, '2026-06-01', 55_770_00],
  ])('%s on %s is %i cents', (_name, share, asOf, cents) => {
    expect(thresholdOn(share, { asOf })).toMatchObject({
      status: 'known',
      amountCents: cents,
      provisional: false,
    });
  });

  it('answers missing for days before the first known value', () => {
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf: '2022-12-31' })).toEqual({
      status: 'missing',
      day: '2022-12-31',
    });
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf: '2023-01-01' })).toMatchObject({ status: 'known' });
  });
});

describe('which year counts (facts O2)', () => {
  it.each([
    [
      'application in the lower year, start in the higher',
      '2025-12-01',
      '2025-12-20',
      '2026-02-01',
      50_700_00,
      2026,
    ],
    ['decision in the higher year', '2025-12-01', '2026-01-10', '2026-02-01', 50_700_00, 2026],
    ['all in one year', '2026-01-02', '2026-03-01', '2026-06-01', 50_700_00, 2026],
    ['application under the old, higher share', '2023-11-17', '2023-12-20', '2023-12-30', 58_400_00, 2023],
  ])('the highest decides: %s', (_name, asOf, decision, start, cents, year) => {
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf, decision, start })).toMatchObject({
      amountCents: cents,
      year,
    });
  });

  it('says when the days lead to different amounts', () => {
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf: '2025-12-01', start: '2026-02-01' })).toMatchObject({
      hasSeveralAmounts: true,
    });
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf: '2026-01-01', start: '2026-12-31' })).toMatchObject({
      hasSeveralAmounts: false,
    });
  });

  it('judges an unknown year provisionally by the latest known one and tells the last rise', () => {
    expect(thresholdOn(BLUE_CARD_REDUCED_SHARE, { asOf: '2026-11-20', start: '2027-01-01' })).toMatchObject({
      amountCents: 45_934_20,
      year: 2026,
      provisional: true,
      unknownYear: 2027,
      lastRiseCents: 2_174_40,
    });
    expect(thresholdOn(BLUE_CARD_REDUCED_SHARE, { asOf: '2026-11-20', start: '2026-12-31' })).toMatchObject({
      provisional: false,
    });
  });

  it('knows only what was published on the day of the plan', () => {
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf: '2025-06-01', start: '2026-02-01' })).toMatchObject({
      amountCents: 48_300_00,
      provisional: true,
      unknownYear: 2026,
      lastRiseCents: 3_000_00,
    });
    expect(thresholdOn(BLUE_CARD_REGULAR_SHARE, { asOf: '2025-12-01', start: '2026-02-01' })).toMatchObject({
      amountCents: 50_700_00,
      provisional: false,
    });
  });
});
