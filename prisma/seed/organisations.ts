import { hashPassword } from 'better-auth/crypto';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { employerPlace } from '~/domain/organisations/employer-place';
import type { Clock } from '~/platform/clock.server';
import type { Database, Transaction } from '~/platform/database.server';

import { DEMO_PASSWORD } from './demo-logins';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, type DemoOrganisation } from './demo-organisations';

/** What the sign-in library calls a password of our own. */
const LOCAL = { issuer: 'local:credential', providerId: 'credential' };

/**
 * Puts in the demo's organisations with their people and profiles. An organisation that is there already is left
 * alone with all that belongs to it: what was changed, removed or renamed since stays so.
 *
 * @returns slugs of the organisations that were new
 */
export async function seedOrganisations(database: Database, clock: Clock): Promise<string[]> {
  const missing = await missingOrganisations(database);
  if (missing.length === 0) return [];
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const created: string[] = [];
  for (const organisation of missing) {
    const isNew = await database.$transaction((transaction) =>
      insertOrganisation(transaction, { organisation, passwordHash, now: clock.now() }),
    );
    if (isNew) created.push(organisation.slug);
  }
  return created;
}

async function missingOrganisations(database: Database): Promise<DemoOrganisation[]> {
  const all = Object.values<DemoOrganisation>(DEMO_ORGANISATIONS);
  const found = await database.organisation.findMany({
    where: { id: { in: all.map((organisation) => organisation.id) } },
    select: { id: true },
  });
  const known = new Set(found.map((organisation) => organisation.id));
  return all.filter((organisation) => !known.has(organisation.id));
}

interface Insertion {
  organisation: DemoOrganisation;
  passwordHash: string;
  now: Date;
}

async function insertOrganisation(transaction: Transaction, { organisation, passwordHash, now }: Insertion) {
  const { id: organisationId, kind, slug, name, members, profile } = organisation;
  const { count } = await transaction.organisation.createMany({
    data: [{ id: organisationId, kind, slug, name, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  if (profile) {
    const { state, kreis } = employerPlace(bundledDirectory, { postalCode: profile.postalCode, kreis: null });
    await transaction.employerProfile.create({
      data: { organisationId, legalName: name, ...profile, state, kreis, updatedAt: now },
    });
  }
  for (const { personId, role } of members) {
    if (!(await insertPerson(transaction, { personId, passwordHash, now }))) continue;
    await transaction.membership.create({
      data: { id: membershipId(organisationId, personId), organisationId, personId, role, createdAt: now },
    });
  }
  return true;
}

/** Fixed as well: the ends of both ids in one. */
function membershipId(organisationId: string, personId: string): string {
  return `019b7700-0000-7000-8003-${organisationId.slice(-6)}${personId.slice(-6)}`;
}

/** @returns false if somebody else already has the address */
async function insertPerson(
  transaction: Transaction,
  input: { personId: string; passwordHash: string; now: Date },
) {
  const { personId, passwordHash, now } = input;
  const person = Object.values(DEMO_PEOPLE).find((candidate) => candidate.id === personId);
  if (person === undefined) return false;
  const { count } = await transaction.person.createMany({
    data: [{ ...person, emailVerified: true, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return (await transaction.person.count({ where: { id: personId } })) === 1;
  await transaction.credential.create({
    data: {
      id: personId,
      ...LOCAL,
      accountId: personId,
      personId,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    },
  });
  return true;
}
