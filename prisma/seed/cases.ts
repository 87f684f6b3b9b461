import { addDays } from '~/domain/calendar';
import { columnOfDay } from '~/domain/cases/day-column';
import type { Draft } from '~/domain/cases/draft';
import { DEFAULT_SCOPE } from '~/domain/sharing/scope';
import { germanDate, type Clock } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';
import { readEnvironment } from '~/platform/environment.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { livePlan } from '~/queries/cases/live-plan.server';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';
import { acceptPlan } from '~/services/cases/accept-plan.server';
import { assignStep } from '~/services/cases/assign-step.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { closeCase } from '~/services/cases/close-case.server';
import { completeStep } from '~/services/cases/complete-step.server';
import { createCase } from '~/services/cases/create-case.server';

import { demoCases, type DemoCase } from './demo-cases';

/** How long demo cases are shown. */
const SHARED_DAYS = 180;

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Puts in the demo's cases through the services themselves, with a clock that stands on the days of the story, so that
 * plans, steps, history and reminders are what real use leaves. A case that is there already is left alone, and so is
 * an organisation in which somebody deleted a case.
 *
 * @returns number of cases that were new
 */
export async function seedCases(database: Database, clock: Clock): Promise<number> {
  let created = 0;
  for (const demoCase of demoCases(clock.today())) {
    if (await isWanted(database, demoCase)) {
      await play(database, clock, demoCase);
      created += 1;
    }
  }
  return created;
}

async function isWanted(database: Database, { organisationId, key }: DemoCase): Promise<boolean> {
  const [organisation, existing, deleted] = await Promise.all([
    database.organisation.findUnique({ where: { id: organisationId }, select: { id: true } }),
    database.hiringCase.findFirst({ where: { organisationId, submissionKey: key }, select: { id: true } }),
    database.auditEntry.findFirst({
      where: { organisationId, action: 'case-deleted' },
      select: { id: true },
    }),
  ]);
  return organisation !== null && existing === null && deleted === null;
}

async function play(database: Database, clock: Clock, demoCase: DemoCase): Promise<void> {
  const { organisationId, personId, key, title, draft } = demoCase;
  const actor = { organisationId, personId };
  const context = contextOn(database, clock, demoCase.acceptedDaysAgo ?? 2);
  const { caseId } = await createCase(context, { actor, submissionKey: key, title, draft });
  await judge(context, {
    organisationId,
    caseId,
    draft,
    isAccepted: demoCase.acceptedDaysAgo !== null,
    personId,
  });
  await share(database, clock, { demoCase, caseId });
  if (demoCase.acceptedDaysAgo === null) return;
  await workOff(database, clock, { demoCase, caseId });
  if (demoCase.isClosed) await closeCase(contextOn(database, clock, 1), { actor, caseId });
}

/** What the services need to know of the installation: demo cases send no mail. */
const SEED = {
  APP_MODE: 'local',
  DATABASE_URL: 'postgresql://localhost/seed',
  SMTP_URL: 'smtp://localhost',
  SESSION_SECRET: 'seeds-sign-nothing-seeds-sign-nothing',
};

/** Services that see the machine's day as it was some days ago. */
function contextOn(database: Database, clock: Clock, daysAgo: number): CaseContext {
  const now = () => new Date(clock.now().getTime() - daysAgo * DAY_MS);
  const past: Clock = { now, today: () => germanDate(now()) };
  return { database, clock: past, ids: timeOrderedIds(past), environment: readEnvironment(SEED) };
}

interface Judged {
  organisationId: string;
  personId: string;
  caseId: string;
  draft: Draft;
  isAccepted: boolean;
}

/** A complete draft is a planned case; an accepted one becomes active. */
async function judge(
  context: CaseContext,
  { organisationId, personId, caseId, draft, isAccepted }: Judged,
): Promise<void> {
  const { facts } = await getEmployerProfile(context.database, organisationId);
  const live = livePlan({
    draft,
    facts,
    asOf: context.clock.today(),
    language: 'de',
    directory: await directoryOf(context),
  });
  if (live.state === 'incomplete') return;
  await context.database.hiringCase.update({
    where: { organisationId_id: { organisationId, id: caseId } },
    data: { status: 'planned' },
  });
  if (!isAccepted) return;
  const actor = { organisationId, personId };
  await acceptPlan(context, { actor, caseId, shownHash: live.hash, language: 'de' });
}

/** Shows the case to a chamber or desk, with what is offered ticked. Written here, for the service would send a mail. */
async function share(
  database: Database,
  clock: Clock,
  { demoCase, caseId }: { demoCase: DemoCase; caseId: string },
): Promise<void> {
  const { organisationId, personId, sharedWith } = demoCase;
  const ids = timeOrderedIds(clock);
  const now = clock.now();
  await database.caseShare.createMany({
    data: sharedWith.map((partnerId) => ({
      id: ids.next(),
      organisationId,
      caseId,
      partnerId,
      scope: [...DEFAULT_SCOPE],
      endsOn: columnOfDay(addDays(clock.today(), SHARED_DAYS)),
      createdById: personId,
      createdAt: now,
      updatedAt: now,
    })),
  });
}

/** Marks what the story says was done, each step on its real day, and gives the next ones to somebody. */
async function workOff(
  database: Database,
  clock: Clock,
  { demoCase, caseId }: { demoCase: DemoCase; caseId: string },
): Promise<void> {
  const { organisationId, personId } = demoCase;
  const actor = { organisationId, personId };
  const stepOf = async (key: string) =>
    database.caseStep.findFirst({
      where: { organisationId, caseId, key },
      select: { id: true, revision: true },
    });
  for (const [key, daysAgo] of demoCase.done) {
    const step = await stepOf(key);
    if (step === null) continue;
    const context = contextOn(database, clock, daysAgo);
    await completeStep(context, {
      actor,
      caseId,
      stepId: step.id,
      doneOn: context.clock.today(),
      revision: step.revision,
    });
  }
  for (const [key, ownerId] of demoCase.owners) {
    const step = await stepOf(key);
    if (step === null) continue;
    await assignStep(contextOn(database, clock, 1), {
      actor,
      caseId,
      stepId: step.id,
      ownerId,
      revision: step.revision,
    });
  }
}
