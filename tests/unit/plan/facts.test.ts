import { describe, expect, it } from 'vitest';

import { formatCents, formatFraction, shareOf } from '~/domain/money';
import { stateOfKreis, stateOfPostalCode } from '~/domain/plan/place';

import { anElectrician, factsOf, request } from './requests';

const MINIMAL = {
  asOf: '2026-03-02',
  position: { occupationId: 'electrician', desiredStart: '2026-10-01' },
  candidate: { nationalities: ['TN'] },
};

describe('normalised facts', () => {
  it('fills the defaults', () => {
    expect(factsOf(request(MINIMAL))).toMatchObject({
      language: 'de',
      applicationDate: '2026-03-02',
      kind: 'skilled',
      regulated: false,
      isco08: '7411',
      inGermany: null,
      salaryCentsPerYear: null,
      workplace: { state: null },
    });
  });

  it.each([
    ['40 hours at 20.00', { grossWageCentsPerHour: 20_00, hoursPerWeek: 40 }, 41_600_00, 20_00],
    ['37.5 hours at 19.99', { grossWageCentsPerHour: 19_99, hoursPerWeek: 37.5 }, 38_980_50, 19_99],
    ['wage without hours', { grossWageCentsPerHour: 20_00, hoursPerWeek: undefined }, null, 20_00],
    [
      'a yearly sum goes first',
      { grossWageCentsPerHour: 20_00, grossSalaryCentsPerYear: 50_000_00, hoursPerWeek: 40 },
      50_000_00,
      24_03,
    ],
  ])('pay: %s', (_name, position, year, hour) => {
    const facts = factsOf(anElectrician({ position: { grossSalaryCentsPerYear: undefined, ...position } }));
    expect([facts.salaryCentsPerYear, facts.wageCentsPerHour]).toEqual([year, hour]);
  });

  it.each([
    ['the employer’s postal code', { employer: { postalCode: '80331' } }, 'DE-BY'],
    [
      'the place of work before the employer',
      { employer: { postalCode: '80331' }, position: { workplacePostalCode: '20095' } },
      'DE-HH',
    ],
    ['the Kreis before the postal code', { employer: { postalCode: '64754', kreis: '08226' } }, 'DE-BW'],
    ['a postal code of two Länder stays open', { employer: { postalCode: '64754' } }, null],
  ])('place of work by %s', (_name, changes, state) => {
    expect(factsOf(request(MINIMAL, changes)).workplace.state).toBe(state);
  });

  it.each([
    [{ country: 'DE' }, true],
    [{ country: 'TN' }, false],
    [{ germanTitle: '16b' }, true],
    [{ germanTitle: 'none' }, null],
    [{ enteredGermanyOn: '2026-01-01' }, true],
  ])('lives in Germany by %j: %s', (candidate, expected) => {
    expect(factsOf(request(MINIMAL, { candidate })).inGermany).toBe(expected);
  });
});

describe('places', () => {
  it.each([
    ['01067', 'DE-SN'],
    ['10115', 'DE-BE'],
    ['24103', 'DE-SH'],
    ['28195', 'DE-HB'],
    ['50667', 'DE-NW'],
    ['66111', 'DE-SL'],
    ['99084', 'DE-TH'],
    ['39104', 'DE-ST'],
    ['18055', 'DE-MV'],
    ['14467', 'DE-BB'],
    ['60311', 'DE-HE'],
    ['55116', 'DE-RP'],
  ])('postal code %s lies in %s', (code, state) => {
    expect(stateOfPostalCode(code)).toBe(state);
  });

  it('reads the Land from the Kreis key', () => {
    expect(stateOfKreis('09564')).toBe('DE-BY');
    expect(stateOfKreis('16051')).toBe('DE-TH');
  });

  it('knows nothing below the first code', () => {
    expect(stateOfPostalCode('00001')).toBeNull();
  });
});

describe('money', () => {
  it.each([
    [5_070_000, 'de', '50.700,00 EUR'],
    [5_070_000, 'en', '50,700.00 EUR'],
    [1, 'de', '0,01 EUR'],
    [123_456_789, 'en', '1,234,567.89 EUR'],
  ] as const)('%i cents in %s', (cents, language, text) => {
    expect(formatCents(cents, language)).toBe(text);
  });

  it('a share never loses a cent', () => {
    expect(shareOf(101_400_00, { numerator: 453, denominator: 1000 })).toBe(45_934_20);
    expect(shareOf(87_600_00, { numerator: 2, denominator: 3 })).toBe(58_400_00);
    expect(shareOf(100, { numerator: 1, denominator: 3 })).toBe(34);
  });

  it('writes shares as people know them', () => {
    expect(formatFraction({ numerator: 453, denominator: 1000 }, 'de')).toBe('45,3 %');
    expect(formatFraction({ numerator: 50, denominator: 100 }, 'en')).toBe('50 %');
    expect(formatFraction({ numerator: 2, denominator: 3 }, 'de')).toBe('2/3');
  });
});
