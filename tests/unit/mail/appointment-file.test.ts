import ICAL from 'ical.js';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, it } from 'vitest';

import { appointmentFile, type AppointmentFileOptions } from '~/queries/calendar/appointment-file.server';
import type { Appointment } from '~/queries/calendar/appointment-of-step.server';

const appointment: Appointment = {
  uid: 'step-01938f2a-7b6c-7def-8123-456789abcdef@lotsenwerk',
  caseId: 'c',
  caseNumber: 7,
  stepId: 's',
  organisation: { name: 'Pflegehaus Sonnenhang GmbH', slug: 'sonnenhang' },
  title: 'Termin bei der Auslandsvertretung; mit Pass, Vertrag und allen Kopien in zweifacher Ausfertigung',
  day: '2027-03-28',
  isGone: false,
  changedAt: new Date('2027-03-01T09:00:00.000Z'),
};
const options: AppointmentFileOptions = {
  method: 'REQUEST',
  language: 'de',
  baseUrl: 'https://lotsenwerk.example',
  organiser: 'no-reply@lotsenwerk.example',
  attendee: 'kim@betrieb.example',
};

/** Read by a parser that did not write it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('an appointment in a mail', () => {
  it('is a day that a calendar puts in: stable id, whom it concerns, an alarm on the day before', () => {
    const { calendar, component, event } = read(appointmentFile(appointment, options));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.uid).toBe(appointment.uid);
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2027-03-28', '2027-03-29']);
    expect(event.summary).toContain(appointment.title);
    expect(event.summary).toContain('7');
    expect(component.getFirstPropertyValue('organizer')).toBe('mailto:no-reply@lotsenwerk.example');
    expect(String(component.getFirstProperty('attendee')?.getFirstValue()).toLowerCase()).toBe(
      'mailto:kim@betrieb.example',
    );
    expect(component.getFirstSubcomponent('valarm')).not.toBeNull();
  });

  it('moves with the same id and a higher sequence', () => {
    const before = read(appointmentFile(appointment, options)).event;
    const moved = { ...appointment, day: '2027-04-02', changedAt: new Date('2027-03-01T09:00:01.000Z') };
    const after = read(appointmentFile(moved, options)).event;
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.startDate.toString()).toBe('2027-04-02');
  });

  it.each([
    ['taken back', appointment, 'CANCEL'],
    ['of a step that is gone', { ...appointment, isGone: true }, 'REQUEST'],
  ] as const)('%s cancels the entry', (_name, of, method) => {
    const { calendar, component } = read(appointmentFile(of, { ...options, method }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(component.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('only shown, names nobody', () => {
    const { component } = read(appointmentFile(appointment, { ...options, method: 'PUBLISH' }));
    expect(component.getFirstProperty('attendee')).toBeNull();
  });

  it('stands in the mail as a part that programs act on', async () => {
    const content = appointmentFile(appointment, options);
    const raw = await new MailComposer({
      to: 'kim@betrieb.example',
      text: 'x',
      icalEvent: { method: 'REQUEST', content, filename: 'lotsenwerk.ics' },
    })
      .compile()
      .build();
    expect(raw.toString()).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
  });
});
