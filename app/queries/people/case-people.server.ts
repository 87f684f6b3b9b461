import { CASE_ROLES, type CaseRole } from '~/domain/people/case-role';
import { tasksOfRole, type DatedTask } from '~/domain/people/dated-tasks';
import type { Contact, StepPlan } from '~/domain/plan/contract';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { getCasePlan } from '../cases/case-plan.server';
import { TASK_CASE_COLUMNS, taskCaseOf } from './role-tasks.server';

/** Who has a role, and what there is to do in it. */
export interface RolePlace {
  role: CaseRole;
  /** Null: not named yet. */
  holder: {
    personId: string | null;
    name: string;
    email: string | null;
    /** False: has an account but left the organisation. */
    isHere: boolean;
  } | null;
  /** 0: not named yet. */
  revision: number;
  tasks: DatedTask[];
}

/** A colleague with steps of the case. */
export interface StepPerson {
  id: string;
  name: string;
  owns: number;
  deputises: number;
}

export interface CasePeople {
  firstDay: string | null;
  roles: RolePlace[];
  /** Colleagues who look after open steps, those with most first. */
  steps: StepPerson[];
  /** Open steps that nobody looks after. */
  unowned: number;
  /** Services outside from the plan; the first one is whom the new person can turn to. */
  contacts: Contact[];
  /** Who may be named: members by name. */
  members: { id: string; name: string }[];
}

/**
 * Everyone who has to do with a case, except those to whom it is shown.
 *
 * @throws AppError `not-found`
 */
export async function getCasePeople(
  database: Database,
  reader: { organisationId: string; caseId: string; today: string; language: Language },
): Promise<CasePeople> {
  const { organisationId, caseId, today, language } = reader;
  const [found, roles, memberships, openSteps, page] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: TASK_CASE_COLUMNS,
    }),
    database.caseRole.findMany({
      where: { organisationId, caseId },
      include: { person: { select: { id: true, name: true, email: true } } },
    }),
    database.membership.findMany({
      where: { organisationId },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      select: { person: { select: { id: true, name: true } } },
    }),
    database.caseStep.findMany({
      where: { organisationId, caseId, status: 'open' },
      select: {
        ownerId: true,
        deputyId: true,
        owner: { select: { name: true } },
        deputy: { select: { name: true } },
      },
    }),
    getCasePlan(database, { organisationId, caseId, today, language, wantsLive: false }),
  ]);
  if (found === null) throw notFound();
  const { found: taskCase, done } = taskCaseOf(found);
  const members = memberships.map((membership) => membership.person);
  const here = new Set(members.map((member) => member.id));
  return {
    firstDay: taskCase.firstDay,
    roles: CASE_ROLES.map((role) => {
      const row = roles.find((candidate) => candidate.role === role);
      return {
        role,
        holder:
          row === undefined
            ? null
            : {
                personId: row.personId,
                name: row.person?.name ?? row.name ?? '',
                email: row.person?.email ?? row.email,
                isHere: row.personId === null || here.has(row.personId),
              },
        revision: row?.revision ?? 0,
        tasks: tasksOfRole(role, taskCase, { language, today, done }),
      };
    }),
    steps: stepPeople(openSteps),
    unowned: openSteps.filter((step) => step.ownerId === null).length,
    contacts: page.state === 'incomplete' ? [] : settlingContacts(page.plan),
    members,
  };
}

interface OpenStep {
  ownerId: string | null;
  deputyId: string | null;
  owner: { name: string } | null;
  deputy: { name: string } | null;
}

function stepPeople(steps: readonly OpenStep[]): StepPerson[] {
  const people = new Map<string, StepPerson>();
  const count = (id: string | null, name: string | undefined, part: 'owns' | 'deputises') => {
    if (id === null || name === undefined) return;
    const person = people.get(id) ?? { id, name, owns: 0, deputises: 0 };
    people.set(id, { ...person, [part]: person[part] + 1 });
  };
  for (const step of steps) {
    count(step.ownerId, step.owner?.name, 'owns');
    count(step.deputyId, step.deputy?.name, 'deputises');
  }
  return [...people.values()].sort(
    (left, right) => right.owns - left.owns || left.name.localeCompare(right.name, 'de'),
  );
}

/** What helps people to settle, by the directory's topics. */
const SETTLING_TOPICS: readonly string[] = ['integration', 'onboarding', 'family', 'language', 'housing'];
/** For firms only, or about labour law alone: no first address of somebody who has just arrived. */
const NOT_FIRST = /willkommenslotse|(^|-)ag-s$|^fi-|^bund-faire-integration/;

/** Services of the plan that help the new person to settle, nearest first. */

export function settlingContacts({ contacts }: Pick<StepPlan, 'contacts'>): Contact[] {
  return contacts.filter(
    ({ id, topics }) => !NOT_FIRST.test(id) && topics.some((topic) => SETTLING_TOPICS.includes(topic)),
  );
}
