import { describe, expect, it } from 'vitest';

import { clockOf, CLOCK_LIMITS, type ClockEvent } from '~/domain/clock';
import { waitingFor, type OpenCause, type WaitingStep } from '~/domain/work/waiting-for';

const TODAY = '2027-03-10';

const step = (values: Partial<WaitingStep> = {}): WaitingStep => ({
  actor: 'recognition-authority',
  startsOn: '2027-02-01',
  dueOn: '2027-04-01',
  openCauses: [],
  clock: null,
  today: TODAY,
  ...values,
});

const cause = (values: Partial<OpenCause> = {}): OpenCause => ({
  title: 'Unterlagen sammeln',
  actor: 'candidate',
  startsOn: '2027-01-15',
  dueOn: '2027-02-20',
  ...values,
});

const decision = (events: ClockEvent[], asOf = TODAY) =>
  clockOf(CLOCK_LIMITS.decisionAccelerated, events, { state: null, asOf });
const complete: ClockEvent = {
  id: 'a',
  sequence: 1,
  day: '2027-02-01',
  kind: 'condition',
  condition: 'documents-complete',
};

describe('whom a step waits for', () => {
  it('is its actor, since it began, until its due day', () => {
    expect(waitingFor(step())).toEqual({
      party: 'recognition-authority',
      because: 'acts',
      causeTitle: null,
      since: '2027-02-01',
      until: '2027-04-01',
      daysLate: 0,
      limit: null,
    });
  });

  it.each([
    ['2027-03-11', 0],
    ['2027-03-10', 0],
    ['2027-03-09', 1],
    ['2027-02-10', 28],
  ])('is late from the day after the due day on: due %s is %i days late', (dueOn, daysLate) => {
    expect(waitingFor(step({ dueOn })).daysLate).toBe(daysLate);
  });

  it('has no beginning before its turn comes, and no end that nobody knows', () => {
    expect(waitingFor(step({ startsOn: '2027-03-10' })).since).toBe('2027-03-10');
    expect(waitingFor(step({ startsOn: '2027-03-11' })).since).toBeNull();
    expect(waitingFor(step({ dueOn: null }))).toMatchObject({ until: null, daysLate: 0 });
  });

  it('is the actor of the open cause that is due first', () => {
    const causes = [
      cause({ title: 'Vollmacht', actor: 'employer', dueOn: null }),
      cause(),
      cause({ title: 'Vertrag', actor: 'employer', dueOn: '2027-02-25' }),
    ];
    expect(waitingFor(step({ openCauses: causes }))).toMatchObject({
      party: 'candidate',
      because: 'earlier-step',
      causeTitle: 'Unterlagen sammeln',
      since: '2027-01-15',
      until: '2027-02-20',
      daysLate: 18,
    });
  });

  it('is the holder of the limit once it runs, until the day of the law and not of the plan', () => {
    expect(waitingFor(step({ clock: decision([complete]) }))).toMatchObject({
      party: 'recognition-authority',
      because: 'limit',
      since: '2027-02-01',
      until: '2027-04-01',
      limit: { state: 'running', legalBasis: '§ 14a Abs. 3 BQFG' },
    });
    expect(
      waitingFor(step({ today: '2027-04-05', clock: decision([complete], '2027-04-05') })),
    ).toMatchObject({
      daysLate: 4,
      limit: { state: 'overrun' },
    });
  });

  it('is the candidate while the office waits for further papers, with an open end', () => {
    const asked: ClockEvent = {
      id: 'b',
      sequence: 2,
      day: '2027-03-01',
      kind: 'suspended',
      reason: 'further-documents',
      until: null,
    };
    expect(waitingFor(step({ clock: decision([complete, asked]) }))).toMatchObject({
      party: 'candidate',
      since: '2027-03-01',
      until: null,
      daysLate: 0,
      limit: { state: 'suspended' },
    });
  });

  it('is whoever must bring what starts the limit, before it runs', () => {
    expect(waitingFor(step({ clock: decision([]) }))).toMatchObject({
      party: 'candidate',
      because: 'acts',
      until: '2027-04-01',
      limit: { state: 'not-started' },
    });
  });

  it('is who goes on after a consent that is deemed given', () => {
    const sent: ClockEvent = {
      id: 'c',
      sequence: 1,
      day: '2027-02-01',
      kind: 'condition',
      condition: 'consent-request-sent',
    };
    const clock = clockOf(CLOCK_LIMITS.consentAccelerated, [sent], { state: null, asOf: TODAY });
    expect(waitingFor(step({ actor: 'employment-agency', clock }))).toMatchObject({
      party: 'immigration-authority',
      since: '2027-02-08',
      limit: { state: 'deemed' },
    });
  });
});
