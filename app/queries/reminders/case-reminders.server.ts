import { dayOfColumn } from '~/domain/cases/day-column';
import type { CaseReminder } from '~/domain/reminders/case-reminder';
import { reminderText } from '~/domain/reminders/reminder-words';
import { REMINDER_KINDS, type ReminderKind } from '~/domain/reminders/wanted-reminder';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

/**
 * The ledger of a case: every reminder that was planned, what became of it and why, by the moment it is said.
 *
 * @throws not found for a case that the organisation does not have
 */
export async function caseReminders(
  database: Database,
  { organisationId, caseId, language }: { organisationId: string; caseId: string; language: Language },
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
            select: { personId: true, status: true, sentAt: true, bouncedAt: true },
          },
          digestItems: {
            where: { mail: { status: { not: 'void' } } },
            orderBy: { personId: 'asc' },
            select: { personId: true, mail: { select: { status: true, sentAt: true, bouncedAt: true } } },
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
    rows.flatMap(({ mails, digestItems }) => [...mails, ...digestItems]),
  );
  return rows.map(({ subject, mails, digestItems, dueOn: column, remindAt, step, ...row }) => {
    // The query asks for these kinds only.
    const kind = row.kind as ReminderKind;
    const dueOn = dayOfColumn(column);
    const spoken = { kind, title: step?.title ?? null, dueOn, detail: subject };
    const alone = mails.map((mail) => ({ ...mail, isDigest: false }));
    const inDigests = digestItems.map(({ personId, mail }) => ({ personId, ...mail, isDigest: true }));
    return {
      ...row,
      kind,
      dueOn,
      step,
      what: reminderText(spoken, language),
      remindAt: remindAt.toISOString(),
      mails: [...alone, ...inDigests].map(({ personId, status, sentAt, bouncedAt, isDigest }) => ({
        to: (personId === null ? undefined : names.get(personId)) ?? null,
        sentAt: sentAt?.toISOString() ?? null,
        isFailed: status === 'failed' || bouncedAt !== null,
        isDigest,
      })),
    };
  });
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
