import { describe, expect, it } from 'vitest';

import { anOrganisationWithMember } from '#tests/support/builders';
import { testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import { deletions } from '~/queries/retention/deletions.server';
import { changeKeepMonths } from '~/services/retention/change-keep-months.server';
import { deleteDueCases } from '~/services/retention/delete-due-cases.server';

const database = useDatabase();

async function aClosedCase(
  context: ReturnType<typeof testContext>,
  member: Awaited<ReturnType<typeof anOrganisationWithMember>>,
  closedAt: string,
) {
  const active = await anActiveCase(context, { ...member, steps: [{}, {}] });
  await remindersFor(context, active);
  await context.database.hiringCase.update({
    where: { id: active.hiringCase.id },
    data: { status: 'closed', closedAt: new Date(closedAt) },
  });
  return active.hiringCase;
}

describe('closed cases whose time to be kept is over', () => {
  it('go once, each with a receipt that names nobody; what is not due, open, or kept longer elsewhere stays', async () => {
    // A Monday, 10:00 in Germany; six months before it was 23 May.
    const context = testContext(database.client, { start: '2026-11-23T09:00:00.000Z' });
    const mine = await anOrganisationWithMember(context);
    const other = await anOrganisationWithMember(context);
    const actor = { organisationId: other.organisation.id, personId: other.person.id };
    expect(await changeKeepMonths(context, { actor, months: 12 })).toBe(true);
    expect(await changeKeepMonths(context, { actor, months: 37 })).toBe(false);

    // 22:30 UTC on the 22nd is the 23rd in Germany.
    const due = await aClosedCase(context, mine, '2026-05-22T22:30:00.000Z');
    const notYet = await aClosedCase(context, mine, '2026-05-23T22:30:00.000Z');
    const open = await anActiveCase(context, { ...mine, steps: [{}] });
    const keptLonger = await aClosedCase(context, other, '2026-01-02T12:00:00.000Z');

    const [first, second] = await Promise.all([deleteDueCases(context), deleteDueCases(context)]);
    expect(first.deleted + second.deleted).toBe(1);
    expect(first.failed + second.failed).toBe(0);
    expect((await deleteDueCases(context)).deleted).toBe(0);

    const left = await database.client.hiringCase.findMany({ select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([notYet.id, open.hiringCase.id, keptLonger.id].sort());
    expect(await database.client.reminder.count({ where: { caseId: due.id } })).toBe(0);

    const seen = await deletions(database.client, { organisationId: mine.organisation.id, before: null });
    expect(seen.receipts).toMatchObject([
      {
        rule: 'closed-case',
        caseNumber: due.number,
        since: '2026-05-23',
        counts: { facts: 1, plans: 1, steps: 2, reminders: 2, comments: 0 },
      },
    ]);
    expect(JSON.stringify(seen.receipts)).not.toContain(due.title);
    expect(seen.coming.map(({ caseId, goesOn }) => [caseId, goesOn])).toEqual([[notYet.id, '2026-11-24']]);
    const others = await deletions(database.client, { organisationId: other.organisation.id, before: null });
    expect(others.receipts).toEqual([]);
    expect(others.keepMonths).toBe(12);
    const noted = await database.client.auditEntry.findMany({ where: { action: 'case-deleted' } });
    expect(noted).toMatchObject([{ organisationId: mine.organisation.id, actorId: null, subjectId: due.id }]);
  });
});
