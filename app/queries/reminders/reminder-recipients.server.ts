import { dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import { DIGEST_DEFAULTS, type DigestWish } from '~/domain/mail-settings/digest-day';
import { modeInForce, type MailMode } from '~/domain/mail-settings/mail-mode';
import { recipientsOf, type Because, type PossibleRecipient } from '~/domain/reminders/recipients';
import { isLanguage, DEFAULT_LANGUAGE, type Language } from '~/i18n/languages';
import type { Database, Transaction } from '~/platform/database.server';

export interface Recipient {
  personId: string;
  address: string;
  language: Language;
  because: Because;
  wish: Omit<DigestWish, 'mode'> & { mode: Exclude<MailMode, 'off'> };
}

export interface Recipients {
  /** For a step, or for what the whole case is about. */
  of(step: { ownerId: string | null; deputyId: string | null } | null): Recipient[];
  /** Nobody may work on cases there, whatever they have set. */
  isEmpty: boolean;
}

/**
 * Who is reminded in an organisation, among those who can act there (roles owner and hr), as `recipientsOf` says.
 *
 * @param today in Germany, for absences
 */
export async function reminderRecipients(
  database: Database | Transaction,
  organisationId: string,
  today: CalendarDate,
): Promise<Recipients> {
  const rows = await database.membership.findMany({
    where: { organisationId, role: { in: ['owner', 'hr'] } },
    orderBy: { createdAt: 'asc' },
    select: {
      personId: true,
      role: true,
      mailSetting: true,
      person: { select: { email: true, language: true, mailSetting: true } },
    },
  });
  const members = rows.map(({ personId, role, mailSetting: here, person }) => ({
    personId,
    person,
    mode: modeInForce({ general: person.mailSetting?.mode ?? null, here: here?.mode ?? null }, role),
    absentFrom: day(here?.absentFrom),
    absentUntil: day(here?.absentUntil),
    deputyId: here?.deputyId ?? null,
  }));
  return {
    isEmpty: members.length === 0,
    of: (step) =>
      recipientsOf(members, step, today).flatMap(({ member, because }) => {
        const { personId, person, mode } = member;
        if (mode === 'off') return [];
        const language = isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE;
        return { personId, address: person.email, language, because, wish: wishOf(member, mode) };
      }),
  };
}

type Member = PossibleRecipient & {
  person: {
    mailSetting: {
      weeklyOn: number;
      quietWeekdays: number[];
      quietFrom: Date | null;
      quietUntil: Date | null;
    } | null;
  };
};

function wishOf({ person: { mailSetting } }: Member, mode: Exclude<MailMode, 'off'>): Recipient['wish'] {
  if (mailSetting === null) return { ...DIGEST_DEFAULTS, mode };
  const { weeklyOn, quietWeekdays, quietFrom, quietUntil } = mailSetting;
  return { mode, weeklyOn, quietWeekdays, quietFrom: day(quietFrom), quietUntil: day(quietUntil) };
}

function day(column: Date | null | undefined): CalendarDate | null {
  return column ? dayOfColumn(column) : null;
}
