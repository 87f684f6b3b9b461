import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { mailSamples } from '#emails/samples';
import type { Prisma } from '#prisma/generated/client';
import { anOrganisationWithMember } from '#tests/support/builders';
import { useDatabase } from '#tests/support/database';
import { aMailScene, type MailScene } from '#tests/support/mail-scene';
import { anActiveCase } from '#tests/support/reminder-builders';
import { feedContent } from '~/queries/calendar/feed-events.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { createFeed } from '~/services/calendar/create-feed.server';
import { queueMail } from '~/services/mail/queue-mail.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const database = useDatabase();
let scene: MailScene;
beforeEach(async () => {
  scene = await aMailScene(database.client);
});
afterEach(() => scene.close());

/** The entry for calendars that hangs on the mail that came last, read by a parser that did not write it. */
async function lastEntry() {
  const { raw } = scene.last();
  const { attachments } = await simpleParser(raw);
  const file = attachments.find(
    ({ contentType }) => contentType.includes('calendar') || contentType.includes('ics'),
  );
  if (file === undefined) throw new Error('nothing for a calendar');
  const calendar = new ICAL.Component(ICAL.parse(file.content.toString('utf8')) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    day: event.startDate.toString(),
  };
}

async function sendAll(): Promise<number> {
  await queueDueReminders(scene.context, () => Promise.resolve());
  const waiting = await scene.context.database.outgoingMail.findMany({
    where: { status: 'pending', notBefore: { lte: scene.context.clock.now() } },
    orderBy: { id: 'asc' },
  });
  for (const { id, organisationId } of waiting) expect(await scene.deliver(id, organisationId)).toBe('sent');
  return waiting.length;
}

/** A firm whose person has set nothing: everything but emergencies comes in the digest. */
async function anAppointmentCase() {
  const { context } = scene;
  const { organisation, person } = await anOrganisationWithMember(context);
  const active = await anActiveCase(context, {
    organisation,
    person,
    mails: 'digest',
    steps: [{ key: 'visa-appointment', dueOn: '2027-12-01' }],
  });
  const of = { organisationId: organisation.id, caseId: active.hiringCase.id };
  const change = (kind: 'happening' | 'happening-retracted', data: Prisma.InputJsonObject) =>
    context.database.$transaction(async (transaction) => {
      const eventId = await recordCaseEvent(transaction, context, {
        actor: { organisationId: of.organisationId, personId: person.id },
        caseId: of.caseId,
        kind,
        occurredOn: context.clock.today(),
        data,
      });
      await planCaseReminders(transaction, context, of);
      return eventId;
    });
  const set = (until: string) =>
    change('happening', { happening: 'appointment-set', facts: {}, until, step: null });
  const replan = () =>
    context.database.$transaction((transaction) => planCaseReminders(transaction, context, of));
  return { of, organisation, person, stepId: active.steps[0]?.id ?? '', set, change, replan };
}

describe('an appointment', () => {
  it('comes at once as an entry for calendars, moves there, and is cancelled when its day is taken back', async () => {
    const { context } = scene;
    context.clock.moveTo('2027-03-01T10:00:00.000Z');
    const { of, person, stepId, set, change } = await anAppointmentCase();

    await set('2027-04-12');
    expect(await sendAll()).toBe(1);
    const first = await lastEntry();
    expect(first).toMatchObject({ method: 'REQUEST', uid: `step-${stepId}@lotsenwerk`, day: '2027-04-12' });
    const made = await createFeed(context, {
      actor: { organisationId: of.organisationId, personId: person.id },
      wanted: { scope: 'all' },
    });
    const token = made.outcome === 'created' ? made.token : '';
    const feed = await feedContent(context.database, { token, today: context.clock.today() });
    expect(feed?.events.map(({ uid }) => uid)).toContain(first.uid);

    context.clock.advance(60_000);
    const eventId = await set('2027-04-19');
    expect(await sendAll()).toBe(1);
    const moved = await lastEntry();
    expect(moved).toMatchObject({ method: 'REQUEST', uid: first.uid, day: '2027-04-19' });
    expect(moved.sequence).toBeGreaterThan(first.sequence);

    context.clock.advance(60_000);
    const [earlier] = await context.database.caseEvent.findMany({
      where: { ...of, kind: 'happening', id: { not: eventId } },
    });
    await change('happening-retracted', { eventId: earlier?.id ?? '' });
    await change('happening-retracted', { eventId });
    expect(await sendAll()).toBe(1);
    const gone = await lastEntry();
    expect(gone).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: first.uid, day: '2027-04-19' });
    expect(gone.sequence).toBeGreaterThan(moved.sequence);
    expect(scene.last().subject).toMatch(/^Fall \d+: Termin am 19\.04\.2027 entfällt/);
  });

  it('of a closed case is cancelled once, one that took place never', async () => {
    const { context } = scene;
    context.clock.moveTo('2027-03-01T10:00:00.000Z');
    const [closed, done] = [await anAppointmentCase(), await anAppointmentCase()];
    for (const { set } of [closed, done]) await set('2027-04-12');
    expect(await sendAll()).toBe(2);

    context.clock.advance(60_000);
    await context.database.hiringCase.update({
      where: { organisationId_id: { organisationId: closed.of.organisationId, id: closed.of.caseId } },
      data: { status: 'closed', closedAt: context.clock.now() },
    });
    await context.database.caseStep.update({
      where: { organisationId_id: { organisationId: done.of.organisationId, id: done.stepId } },
      data: { status: 'done', doneOn: new Date('2027-03-01') },
    });
    for (const { replan } of [closed, done, closed]) await replan();
    expect(await sendAll()).toBe(1);
    expect(await lastEntry()).toMatchObject({ method: 'CANCEL', uid: `step-${closed.stepId}@lotsenwerk` });
    expect(scene.last().to).toEqual([closed.person.email]);
  });

  it('hangs on the mail by reference, is made when it goes out, and is not of another organisation', async () => {
    const { context } = scene;
    const [own, other] = [await scene.sentReminder(), await scene.sentReminder()];
    const stepId = own.active.steps[0]?.id ?? '';
    const send = async (organisationId: string) => {
      const { mailId } = await queueMail(context.database, context, {
        template: 'step-reminder',
        language: 'de',
        recipient: own.email,
        props: mailSamples['step-reminder'].de,
        cause: `appointment:${context.ids.next()}`,
        organisationId,
        attachments: [{ kind: 'appointment', stepId, method: 'REQUEST' }],
      });
      const row = await context.database.outgoingMail.findUniqueOrThrow({ where: { id: mailId } });
      expect(row.attachments).toEqual([{ kind: 'appointment', stepId, method: 'REQUEST' }]);
      expect(await scene.deliver(mailId, organisationId)).toBe('sent');
      return scene.last().raw;
    };
    expect(await send(own.organisationId)).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
    expect(await send(other.organisationId)).not.toContain('text/calendar');
  });
});
