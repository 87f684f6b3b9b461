import { CASE_EDITORS } from '~/domain/cases/access';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

/** The step that a link in a mail speaks of, as the person of the mail may see it. */
export interface ActTarget {
  organisationId: string;
  personId: string;
  personName: string;
  organisationName: string;
  /** Address of the step, for people who sign in. */
  path: string;
  caseId: string;
  caseNumber: number;
  caseStatus: 'draft' | 'planned' | 'active' | 'closed';
  stepId: string;
  stepTitle: string;
  stepStatus: 'open' | 'done' | 'dropped';
  dueOn: CalendarDate | null;
  revision: number;
  ownerId: string | null;
  deputyId: string | null;
  /** Who else can take it over. */
  colleagues: Array<{ id: string; name: string }>;
  isUsed: boolean;
}

/**
 * Null where the mail or step is gone, or the person may not work on cases there any more. The organisation is that of
 * the step: a digest has none of its own.
 */
export async function findActTarget(
  database: Database,
  { mailId, stepId, act, language }: { mailId: string; stepId: string; act: string; language: Language },
): Promise<ActTarget | null> {
  const [mail, step, used] = await Promise.all([
    database.outgoingMail.findUnique({
      where: { id: mailId },
      select: { personId: true, organisationId: true },
    }),
    database.caseStep.findFirst({
      where: { id: stepId },
      select: {
        organisationId: true,
        key: true,
        title: true,
        status: true,
        dueOn: true,
        revision: true,
        ownerId: true,
        deputyId: true,
        case: {
          select: {
            id: true,
            number: true,
            status: true,
            organisation: { select: { name: true, slug: true } },
          },
        },
      },
    }),
    database.mailAct.findUnique({ where: { mailId_stepId_act: { mailId, stepId, act } } }),
  ]);
  if (mail === null || mail.personId === null || step === null) return null;
  const { organisationId } = step;
  if (mail.organisationId !== null && mail.organisationId !== organisationId) return null;
  const editors = await database.membership.findMany({
    where: { organisationId, role: { in: [...CASE_EDITORS] } },
    orderBy: { createdAt: 'asc' },
    select: { person: { select: { id: true, name: true } } },
  });
  const people = editors.map(({ person }) => person);
  const me = people.find(({ id }) => id === mail.personId);
  if (me === undefined) return null;
  const { organisation, id: caseId, number, status } = step.case;
  return {
    organisationId,
    personId: me.id,
    personName: me.name,
    organisationName: organisation.name,
    path: `/o/${organisation.slug}/cases/${caseId}/steps/${stepId}`,
    caseId,
    caseNumber: number,
    caseStatus: status,
    stepId,
    stepTitle: stepTitleIn(step, language),
    stepStatus: step.status,
    dueOn: step.dueOn && dayOfColumn(step.dueOn),
    revision: step.revision,
    ownerId: step.ownerId,
    deputyId: step.deputyId,
    colleagues: people.filter(({ id }) => id !== me.id),
    isUsed: used !== null,
  };
}
