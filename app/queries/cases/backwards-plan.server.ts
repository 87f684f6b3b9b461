import { backwardsFrom, type Backwards } from '~/domain/cases/backwards';
import { draftFromStored } from '~/domain/cases/draft';
import { progressInput } from '~/domain/cases/progress-input';
import { withStart } from '~/domain/cases/replan/wanted-start';
import { workplaceState } from '~/domain/cases/workplace-state';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import { normaliseFacts } from '~/domain/plan/normalise-facts';
import { applyBefore } from '~/domain/plan/procedure/filing-limits';
import { progressDates, type StepDates } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { getEmployerProfile } from '../organisations/employer-profile.server';
import { livePlan } from './live-plan.server';
import { rePlanProposal } from './re-plan-proposal.server';

export interface BackwardsReader {
  organisationId: string;
  caseId: string;
  today: string;
  language: Language;
  /** The wanted first day of work; null: that of the case. */
  start: string | null;
}

export type BackwardsPage =
  /** Facts are missing, or the wanted day makes them contradict each other. */
  | { state: 'impossible' }
  | { state: 'counted'; wantedStart: string; caseStart: string; result: Backwards | null };

/**
 * Backwards from a wanted first day, as of today: with what is done, if the case is under way. Stores nothing.
 *
 * @throws AppError `not-found`
 */
export async function backwardsPlan(database: Database, reader: BackwardsReader): Promise<BackwardsPage> {
  const { organisationId, caseId, start, ...rest } = reader;
  const directory = await directoryOf({ database });
  const proposal = await rePlanProposal(database, {
    organisationId,
    caseId,
    ...rest,
    directory,
    ...(start === null ? {} : { desiredStart: start }),
  });
  if (proposal.state === 'computed') {
    const caseStart = proposal.draft['position.desiredStart'] ?? proposal.request.position.desiredStart;
    return counted(proposal, proposal.dates, caseStart, reader.today);
  }
  if (proposal.state === 'incomplete') return { state: 'impossible' };
  const found = await database.hiringCase.findUnique({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: { draft: true },
  });
  if (found === null) throw notFound();
  const profile = await getEmployerProfile(database, organisationId);
  const draft = draftFromStored(found.draft);
  const live = livePlan({
    draft: start === null ? draft : withStart(draft, start),
    facts: profile.facts,
    asOf: reader.today,
    language: reader.language,
    directory,
  });
  if (live.state === 'incomplete') return { state: 'impossible' };
  const caseStart = draft['position.desiredStart'] ?? live.request.position.desiredStart;
  return counted(live, progressDates(progressInput(live, new Map())), caseStart, reader.today);
}

function counted(
  { plan, request }: { plan: StepPlan; request: PlanRequest },
  expected: readonly StepDates[],
  caseStart: string,
  today: string,
): BackwardsPage {
  const wantedStart = request.position.desiredStart;
  return {
    state: 'counted',
    wantedStart,
    caseStart,
    result: backwardsFrom({
      steps: plan.steps,
      expected,
      wantedStart,
      possibleStart: plan.timeline.typicalStart,
      state: workplaceState(request),
      applyBefore: applyBefore(normaliseFacts(request)),
      today,
    }),
  };
}
