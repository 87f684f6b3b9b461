import { columnOfDay } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import type { MailMode } from '~/domain/mail-settings/mail-mode';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { releaseEverywhere } from './release-everywhere.server';

export interface MailSettingInput {
  personId: string;
  /** Null: the default of each role. */
  mode: MailMode | null;
  weeklyOn: number;
  quietWeekdays: number[];
  quietFrom: CalendarDate | null;
  quietUntil: CalendarDate | null;
  language: Language;
}

/**
 * Keeps how a person wants mails, and in which language. Lines that wait keep their digest; whoever wants no mails any
 * more is released from theirs, so that the others who work on a case hear of it instead.
 */
export async function saveMailSetting(
  context: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { personId, language, quietFrom, quietUntil, ...setting }: MailSettingInput,
): Promise<void> {
  const data = {
    ...setting,
    quietFrom: quietFrom && columnOfDay(quietFrom),
    quietUntil: quietUntil && columnOfDay(quietUntil),
    updatedAt: context.clock.now(),
  };
  await context.database.$transaction(async (transaction) => {
    await transaction.mailSetting.createMany({ data: [{ personId, ...data }], skipDuplicates: true });
    await transaction.mailSetting.update({
      where: { personId },
      data: { ...data, revision: { increment: 1 } },
    });
    await transaction.person.update({ where: { id: personId }, data: { language } });
    if (setting.mode === 'off') await releaseEverywhere(transaction, context, personId);
    await recordAudit(transaction, context, {
      organisationId: null,
      actorId: personId,
      action: 'mail-setting-saved',
      subjectType: 'person',
      subjectId: personId,
      detail: { mode: setting.mode },
    });
  });
}
