import { dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import { DIGEST_DEFAULTS } from '~/domain/mail-settings/digest-day';
import { isMailMode, modeInForce, type MailMode } from '~/domain/mail-settings/mail-mode';
import type { Role } from '~/domain/organisations/roles';
import type { Database } from '~/platform/database.server';

/** How a person wants mails, in all and in each of their organisations. */
export interface MailSettings {
  /** Null: the default of each role. */
  mode: MailMode | null;
  weeklyOn: number;
  quietWeekdays: number[];
  quietFrom: CalendarDate | null;
  quietUntil: CalendarDate | null;
  organisations: OrganisationMails[];
}

export interface OrganisationMails {
  slug: string;
  name: string;
  role: Role;
  /** Null: as in general. */
  mode: MailMode | null;
  /** What holds in the end. */
  inForce: MailMode;
  /** Only who works on cases is reminded of steps and can be stood in for. */
  worksOnCases: boolean;
  /** Others who could stand in. */
  colleagues: { id: string; name: string }[];
  absentFrom: CalendarDate | null;
  absentUntil: CalendarDate | null;
  deputyId: string | null;
}

const WORK_ON_CASES = ['owner', 'hr'] as const satisfies readonly Role[];

/** The settings of one person; two queries, however many organisations. */
export async function getMailSettings(database: Database, personId: string): Promise<MailSettings> {
  const [setting, memberships] = await Promise.all([
    database.mailSetting.findUnique({ where: { personId } }),
    database.membership.findMany({
      where: { personId },
      orderBy: { organisation: { name: 'asc' } },
      select: {
        role: true,
        mailSetting: true,
        organisation: {
          select: {
            slug: true,
            name: true,
            memberships: {
              where: { personId: { not: personId }, role: { in: [...WORK_ON_CASES] } },
              orderBy: { person: { name: 'asc' } },
              select: { person: { select: { id: true, name: true } } },
            },
          },
        },
      },
    }),
  ]);
  const general = setting?.mode ?? null;
  const day = (column: Date | null | undefined) => (column ? dayOfColumn(column) : null);
  return {
    mode: isMailMode(general) ? general : null,
    weeklyOn: setting?.weeklyOn ?? DIGEST_DEFAULTS.weeklyOn,
    quietWeekdays: setting?.quietWeekdays ?? [],
    quietFrom: day(setting?.quietFrom),
    quietUntil: day(setting?.quietUntil),
    organisations: memberships.map(({ role, mailSetting: here, organisation }) => ({
      slug: organisation.slug,
      name: organisation.name,
      role,
      mode: isMailMode(here?.mode) ? here.mode : null,
      inForce: modeInForce({ general, here: here?.mode ?? null }, role),
      worksOnCases: WORK_ON_CASES.some((one) => one === role),
      colleagues: organisation.memberships.map(({ person }) => person),
      absentFrom: day(here?.absentFrom),
      absentUntil: day(here?.absentUntil),
      deputyId: here?.deputyId ?? null,
    })),
  };
}
