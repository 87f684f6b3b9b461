import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { employerPlace } from '~/domain/organisations/employer-place';
import { freeSlug, slugFromName } from '~/domain/organisations/slugs';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { recordAudit } from '~/services/audit/record-audit.server';

export interface CreateEmployerInput {
  personId: string;
  name: string;
  /** Five digits; Land and, where the town alone tells it, Kreis follow from it. */
  postalCode: string;
  /** UUID of the form: a second press of the button sends the same and finds the first one's organisation. */
  submissionKey: string;
  requestId?: string;
}

export type CreateEmployerOutcome = { outcome: 'created'; slug: string } | { outcome: 'too-many' };

/** Far more than anybody runs; keeps one account from filling the table. */
const MAX_OWNED = 20;

/** Two people may pick the same free slug at the same moment; the later one looks again. */
const MAX_ATTEMPTS = 5;

/**
 * Creates an employer with its profile; the person becomes owner. All or nothing.
 *
 * @returns the slug of the new organisation, or of the one that the same form created before
 */
export async function createEmployer(
  app: AppContext,
  input: CreateEmployerInput,
): Promise<CreateEmployerOutcome> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const existing = await findBySubmission(app, input);
    if (existing === 'used-otherwise')
      return createEmployer(app, { ...input, submissionKey: app.ids.next() });
    if (existing !== null) return { outcome: 'created', slug: existing.slug };
    const created = await app.database.$transaction((transaction) => insertEmployer(app, transaction, input));
    if (created !== null) return created;
  }
  throw new Error('no free slug found');
}

/** The form's key is the organisation's id. A key that was used by others, or for another firm, is as good as none. */
async function findBySubmission(app: AppContext, input: CreateEmployerInput) {
  const organisation = await app.database.organisation.findUnique({
    where: { id: input.submissionKey },
    select: {
      slug: true,
      name: true,
      memberships: { where: { personId: input.personId }, select: { id: true } },
    },
  });
  if (organisation === null) return null;
  const isSame = organisation.memberships.length > 0 && organisation.name === input.name;
  return isSame ? { slug: organisation.slug } : 'used-otherwise';
}

/** @returns null if id or slug was taken in the meantime; nothing is written then */
async function insertEmployer(
  app: AppContext,
  transaction: Transaction,
  input: CreateEmployerInput,
): Promise<CreateEmployerOutcome | null> {
  const now = app.clock.now();
  const organisationId = input.submissionKey;
  // One after the other for each person, so that the count below holds until the commit.
  await transaction.$queryRaw`SELECT id FROM person WHERE id = ${input.personId} FOR NO KEY UPDATE`;
  if ((await transaction.organisation.count({ where: { id: organisationId } })) > 0) return null;
  const owned = await transaction.membership.count({ where: { personId: input.personId, role: 'owner' } });
  if (owned >= MAX_OWNED) return { outcome: 'too-many' };
  const slug = await chooseSlug(transaction, input.name);
  // Skipping instead of failing: a unique violation would leave the transaction unusable.
  const { count } = await transaction.organisation.createMany({
    data: [{ id: organisationId, kind: 'employer', slug, name: input.name, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  const { state, kreis } = employerPlace(bundledDirectory, { postalCode: input.postalCode, kreis: null });
  await transaction.employerProfile.create({
    data: {
      organisationId,
      legalName: input.name,
      postalCode: input.postalCode,
      state,
      kreis,
      updatedAt: now,
    },
  });
  await transaction.membership.create({
    data: { id: app.ids.next(), organisationId, personId: input.personId, role: 'owner', createdAt: now },
  });
  await recordAudit(transaction, app, {
    organisationId,
    actorId: input.personId,
    action: 'organisation-created',
    subjectType: 'organisation',
    subjectId: organisationId,
    detail: { kind: 'employer' },
    ...(input.requestId === undefined ? {} : { requestId: input.requestId }),
  });
  return { outcome: 'created', slug };
}

async function chooseSlug(transaction: Transaction, name: string): Promise<string> {
  const rows = await transaction.organisation.findMany({
    where: { slug: { startsWith: slugFromName(name) } },
    select: { slug: true },
  });
  return freeSlug(name, new Set(rows.map((row) => row.slug)));
}
