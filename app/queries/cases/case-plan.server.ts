import type { CaseStatus } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import { draftFromStored, type Draft } from '~/domain/cases/draft';
import { progressInput } from '~/domain/cases/progress-input';
import { causeOfColumn, duesOf } from '~/domain/cases/replan/plan-cause';
import { factsOf } from '~/domain/cases/replan/request-of-case';
import { requestFromDraft, type FieldProblem } from '~/domain/cases/request';
import { employerOfRequest, type EmployerFacts } from '~/domain/organisations/employer-facts';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import { progressDates } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { getEmployerProfile } from '../organisations/employer-profile.server';
import { canonicalJson } from './canonical-json';
import { frozenPlan } from './frozen-plan.server';
import { livePlan } from './live-plan.server';
import type { StoredPlan } from './stored-plan.server';

export interface CasePlanReader {
  organisationId: string;
  caseId: string;
  /** The calendar date of today. */
  today: string;
  language: Language;
  /** Show what the facts give today even if a plan was accepted. */
  wantsLive: boolean;
  /** An old version to read; null or left out: the one that holds. */
  version?: number | null;
}

/** Present dates of a step of the accepted plan, for the picture. */
export interface StepNow {
  id: string;
  startsOn: string;
  endsOn: string;
  isDone: boolean;
}

interface Shown {
  status: CaseStatus;
  request: PlanRequest;
  plan: StepPlan;
  desiredStart: string;
  occupationId: string | null;
  steps: StepNow[];
}

/** What the plan pages can show. */
export type CasePlanPage =
  | { state: 'incomplete'; status: CaseStatus; problems: readonly FieldProblem[]; isChosen: boolean }
  | (Shown & { state: 'live'; hash: string })
  | (Shown & {
      state: 'accepted';
      version: number;
      acceptedOn: Date;
      acceptedBy: string | null;
      /** Set for an old version. */
      supersededOn: Date | null;
      /** The facts of today give another plan than the accepted one was made of. */
      areFactsChanged: boolean;
    });

/**
 * The plan of one case: frozen if it was accepted, else computed from the facts of today.
 *
 * @throws AppError `not-found`
 */
export async function getCasePlan(database: Database, reader: CasePlanReader): Promise<CasePlanPage> {
  const { organisationId, caseId, today, language, version = null } = reader;
  const [found, profile, directory] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        status: true,
        draft: true,
        plans: {
          where: { organisationId, ...(version === null ? { supersededAt: null } : { version }) },
          orderBy: { version: 'desc' },
          take: 1,
          select: {
            id: true,
            version: true,
            acceptedAt: true,
            supersededAt: true,
            acceptedById: true,
            cause: true,
          },
        },
        steps: {
          where: { organisationId, status: { not: 'dropped' } },
          orderBy: { position: 'asc' },
          select: { key: true, startsOn: true, dueOn: true, doneOn: true },
        },
      },
    }),
    getEmployerProfile(database, organisationId),
    directoryOf({ database }),
  ]);
  if (found === null) throw notFound();
  const { status } = found;
  const draft = draftFromStored(found.draft);
  const [accepted] = found.plans;
  if (accepted === undefined && version !== null) throw notFound();
  if (accepted === undefined || reader.wantsLive) {
    const live = livePlan({ draft, facts: profile.facts, asOf: today, language, directory });
    if (live.state === 'incomplete') {
      return { state: 'incomplete', status, problems: live.problems, isChosen: draft.chosenOn !== undefined };
    }
    return { state: 'live', status, ...shown(live), steps: plannedDates(live), hash: live.hash };
  }
  const [stored, acceptedBy] = await Promise.all([
    frozenPlan(database, { organisationId, planId: accepted.id, language, directory }),
    database.person.findUnique({ where: { id: accepted.acceptedById }, select: { name: true } }),
  ]);
  const isOld = accepted.supersededAt !== null;
  return {
    state: 'accepted',
    status,
    ...shown(stored),
    version: accepted.version,
    acceptedOn: accepted.acceptedAt,
    acceptedBy: acceptedBy?.name ?? null,
    supersededOn: accepted.supersededAt,
    steps: isOld
      ? datesOfVersion(stored.plan, duesOf(stored.plan, causeOfColumn(accepted.cause)))
      : found.steps.map(presentDates),
    areFactsChanged: !isOld && status === 'active' && areFactsChanged(stored, draft, profile.facts),
  };
}

function presentDates(step: {
  key: string;
  startsOn: Date;
  dueOn: Date | null;
  doneOn: Date | null;
}): StepNow {
  const startsOn = dayOfColumn(step.startsOn);
  const endsOn = dayOfColumn(step.doneOn ?? step.dueOn ?? step.startsOn);
  // What is done before its turn came has begun by then.
  return {
    id: step.key,
    startsOn: startsOn < endsOn ? startsOn : endsOn,
    endsOn,
    isDone: step.doneOn !== null,
  };
}

function shown({ plan, request }: StoredPlan): Omit<Shown, 'status' | 'steps'> {
  const { desiredStart, occupationId = null } = request.position;
  return { plan, request, desiredStart, occupationId };
}

/** The dates of a plan of which nothing is done. */
function plannedDates(stored: StoredPlan): StepNow[] {
  return progressDates(progressInput(stored, new Map()));
}

/** When a step of an old version was to begin is not kept: it is drawn from the day of the plan, or as a point. */
function datesOfVersion(plan: StepPlan, dues: ReadonlyMap<string, string>): StepNow[] {
  return plan.steps.map((step) => {
    const endsOn = dues.get(step.id) ?? step.typical;
    const begins = step.dependsOn.flatMap((id) => dues.get(id) ?? []);
    const startsOn = begins.reduce((latest, day) => (day > latest ? day : latest), plan.asOf);
    return { id: step.id, startsOn: startsOn < endsOn ? startsOn : endsOn, endsOn, isDone: false };
  });
}

/** Compares the facts of today with those of the accepted plan, as of the same day. */
function areFactsChanged({ request, plan }: StoredPlan, draft: Draft, employer: EmployerFacts): boolean {
  const outcome = requestFromDraft({
    draft,
    asOf: plan.asOf,
    language: plan.language,
    employer: employerOfRequest(employer),
  });
  if (!outcome.ok) return true;
  return canonicalJson(factsOf(outcome.request, draft)) !== canonicalJson(factsOf(request, draft));
}
