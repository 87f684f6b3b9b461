import { dayOfColumn } from '~/domain/cases/day-column';
import type { CaseStepPage } from '~/domain/cases/step-views';
import type { Move } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { planInLanguage, storedPlan } from './stored-plan.server';

/**
 * One step of a case with everything that helps to do it.
 *
 * @param reader.eventId the event whose moves are to be shown, or null
 * @throws AppError `not-found`, also for steps of other cases and organisations
 */
export async function getCaseStep(
  database: Database,
  reader: {
    organisationId: string;
    caseId: string;
    stepId: string;
    today: string;
    language: Language;
    eventId: string | null;
  },
): Promise<CaseStepPage> {
  const { organisationId, caseId, stepId, today, language, eventId } = reader;
  const [step, siblings, members, event, directory] = await Promise.all([
    database.caseStep.findFirst({
      where: { organisationId, caseId, id: stepId, status: { not: 'dropped' } },
      include: {
        owner: { select: { name: true } },
        case: { select: { status: true, createdAt: true } },
        plan: { select: { plan: true, request: { select: { request: true } } } },
      },
    }),
    database.caseStep.findMany({
      where: { organisationId, caseId, status: { not: 'dropped' } },
      select: { id: true, key: true, status: true },
    }),
    database.membership.findMany({
      where: { organisationId, role: { not: 'viewer' } },
      select: { person: { select: { id: true, name: true } } },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    }),
    eventId === null
      ? null
      : database.caseEvent.findFirst({
          where: { organisationId, caseId, id: eventId, kind: { in: ['step-done', 'step-undone'] } },
          select: { data: true },
        }),
    directoryOf({ database }),
  ]);
  if (step === null || step.status === 'dropped') throw notFound();
  const plan = planInLanguage(storedPlan(step.plan), language, directory);
  const ofPlan = new Map(plan.steps.map((candidate) => [candidate.id, candidate]));
  const source = ofPlan.get(step.key);
  if (source === undefined) throw notFound();
  const doneBy =
    step.doneById === null
      ? null
      : await database.person.findUnique({ where: { id: step.doneById }, select: { name: true } });
  const dueOn = step.dueOn && dayOfColumn(step.dueOn);
  return {
    caseStatus: step.case.status,
    caseCreatedOn: germanDate(step.case.createdAt),
    id: step.id,
    status: step.status,
    startsOn: dayOfColumn(step.startsOn),
    dueOn,
    plannedDueOn: step.plannedDueOn && dayOfColumn(step.plannedDueOn),
    doneOn: step.doneOn && dayOfColumn(step.doneOn),
    doneBy: doneBy?.name ?? null,
    ownerId: step.ownerId,
    ownerName: step.owner?.name ?? null,
    revision: step.revision,
    isOverdue: step.status === 'open' && dueOn !== null && dueOn < today,
    plan: source,
    causes: siblings.flatMap((sibling) => {
      const cause = source.dependsOn.includes(sibling.key) ? ofPlan.get(sibling.key) : undefined;
      return cause === undefined
        ? []
        : [{ id: sibling.id, title: cause.title, isDone: sibling.status === 'done' }];
    }),
    documents: plan.documents.filter((document) => source.documents.includes(document.id)),
    contacts: plan.contacts.filter(
      (contact) => source.contactIds.includes(contact.id) || contact.steps.includes(source.id),
    ),
    members: members.map((membership) => membership.person),
    moves:
      event === null
        ? null
        : movesOf(event.data).map((move) => ({ ...move, title: ofPlan.get(move.id)?.title ?? move.id })),
  };
}

/** The moves in an event's data. Only `completeStep` and `undoStep` write them, so their shape is known. */
export function movesOf(data: unknown): Move[] {
  if (typeof data !== 'object' || data === null || !('moves' in data) || !Array.isArray(data.moves))
    return [];
  return data.moves as Move[];
}
