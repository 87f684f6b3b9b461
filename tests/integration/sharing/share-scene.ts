import type { Organisation, Person } from '#prisma/generated/client';
import { accept, aCaseScene, COMPLETE_DRAFT, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf } from '#tests/integration/organisations/scene';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import type { ShareScope } from '~/domain/sharing/scope';
import type { Database } from '~/platform/database.server';
import { shareCase } from '~/services/sharing/share-case.server';

/** Two employers with a case each, the chamber it is shared with, another chamber, and a desk. */
export interface ShareScene extends CaseScene {
  chamber: Organisation;
  otherChamber: Organisation;
  desk: Organisation;
  adviser: Person;
  colleague: Person;
  analyst: Person;
  otherAdviser: Person;
  agent: Person;
}

/** Facts that must never leave: nobody else's test data looks like them. */
export const SECRETS = [
  'Geheimtitel',
  'Tunesien',
  'Tunisia',
  '1995-04-01',
  '01.04.1995',
  '42.000',
  '4200000',
];

export async function aShareScene(database: Database): Promise<ShareScene> {
  const scene = await aCaseScene(database, COMPLETE_DRAFT);
  await accept(scene);
  const { context } = scene;
  await context.database.hiringCase.update({
    where: { id: scene.caseId },
    data: { title: 'Geheimtitel Frau Beispiel' },
  });
  const place = (kind: OrganisationKind, name: string) => anOrganisation(context, { kind, name });
  const chamber = await place('chamber', 'Kammer Eins');
  const otherChamber = await place('chamber', 'Kammer Zwei');
  const desk = await place('desk', 'Stelle Drei');
  const join = async (organisation: Organisation, role: Role, name: string) => {
    const person = await aPerson(context, { name });
    await aMembership(context, { organisation, person, role });
    return person;
  };
  return {
    ...scene,
    chamber,
    otherChamber,
    desk,
    adviser: await join(chamber, 'adviser', 'Ada Rat'),
    colleague: await join(chamber, 'admin', 'Bo Rat'),
    analyst: await join(chamber, 'analyst', 'Zahl'),
    otherAdviser: await join(otherChamber, 'adviser', 'Fremd'),
    agent: await join(desk, 'agent', 'Agent'),
  };
}

/** Shares the case of `mine`. */
export async function share(
  scene: ShareScene,
  scope: ShareScope,
  values: { partner?: Organisation; adviser?: Person; endsOn?: string } = {},
): Promise<string> {
  const result = await shareCase(scene.context, {
    actor: actorOf(scene, scene.owner),
    caseId: scene.caseId,
    partnerId: (values.partner ?? scene.chamber).id,
    adviserId: values.adviser?.id ?? null,
    scope,
    endsOn: values.endsOn ?? '2027-02-21',
  });
  if (result.outcome !== 'shared') throw new Error(`not shared: ${result.outcome}`);
  return result.shareId;
}
