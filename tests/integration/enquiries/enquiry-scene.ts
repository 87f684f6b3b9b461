import type { Organisation, Person, Prisma } from '#prisma/generated/client';
import { aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf } from '#tests/integration/organisations/scene';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import type { TestContext } from '#tests/support/context';
import { leavingOf } from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';
import { askEnquiry, type AskEnquiryInput } from '~/services/enquiries/ask-enquiry.server';

export interface DeskOfScene {
  organisation: Organisation;
  lead: Person;
  agent: Person;
}

/** Two employers and two desks: `near` works in Thuringia, where both employers are, `far` everywhere. */
export interface EnquiryScene extends CaseScene {
  near: DeskOfScene;
  far: DeskOfScene;
  operator: Person;
}

/** A desk with a profile, a lead and an agent. */
export async function aDeskOrganisation(
  context: TestContext,
  values: {
    territories: Prisma.DeskTerritoryCreateWithoutDeskInput[];
    profile?: Partial<Prisma.DeskProfileUncheckedCreateWithoutTerritoriesInput>;
  },
): Promise<DeskOfScene> {
  const organisation = await anOrganisation(context, { kind: 'desk' });
  const now = context.clock.now();
  await context.database.deskProfile.create({
    data: {
      topics: ['recognition', 'residence'],
      languages: ['de', 'en'],
      createdAt: now,
      updatedAt: now,
      ...values.profile,
      organisationId: organisation.id,
      territories: { create: values.territories },
    },
  });
  const join = async (role: 'lead' | 'agent') => {
    const person = await aPerson(context);
    await aMembership(context, { organisation, person, role });
    return person;
  };
  return { organisation, lead: await join('lead'), agent: await join('agent') };
}

export async function anEnquiryScene(database: Database): Promise<EnquiryScene> {
  const scene = await aCaseScene(database);
  const { context } = scene;
  const operators = await anOrganisation(context, { kind: 'operator' });
  const operator = await aPerson(context);
  await aMembership(context, { organisation: operators, person: operator, role: 'operator' });
  return {
    ...scene,
    operator,
    near: await aDeskOrganisation(context, { territories: [{ kind: 'state', code: 'DE-TH' }] }),
    far: await aDeskOrganisation(context, { territories: [{ kind: 'nationwide', code: 'DE' }] }),
  };
}

/** A question about recognition in Erfurt. */
export function ask(scene: EnquiryScene, values: Partial<AskEnquiryInput> = {}) {
  return askEnquiry(scene.context, {
    actor: actorOf(scene, scene.hr),
    submissionKey: scene.context.ids.next(),
    caseId: scene.caseId,
    stepKey: null,
    topic: 'recognition',
    urgency: 'normal',
    subject: 'Welche Stelle?',
    text: 'Wer ist für die Anerkennung zuständig?',
    place: { postalCode: '99084', kreis: '16051', state: 'DE-TH' },
    occupationGroup: 'craft',
    language: 'de',
    allowsOutside: false,
    files: [],
    leaving: leavingOf({ organisation: scene.mine.name, person: scene.hr.name }, [], []),
    ...values,
  });
}

export const enquiryRow = (scene: EnquiryScene, enquiryId: string) =>
  scene.context.database.enquiry.findUniqueOrThrow({ where: { id: enquiryId } });

export async function kindsOf(scene: EnquiryScene, enquiryId: string): Promise<string[]> {
  const events = await scene.context.database.enquiryEvent.findMany({
    where: { enquiryId },
    orderBy: { sequence: 'asc' },
  });
  return events.map(({ kind }) => kind);
}

/** Mails queued for a person, by template and cause. */
export async function mailsTo(scene: EnquiryScene, person: Person): Promise<string[]> {
  const mails = await scene.context.database.outgoingMail.findMany({
    where: { personId: person.id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return mails.map(({ template, props }) => `${template} ${(props as { cause?: string }).cause ?? ''}`);
}
