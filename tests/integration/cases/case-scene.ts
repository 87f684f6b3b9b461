import type { HiringCase } from '#prisma/generated/client';
import { actorOf, aScene, type Scene } from '#tests/integration/organisations/scene';
import type { Draft } from '~/domain/cases/draft';
import type { Database } from '~/platform/database.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { livePlan } from '~/queries/cases/live-plan.server';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';
import { acceptPlan } from '~/services/cases/accept-plan.server';
import { createCase } from '~/services/cases/create-case.server';

/** Facts that give a plan with the whole accelerated procedure. */
export const COMPLETE_DRAFT: Draft = {
  chosenOn: '2026-11-20',
  'position.occupationId': 'electrician',
  'position.kind': 'skilled',
  'position.desiredStart': '2027-09-01',
  'position.grossSalaryCentsPerYear': '42.000,00',
  'candidate.nationalities': 'TN',
  'candidate.country': 'TN',
  'candidate.dateOfBirth': '1995-04-01',
  'candidate.qualification.kind': 'vocational',
  'candidate.qualification.country': 'TN',
  'candidate.qualification.durationMonths': '36',
  'candidate.qualification.fitsPosition': 'yes',
  'candidate.qualification.recognition': 'not-applied',
  'candidate.german': 'B1',
};

/** Both employers with one case each; `theirs` must never be seen or changed from `mine`. */
export interface CaseScene extends Scene {
  caseId: string;
  theirCaseId: string;
}

export async function aCaseScene(database: Database, draft: Draft = COMPLETE_DRAFT): Promise<CaseScene> {
  const scene = await aScene(database);
  const mine = await createCase(scene.context, {
    actor: actorOf(scene, scene.owner),
    submissionKey: 'key-mine',
    title: 'Mein Fall',
    draft,
  });
  const theirs = await createCase(scene.context, {
    actor: { organisationId: scene.theirs.id, personId: scene.stranger.id },
    submissionKey: 'key-theirs',
    title: 'Fremder Fall',
    draft,
  });
  return { ...scene, caseId: mine.caseId, theirCaseId: theirs.caseId };
}

/** The hash of the plan that a page would show now. */
export async function shownHash(scene: CaseScene): Promise<string> {
  const { context, mine, caseId } = scene;
  const [{ facts }, found] = await Promise.all([
    getEmployerProfile(context.database, mine.id),
    caseRow(scene, caseId),
  ]);
  const live = livePlan({
    draft: found.draft as Draft,
    facts,
    asOf: context.clock.today(),
    language: 'de',
    directory: await directoryOf(context),
  });
  if (live.state !== 'computed') throw new Error('The facts give no plan.');
  return live.hash;
}

export function caseRow(scene: CaseScene, caseId: string): Promise<HiringCase> {
  return scene.context.database.hiringCase.findUniqueOrThrow({ where: { id: caseId } });
}

/** Accepts the plan in both organisations. */
export async function accept(scene: CaseScene): Promise<void> {
  const hash = await shownHash(scene);
  const mine = await acceptPlan(scene.context, {
    actor: actorOf(scene, scene.owner),
    caseId: scene.caseId,
    shownHash: hash,
    language: 'de',
  });
  if (mine.outcome !== 'accepted') throw new Error(`not accepted: ${mine.outcome}`);
  const { facts } = await getEmployerProfile(scene.context.database, scene.theirs.id);
  const theirs = livePlan({
    draft: COMPLETE_DRAFT,
    facts,
    asOf: scene.context.clock.today(),
    language: 'de',
    directory: await directoryOf(scene.context),
  });
  if (theirs.state !== 'computed') throw new Error('The facts give no plan.');
  await acceptPlan(scene.context, {
    actor: { organisationId: scene.theirs.id, personId: scene.stranger.id },
    caseId: scene.theirCaseId,
    shownHash: theirs.hash,
    language: 'de',
  });
}

export async function stepsOf(scene: CaseScene, caseId = scene.caseId) {
  const rows = await scene.context.database.caseStep.findMany({
    where: { caseId },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => ({
    ...row,
    startsOn: day(row.startsOn),
    dueOn: row.dueOn && day(row.dueOn),
    plannedDueOn: row.plannedDueOn && day(row.plannedDueOn),
    doneOn: row.doneOn && day(row.doneOn),
  }));
}

export async function stepOf(scene: CaseScene, key: string, caseId = scene.caseId) {
  const step = (await stepsOf(scene, caseId)).find((candidate) => candidate.key === key);
  if (step === undefined) throw new Error(`no step ${key}`);
  return step;
}

export async function eventKinds(scene: CaseScene, caseId = scene.caseId): Promise<string[]> {
  const rows = await scene.context.database.caseEvent.findMany({ where: { caseId }, orderBy: { id: 'asc' } });
  return rows.map((row) => row.kind).sort();
}

function day(column: Date): string {
  return column.toISOString().slice(0, 10);
}
