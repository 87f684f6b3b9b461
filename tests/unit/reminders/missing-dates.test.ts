import { describe, expect, it } from 'vitest';

import { missingDates, type DatesKnown, type ExpectantStep } from '~/domain/reminders/date-missing-rules';

const step = (key: string, doneOn: string | null, dependsOn: readonly string[] = []): ExpectantStep => ({
  id: `id-${key}`,
  key,
  status: doneOn === null ? 'open' : 'done',
  doneOn,
  dependsOn,
});
const known = (values: Partial<DatesKnown>): DatesKnown => ({
  steps: [],
  conditions: new Set(),
  appointmentOn: null,
  visaUntil: null,
  titleUntil: null,
  passport: null,
  ...values,
});
const asked = (values: Partial<DatesKnown>) =>
  missingDates(known(values)).map(({ which, stepId, askOn }) => [which, stepId, askOn]);

describe('dates that should be known by now', () => {
  const appointment = [
    step('advance-consent', '2027-03-01'),
    step('visa-appointment', null, ['advance-consent']),
  ];

  it('the appointment, three weeks after its turn came (§ 31a AufenthV)', () => {
    expect(asked({ steps: appointment })).toEqual([['appointment', 'id-visa-appointment', '2027-03-22']]);
  });
  it('not before its turn, not once it is entered or over', () => {
    expect(asked({ steps: [step('advance-consent', null), ...appointment.slice(1)] })).toEqual([]);
    expect(asked({ steps: appointment, appointmentOn: '2027-04-12' })).toEqual([]);
    expect(asked({ steps: [step('visa-appointment', '2027-04-12', ['advance-consent'])] })).toEqual([]);
  });

  it('the day the agency was asked, counted from the last step before it', () => {
    const steps = [
      step('agreement', '2027-01-05'),
      step('result-handover', '2027-02-01'),
      step('agency-consent', null, ['agreement', 'result-handover']),
    ];
    expect(asked({ steps })).toEqual([['consent-requested', 'id-agency-consent', '2027-02-11']]);
    expect(asked({ steps, conditions: new Set(['consent-request-sent']) })).toEqual([]);
  });

  it('since when the papers are complete, a month after the application', () => {
    const steps = [step('recognition-apply', '2027-01-10'), step('recognition-decision', null)];
    expect(asked({ steps })).toEqual([['documents-complete', 'id-recognition-decision', '2027-02-09']]);
    expect(asked({ steps, conditions: new Set(['documents-complete']) })).toEqual([]);
  });

  it('the last day of the visa, at the step that follows, until the residence permit is there', () => {
    const steps = [step('visa-decision', '2027-05-03'), step('residence-permit', null)];
    expect(asked({ steps })).toEqual([['visa-until', 'id-residence-permit', '2027-05-06']]);
    expect(asked({ steps, visaUntil: '2027-11-02' })).toEqual([]);
    expect(asked({ steps: [...steps.slice(0, 1), step('residence-permit', '2027-06-01')] })).toEqual([]);
  });

  it('the last day of the title, a week after it was given', () => {
    const steps = [step('residence-permit', '2027-08-02'), step('permit-extension', null)];
    expect(asked({ steps })).toEqual([['title-until', 'id-permit-extension', '2027-08-09']]);
    expect(asked({ steps, titleUntil: '2031-08-01' })).toEqual([]);
  });

  it('the last day of a passport that lies in the folder', () => {
    expect(asked({ passport: { since: '2027-01-04', until: null } })).toEqual([
      ['passport-until', null, '2027-01-07'],
    ]);
    expect(asked({ passport: { since: '2027-01-04', until: '2033-01-01' } })).toEqual([]);
    expect(asked({ passport: null })).toEqual([]);
  });
});
