import type { CaseReminder } from '~/domain/reminders/case-reminder';
import { REMINDER_KINDS, type ReminderKind } from '~/domain/reminders/wanted-reminder';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

/**
 * The ledger of a case: every reminder that was planned, what became of it and why, by the moment it is said.
 *
 * @throws not found for a case that the organisation does not have
 */
export async function caseReminders(
  database: Database,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<CaseReminder[]> {
  const found = await database.hiringCase.findUnique({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      reminders: {
        where: { kind: { in: [...REMINDER_KINDS] } },
        orderBy: [{ remindAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          kind: true,
          subject: true,
          dueOn: true,
          remindAt: true,
          status: true,
          reason: true,
          step: { select: { id: true, title: true } },
          mails: {
            where: { status: { not: 'void' } },
            orderBy: { id: 'asc' },
            select: { personId: true, status: true, sentAt: true },
          },
        },
      },
    },
  });
  if (found === null) throw notFound();
  const rows = found.reminders;
  const names = await namesOf(
    database,
    organisationId,
    rows.flatMap(({ mails }) => mails),
  );
  return rows.map(({ kind, subject, mails, dueOn, remindAt, ...row }) => ({
    ...row,
    // The query asks for these kinds only.
    kind: kind as ReminderKind,
    daysLeft: subject === null ? null : Number(subject),
    dueOn: dueOn.toISOString().slice(0, 10),
    remindAt: remindAt.toISOString(),
    mails: mails.map(({ personId, status, sentAt }) => ({
      to: (personId === null ? undefined : names.get(personId)) ?? null,
      sentAt: sentAt?.toISOString() ?? null,
      isFailed: status === 'failed',
    })),
  }));
}

/** Names of members; who has left the organisation is no longer named. */
async function namesOf(
  database: Database,
  organisationId: string,
  mails: ReadonlyArray<{ personId: string | null }>,
): Promise<Map<string, string>> {
  const ids = [...new Set(mails.flatMap(({ personId }) => personId ?? []))];
  if (ids.length === 0) return new Map();
  const members = await database.membership.findMany({
    where: { organisationId, personId: { in: ids } },
    select: { personId: true, person: { select: { name: true } } },
  });
  return new Map(members.map(({ personId, person }) => [personId, person.name]));
}
