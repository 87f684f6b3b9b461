import { beforeEach, describe, expect, it } from 'vitest';

import type { Organisation, Person } from '#prisma/generated/client';
import { anOrganisationWithMember } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { anActiveCase, remindersFor, type ActiveCase } from '#tests/support/reminder-builders';
import { saveHalfDays } from '~/services/organisations/save-half-days.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const database = useDatabase();

let context: TestContext;
let mine: { organisation: Organisation; person: Person };
let active: ActiveCase;
/** Another organisation's case with a reminder, which nothing here may touch. */
let theirs: ActiveCase;

beforeEach(async () => {
  context = testContext(database.client, { start: '2027-03-01T09:00:00.000Z' });
  mine = await anOrganisationWithMember(context);
  const other = await anOrganisationWithMember(context);
  const steps = [{ dueOn: '2027-03-12' }, { dueOn: '2027-04-02' }, { dueOn: null }];
  active = await anActiveCase(context, { ...mine, steps });
  theirs = await anActiveCase(context, { ...other, steps: [{ dueOn: '2027-03-12' }] });
  await remindersFor(context, theirs);
});

const plan = (organisationId = mine.organisation.id) =>
  context.database.$transaction((transaction) =>
    planCaseReminders(transaction, context, { organisationId, caseId: active.hiringCase.id }),
  );

/** Of the reminders before the day; those of the other kinds have a block of their own below. */
const reminders = async (of = mine.organisation.id, kind = 'step-due') => {
  const rows = await context.database.reminder.findMany({
    where: { organisationId: of, kind },
    orderBy: { dueOn: 'asc' },
  });
  return rows.map(({ status, reason, dueOn, remindAt }) => [
    status,
    reason,
    dueOn.toISOString().slice(0, 10),
    remindAt.toISOString(),
  ]);
};
const ledger = async () => {
  const rows = await context.database.reminderEntry.findMany({
    where: { organisationId: mine.organisation.id, reminder: { kind: 'step-due' } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ kind, reason }) => (reason ? `${kind} (${reason})` : kind)).sort();
};
const setStep = (index: number, data: { status?: 'open' | 'done' | 'dropped'; dueOn?: Date }) =>
  context.database.caseStep.update({ where: { id: active.steps[index]?.id ?? '' }, data });

describe('planning the reminders of a case', () => {
  it('gives every open step with a due day one reminder, at 07:00 in Germany three working days before', async () => {
    await plan();
    expect(await reminders()).toEqual([
      ['planned', null, '2027-03-12', '2027-03-09T06:00:00.000Z'],
      ['planned', null, '2027-04-02', '2027-03-30T05:00:00.000Z'],
    ]);
    expect(await ledger()).toEqual(['planned', 'planned']);
  });

  it('moves with the firm’s half days when their setting changes, and back, and what was put off stays', async () => {
    const organisationId = mine.organisation.id;
    await context.database.employerProfile.upsert({
      where: { organisationId },
      create: { organisationId, legalName: 'Pflegehaus', updatedAt: context.clock.now() },
      update: {},
    });
    await setStep(0, { dueOn: new Date('2027-12-29') });
    await plan();
    const before = await reminders();
    const actor = { organisationId, personId: mine.person.id };
    await saveHalfDays(context, { actor, closedOnHalfDays: true });
    const closed = await reminders();
    expect([before[1]?.[3], closed[1]?.[3]]).toEqual([
      '2027-12-24T06:00:00.000Z',
      '2027-12-23T06:00:00.000Z',
    ]);
    expect(closed[0]).toEqual(before[0]);
    await saveHalfDays(context, { actor, closedOnHalfDays: false });
    expect(await reminders()).toEqual(before);

    await context.database.reminder.updateMany({
      where: { organisationId, dueOn: new Date('2027-12-29') },
      data: { remindAt: new Date('2027-12-28T06:00:00.000Z') },
    });
    await saveHalfDays(context, { actor, closedOnHalfDays: true });
    expect((await reminders())[1]?.[3]).toBe('2027-12-28T06:00:00.000Z');
  });

  it('called again changes nothing', async () => {
    await plan();
    const before = await reminders();
    await plan();
    expect(await reminders()).toEqual(before);
    expect(await ledger()).toHaveLength(2);
  });

  it('a step that is done reminds nobody, and the ledger keeps why', async () => {
    await plan();
    await setStep(0, { status: 'done' });
    await plan();
    expect((await reminders())[0]?.slice(0, 2)).toEqual(['superseded', 'step-done']);
    expect(await ledger()).toEqual(['planned', 'planned', 'superseded (step-done)']);
  });

  it('a moved day supersedes and plans anew; moved back it counts again, with one mail in the end', async () => {
    await plan();
    await setStep(0, { dueOn: new Date('2027-03-19') });
    await plan();
    await setStep(0, { dueOn: new Date('2027-03-12') });
    await plan();
    expect((await reminders()).map(([status, reason, due]) => [status, reason, due])).toEqual([
      ['planned', null, '2027-03-12'],
      ['superseded', 'due-day-moved', '2027-03-19'],
      ['planned', null, '2027-04-02'],
    ]);
    context.clock.moveTo('2027-03-09T06:00:00.000Z');
    await queueDueReminders(context, () => Promise.resolve());
    expect(
      await context.database.outgoingMail.count({ where: { organisationId: mine.organisation.id } }),
    ).toBe(1);
  });

  it('makes the mail that waits void when the step is done, and brings it back when the step is opened again', async () => {
    await plan();
    context.clock.moveTo('2027-03-09T06:00:00.000Z');
    await queueDueReminders(context, () => Promise.resolve());
    const mails = async () => {
      const rows = await context.database.outgoingMail.findMany({
        where: { organisationId: mine.organisation.id },
      });
      return rows.map(({ status }) => status);
    };
    expect(await mails()).toEqual(['pending']);
    await setStep(0, { status: 'done' });
    await plan();
    expect(await mails()).toEqual(['void']);
    context.clock.advance(1);
    await setStep(0, { status: 'open' });
    await plan();
    expect(await mails()).toEqual([]);
    await queueDueReminders(context, () => Promise.resolve());
    // Planned anew after 07:00: the next working morning, not at once.
    expect(await mails()).toEqual([]);
    context.clock.moveTo('2027-03-10T06:00:00.000Z');
    await queueDueReminders(context, () => Promise.resolve());
    expect(await mails()).toEqual(['pending']);
  });

  it('a closed case reminds nobody', async () => {
    await plan();
    await context.database.hiringCase.update({
      where: { id: active.hiringCase.id },
      data: { status: 'closed' },
    });
    await plan();
    expect((await reminders()).map(([status, reason]) => [status, reason])).toEqual([
      ['superseded', 'case-closed'],
      ['superseded', 'case-closed'],
    ]);
  });

  it('a step done after its reminder was sent counts as acted on', async () => {
    await plan();
    await context.database.reminder.updateMany({
      where: { organisationId: mine.organisation.id, stepId: active.steps[0]?.id ?? '' },
      data: { status: 'sent' },
    });
    await setStep(0, { status: 'done' });
    await plan();
    await plan();
    expect(await ledger()).toEqual(['acted-on (step-done)', 'planned', 'planned']);
  });

  it("never touches another organisation's reminders, and finds no case under its name", async () => {
    const before = await reminders(theirs.hiringCase.organisationId);
    await plan();
    await setStep(0, { status: 'done' });
    await plan();
    expect(await reminders(theirs.hiringCase.organisationId)).toEqual(before);
    await expect(plan(theirs.hiringCase.organisationId)).rejects.toThrow();
  });
});

describe('reminders beside steps that come due', () => {
  const inForce = () =>
    context.database.casePlan.findFirstOrThrow({
      where: { organisationId: mine.organisation.id },
      select: { id: true, requestId: true, plan: true },
    });
  const setFacts = async (candidate: object) => {
    const { requestId } = await inForce();
    await context.database.caseRequest.update({
      where: { id: requestId },
      data: { request: { position: { workplaceState: 'DE-HE' }, candidate } },
    });
  };
  const mails = () =>
    context.database.outgoingMail.findMany({ where: { organisationId: mine.organisation.id } });

  it('an open step is said to be overdue two working days after its day, once', async () => {
    await plan();
    expect(await reminders(undefined, 'step-overdue')).toEqual([
      ['planned', null, '2027-03-12', '2027-03-16T06:00:00.000Z'],
      ['planned', null, '2027-04-02', '2027-04-06T05:00:00.000Z'],
    ]);
    context.clock.moveTo('2027-03-16T06:00:00.000Z');
    await queueDueReminders(context, () => Promise.resolve());
    await queueDueReminders(context, () => Promise.resolve());
    const said = (await mails()).filter(({ template }) => template === 'case-reminder');
    expect(said.map(({ props }) => props)).toMatchObject([
      { about: { kind: 'step-overdue', stepTitle: 'Schritt step-1' }, dueOn: '2027-03-12' },
    ]);
    expect(JSON.stringify(said[0]?.props)).toContain(`/steps/${active.steps[0]?.id ?? ''}`);
  });

  it('a step that is done in time is not said to be overdue', async () => {
    await plan();
    await setStep(0, { status: 'done' });
    await plan();
    expect((await reminders(undefined, 'step-overdue'))[0]?.slice(0, 2)).toEqual(['superseded', 'step-done']);
  });

  it('duties of one day are one mail that lists them, and move with the first day of work', async () => {
    const { id, plan: frozen } = await inForce();
    const duties = ['check-title', 'keep-copy'].map((dutyId) => ({
      id: dutyId,
      title: `Pflicht ${dutyId}`,
      text: 'Was zu tun ist.',
      norm: '§ 4a AufenthG',
      sanction: null,
    }));
    const whole = { ...(frozen as object), duties };
    await context.database.casePlan.update({ where: { id }, data: { plan: whole } });
    await context.database.caseStep.update({
      where: { id: active.steps[1]?.id ?? '' },
      data: { key: 'first-day' },
    });
    await plan();
    expect(await reminders(undefined, 'duties-due')).toEqual([
      ['planned', null, '2027-04-02', '2027-03-30T05:00:00.000Z'],
    ]);
    await setStep(1, { dueOn: new Date('2027-05-03') });
    await plan();
    expect((await reminders(undefined, 'duties-due')).map((row) => row.slice(0, 3))).toEqual([
      ['superseded', 'due-day-moved', '2027-04-02'],
      ['planned', null, '2027-05-03'],
    ]);
    context.clock.moveTo('2027-04-28T05:00:00.000Z');
    await queueDueReminders(context, () => Promise.resolve());
    const said = (await mails()).filter(
      ({ props }) => (props as { about?: { kind: string } }).about?.kind === 'duties-due',
    );
    expect(said.map(({ props }) => props)).toMatchObject([
      { about: { duties: [{ title: 'Pflicht check-title' }, { title: 'Pflicht keep-copy' }] } },
    ]);
  });

  it('a known last day of the title is said on four rungs, and another day takes their place', async () => {
    await setFacts({ titleValidUntil: '2027-10-01' });
    await plan();
    expect((await reminders(undefined, 'title-expiring')).map(([, , due, at]) => [due, at]).sort()).toEqual([
      ['2027-10-01', '2027-06-03T05:00:00.000Z'],
      ['2027-10-01', '2027-07-05T05:00:00.000Z'],
      ['2027-10-01', '2027-08-02T05:00:00.000Z'],
      ['2027-10-01', '2027-09-01T05:00:00.000Z'],
    ]);
    await setFacts({ titleValidUntil: '2029-10-01' });
    await plan();
    const after = await reminders(undefined, 'title-expiring');
    expect(after.filter(([status]) => status === 'superseded')).toHaveLength(4);
    expect(after.filter(([status, , due]) => status === 'planned' && due === '2029-10-01')).toHaveLength(4);
  });

  it('leave the other organisation as it is', async () => {
    await setFacts({ titleValidUntil: '2027-10-01' });
    await plan();
    const kinds = await context.database.reminder.findMany({
      where: { organisationId: theirs.hiringCase.organisationId },
      select: { kind: true },
    });
    expect(kinds).toEqual([{ kind: 'step-due' }]);
  });
});
