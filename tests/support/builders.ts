import type { HiringCase, Organisation, OrganisationKind, Person, Role } from '#prisma/generated/client';
import type { AppContext } from '~/platform/context.server';

/** Builders of rows that tests stand on. Each gives what it made; names are plainly made up and unique. */

let count = 0;
const unique = () => (count += 1);

export async function aPerson(
  context: AppContext,
  values: { name?: string; email?: string; language?: 'de' | 'en' } = {},
): Promise<Person> {
  const number = unique();
  const now = context.clock.now();
  return context.database.person.create({
    data: {
      id: context.ids.next(),
      name: values.name ?? `Person ${number}`,
      email: values.email ?? `person-${number}@test.example`,
      emailVerified: true,
      language: values.language ?? 'de',
      createdAt: now,
      updatedAt: now,
    },
  });
}

export async function anOrganisation(
  context: AppContext,
  values: { name?: string; kind?: OrganisationKind; postalCode?: string } = {},
): Promise<Organisation> {
  const number = unique();
  const name = values.name ?? `Betrieb ${number}`;
  const kind = values.kind ?? 'employer';
  return context.database.organisation.create({
    data: {
      id: context.ids.next(),
      kind,
      slug: `betrieb-${number}`,
      name,
      createdAt: context.clock.now(),
      ...(kind === 'employer'
        ? {
            profile: {
              create: {
                legalName: name,
                postalCode: values.postalCode ?? '99084',
                updatedAt: context.clock.now(),
              },
            },
          }
        : {}),
    },
  });
}

export async function aMembership(
  context: AppContext,
  values: { organisation: Organisation; person: Person; role: Role },
): Promise<void> {
  await context.database.membership.create({
    data: {
      id: context.ids.next(),
      organisationId: values.organisation.id,
      personId: values.person.id,
      role: values.role,
      createdAt: context.clock.now(),
    },
  });
}

/** An organisation with one member, ready to sign in. */
export async function anOrganisationWithMember(
  context: AppContext,
  values: { kind?: OrganisationKind; role?: Role; language?: 'de' | 'en' } = {},
): Promise<{ organisation: Organisation; person: Person }> {
  const organisation = await anOrganisation(context, values.kind ? { kind: values.kind } : {});
  const person = await aPerson(context, values.language ? { language: values.language } : {});
  await aMembership(context, { organisation, person, role: values.role ?? 'owner' });
  return { organisation, person };
}

/** A case that has only a title. */
export async function aCase(
  context: AppContext,
  values: { organisation: Organisation; person: Person; title?: string },
): Promise<HiringCase> {
  const number = unique();
  const now = context.clock.now();
  return context.database.hiringCase.create({
    data: {
      id: context.ids.next(),
      organisationId: values.organisation.id,
      number,
      title: values.title ?? `Fall ${number}`,
      submissionKey: context.ids.next(),
      createdById: values.person.id,
      createdAt: now,
      updatedAt: now,
    },
  });
}
