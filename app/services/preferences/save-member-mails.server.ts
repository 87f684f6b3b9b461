import { columnOfDay } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import type { MailMode } from '~/domain/mail-settings/mail-mode';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { releaseRemindersOf } from '~/services/reminders/release-reminders-of.server';

export interface MemberMailsInput {
  personId: string;
  organisationSlug: string;
  /** Null: as the person has it in general. */
  mode: MailMode | null;
  absentFrom: CalendarDate | null;
  absentUntil: CalendarDate | null;
  /** Somebody who works on cases there; null: whoever else is there. */
  deputyId: string | null;
}

export type MemberMailsOutcome = 'saved' | 'not-a-member' | 'bad-deputy';

/** Keeps what differs in one organisation, and who stands in while the person is away. */
export async function saveMemberMails(
  context: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  input: MemberMailsInput,
): Promise<MemberMailsOutcome> {
  const { personId, organisationSlug, mode, absentFrom, absentUntil, deputyId } = input;
  return context.database.$transaction(async (transaction) => {
    const membership = await transaction.membership.findFirst({
      where: { personId, organisation: { slug: organisationSlug } },
      select: { organisationId: true },
    });
    if (membership === null) return 'not-a-member';
    const { organisationId } = membership;
    if (deputyId !== null) {
      const deputy = await transaction.membership.findFirst({
        where: { organisationId, personId: deputyId, role: { in: ['owner', 'hr'] } },
        select: { id: true },
      });
      if (deputy === null || deputyId === personId) return 'bad-deputy';
    }
    const data = {
      mode,
      absentFrom: absentFrom && columnOfDay(absentFrom),
      absentUntil: absentUntil && columnOfDay(absentUntil),
      deputyId,
      updatedAt: context.clock.now(),
    };
    const key = { organisationId, personId };
    await transaction.memberMailSetting.createMany({ data: [{ ...key, ...data }], skipDuplicates: true });
    await transaction.memberMailSetting.update({ where: { organisationId_personId: key }, data });
    if (mode === 'off') await releaseRemindersOf(transaction, context, key);
    await recordAudit(transaction, context, {
      organisationId,
      actorId: personId,
      action: 'member-mails-saved',
      subjectType: 'person',
      subjectId: personId,
      detail: { mode, isAbsenceSet: absentFrom !== null, hasDeputy: deputyId !== null },
    });
    return 'saved';
  });
}
