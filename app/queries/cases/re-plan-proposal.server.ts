import { createHash } from 'node:crypto';

import type { CaseStatus } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import { draftFromStored, type Draft } from '~/domain/cases/draft';
import { daysBy, progressInput } from '~/domain/cases/progress-input';
import { continuedPlan, withProgress } from '~/domain/cases/replan/continued-plan';
import { asksForPlan, HAPPENING_TRAITS, type RecordedHappening } from '~/domain/cases/replan/happening';
import { causeOfColumn, duesOf, type CauseKind, type PlanCause } from '~/domain/cases/replan/plan-cause';
import { comparePlans, type PlanComparison } from '~/domain/cases/replan/plan-comparison';
import { factsOf, requestOfRunningCase } from '~/domain/cases/replan/request-of-case';
import { withStart } from '~/domain/cases/replan/wanted-start';
import type { FieldProblem } from '~/domain/cases/request';
import type { Directory } from '~/domain/directory/directory';
import { employerOfRequest } from '~/domain/organisations/employer-facts';
import type { PlanRequest, RouteId, StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import { progressDates, type StepDates } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { getEmployerProfile } from '../organisations/employer-profile.server';
import { canonicalJson } from './canonical-json';
import { recordedHappenings } from './case-happenings.server';
import { earlierRequests, planInLanguage, storedPlan } from './stored-plan.server';

export interface ProposalReader {
  organisationId: string;
  caseId: string;
  today: string;
  language: Language;
  /** As it stands now: `directoryOf(context)`. */
  directory: Directory;
  /** The route to plan; null: the recommended one; left out: as in the accepted plan. */
  routeId?: RouteId | null;
  /** Another wanted first day of work than the facts say, to see what it would mean. */
  desiredStart?: string;
}

/** The version that holds now. */
export interface AcceptedVersion {
  id: string;
  version: number;
  acceptedAt: Date;
  request: PlanRequest;
  /** The facts as typed when it was accepted; null for versions of old. */
  draft: Draft | null;
  /** In the reader's language. */
  plan: StepPlan;
  cause: PlanCause | null;
}

export interface ProposalStep {
  id: string;
  key: string;
  status: 'open' | 'done' | 'dropped';
  dueOn: string | null;
  doneOn: string | null;
  knownSince: string | null;
  fixedOn: string | null;
}

interface OfCase {
  status: CaseStatus;
  draft: Draft;
  draftRevision: number;
}

export type Proposal =
  | (OfCase & { state: 'no-plan' })
  | (OfCase & { state: 'incomplete'; accepted: AcceptedVersion; problems: readonly FieldProblem[] })
  | (OfCase & {
      state: 'computed';
      accepted: AcceptedVersion;
      request: PlanRequest;
      plan: StepPlan;
      dates: readonly StepDates[];
      knownSince: ReadonlyMap<string, string>;
      fixedOn: ReadonlyMap<string, string>;
      /** All rows of the case's steps, by key, dropped ones too. */
      rows: ReadonlyMap<string, ProposalStep>;
      comparison: PlanComparison;
      areFactsChanged: boolean;
      /** All that hold. */
      happenings: readonly RecordedHappening[];
      /** Those that no version has answered to yet, the latest last. */
      pending: readonly RecordedHappening[];
      cause: CauseKind;
      hash: string;
    });

/**
 * The plan of today for a case that is under way, beside the accepted one. Reads only; the service that accepts it
 * asks again under the lock of the case and compares the fingerprints.
 *
 * @throws AppError `not-found`
 */
export async function rePlanProposal(database: Transaction, reader: ProposalReader): Promise<Proposal> {
  const { organisationId, caseId, today, language, directory } = reader;
  // One after the other: within a transaction there is one connection.
  const found = await database.hiringCase.findUnique({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      status: true,
      draft: true,
      draftRevision: true,
      plans: {
        where: { organisationId, supersededAt: null },
        orderBy: { version: 'desc' },
        take: 1,
        include: { request: { select: { request: true, draft: true } } },
      },
      steps: { where: { organisationId }, orderBy: { position: 'asc' } },
    },
  });
  if (found === null) throw notFound();
  const profile = await getEmployerProfile(database, organisationId);
  const happenings = await recordedHappenings(database, { organisationId, caseId });
  const draft = draftFromStored(found.draft);
  const ofCase = { status: found.status, draft, draftRevision: found.draftRevision };
  const [row] = found.plans;
  if (row === undefined) return { ...ofCase, state: 'no-plan' };

  const stored = storedPlan(row);
  const { version } = row;
  const earlier =
    stored.plan.language === language
      ? []
      : await earlierRequests(database, { organisationId, caseId, version });
  const accepted: AcceptedVersion = {
    id: row.id,
    version: row.version,
    acceptedAt: row.acceptedAt,
    request: stored.request,
    draft: row.request.draft === null ? null : draftFromStored(row.request.draft),
    plan: planInLanguage(stored, language, directory, earlier),
    cause: causeOfColumn(row.cause),
  };
  const steps = found.steps.map(stepOfRow);
  const doneOn = daysBy(
    steps.filter(({ status }) => status === 'done'),
    'doneOn',
  );
  const routeId = reader.routeId === undefined ? (stored.request.routeId ?? null) : reader.routeId;
  const employer = employerOfRequest(profile.facts);
  const outcome = requestOfRunningCase({
    draft: reader.desiredStart === undefined ? draft : withStart(draft, reader.desiredStart),
    employer,
    asOf: today,
    language,
    doneOn,
    routeId,
  });
  if (!outcome.ok) return { ...ofCase, state: 'incomplete', accepted, problems: outcome.problems };

  const { request } = outcome;
  const finished = new Set(doneOn.keys());
  const fresh = continuedPlan(accepted.plan, planCase(request, directory), finished);
  const knownSince = knownSinceOf(steps, accepted.plan.asOf);
  const fixedOn = fixedDays(happenings);
  const input = progressInput({ plan: fresh, request }, doneOn, { knownSince, fixedOn });
  const plan = withProgress(fresh, input, request);
  // Days of law have moved with the first day of work, so the steps that hang on them are counted once more.
  const dates = progressDates({ ...input, steps: plan.steps });
  const comparison = comparePlans(
    { plan: accepted.plan, dues: duesNow(steps, duesOf(accepted.plan, accepted.cause)) },
    { plan, dues: new Map(dates.map(({ id, endsOn }) => [id, endsOn])) },
    finished,
    language,
  );
  const areFactsChanged =
    canonicalJson(factsOf(request, draft)) !== canonicalJson(factsOf(stored.request, draft));
  const answered = new Set(accepted.cause?.events);
  const pending = happenings.filter(({ id }) => !answered.has(id));
  return {
    ...ofCase,
    state: 'computed',
    accepted,
    request,
    plan,
    dates,
    knownSince,
    fixedOn,
    rows: new Map(steps.map((step) => [step.key, step])),
    comparison,
    areFactsChanged,
    happenings,
    pending,
    cause: causeOf({ pending, areFactsChanged, comparison }),
    hash: fingerprint({ version: accepted.version, plan, dates, fixedOn: [...fixedOn] }),
  };
}

function stepOfRow(row: {
  id: string;
  key: string;
  status: 'open' | 'done' | 'dropped';
  dueOn: Date | null;
  doneOn: Date | null;
  knownSince: Date | null;
  fixedOn: Date | null;
}): ProposalStep {
  const { id, key, status } = row;
  return {
    id,
    key,
    status,
    dueOn: row.dueOn && dayOfColumn(row.dueOn),
    doneOn: row.doneOn && dayOfColumn(row.doneOn),
    knownSince: row.knownSince && dayOfColumn(row.knownSince),
    fixedOn: row.fixedOn && dayOfColumn(row.fixedOn),
  };
}

/** Steps of the accepted plan keep the day since which they are known; a dropped one that returns begins anew. */
function knownSinceOf(steps: readonly ProposalStep[], planDay: string): Map<string, string> {
  return new Map(
    steps.filter(({ status }) => status !== 'dropped').map((step) => [step.key, step.knownSince ?? planDay]),
  );
}

function duesNow(steps: readonly ProposalStep[], accepted: ReadonlyMap<string, string>): Map<string, string> {
  const dues = new Map(accepted);
  for (const { key, status, dueOn } of steps) if (status === 'open' && dueOn !== null) dues.set(key, dueOn);
  return dues;
}

/** The last word on each day that others set. */
function fixedDays(happenings: readonly RecordedHappening[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { happening, answers } of happenings) {
    const { fixes } = HAPPENING_TRAITS[happening];
    if (fixes !== null && answers.until !== null) days.set(fixes, answers.until);
  }
  return days;
}

function causeOf({
  pending,
  areFactsChanged,
  comparison,
}: {
  pending: readonly RecordedHappening[];
  areFactsChanged: boolean;
  comparison: PlanComparison;
}): CauseKind {
  if (pending.some(({ happening }) => asksForPlan(happening))) return 'event';
  if (areFactsChanged) return 'facts';
  const isOfLaw = comparison.groups.some(({ id }) => id === 'route' || id === 'money');
  return comparison.isLawNewer || isOfLaw ? 'law' : 'day';
}

function fingerprint(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
