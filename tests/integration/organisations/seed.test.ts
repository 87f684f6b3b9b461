import { verifyPassword } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';

import { DEMO_PASSWORD, demoLogins } from '#prisma/seed';
import { DEMO_ORGANISATIONS } from '#prisma/seed/demo-organisations';
import { seedOrganisations } from '#prisma/seed/organisations';
import { anOrganisationWithMember } from '#tests/support/builders';
import { testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

const database = useDatabase();

async function everything() {
  const { organisation, person, membership, credential, employerProfile } = database.client;
  return {
    organisations: await organisation.findMany({ orderBy: { id: 'asc' } }),
    people: await person.findMany({ orderBy: { id: 'asc' } }),
    memberships: await membership.findMany({ orderBy: { id: 'asc' } }),
    credentials: await credential.findMany({ orderBy: { id: 'asc' } }),
    profiles: await employerProfile.findMany({ orderBy: { organisationId: 'asc' } }),
  };
}

describe('the demo', () => {
  it('is put in once, changes nothing the second time and leaves others alone', async () => {
    const context = testContext(database.client);
    const { organisation: stranger } = await anOrganisationWithMember(context);
    expect(await seedOrganisations(database.client, context.clock)).toHaveLength(5);
    const before = await everything();
    context.clock.advance(60_000);
    expect(await seedOrganisations(database.client, context.clock)).toEqual([]);
    expect(await everything()).toEqual(before);
    expect(before.organisations.find(({ id }) => id === stranger.id)).toEqual(stranger);
    expect(
      before.profiles.find(({ organisationId }) => organisationId === DEMO_ORGANISATIONS.care.id),
    ).toMatchObject({
      state: 'DE-NW',
      kreis: '05111',
      boundByTariff: true,
    });
  });

  it('lets everybody on its list sign in with the printed password and a confirmed address', async () => {
    await seedOrganisations(database.client, testContext(database.client).clock);
    for (const login of demoLogins) {
      const person = await database.client.person.findUniqueOrThrow({
        where: { email: login.email },
        include: { credentials: true, memberships: true },
      });
      expect(person.emailVerified).toBe(true);
      expect(person.memberships.map(({ role }) => role)).toContain(login.role);
      const hash = person.credentials[0]?.password ?? '';
      expect(await verifyPassword({ hash, password: DEMO_PASSWORD })).toBe(true);
    }
    expect(demoLogins).toHaveLength(9);
  });

  it('does not undo what people changed: a new name, another role, a removed member', async () => {
    const context = testContext(database.client);
    await seedOrganisations(database.client, context.clock);
    const { care } = DEMO_ORGANISATIONS;
    const [, hr, viewer] = care.members;
    const ofMember = (personId: string) => ({
      organisationId_personId: { organisationId: care.id, personId },
    });
    await database.client.organisation.update({ where: { id: care.id }, data: { name: 'Neuer Name GmbH' } });
    await database.client.membership.update({ where: ofMember(hr.personId), data: { role: 'owner' } });
    await database.client.membership.delete({ where: ofMember(viewer.personId) });
    const before = await everything();
    await seedOrganisations(database.client, context.clock);
    expect(await everything()).toEqual(before);
  });
});
