import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/calendar';
import { CLOCK_LIMITS, clockLimitOf, clockOf, type ClockEvent, type ClockLimit } from '~/domain/clock';
import { LIMITS } from '~/domain/plan/procedure/limits';
import type { StateCode } from '~/domain/catalogue/states';
import { met, on } from './events';

function startedOn(limit: ClockLimit, day: string): ClockEvent[] {
  return limit.startsWhen.map((condition, index) => met(index + 1, day, condition));
}

/** Limit, norm, start, last day, Land, what is special. Days counted by hand in the calendar. */
const TABLE: readonly [keyof typeof CLOCK_LIMITS, string, string, string, StateCode | null, string][] = [
  ['receiptAccelerated', '§ 14a Abs. 2 BQFG', '2026-06-01', '2026-06-15', 'DE-BW', 'Monday to Monday'],
  ['receiptAccelerated', '§ 14a Abs. 2 BQFG', '2026-12-11', '2026-12-28', 'DE-BW', 'Christmas and a weekend'],
  [
    'receipt',
    '§ 6 Abs. 2, § 13 Abs. 2 BQFG',
    '2026-01-31',
    '2026-03-02',
    'DE-BW',
    '28 February is a Saturday',
  ],
  ['decisionAccelerated', '§ 14a Abs. 3 BQFG', '2026-11-06', '2027-01-07', 'DE-BW', 'Epiphany in this Land'],
  [
    'decisionAccelerated',
    '§ 14a Abs. 3 BQFG',
    '2026-11-06',
    '2027-01-06',
    'DE-NW',
    'no Epiphany in this Land',
  ],
  [
    'decisionAccelerated',
    '§ 14a Abs. 3 BQFG',
    '2026-12-31',
    '2027-03-01',
    'DE-BW',
    'end of February, a Sunday',
  ],
  [
    'decision',
    '§ 6 Abs. 3, § 13 Abs. 3 BQFG',
    '2026-07-03',
    '2026-10-05',
    'DE-BE',
    'Saturday and holiday 3 October',
  ],
  [
    'decisionNurseAccelerated',
    '§ 43 Abs. 3 PflAPrV',
    '2026-03-02',
    '2026-05-04',
    'DE-BY',
    '2 May is a Saturday',
  ],
  ['decisionNurse', '§ 43 Abs. 3 PflAPrV', '2026-09-01', '2027-01-04', 'DE-SN', 'New Year to Monday (W5)'],
  [
    'decisionNurseAutomatic',
    '§ 43 Abs. 3 S. 2 PflAPrV, § 41 Abs. 1 PflBG',
    '2026-09-01',
    '2026-12-01',
    null,
    '',
  ],
  [
    'decisionDoctorAccelerated',
    '§ 39 Abs. 5 ÄApprO',
    '2026-08-31',
    '2026-11-02',
    'DE-HH',
    '31 October, Saturday',
  ],
  ['decisionDoctor', '§ 39 Abs. 5 ÄApprO', '2026-02-17', '2026-05-18', 'DE-HE', '17 May is a Sunday'],
  ['temporaryLicenceDoctor', '§ 34 Abs. 2 S. 1 ÄApprO', '2026-02-17', '2026-05-18', 'DE-HE', ''],
  [
    'handover',
    '§ 81a Abs. 3 Nr. 3 AufenthG',
    '2026-11-19',
    '2026-11-23',
    'DE-BW',
    'Werktage: Saturday counts',
  ],
  [
    'handover',
    '§ 81a Abs. 3 Nr. 3 AufenthG',
    '2026-11-18',
    '2026-11-23',
    'DE-BW',
    'Saturday to Monday, § 31 Abs. 3 VwVfG',
  ],
  [
    'evaluationAccelerated',
    'Praxis der ZAB zu § 81a Abs. 3 Nr. 2 AufenthG',
    '2026-06-01',
    '2026-06-15',
    null,
    '',
  ],
  ['consentAccelerated', '§ 36 Abs. 2 BeschV', '2026-12-18', '2026-12-28', 'DE-BW', 'Christmas Day'],
  ['consentAccelerated', '§ 36 Abs. 2 BeschV', '2026-11-20', '2026-11-27', 'DE-BW', 'one week'],
  ['consent', '§ 36 Abs. 2 BeschV', '2026-11-20', '2026-12-04', 'DE-BW', 'two weeks'],
  ['agencyQuestion', '§ 39 Abs. 4 AufenthG', '2026-11-20', '2026-12-21', 'DE-BW', 'Sunday to Monday'],
  ['appointment', '§ 31a Abs. 1 AufenthV', '2026-11-20', '2026-12-11', null, ''],
  ['visaDecision', '§ 31a Abs. 2 AufenthV', '2026-11-20', '2026-12-11', null, ''],
  ['researchDecision', '§ 18d Abs. 1 S. 3 AufenthG', '2026-11-20', '2027-01-19', 'DE-BW', '60 days'],
  ['visaFreeApplication', '§ 41 Abs. 3 AufenthV', '2026-11-20', '2027-02-18', 'DE-BW', '90 days'],
  ['addressRegistration', '§ 17 Abs. 1 BMG', '2026-12-18', '2027-01-04', 'DE-BW', 'New Year'],
  ['socialInsurance', '§ 6 DEÜV', '2027-09-01', '2027-10-13', 'DE-BW', ''],
  ['reportEarlyEnd', '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG', '2026-11-20', '2026-12-18', 'DE-BW', ''],
  ['reportEarlyEndWorker', '§ 82 Abs. 6 AufenthG', '2026-11-20', '2026-12-04', 'DE-BW', ''],
  [
    'confirmationPayment',
    'Bedingungen der ZAB für die Digitale Auskunft (zab.kmk.org/de/dab/antrag)',
    '2026-11-20',
    '2026-12-11',
    null,
    '',
  ],
  [
    'advanceConsentValidity',
    'Praxis zu § 31 Abs. 4 AufenthV (make-it-in-germany.com, nicht im Gesetz)',
    '2026-11-20',
    '2027-02-20',
    'DE-BW',
    'a Saturday: a validity does not move (W20)',
  ],
  [
    'visaFreeApplication',
    '§ 41 Abs. 3 AufenthV',
    '2026-10-05',
    '2027-01-03',
    'DE-BW',
    'a Sunday: the stay does not move',
  ],
  ['exam', '§ 11 Abs. 4 BQFG', '2026-08-31', '2027-03-01', 'DE-BW', 'no 31 February, and a Sunday'],
];

describe('the limits of the field', () => {
  it.each(TABLE)('%s (%s) from %s ends on %s (%s: %s)', (id, norm, start, due, state) => {
    const limit: ClockLimit = CLOCK_LIMITS[id];
    expect(limit.legalBasis).toBe(norm);
    const events = startedOn(limit, start);
    const after = limit.deemedBy === null ? 'overrun' : 'deemed';
    const day = (asOf: string) => clockOf(limit, events, on(asOf, state));
    expect(day(addDays(start, -1)).state).toBe('not-started');
    expect(day(start)).toMatchObject({ state: 'running', start, due, holder: limit.holder });
    expect(day(addDays(due, -1))).toMatchObject({ state: 'running', due });
    expect(day(due)).toMatchObject({ state: 'running', due });
    expect(day(addDays(due, 1))).toMatchObject({ state: after, due });
  });

  it('every limit is in the table', () => {
    const tested = new Set(TABLE.map(([id]) => id));
    const untested = (Object.keys(CLOCK_LIMITS) as (keyof typeof CLOCK_LIMITS)[]).filter(
      (id) => !tested.has(id),
    );
    expect(untested).toEqual([]);
  });

  it('only § 36 Abs. 2 BeschV gives silence an effect', () => {
    const deemed = Object.values(CLOCK_LIMITS).filter(({ deemedBy }: ClockLimit) => deemedBy !== null);
    expect(deemed.map(({ legalBasis }) => legalBasis)).toEqual(['§ 36 Abs. 2 BeschV', '§ 36 Abs. 2 BeschV']);
  });
});

describe('the clock of a plan’s step', () => {
  it.each(Object.entries(LIMITS))('%s has its clock', (name, statutoryLimit) => {
    const id = name === 'degreeEvaluationAccelerated' ? 'degree-evaluation' : 'any';
    const limit = clockLimitOf({ id, statutoryLimit });
    expect(limit).toMatchObject({ amount: statutoryLimit.amount, kind: statutoryLimit.kind });
  });

  it('a step without a limit has none', () => {
    expect(clockLimitOf({ id: 'advance-consent', statutoryLimit: null })).toBeNull();
  });
});
