import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Organisation, Person } from '#prisma/generated/client';
import { aMembership, anOrganisation, anOrganisationWithMember, aPerson } from '#tests/support/builders';
import { testContext, testEnvironment, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { startMailCatcher, type MailCatcher } from '#tests/support/mail-catcher';
import { anActiveCase, remindersFor, type ActiveCase } from '#tests/support/reminder-builders';
import { createMailTransport, type MailTransport } from '~/platform/mail-transport.server';
import { takeReply } from '~/services/incoming/take-reply.server';
import { deliverMail } from '~/services/mail/deliver-mail.server';
import { DELIVERY_PACE } from '~/services/mail/delivery-pace.server';
import { releaseRemindersOf } from '~/services/reminders/release-reminders-of.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const database = useDatabase();
let context: TestContext;
let catcher: MailCatcher;
let transport: MailTransport;
let person: Person;
let organisation: Organisation;
let active: ActiveCase;

/** Monday, 07:00 in Germany: reminders are collected. */
const SEVEN = '2026-11-23T06:00:00.000Z';
const HALF_PAST = '2026-11-23T06:30:00.000Z';

beforeEach(async () => {
  catcher = await startMailCatcher();
  context = testContext(database.client, {
    start: SEVEN,
    environment: testEnvironment({ SMTP_URL: catcher.url }),
  });
  transport = createMailTransport(context.environment);
  ({ organisation, person } = await anOrganisationWithMember(context, { language: 'de' }));
  active = await anActiveCase(context, {
    organisation,
    person,
    steps: [{ title: 'Vertrag schicken' }, { title: 'Visum beantragen' }],
    mails: 'digest',
  });
});
afterEach(async () => {
  await transport.close();
  await catcher.stop();
  await database.client.outgoingMail.deleteMany();
  await database.client.reminder.deleteMany();
});

const queue = () => queueDueReminders(context, () => Promise.resolve());
const mailsOf = (personId: string) =>
  context.database.outgoingMail.findMany({ where: { personId }, orderBy: { id: 'asc' } });
const statuses = async (ofCase: ActiveCase = active) => {
  const rows = await context.database.reminder.findMany({
    where: { caseId: ofCase.hiringCase.id, kind: 'step-due' },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ status, reason }) => (reason === null ? status : `${status} (${reason})`));
};
const deliver = async (personId: string) => {
  const outcomes: string[] = [];
  for (const { id } of await mailsOf(personId))
    outcomes.push(
      await deliverMail(context, { mailId: id, organisationId: null }, { transport, pace: DELIVERY_PACE }),
    );
  return outcomes;
};
const answer = (mailId: string) =>
  takeReply(context, {
    incomingId: context.ids.next(),
    mailId,
    mail: {
      headers: new Map(),
      received: 1,
      from: person.email,
      fromName: '',
      subject: 'Re: Fristen',
      text: 'Ist in Arbeit.',
      deliveryStatus: null,
      feedbackReport: null,
      messageId: null,
      answers: [],
      files: [],
      isEncrypted: false,
    },
  });
const finish = (ofCase: ActiveCase, index: number) =>
  context.database.$transaction(async (transaction) => {
    await transaction.caseStep.update({
      where: { id: ofCase.steps[index]?.id ?? '' },
      data: { status: 'done' },
    });
    await planCaseReminders(transaction, context, {
      organisationId: ofCase.hiringCase.organisationId,
      caseId: ofCase.hiringCase.id,
    });
  });

describe('one digest a person and working day', () => {
  it('collects what is due in both organisations of a person, and nothing of a third one', async () => {
    const second = await anOrganisation(context);
    await aMembership(context, { organisation: second, person, role: 'hr' });
    const other = await anActiveCase(context, {
      organisation: second,
      person,
      steps: [{ title: 'Wohnung suchen' }],
      mails: 'digest',
    });
    const stranger = await anOrganisationWithMember(context);
    const theirs = await anActiveCase(context, {
      ...stranger,
      steps: [{ title: 'Fremder Schritt' }],
      mails: 'digest',
    });
    await context.database.hiringCase.updateMany({ data: { title: 'Herr Vertraulich' } });
    for (const one of [active, other, theirs]) await remindersFor(context, one);
    await queue();
    await queue();

    const [mail, ...more] = await mailsOf(person.id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ template: 'digest', organisationId: null, props: {}, status: 'pending' });
    expect(mail?.notBefore.toISOString()).toBe(HALF_PAST);
    expect(await deliver(person.id)).toEqual(['nothing-to-do']);

    context.clock.moveTo(HALF_PAST);
    expect(await deliver(person.id)).toEqual(['sent']);
    const [sent] = catcher.mails;
    for (const title of ['Vertrag schicken', 'Visum beantragen', 'Wohnung suchen'])
      expect(sent?.text).toContain(title);
    for (const step of [...active.steps, ...other.steps]) expect(sent?.text).toContain(`/steps/${step.id}`);
    expect(sent?.text).not.toContain('Fremder Schritt');
    expect(sent?.subject).toMatch(/^Fall \d+: .* und 2 weitere$/);
    expect(`${sent?.subject} ${sent?.text}`).not.toContain('Vertraulich');
    expect([await statuses(), await statuses(other), await statuses(theirs)]).toEqual([
      ['sent', 'sent'],
      ['sent'],
      ['queued'],
    ]);
    const entries = await context.database.reminderEntry.findMany({
      where: { mailId: mail?.id ?? '', kind: 'sent' },
    });
    expect(entries).toHaveLength(3);
    expect(await deliver(person.id)).toEqual(['nothing-to-do']);
    expect(catcher.mails).toHaveLength(1);
  });

  it('answered, it asks back where it named several steps, and is a comment where it named one', async () => {
    context = {
      ...context,
      environment: testEnvironment({
        SMTP_URL: catcher.url,
        MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example',
      }),
    };
    await remindersFor(context, active);
    await queue();
    context.clock.moveTo(HALF_PAST);
    expect(await deliver(person.id)).toEqual(['sent']);
    const [first] = await mailsOf(person.id);
    expect(catcher.mails[0]?.headers.get('reply-to')).toContain('post+r-');
    expect(catcher.mails[0]?.text).not.toContain('als Kommentar beim Schritt');
    expect(await answer(first?.id ?? '')).toBe('several-steps');
    const [, back] = await mailsOf(person.id);
    expect(back).toMatchObject({ template: 'reply-refused', recipient: person.email });

    const [line] = await context.database.digestItem.findMany({ where: { mailId: first?.id ?? '' } });
    await context.database.digestItem.deleteMany({ where: { reminderId: { not: line?.reminderId ?? '' } } });
    expect(await answer(first?.id ?? '')).toBe('comment');
    const comments = await context.database.caseComment.findMany({
      where: { organisationId: organisation.id },
    });
    expect(comments.map(({ text }) => text)).toEqual(['Ist in Arbeit.']);
  });

  it('leaves out what was done meanwhile, and is void when nothing is left', async () => {
    await remindersFor(context, active);
    await queue();
    await finish(active, 0);
    context.clock.moveTo(HALF_PAST);
    // Done without a word to the reminders: found when it is put together.
    await context.database.caseStep.update({
      where: { id: active.steps[1]?.id ?? '' },
      data: { status: 'done' },
    });
    expect(await deliver(person.id)).toEqual(['void']);
    expect(catcher.mails).toEqual([]);
    expect(await statuses()).toEqual(['superseded (step-done)', 'superseded (step-done)']);
  });

  it('what comes due after it went out waits for the next working day', async () => {
    const [first, second] = await remindersFor(context, active);
    await context.database.reminder.update({
      where: { id: second?.id ?? '' },
      data: { remindAt: new Date('2026-11-23T09:00:00.000Z') },
    });
    await queue();
    context.clock.moveTo(HALF_PAST);
    expect(await deliver(person.id)).toEqual(['sent']);
    context.clock.moveTo('2026-11-23T09:00:00.000Z');
    await queue();
    const mails = await mailsOf(person.id);
    expect(mails.map(({ notBefore }) => notBefore.toISOString())).toEqual([
      HALF_PAST,
      '2026-11-24T06:30:00.000Z',
    ]);
    expect(first?.id).not.toBe(second?.id);
  });

  it('a worker that comes late to this morning still sends this morning’s digest, once', async () => {
    await remindersFor(context, active);
    context.clock.moveTo('2026-11-23T08:15:00.000Z');
    await queue();
    const [mail] = await mailsOf(person.id);
    expect(mail?.cause).toBe(`digest:${person.id}:2026-11-23`);
    expect(mail?.notBefore.toISOString()).toBe('2026-11-23T08:16:00.000Z');
  });

  it('a line that joins a digest a worker holds takes it back before it is handed over', async () => {
    const [, second] = await remindersFor(context, active);
    await context.database.reminder.update({
      where: { id: second?.id ?? '' },
      data: { remindAt: new Date(HALF_PAST) },
    });
    await queue();
    context.clock.moveTo(HALF_PAST);
    const [mail] = await mailsOf(person.id);
    const held = {
      status: 'sending',
      claimToken: 'x',
      claimedUntil: new Date('2026-11-23T06:31:00.000Z'),
    } as const;
    await context.database.outgoingMail.update({ where: { id: mail?.id ?? '' }, data: held });
    await queue();
    expect((await mailsOf(person.id)).map(({ status, claimToken }) => [status, claimToken])).toEqual([
      ['pending', null],
    ]);
    expect(await deliver(person.id)).toEqual(['sent']);
    expect(catcher.mails[0]?.text).toContain('Visum beantragen');
    expect(await statuses()).toEqual(['sent', 'sent']);
  });

  it('given up, its reminders have failed and the ledger says why', async () => {
    await remindersFor(context, active);
    await queue();
    context.clock.moveTo(HALF_PAST);
    await context.database.outgoingMail.updateMany({ data: { recipient: 'not an address' } });
    expect(await deliver(person.id)).toEqual(['given-up']);
    expect((await statuses()).every((status) => status.startsWith('failed'))).toBe(true);
  });
});

describe('who is told', () => {
  it('the deputy while the owner is away, the owner again afterwards; nobody twice', async () => {
    const deputy = await aPerson(context);
    await aMembership(context, { organisation, person: deputy, role: 'hr' });
    await context.database.caseStep.updateMany({
      where: { caseId: active.hiringCase.id },
      data: { ownerId: person.id },
    });
    await context.database.memberMailSetting.create({
      data: {
        organisationId: organisation.id,
        personId: person.id,
        absentFrom: new Date('2026-11-20'),
        absentUntil: new Date('2026-11-23'),
        deputyId: deputy.id,
        updatedAt: context.clock.now(),
      },
    });
    const [, later] = await remindersFor(context, active);
    await context.database.reminder.update({
      where: { id: later?.id ?? '' },
      data: { remindAt: new Date('2026-11-24T06:00:00.000Z') },
    });
    await queue();
    context.clock.moveTo('2026-11-24T06:00:00.000Z');
    await queue();
    const items = await context.database.digestItem.findMany({ where: { organisationId: organisation.id } });
    expect(items.map(({ personId, because }) => [personId, because]).sort()).toEqual(
      [
        [deputy.id, 'deputy'],
        [person.id, 'owner'],
      ].sort(),
    );
  });

  it('who leaves gets nothing more, and the others are told instead', async () => {
    const colleague = await aPerson(context);
    await context.database.caseStep.updateMany({
      where: { caseId: active.hiringCase.id },
      data: { ownerId: person.id },
    });
    await remindersFor(context, active);
    await queue();
    await aMembership(context, { organisation, person: colleague, role: 'hr' });
    await context.database.$transaction(async (transaction) => {
      await transaction.membership.deleteMany({ where: { personId: person.id } });
      await transaction.caseStep.updateMany({
        where: { ownerId: person.id },
        data: { ownerId: null },
      });
      await releaseRemindersOf(transaction, context, {
        organisationId: organisation.id,
        personId: person.id,
      });
    });
    expect(await statuses()).toEqual(['planned', 'planned']);
    await queue();
    context.clock.moveTo(HALF_PAST);
    expect(await deliver(person.id)).toEqual(['void']);
    expect(await deliver(colleague.id)).toEqual(['sent']);
    expect(catcher.mails.map(({ to }) => to)).toEqual([[colleague.email]]);
  });

  it('nobody who switched mails off; if that is everybody, the ledger says so', async () => {
    await context.database.mailSetting.create({
      data: { personId: person.id, mode: 'off', updatedAt: context.clock.now() },
    });
    await remindersFor(context, active);
    await queue();
    expect(await statuses()).toEqual(['failed (mails-stopped)', 'failed (mails-stopped)']);
    expect(await mailsOf(person.id)).toEqual([]);
  });
});
