import type { CaseStatus } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import { draftFromStored } from '~/domain/cases/draft';
import { progressInput } from '~/domain/cases/progress-input';
import type { FieldProblem } from '~/domain/cases/request';
import type { StepPlan } from '~/domain/plan/contract';
import { progressDates } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { getEmployerProfile } from '../organisations/employer-profile.server';
import { canonicalJson } from './canonical-json';
import { livePlan, type LivePlan } from './live-plan.server';
import { planInLanguage, storedPlan, type StoredPlan } from './stored-plan.server';

export interface CasePlanReader {
  organisationId: string;
  caseId: string;
  /** The calendar date of today. */
  today: string;
  language: Language;
  /** Show what the facts give today even if a plan was accepted. */
  wantsLive: boolean;
}

/** Present dates of a step of the accepted plan, for the picture. */
export interface StepNow {
  id: string;
  startsOn: string;
  endsOn: string;
  isDone: boolean;
}

/** What the plan page can show. */
export type CasePlanPage =
  | { state: 'incomplete'; status: CaseStatus; problems: readonly FieldProblem[]; isChosen: boolean }
  | {
      state: 'live';
      status: CaseStatus;
      plan: StepPlan;
      desiredStart: string;
      occupationId: string | null;
      steps: StepNow[];
      hash: string;
    }
  | {
      state: 'accepted';
      status: CaseStatus;
      plan: StepPlan;
      desiredStart: string;
      occupationId: string | null;
      version: number;
      acceptedOn: Date;
      acceptedBy: string | null;
      steps: StepNow[];
      /** The facts of today give another plan than the accepted one was made of. */
      areFactsChanged: boolean;
    };

/**
 * The plan of one case: frozen if it was accepted, else computed from the facts of today.
 *
 * @throws AppError `not-found`
 */
export async function getCasePlan(database: Database, reader: CasePlanReader): Promise<CasePlanPage> {
  const { organisationId, caseId, today, language } = reader;
  const [found, profile, directory] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        status: true,
        draft: true,
        plans: {
          where: { organisationId, supersededAt: null },
          orderBy: { version: 'desc' },
          take: 1,
          select: {
            plan: true,
            version: true,
            acceptedAt: true,
            acceptedById: true,
            request: { select: { request: true } },
            steps: {
              where: { organisationId, status: { not: 'dropped' } },
              orderBy: { position: 'asc' },
              select: { key: true, startsOn: true, dueOn: true, doneOn: true },
            },
          },
        },
      },
    }),
    getEmployerProfile(database, organisationId),
    directoryOf({ database }),
  ]);
  if (found === null) throw notFound();
  const { status } = found;
  const draft = draftFromStored(found.draft);
  const accepted = found.plans[0];
  if (accepted === undefined || reader.wantsLive) {
    const live = livePlan({ draft, facts: profile.facts, asOf: today, language, directory });
    if (live.state === 'incomplete') {
      return { state: 'incomplete', status, problems: live.problems, isChosen: draft.chosenOn !== undefined };
    }
    const { desiredStart, occupationId = null } = live.request.position;
    return {
      state: 'live',
      status,
      plan: live.plan,
      desiredStart,
      occupationId,
      steps: plannedDates(live),
      hash: live.hash,
    };
  }
  const stored = storedPlan(accepted);
  const acceptedBy = await database.person.findUnique({
    where: { id: accepted.acceptedById },
    select: { name: true },
  });
  return {
    state: 'accepted',
    status,
    plan: planInLanguage(stored, language, directory),
    desiredStart: stored.request.position.desiredStart,
    occupationId: stored.request.position.occupationId ?? null,
    version: accepted.version,
    acceptedOn: accepted.acceptedAt,
    acceptedBy: acceptedBy?.name ?? null,
    steps: accepted.steps.map((step) => ({
      id: step.key,
      startsOn: dayOfColumn(step.startsOn),
      endsOn: dayOfColumn(step.doneOn ?? step.dueOn ?? step.startsOn),
      isDone: step.doneOn !== null,
    })),
    areFactsChanged: differs(
      stored,
      livePlan({
        draft,
        facts: profile.facts,
        asOf: stored.plan.asOf,
        language: stored.plan.language,
        directory,
      }),
    ),
  };
}

/** The dates of a plan of which nothing is done. */
function plannedDates(stored: StoredPlan): StepNow[] {
  return progressDates(progressInput(stored, new Map()));
}

/** Compares the request that the facts of today give with the accepted one, as of the same day. */
function differs(stored: StoredPlan, live: LivePlan): boolean {
  return live.state === 'incomplete' || canonicalJson(live.request) !== canonicalJson(stored.request);
}
