import { describe, expect, it } from 'vitest';

import { aMembership, anOrganisation, anOrganisationWithMember, aPerson } from '#tests/support/builders';
import { testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import type { MailRef } from '~/queries/mail/waiting-mails.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const database = useDatabase();
const nobody = () => Promise.resolve();

describe('queueing reminders that are due', () => {
  it('makes one mail row a recipient, names no person in it but the recipient, and leaves what is not due', async () => {
    const context = testContext(database.client);
    const { organisation, person } = await anOrganisationWithMember(context, { language: 'de' });
    const hr = await aPerson(context);
    await aMembership(context, { organisation, person: hr, role: 'hr' });
    const due = await anActiveCase(context, { organisation, person, steps: [{}] });
    await remindersFor(context, due);
    const later = await anActiveCase(context, { organisation, person, steps: [{}] });
    await remindersFor(context, later, new Date(context.clock.now().getTime() + 1));

    const woken: MailRef[] = [];
    const result = await queueDueReminders(context, (mails) => {
      woken.push(...mails);
      return Promise.resolve();
    });
    expect(result).toEqual({ queued: 1, failed: 0, isMore: false });
    const mails = await context.database.outgoingMail.findMany({
      where: { organisationId: organisation.id },
    });
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([person.email, hr.email].sort());
    expect(woken).toHaveLength(2);
    for (const { props } of mails) {
      expect(JSON.stringify(props)).not.toContain(person.name);
      expect(JSON.stringify(props)).not.toContain(
        due.hiringCase.title === '' ? '-' : `"${due.hiringCase.title}"`,
      );
    }
    expect(await queueDueReminders(context, nobody)).toEqual({ queued: 0, failed: 0, isMore: false });
  });

  it('run by three at the same time makes each mail once', async () => {
    const context = testContext(database.client);
    const owner = await anOrganisationWithMember(context);
    const other = await anOrganisationWithMember(context);
    for (const scope of [owner, other]) {
      await remindersFor(
        context,
        await anActiveCase(context, { ...scope, steps: Array.from({ length: 40 }, () => ({})) }),
      );
    }
    await Promise.all([1, 2, 3].map(() => queueDueReminders(context, nobody)));
    for (const { organisation } of [owner, other]) {
      const organisationId = organisation.id;
      expect(await context.database.outgoingMail.count({ where: { organisationId } })).toBe(40);
      expect(await context.database.reminderEntry.count({ where: { organisationId, kind: 'queued' } })).toBe(
        40,
      );
    }
  });

  it('an organisation with many does not keep another one waiting', async () => {
    const context = testContext(database.client);
    const crowd = await anOrganisationWithMember(context);
    const single = await anOrganisationWithMember(context);
    const now = context.clock.now().getTime();
    const many = await anActiveCase(context, { ...crowd, steps: Array.from({ length: 700 }, () => ({})) });
    await remindersFor(context, many, new Date(now - 60_000));
    await remindersFor(context, await anActiveCase(context, { ...single, steps: [{}] }), new Date(now));
    const result = await queueDueReminders(context, nobody);
    expect(result.isMore).toBe(true);
    expect(
      await context.database.outgoingMail.count({ where: { organisationId: single.organisation.id } }),
    ).toBe(1);
    await context.database.reminder.deleteMany();
  });

  it('nobody there who could act: said in the ledger, not tried for ever', async () => {
    const context = testContext(database.client);
    const { organisation, person } = await anOrganisationWithMember(context, { role: 'viewer' });
    const [reminder] = await remindersFor(
      context,
      await anActiveCase(context, { organisation, person, steps: [{}] }),
    );
    await queueDueReminders(context, nobody);
    const row = await context.database.reminder.findUnique({
      where: { id: reminder?.id ?? '' },
      include: { entries: true },
    });
    expect([row?.status, row?.reason]).toEqual(['failed', 'no-recipients']);
    expect(row?.entries.map(({ kind, reason }) => [kind, reason])).toEqual([['failed', 'no-recipients']]);
    expect(await queueDueReminders(context, nobody)).toMatchObject({ queued: 0 });
  });

  it('an organisation whose rows are broken does not keep the others from theirs', async () => {
    const context = testContext(database.client);
    const broken = await anOrganisationWithMember(context);
    const fine = await anOrganisationWithMember(context);
    const badCase = await anActiveCase(context, { ...broken, steps: [{}] });
    await context.database.casePlan.updateMany({
      where: { caseId: badCase.hiringCase.id },
      data: { plan: 'torn' },
    });
    await remindersFor(context, badCase);
    await remindersFor(context, await anActiveCase(context, { ...fine, steps: [{}] }));
    expect(await queueDueReminders(context, nobody)).toMatchObject({ queued: 1, failed: 1 });
    expect(
      await context.database.outgoingMail.count({ where: { organisationId: fine.organisation.id } }),
    ).toBe(1);
    expect((await anOrganisation(context)).id).not.toBe(broken.organisation.id);
    await context.database.reminder.deleteMany();
  });
});
