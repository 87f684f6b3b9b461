import { Prisma } from '#prisma/generated/client';
import { memberSearchText } from '~/domain/chambers/search-text';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { placeOf } from '~/domain/directory/places';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { newSecretToken } from '~/platform/secret-token.server';
import { outgoingMailRow } from '~/services/mail/queue-mail.server';

import { membershipEvent } from './membership-event.server';
import { CHANGES } from './read-member-import.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>;

interface Import {
  organisationId: string;
  importId: string;
}

interface Row {
  line: number;
  name: string;
  email: string;
  memberNumber: string;
  postalCode: string;
  membershipId: string | null;
}

const CHUNK = 500;
const SECOND_MS = 1_000;

/**
 * Takes a confirmed list over, a piece at a time: members, what happened, mails and the lines that are done in one
 * transaction each. A worker that dies in the middle leaves whole pieces; the next one goes on where it stopped.
 */
export async function applyMemberImport(context: Context, what: Import): Promise<void> {
  for (;;) {
    const isMore = await context.database.$transaction(
      (transaction) => applyChunk(context, transaction, what),
      {
        timeout: 60 * SECOND_MS,
        maxWait: 10 * SECOND_MS,
      },
    );
    if (!isMore) return;
  }
}

async function applyChunk(context: Context, transaction: Transaction, what: Import): Promise<boolean> {
  const { organisationId, importId } = what;
  const now = context.clock.now();
  // Two workers may be woken for the same list: the second waits here and finds the next lines.
  const [found] = await transaction.$queryRaw<{ sendsMail: boolean; createdById: string }[]>`
    SELECT sends_mail AS "sendsMail", created_by_id AS "createdById" FROM chamber_import
    WHERE organisation_id = ${organisationId} AND id = ${importId} AND status = 'applying' FOR UPDATE`;
  if (found === undefined) return false;
  const rows = await transaction.chamberImportRow.findMany({
    where: { importId },
    orderBy: { line: 'asc' },
    take: CHUNK,
    select: { line: true, name: true, email: true, memberNumber: true, postalCode: true, membershipId: true },
  });
  if (rows.length === 0) {
    await transaction.chamberImport.update({
      where: { organisationId_id: { organisationId, id: importId } },
      data: { status: 'applied', appliedAt: now, updatedAt: now },
    });
    return false;
  }
  await createMembers(context, transaction, {
    ...what,
    ...found,
    rows: await stillNew(transaction, what, rows),
  });
  await updateMembers(transaction, { ...what, lines: rows.map(({ line }) => line), now });
  await transaction.chamberImportRow.deleteMany({
    where: { importId, line: { in: rows.map(({ line }) => line) } },
  });
  await transaction.chamberImport.update({
    where: { organisationId_id: { organisationId, id: importId } },
    data: { doneCount: { increment: rows.length }, updatedAt: now },
  });
  return true;
}

/** Lines of members that nobody added since the list was read. */
async function stillNew(
  transaction: Transaction,
  { organisationId }: Import,
  rows: readonly Row[],
): Promise<Row[]> {
  const fresh = rows.filter(({ membershipId }) => membershipId === null);
  const known = await transaction.chamberMembership.findMany({
    where: {
      organisationId,
      status: { not: 'ended' },
      OR: [
        { email: { in: fresh.map(({ email }) => email) } },
        {
          memberNumber: {
            in: fresh.flatMap(({ memberNumber }) => (memberNumber === '' ? [] : [memberNumber])),
          },
        },
      ],
    },
    select: { email: true, memberNumber: true },
  });
  const emails = new Set(known.map(({ email }) => email));
  const numbers = new Set(known.map(({ memberNumber }) => memberNumber));
  return fresh.filter(
    ({ email, memberNumber }) => !emails.has(email) && (memberNumber === '' || !numbers.has(memberNumber)),
  );
}

async function createMembers(
  context: Context,
  transaction: Transaction,
  input: Import & { rows: readonly Row[]; sendsMail: boolean; createdById: string },
): Promise<void> {
  const { organisationId, importId, rows, sendsMail, createdById } = input;
  if (rows.length === 0) return;
  const now = context.clock.now();
  const chamber = await transaction.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, slug: true, chamberProfile: { select: { senderName: true } } },
  });
  const made = rows.map(({ name, email, memberNumber, postalCode }) => {
    const facts = { name, email, memberNumber, postalCode };
    return { id: context.ids.next(), facts, secret: sendsMail ? newSecretToken() : null };
  });
  await transaction.chamberMembership.createMany({
    data: made.map(({ id, facts, secret }) => ({
      id,
      organisationId,
      ...facts,
      status: 'invited' as const,
      kreis: placeOf(bundledDirectory, facts.postalCode)?.kreis ?? null,
      source: 'list',
      importId,
      tokenHash: secret?.tokenHash ?? null,
      invitedAt: sendsMail ? now : null,
      searchText: memberSearchText(facts),
      createdAt: now,
      updatedAt: now,
    })),
  });
  await transaction.chamberMembershipEvent.createMany({
    data: made.map(({ id }) =>
      membershipEvent(context, {
        organisationId,
        membershipId: id,
        kind: 'invited',
        side: 'chamber',
        actorId: createdById,
        data: { source: 'list', byMail: sendsMail },
      }),
    ),
  });
  await transaction.outgoingMail.createMany({
    data: made.flatMap(({ id, facts, secret }) =>
      secret === null
        ? []
        : [
            outgoingMailRow(context, {
              template: 'chamber-letter',
              language: 'de',
              recipient: facts.email,
              organisationId,
              props: {
                kind: 'invited',
                chamberName: chamber.name,
                senderName: chamber.chamberProfile?.senderName || chamber.name,
                link: `${context.environment.BASE_URL}/k/${chamber.slug}/start?invitation=${secret.token}`,
              },
              cause: `chamber-letter:${id}:invited:1`,
            }),
          ],
    ),
    skipDuplicates: true,
  });
}

/** Names, addresses and numbers of members that are listed already. */
async function updateMembers(
  transaction: Transaction,
  { organisationId, importId, lines, now }: Import & { lines: readonly number[]; now: Date },
): Promise<void> {
  const changed = await transaction.$queryRaw<{ id: string; status: string; row: Row }[]>`
    SELECT member.id, member.status::text AS status,
           json_build_object('name', row.name, 'email', row.email, 'memberNumber', row.member_number,
                             'postalCode', row.postal_code) AS row
    FROM chamber_import_row AS row
    JOIN chamber_membership AS member ON member.organisation_id = ${organisationId} AND member.id = row.membership_id
    WHERE row.import_id = ${importId} AND row.line IN (${Prisma.join([...lines])}) AND member.status <> 'ended'
      AND ${CHANGES}`;
  for (const { id, status, row } of changed) {
    const { name, email, memberNumber, postalCode } = row;
    const facts = { name, email, memberNumber, postalCode };
    await transaction.chamberMembership.update({
      where: { organisationId_id: { organisationId, id } },
      data:
        status === 'invited'
          ? {
              ...facts,
              kreis: placeOf(bundledDirectory, postalCode)?.kreis ?? null,
              searchText: memberSearchText(facts),
              updatedAt: now,
            }
          : { memberNumber, updatedAt: now },
    });
  }
}
