import { dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import { dayOfDuty } from '~/domain/plan/procedure/duties';
import { FIRST_DAY_STEP } from '~/domain/reminders/duties-due';
import { dutyProgress, type DutyProgress } from '~/domain/reminders/duty-progress';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

import { caseFacts } from './case-facts.server';

export interface CaseDuties {
  duties: DutyProgress[];
  /** Last days that are watched: of the title, the visa, the passport. */
  ends: { what: 'visa' | 'title' | 'passport'; until: CalendarDate }[];
  /** From when a settlement permit is possible, as planned. */
  settlementFrom: CalendarDate | null;
}

/**
 * How the employer's duties of a running case stand, with what runs out.
 *
 * @returns null for a case that is not active
 */
export async function caseDuties(
  database: Database,
  {
    organisationId,
    caseId,
    today,
    dutyIds,
  }: { organisationId: string; caseId: string; today: CalendarDate; dutyIds: readonly string[] },
): Promise<CaseDuties | null> {
  const of = { organisationId, caseId };
  const found = await caseFacts(database, { ...of, today });
  if (!found.isActive) return null;
  const [steps, files] = await Promise.all([
    database.caseStep.findMany({
      where: { ...of, status: { not: 'dropped' } },
      select: { key: true, status: true, doneOn: true, dueOn: true },
    }),
    database.folderFile.findMany({
      where: { ...of, replacedAt: null },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true, paper: { select: { key: true } } },
    }),
  ]);
  const days = steps.map(({ doneOn, dueOn, ...step }) => ({
    ...step,
    doneOn: doneOn && dayOfColumn(doneOn),
    dueOn: dueOn && dayOfColumn(dueOn),
  }));
  const first = days.find(({ key }) => key === FIRST_DAY_STEP);
  const firstDay = first?.doneOn ?? first?.dueOn ?? null;
  const papers = files.map(({ createdAt, paper }) => ({ key: paper.key, since: germanDate(createdAt) }));
  return {
    duties: dutyIds.map((id) =>
      dutyProgress(
        { id, dueDay: dayOfDuty(id, firstDay, found.state) },
        { today, facts: found.facts, steps: days, papers },
      ),
    ),
    ends: found.facts.expiries.flatMap(({ what, key, until }): CaseDuties['ends'] => {
      if (what === 'paper') return key === 'passport' ? [{ what: 'passport' as const, until }] : [];
      return what === 'advance-consent' ? [] : [{ what, until }];
    }),
    settlementFrom:
      days.find(({ key, status }) => key === 'settlement-permit' && status === 'open')?.dueOn ?? null,
  };
}
