import { describe, expect, it } from 'vitest';

import { aMembership, anOrganisationWithMember, aPerson } from '#tests/support/builders';
import { useJobScene } from '#tests/support/job-scene';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

const scene = useJobScene();

describe('who gets a reminder', () => {
  it('nobody, once the step is done, even if nobody told the reminder', async () => {
    const { context } = scene;
    const { organisation, person } = await anOrganisationWithMember(context);
    const active = await anActiveCase(context, { organisation, person, steps: [{}, {}, {}] });
    await remindersFor(context, active);
    const [done, moved, open] = active.steps;
    await context.database.caseStep.update({ where: { id: done?.id ?? '' }, data: { status: 'done' } });
    await context.database.caseStep.update({
      where: { id: moved?.id ?? '' },
      data: { dueOn: new Date('2031-01-01') },
    });
    await scene.startWorker();
    await scene.catcher.waitForMails(1);
    await scene.settled();
    expect(scene.catcher.mails).toHaveLength(1);
    expect(scene.catcher.mails[0]?.text).toContain(`/steps/${open?.id ?? 'none'}`);
    const states = await context.database.reminder.findMany({ where: { organisationId: organisation.id } });
    const stateOf = (stepId: string | undefined) => {
      const reminder = states.find((state) => state.stepId === stepId);
      return [reminder?.status, reminder?.reason];
    };
    expect(stateOf(done?.id)).toEqual(['superseded', 'step-done']);
    expect(stateOf(moved?.id)).toEqual(['superseded', 'due-day-moved']);
    expect(stateOf(open?.id)).toEqual(['sent', null]);
  });

  it('nobody, if the step is done while its mail waits for a mail server that is down', async () => {
    const { context } = scene;
    const { organisation, person } = await anOrganisationWithMember(context);
    const active = await anActiveCase(context, { organisation, person, steps: [{}, {}] });
    await remindersFor(context, active);
    await scene.catcher.down();
    const first = await scene.startWorker({ pace: { 'retry-ms': 60_000 } });
    const tried = () => context.database.outgoingMail.count({ where: { status: 'pending', attempts: 1 } });
    await expect.poll(tried, { timeout: 20_000 }).toBe(2);
    await first.end('SIGTERM');

    const [step] = active.steps;
    await context.database.$transaction(async (transaction) => {
      await transaction.caseStep.update({ where: { id: step?.id ?? '' }, data: { status: 'done' } });
      const of = { organisationId: organisation.id, caseId: active.hiringCase.id };
      await planCaseReminders(transaction, context, of);
    });
    await context.database.outgoingMail.updateMany({
      where: { status: 'pending' },
      data: { notBefore: context.clock.now() },
    });
    await scene.catcher.up();
    await scene.startWorker();
    await scene.catcher.waitForMails(1);
    await scene.settled();
    expect(scene.catcher.mails).toHaveLength(1);
    const states = (await scene.mails()).map(({ status, props }) => [status, props]);
    expect(states.sort()).toEqual([
      ['sent', {}],
      ['void', {}],
    ]);
  });

  it("only the step's owner, else everybody who works on cases, in their language, never the other organisation's people", async () => {
    const { context } = scene;
    const { organisation, person: owner } = await anOrganisationWithMember(context);
    const hr = await aPerson(context, { language: 'de' });
    const viewer = await aPerson(context);
    await aMembership(context, { organisation, person: hr, role: 'hr' });
    await aMembership(context, { organisation, person: viewer, role: 'viewer' });
    const other = await anOrganisationWithMember(context);
    const steps = [
      { key: 'owned', ownerId: hr.id },
      { key: 'shared' },
      { key: 'left', ownerId: other.person.id },
    ];
    await remindersFor(context, await anActiveCase(context, { organisation, person: owner, steps }));
    const others = await anActiveCase(context, { ...other, steps: [{ key: 'foreign' }] });
    await remindersFor(context, others);

    await scene.startWorker();
    await scene.catcher.waitForMails(6);
    await scene.settled();
    const got = scene.catcher.mails
      .map(({ to, subject }) => `${to[0]} ${/„Schritt (\w+)“/.exec(subject)?.[1]}`)
      .sort();
    expect(got).toEqual(
      [
        `${hr.email} owned`,
        `${hr.email} shared`,
        `${owner.email} shared`,
        `${hr.email} left`,
        `${owner.email} left`,
        `${other.person.email} foreign`,
      ].sort(),
    );
  });
});
