import { describe, expect, it } from 'vitest';

import { anOrganisationWithMember } from '#tests/support/builders';
import { useJobScene } from '#tests/support/job-scene';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import { waitFor } from '#tests/support/wait-for';

const scene = useJobScene();

async function dueReminders(count: number) {
  const { context } = scene;
  const { organisation, person } = await anOrganisationWithMember(context);
  const active = await anActiveCase(context, {
    organisation,
    person,
    steps: Array.from({ length: count }, () => ({})),
  });
  await remindersFor(context, active);
  return { organisation, person, active };
}

/** A dead worker's mail is free again soon. */
const SHORT_LEASE = { 'lease-ms': 4_000 };

const ledger = () =>
  scene.context.database.reminderEntry.findMany({
    orderBy: [{ reminderId: 'asc' }, { at: 'asc' }, { id: 'asc' }],
  });

describe('a reminder is sent once', () => {
  it('when all goes well: to the member, with step, day and link, and the ledger says so', async () => {
    const { person, organisation, active } = await dueReminders(1);
    const other = await anOrganisationWithMember(scene.context);
    await scene.startWorker();
    await scene.catcher.waitForMails(1);
    await scene.settled();

    const [mail] = scene.catcher.mails;
    expect(mail?.to).toEqual([person.email]);
    expect(mail?.to).not.toContain(other.person.email);
    expect(mail?.subject).toContain(`Fall ${active.hiringCase.number}: Schritt „Schritt step-1“ bis `);
    const [step] = active.steps;
    expect(mail?.text).toContain(
      `/o/${organisation.slug}/cases/${active.hiringCase.id}/steps/${step?.id ?? 'none'}`,
    );
    const [row] = await scene.mails();
    expect(row).toMatchObject({
      status: 'sent',
      props: {},
      messageId: mail?.messageId,
      claimToken: null,
      attempts: 1,
    });
    expect((await ledger()).map(({ kind, mailId }) => [kind, mailId])).toEqual([
      ['queued', row?.id],
      ['sent', row?.id],
    ]);
    expect(await scene.context.database.reminder.findFirst()).toMatchObject({ status: 'sent' });
  });

  it('when the worker is killed with SIGKILL after the text and before the OK', async () => {
    await dueReminders(1);
    scene.catcher.answer(() => 'hold');
    const first = await scene.startWorker({ pace: SHORT_LEASE });
    await waitFor(() => scene.catcher.held === 1, {
      what: 'the mail to be held in the middle of its conversation',
    });
    await first.end('SIGKILL');
    scene.catcher.release();
    await scene.startWorker();
    await scene.catcher.waitForMails(1);
    await scene.settled();

    const [row] = await scene.mails();
    expect(scene.catcher.mails.map(({ messageId }) => messageId)).toEqual([row?.messageId]);
    expect(row).toMatchObject({ status: 'sent', attempts: 2, unanswered: 1 });
  });

  it('when a worker sleeps past its lease and wakes up in the middle: it finds the mail taken and sends nothing', async () => {
    await dueReminders(1);
    scene.catcher.answer(() => 'hold-recipient');
    const sleeper = await scene.startWorker({ pace: { 'lease-ms': 60_000, 'sweep-ms': 60_000 } });
    await waitFor(() => scene.catcher.held === 1, { what: 'the mail to be under way' });
    sleeper.child.kill('SIGSTOP');
    await scene.endLeases();
    scene.catcher.answer(() => 'ok');
    await scene.startWorker();
    await scene.catcher.waitForMails(1);
    await scene.settled();
    scene.catcher.release();
    sleeper.child.kill('SIGCONT');
    await waitFor(() => sleeper.lines().some(({ msg }) => msg === 'mail tried'), {
      what: 'the sleeper to go on',
    });
    expect(scene.catcher.mails).toHaveLength(1);
    expect((await scene.mails())[0]).toMatchObject({ status: 'sent', attempts: 2, unanswered: 0 });
  });
});

describe('SIGTERM', () => {
  it('lets the running mail finish, takes nothing new, and ends with 0', async () => {
    await dueReminders(1);
    scene.catcher.answer(() => 'hold');
    const worker = await scene.startWorker();
    await waitFor(() => scene.catcher.held === 1, { what: 'the mail to be under way' });
    const ended = worker.end('SIGTERM');
    await waitFor(() => worker.output().includes('worker is closing'), { what: 'the worker to close' });
    scene.catcher.release();
    expect(await ended).toBe(0);
    expect(scene.catcher.mails).toHaveLength(1);
    expect((await scene.mails())[0]).toMatchObject({ status: 'sent', attempts: 1 });
  });

  it('hands back what does not finish in time, and another worker sends it', async () => {
    await dueReminders(8);
    scene.catcher.answer(() => 'hold');
    const worker = await scene.startWorker({ pace: { 'lease-ms': 60_000 } });
    await waitFor(() => scene.catcher.held === 8, { what: 'all mails to be under way' });
    expect(await worker.end('SIGTERM')).toBe(0);
    expect(worker.output()).toContain('worker is closed');
    expect((await scene.mails()).map(({ status }) => status)).toEqual(
      Array.from({ length: 8 }, () => 'pending'),
    );
    scene.catcher.release();
    await scene.startWorker();
    await scene.catcher.waitForMails(8);
    await scene.settled();
    expect(new Set(scene.catcher.mails.map(({ messageId }) => messageId)).size).toBe(8);
    expect(scene.catcher.mails).toHaveLength(8);
  });
});
