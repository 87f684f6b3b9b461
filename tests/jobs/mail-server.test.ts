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
  const reminders = await remindersFor(context, active);
  return { organisation, person, active, reminders };
}

describe('the mail server', () => {
  it('is down: mails wait, later and later, and go out once it is back', async () => {
    await scene.catcher.down();
    await dueReminders(3);
    const worker = await scene.startWorker();
    await waitFor(async () => (await scene.mails()).some(({ attempts }) => attempts >= 3), {
      what: 'three tries',
    });
    const waiting = await scene.mails();
    expect(waiting.map(({ unanswered }) => unanswered)).toEqual([0, 0, 0]);
    expect(waiting.every(({ status }) => status !== 'sent' && status !== 'failed')).toBe(true);
    await scene.catcher.up();
    await scene.catcher.waitForMails(3);
    await scene.settled();
    expect(scene.catcher.mails).toHaveLength(3);
    for (const { recipient } of waiting) expect(worker.output()).not.toContain(recipient);
  });

  it('knows no such recipient: failed for good with the code, the ledger says so, the others get theirs', async () => {
    const { person, reminders } = await dueReminders(1);
    await dueReminders(1);
    scene.catcher.answer((recipient) => (recipient === person.email ? 'no-such-recipient' : 'ok'));
    await scene.startWorker();
    await scene.catcher.waitForMails(1);
    await scene.settled();
    const failed = (await scene.mails()).find(({ recipient }) => recipient === person.email);
    expect(failed).toMatchObject({ status: 'failed', lastError: 'recipient-refused-550', attempts: 1 });
    const [reminder] = reminders;
    expect(
      await scene.context.database.reminder.findUnique({ where: { id: reminder?.id ?? '' } }),
    ).toMatchObject({
      status: 'failed',
      reason: 'recipient-refused-550',
    });
    const entries = await scene.context.database.reminderEntry.findMany({
      where: { reminderId: reminder?.id ?? '' },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['queued', 'failed']);
  });

  it('takes mails and never says so: one copy at most, with the same message id, then it is given up', async () => {
    await dueReminders(1);
    scene.catcher.answer(() => 'keep-and-cut');
    await scene.startWorker();
    await waitFor(async () => (await scene.mails()).some(({ status }) => status === 'failed'), {
      what: 'the mail to be given up',
    });
    const [row] = await scene.mails();
    expect(row).toMatchObject({ status: 'failed', lastError: 'no-answer', unanswered: 2, attempts: 2 });
    expect(scene.catcher.mails.map(({ messageId }) => messageId)).toEqual([row?.messageId, row?.messageId]);
  });
});
