import type { CaseStatus } from '#prisma/generated/client';
import { HAPPENINGS, fitsPlan, HAPPENING_TRAITS, type Happening } from '~/domain/cases/replan/happening';
import { draftFromStored, type Draft } from '~/domain/cases/draft';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { happeningRows, type HappeningRow } from './case-happenings.server';

export interface CaseEventsPage {
  status: CaseStatus;
  draft: Draft;
  /** Newest first. */
  rows: (HappeningRow & { actorName: string | null; stepTitle: string | null })[];
  /** What can happen to the accepted plan; empty before one is accepted. */
  possible: Happening[];
  /** Steps that an event can be about, by key, in the order of the plan. */
  steps: { key: string; title: string }[];
}

/**
 * What happened to a case from outside, and what can still happen to its plan.
 *
 * @throws AppError `not-found`
 */
export async function getCaseEvents(
  database: Database,
  { organisationId, caseId, language }: { organisationId: string; caseId: string; language: Language },
): Promise<CaseEventsPage> {
  const [found, happenings] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        status: true,
        draft: true,
        steps: {
          where: { organisationId, status: { not: 'dropped' } },
          orderBy: { position: 'asc' },
          select: { key: true, title: true },
        },
      },
    }),
    happeningRows(database, { organisationId, caseId }),
  ]);
  if (found === null) throw notFound();
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(happenings.flatMap(({ actorId }) => actorId ?? []))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const steps = found.steps.map((step) => ({ key: step.key, title: stepTitleIn(step, language) }));
  const titleOf = new Map(steps.map(({ key, title }) => [key, title]));
  const keys = new Set(steps.map(({ key }) => key));
  return {
    status: found.status,
    draft: draftFromStored(found.draft),
    rows: happenings
      .map((row) => ({
        ...row,
        actorName: (row.actorId !== null && nameOf.get(row.actorId)) || null,
        stepTitle: row.answers.step === null ? null : (titleOf.get(row.answers.step) ?? row.answers.step),
      }))
      .reverse(),
    possible: keys.size === 0 ? [] : HAPPENINGS.filter((happening) => fitsPlan(happening, keys)),
    steps: steps.filter(({ key }) => ASKED_STEPS.has(key)),
  };
}

const ASKED_STEPS: ReadonlySet<string> = new Set(
  Object.values(HAPPENING_TRAITS).flatMap(({ steps }) => steps),
);
