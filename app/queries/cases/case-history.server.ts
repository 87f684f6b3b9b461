import { dayOfColumn } from '~/domain/cases/day-column';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { movesOf } from './case-step.server';
import { directoryOf } from '../directory/directory-snapshot.server';
import { planInLanguage, storedPlan } from './stored-plan.server';

export interface HistoryRow {
  id: string;
  kind: string;
  /** When it was entered. */
  at: Date;
  /** The day it happened. */
  occurredOn: string;
  actorName: string | null;
  /** Title of the step it concerns. */
  stepTitle: string | null;
  /** Section of the facts that was changed. */
  section: string | null;
  movedSteps: number;
  /** Who the step was given to; null: nobody, or the event is of another kind. */
  ownerName: string | null;
}

export interface CaseHistory {
  rows: HistoryRow[];
  /** Mark for older rows; null on the last page. */
  olderThan: string | null;
}

const PAGE_SIZE = 50;

/**
 * What happened in a case, the newest first.
 *
 * @throws AppError `not-found`
 */
export async function getCaseHistory(
  database: Database,
  reader: { organisationId: string; caseId: string; olderThan: string | null; language: Language },
): Promise<CaseHistory> {
  const { organisationId, caseId, olderThan, language } = reader;
  const [found, events, directory] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        plans: {
          where: { organisationId },
          orderBy: { version: 'desc' },
          take: 1,
          select: { plan: true, request: { select: { request: true } } },
        },
      },
    }),
    database.caseEvent.findMany({
      // Ids sort by time of creation, so they are the page mark as well.
      where: { organisationId, caseId, ...(olderThan === null ? {} : { id: { lt: olderThan } }) },
      orderBy: { id: 'desc' },
      take: PAGE_SIZE + 1,
    }),
    directoryOf({ database }),
  ]);
  if (found === null) throw notFound();
  const shown = events.slice(0, PAGE_SIZE);
  const ownerOf = (data: unknown) => textIn(data, 'ownerId');
  const personIds = new Set(
    shown.flatMap((event) => [event.actorId, ownerOf(event.data)]).filter((id) => id !== null),
  );
  const people = await database.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const plan = found.plans[0] && planInLanguage(storedPlan(found.plans[0]), language, directory);
  const titleOf = new Map(plan?.steps.map((step) => [step.id, step.title]));
  return {
    rows: shown.map((event) => ({
      id: event.id,
      kind: event.kind,
      at: event.createdAt,
      occurredOn: dayOfColumn(event.occurredOn),
      actorName: (event.actorId !== null && nameOf.get(event.actorId)) || null,
      stepTitle: event.stepKey === null ? null : (titleOf.get(event.stepKey) ?? event.stepKey),
      section: textIn(event.data, 'section'),
      movedSteps: movesOf(event.data).length,
      ownerName: nameOf.get(ownerOf(event.data) ?? '') ?? null,
    })),
    olderThan: events.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}

function textIn(data: unknown, key: string): string | null {
  if (typeof data !== 'object' || data === null || !(key in data)) return null;
  const value = (data as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : null;
}
