import { describe, expect, it } from 'vitest';
import { CLOCK_LIMITS, clockOf, type ClockEvent } from '~/domain/clock';
import { done, extended, met, on, resumed, retracted, silenceBroken, suspended } from './events';

const DECISION = CLOCK_LIMITS.decisionAccelerated;
const COMPLETE = met(1, '2026-03-02', 'documents-complete'); // due 2026-05-04: the 2nd is a Saturday
const SENT = met(1, '2026-03-02', 'consent-request-sent'); // due 2026-03-09

function kinds(events: readonly ClockEvent[], asOf: string, limit = DECISION) {
  return clockOf(limit, events, on(asOf)).changes.map(({ kind }) => kind);
}

describe('the start', () => {
  it('filing starts nothing: the clock waits for complete documents (W8)', () => {
    const filed = met(1, '2026-01-05', 'application-received');
    expect(clockOf(DECISION, [filed], on('2026-03-01'))).toMatchObject({
      state: 'not-started',
      due: null,
      holder: 'candidate',
    });
  });

  it('an appointment needs the advance consent and the request: the later one starts it (§ 31a Abs. 1 AufenthV)', () => {
    const consent = met(1, '2026-03-02', 'advance-consent-presented');
    const request = met(2, '2026-03-10', 'appointment-requested');
    expect(clockOf(CLOCK_LIMITS.appointment, [consent], on('2026-04-30')).state).toBe('not-started');
    expect(clockOf(CLOCK_LIMITS.appointment, [request, consent], on('2026-03-11'))).toMatchObject({
      start: '2026-03-10',
      due: '2026-03-31',
    });
  });

  it('complete papers that are reported twice do not start it again', () => {
    const again = met(2, '2026-04-01', 'documents-complete');
    expect(clockOf(DECISION, [COMPLETE, again], on('2026-04-02')).start).toBe('2026-03-02');
  });

  it('a decision before the papers were complete is a decision', () => {
    expect(
      clockOf(DECISION, [done(1, '2026-03-01'), met(2, '2026-03-02', 'documents-complete')], on('2026-04-01'))
        .state,
    ).toBe('met');
  });
});

describe('suspension, § 14a Abs. 4 BQFG', () => {
  it.each([
    ['2026-03-15', 'running', 'recognition-authority'],
    ['2026-03-16', 'suspended', 'candidate'],
    ['2026-03-30', 'suspended', 'candidate'],
    ['2026-03-31', 'running', 'recognition-authority'],
    ['2026-05-18', 'running', 'recognition-authority'],
    ['2026-05-19', 'overrun', 'recognition-authority'],
  ] as const)('further papers asked for on 16 March until the 30th; on %s: %s', (asOf, state, holder) => {
    // 15 days stand still: the end moves from 2 May (Saturday) to 17 May (Sunday) and so to Monday 18 May.
    const reading = clockOf(DECISION, [COMPLETE, suspended(2, '2026-03-16', '2026-03-30')], on(asOf));
    expect(reading).toMatchObject({ state, holder });
  });

  it('two suspensions that overlap count each day once', () => {
    const events = [
      COMPLETE,
      suspended(2, '2026-03-16', '2026-03-30'),
      suspended(3, '2026-03-20', '2026-04-01'),
    ];
    expect(clockOf(DECISION, events, on('2026-04-10')).due).toBe('2026-05-19');
  });

  it('a Qualifikationsanalyse stands open until it ends (§ 14 BQFG)', () => {
    const analysis = suspended(2, '2026-03-16', null, 'other-procedure');
    const open = clockOf(DECISION, [COMPLETE, analysis], on('2027-01-01'));
    expect(open).toMatchObject({ state: 'suspended', due: null });
    const over = clockOf(DECISION, [COMPLETE, analysis, resumed(3, '2026-03-30')], on('2026-04-10'));
    expect(over).toMatchObject({ state: 'running', due: '2026-05-18' });
    expect(kinds([COMPLETE, analysis, resumed(3, '2026-03-30')], '2026-04-10')).toEqual([
      'started',
      'suspended',
      'resumed',
    ]);
  });

  it('the clock of a nurse is not suspended: § 43 PflAPrV does not say so', () => {
    const events = [COMPLETE, suspended(2, '2026-03-16', '2026-03-30')];
    const reading = clockOf(CLOCK_LIMITS.decisionNurseAccelerated, events, on('2026-03-20'));
    expect(reading).toMatchObject({ state: 'running', due: '2026-05-04' });
    expect(reading.changes.at(-1)).toMatchObject({
      kind: 'suspension-not-provided',
      norm: '§ 43 Abs. 3 PflAPrV',
    });
  });

  it('a request after the end comes too late', () => {
    expect(kinds([COMPLETE, suspended(2, '2026-05-05', '2026-06-30')], '2026-05-06')).toEqual([
      'started',
      'suspension-too-late',
      'overrun',
    ]);
    expect(
      clockOf(DECISION, [COMPLETE, suspended(2, '2026-05-04', '2026-05-10')], on('2026-05-06')).state,
    ).toBe('suspended');
  });

  it('the doctor’s temporary licence waits for the ZAB or the state of origin (§ 34 Abs. 2 ÄApprO)', () => {
    const events = [COMPLETE, suspended(2, '2026-03-16', null, 'foreign-authority')];
    expect(clockOf(CLOCK_LIMITS.temporaryLicenceDoctor, events, on('2026-12-01')).state).toBe('suspended');
  });
});

describe('extension, § 14a Abs. 3 BQFG', () => {
  const first = extended(2, '2026-04-20', '2026-06-30');

  it('once, with reasons, told in time', () => {
    expect(clockOf(DECISION, [COMPLETE, first], on('2026-06-30'))).toMatchObject({
      state: 'extended',
      due: '2026-06-30',
      holder: 'recognition-authority',
    });
    expect(clockOf(DECISION, [COMPLETE, first], on('2026-07-01')).state).toBe('overrun');
  });

  it.each<[string, ClockEvent[], string, string]>([
    [
      'a second one',
      [COMPLETE, first, extended(3, '2026-06-01', '2026-08-31')],
      'second-extension',
      '2026-06-30',
    ],
    [
      'one without reasons',
      [COMPLETE, extended(2, '2026-04-20', '2026-06-30', false)],
      'extension-without-reasons',
      '2026-05-04',
    ],
    [
      'one told after the end',
      [COMPLETE, extended(2, '2026-05-05', '2026-06-30')],
      'extension-too-late',
      '2026-05-04',
    ],
  ])('%s has no effect and is named', (_name, events, kind, due) => {
    const reading = clockOf(DECISION, events, on('2026-06-15'));
    expect(reading.due).toBe(due);
    expect(reading.changes.map((change) => change.kind)).toContain(kind);
  });

  it('told on the last day it holds', () => {
    expect(
      clockOf(DECISION, [COMPLETE, extended(2, '2026-05-04', '2026-06-30')], on('2026-05-05')).state,
    ).toBe('extended');
  });

  it('the norm of a nurse knows none', () => {
    const reading = clockOf(CLOCK_LIMITS.decisionNurse, [COMPLETE, first], on('2026-05-01'));
    expect(reading).toMatchObject({ state: 'running', due: '2026-07-02' });
    expect(reading.changes.at(-1)?.kind).toBe('extension-not-provided');
  });
});

describe('consent by silence, § 36 Abs. 2 BeschV', () => {
  const LIMIT = CLOCK_LIMITS.consentAccelerated;

  it.each([
    ['2026-03-09', 'running', 'employment-agency'],
    ['2026-03-10', 'deemed', 'immigration-authority'],
  ] as const)('on %s: %s', (asOf, state, holder) => {
    expect(clockOf(LIMIT, [SENT], on(asOf))).toMatchObject({ state, holder, due: '2026-03-09' });
  });

  it('is not deemed given once the agency asked for data or the employer did not answer', () => {
    for (const by of ['data-missing', 'employer-silent'] as const) {
      const reading = clockOf(LIMIT, [SENT, silenceBroken(2, '2026-03-09', by)], on('2026-06-01'));
      expect(reading).toMatchObject({ state: 'suspended', due: null, holder: 'employer' });
      expect(reading.changes.at(-1)).toMatchObject({
        kind: 'silence-broken',
        norm: '§ 36 Abs. 2 S. 1, 2 BeschV',
      });
    }
  });

  it('a question on the day after comes too late', () => {
    expect(clockOf(LIMIT, [SENT, silenceBroken(2, '2026-03-10')], on('2026-03-11')).state).toBe('deemed');
  });

  it('the request sent again with the data starts a new week', () => {
    const events = [SENT, silenceBroken(2, '2026-03-05'), met(3, '2026-03-11', 'consent-request-sent')];
    expect(clockOf(LIMIT, events, on('2026-03-18'))).toMatchObject({ state: 'running', due: '2026-03-18' });
    expect(clockOf(LIMIT, events, on('2026-03-19')).state).toBe('deemed');
  });

  it('an answer in time is an answer, one after the end changes nothing any more', () => {
    expect(clockOf(LIMIT, [SENT, done(2, '2026-03-09')], on('2026-03-20')).state).toBe('met');
    expect(clockOf(LIMIT, [SENT, done(2, '2026-03-10')], on('2026-03-20')).state).toBe('deemed');
  });

  it('the ordinary procedure takes two weeks', () => {
    expect(clockOf(CLOCK_LIMITS.consent, [SENT], on('2026-03-16')).state).toBe('running');
    expect(clockOf(CLOCK_LIMITS.consent, [SENT], on('2026-03-17')).state).toBe('deemed');
  });
});

describe('the end', () => {
  it('done in time is met, done later is met late, and both are over', () => {
    expect(kinds([COMPLETE, done(2, '2026-05-04')], '2026-09-01')).toEqual(['started', 'met']);
    expect(kinds([COMPLETE, done(2, '2026-05-05')], '2026-09-01')).toEqual(['started', 'met-late']);
    expect(clockOf(DECISION, [COMPLETE, done(2, '2026-05-05')], on('2026-09-01')).holder).toBe(
      'immigration-authority',
    );
  });

  it('silence about a decision means nothing: it is overrun, not deemed', () => {
    expect(clockOf(DECISION, [COMPLETE], on('2027-01-01')).state).toBe('overrun');
  });

  it('an advance consent that was renewed runs anew', () => {
    const events = [
      met(1, '2026-03-02', 'advance-consent-issued'),
      met(2, '2026-05-20', 'advance-consent-issued'),
    ];
    expect(clockOf(CLOCK_LIMITS.advanceConsentValidity, events, on('2026-06-10')).due).toBe('2026-08-20');
  });

  it('a second result starts a new hand-over of three Werktage', () => {
    const events = [
      met(1, '2026-03-02', 'result-received'),
      done(2, '2026-03-04'),
      met(3, '2026-04-01', 'result-received'),
    ];
    // Good Friday 3 April and Easter Monday 6 April do not count.
    expect(clockOf(CLOCK_LIMITS.handover, events, on('2026-04-02'))).toMatchObject({
      state: 'running',
      due: '2026-04-07',
    });
  });
});

describe('corrections', () => {
  it('a corrected day moves everything after it', () => {
    const events = [
      COMPLETE,
      suspended(2, '2026-03-16', '2026-03-30'),
      met(3, '2026-03-10', 'documents-complete', 'e1'),
    ];
    expect(clockOf(DECISION, events, on('2026-04-10'))).toMatchObject({
      start: '2026-03-10',
      due: '2026-05-26',
    });
  });

  it('a decision that was recorded by mistake and retracted never was', () => {
    const events = [COMPLETE, done(2, '2026-04-01'), retracted(3, 'e2')];
    expect(clockOf(DECISION, events, on('2026-05-05')).state).toBe('overrun');
  });

  it('a retraction that is retracted gives the event back; a corrected correction replaces both', () => {
    const back = [COMPLETE, done(2, '2026-04-01'), retracted(3, 'e2'), retracted(4, 'e3')];
    expect(clockOf(DECISION, back, on('2026-05-05')).state).toBe('met');
    const twice = [
      COMPLETE,
      met(2, '2026-03-03', 'documents-complete', 'e1'),
      met(3, '2026-03-04', 'documents-complete', 'e2'),
    ];
    expect(clockOf(DECISION, twice, on('2026-04-01')).start).toBe('2026-03-04');
  });

  it('what is still to come is not known yet', () => {
    expect(clockOf(DECISION, [COMPLETE, done(2, '2026-04-01')], on('2026-03-31')).state).toBe('running');
  });
});
