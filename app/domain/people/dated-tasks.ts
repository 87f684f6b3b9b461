/** The tasks of the roles on their days, for one case. Pure; the day of the question is an argument. */
import { addDays, addMonths, type CalendarDate } from '../calendar';
import type { Language } from '../plan/contract/vocabulary';
import type { CaseRole } from './case-role';
import { ROLE_TASKS, TASK_PERIODS, type RoleTask, type TaskPeriod } from './role-tasks';

export interface TaskCase {
  /** First day at work as planned or as it was; null: no plan yet. */
  firstDay: CalendarDate | null;
  isTrainee: boolean;
  hasPartner: boolean;
}

export interface DatedTask {
  id: string;
  role: CaseRole;
  period: TaskPeriod;
  text: string;
  /** Null: the first day is not known. */
  day: CalendarDate | null;
  doneOn: CalendarDate | null;
  isOverdue: boolean;
  card: string | null;
  link: { to: string; text: string } | null;
}

export interface TaskReading {
  language: Language;
  today: CalendarDate;
  /** Task id to the day it was ticked. */
  done: ReadonlyMap<string, CalendarDate>;
}

/** Tasks of one role in the order of their days. */
export function tasksOfRole(role: CaseRole, found: TaskCase, reading: TaskReading): DatedTask[] {
  const { language, today, done } = reading;
  return ROLE_TASKS.filter((task) => task.role === role && fits(task, found)).map((task) => {
    const day = found.firstDay === null ? null : dayOf(task, found.firstDay);
    const doneOn = done.get(task.id) ?? null;
    return {
      id: task.id,
      role,
      period: task.period,
      text: task.text[language],
      day,
      doneOn,
      isOverdue: doneOn === null && day !== null && day < today,
      card: task.card ?? null,
      link: task.link === undefined ? null : { to: task.link.to, text: task.link.text[language] },
    };
  });
}

/** Tasks by occasion, without empty ones. */
export function byPeriod(tasks: readonly DatedTask[]): { period: TaskPeriod; tasks: DatedTask[] }[] {
  return TASK_PERIODS.map((period) => ({
    period,
    tasks: tasks.filter((task) => task.period === period),
  })).filter((group) => group.tasks.length > 0);
}

/** The role that a task belongs to in this case, or null where it is none of its tasks. */
export function roleOfTask(taskId: string): CaseRole | null {
  return ROLE_TASKS.find((task) => task.id === taskId)?.role ?? null;
}

function fits({ only }: RoleTask, { isTrainee, hasPartner }: TaskCase): boolean {
  if (only === 'trainee') return isTrainee;
  return only === 'partner' ? hasPartner : true;
}

function dayOf({ after }: RoleTask, firstDay: CalendarDate): CalendarDate {
  return 'days' in after ? addDays(firstDay, after.days) : addMonths(firstDay, after.months);
}
