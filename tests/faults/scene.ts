import { aMembership, anOrganisationWithMember, aPerson } from '#tests/support/builders';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import type { AppContext } from '~/platform/context.server';

import type { Script } from './script';

export interface SceneCase {
  organisationId: string;
  caseId: string;
  stepIds: string[];
}

export interface Scene {
  cases: SceneCase[];
  organisationIds: string[];
  personIds: string[];
}

/** The rows of a run: each case in an organisation of its own, every step with a reminder that falls due. */
export async function buildScene(context: AppContext, script: Script): Promise<Scene> {
  const { database } = context;
  const scene: Scene = { cases: [], organisationIds: [], personIds: [] };
  for (const { steps, mode, recipients } of script.cases) {
    const { organisation, person } = await anOrganisationWithMember(context);
    const people = [person];
    if (recipients === 2) {
      const second = await aPerson(context);
      await aMembership(context, { organisation, person: second, role: 'hr' });
      people.push(second);
    }
    if (mode === 'at-once')
      await database.memberMailSetting.createMany({
        data: people.map(({ id }) => ({
          organisationId: organisation.id,
          personId: id,
          mode,
          updatedAt: context.clock.now(),
        })),
      });
    const active = await anActiveCase(context, {
      organisation,
      person,
      steps: Array.from({ length: steps }, () => ({})),
    });
    const remindAt = new Date(context.clock.now().getTime() + script.dueWithinMs);
    await remindersFor(context, active, remindAt);
    scene.cases.push({
      organisationId: organisation.id,
      caseId: active.hiringCase.id,
      stepIds: active.steps.map(({ id }) => id),
    });
    scene.organisationIds.push(organisation.id);
    scene.personIds.push(...people.map(({ id }) => id));
  }
  return scene;
}

/** Takes everything away again. */
export async function clearScene({ database }: AppContext, scene: Scene): Promise<void> {
  await database.outgoingMail.deleteMany({ where: { personId: { in: scene.personIds } } });
  await database.organisation.deleteMany({ where: { id: { in: scene.organisationIds } } });
  await database.person.deleteMany({ where: { id: { in: scene.personIds } } });
}
