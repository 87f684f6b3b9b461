import { dayOfColumn } from '~/domain/cases/day-column';
import { draftFromStored } from '~/domain/cases/draft';
import type { CaseRole } from '~/domain/people/case-role';
import { CASE_ROLES } from '~/domain/people/case-role';
import { tasksOfRole, type DatedTask, type TaskCase } from '~/domain/people/dated-tasks';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

/** The step whose day is the first day at work. */
const FIRST_DAY_STEP = 'first-day';

/** Columns from which a `TaskCase` is read. */
export const TASK_CASE_COLUMNS = {
  draft: true,
  steps: {
    where: { key: FIRST_DAY_STEP, status: { not: 'dropped' } },
    select: { dueOn: true, doneOn: true },
  },
  roleTasks: { select: { taskId: true, doneOn: true } },
} as const;

interface TaskCaseRow {
  draft: unknown;
  steps: { dueOn: Date | null; doneOn: Date | null }[];
  roleTasks: { taskId: string; doneOn: Date }[];
}

/** When the person begins, what of the tasks fits, and what is done. */
export function taskCaseOf(row: TaskCaseRow): { found: TaskCase; done: Map<string, string> } {
  const draft = draftFromStored(row.draft);
  const [first] = row.steps;
  const day = first?.doneOn ?? first?.dueOn ?? null;
  return {
    found: {
      firstDay: day === null ? null : dayOfColumn(day),
      isTrainee: draft['position.kind'] === 'training',
      hasPartner: draft['candidate.family.spouse'] === 'yes',
    },
    done: new Map(row.roleTasks.map((task) => [task.taskId, dayOfColumn(task.doneOn)])),
  };
}

/** An open task of a role that the reader has, with its case. */
export interface MyRoleTask extends DatedTask {
  caseId: string;
  caseNumber: number;
  caseTitle: string;
}

/** Nobody keeps more running cases in mind. */
const MOST_ROLES = 100;

/**
 * Open tasks of the roles that a person has in running cases, due until a day, the earliest first.
 *
 * @param reader.until last due day that is shown
 */
export async function myRoleTasks(
  database: Database,
  reader: { organisationId: string; personId: string; today: string; until: string; language: Language },
): Promise<MyRoleTask[]> {
  const { organisationId, personId, today, until, language } = reader;
  const rows = await database.caseRole.findMany({
    where: { organisationId, personId, case: { status: 'active' } },
    orderBy: { id: 'asc' },
    take: MOST_ROLES,
    select: {
      role: true,
      case: { select: { id: true, number: true, title: true, ...TASK_CASE_COLUMNS } },
    },
  });
  return rows
    .flatMap(({ role, case: held }) => {
      const { found, done } = taskCaseOf(held);
      const known = CASE_ROLES.find((name): name is CaseRole => name === role);
      if (known === undefined) return [];
      return tasksOfRole(known, found, { language, today, done })
        .filter((task) => task.doneOn === null && task.day !== null && task.day <= until)
        .map((task) => ({ ...task, caseId: held.id, caseNumber: held.number, caseTitle: held.title }));
    })
    .sort((left, right) => (left.day ?? '').localeCompare(right.day ?? ''));
}
