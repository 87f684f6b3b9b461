import type { FieldDifference, ServiceComparison, ServiceRow } from '~/domain/directory-exchange';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { directoryRevision, importComparison, importRows } from '~/queries/directory/import-rows.server';

import { chosenEnding } from './confirm-import.server';
import { writeImportHistory, writeServices, writeTerritories } from './write-services.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids'>;

export type ApplyImportOutcome = 'applied' | 'directory-moved' | 'nothing-to-do';

const CHUNK = 500;
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** Far more than ten thousand rows take; a machine that is slower than this is a machine that hangs. */
const TIMEOUT_MS = 5 * MINUTE_MS;

/** One service as it will be, and what of it is new. Without fields: it was not there before. */
interface Write {
  after: ServiceRow;
  fields: readonly FieldDifference[] | null;
}

/** Thrown to roll everything back. */
class DirectoryMoved extends Error {}

/**
 * Applies a confirmed import: everything in one transaction or nothing. If somebody changed the directory since the
 * difference was shown, nothing is applied and the list is compared again. A worker that dies in the middle leaves
 * nothing behind; the next one begins anew.
 */
export async function applyImport(context: Context, importId: string): Promise<ApplyImportOutcome> {
  try {
    return await context.database.$transaction((transaction) => apply(context, transaction, importId), {
      timeout: TIMEOUT_MS,
      maxWait: 10 * SECOND_MS,
    });
  } catch (error) {
    if (!(error instanceof DirectoryMoved)) throw error;
    await context.database.directoryImport.updateMany({
      where: { id: importId, status: 'applying' },
      data: { status: 'reading', doneCount: 0, updatedAt: context.clock.now() },
    });
    return 'directory-moved';
  }
}

async function apply(
  context: Context,
  transaction: Transaction,
  importId: string,
): Promise<ApplyImportOutcome> {
  // Two workers may be woken for the same list; the second has nothing to do while the first one writes.
  const [lock] = await transaction.$queryRaw<Array<{ taken: boolean }>>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${importId}, 0)) AS taken`;
  const found = await transaction.directoryImport.findFirst({
    where: { id: importId, status: 'applying' },
    select: {
      content: true,
      format: true,
      basedOn: true,
      difference: true,
      reason: true,
      createdById: true,
    },
  });
  if (lock?.taken !== true || found === null) return 'nothing-to-do';
  const basedOn = found.basedOn ?? 0;
  if ((await directoryRevision(transaction)) !== basedOn) throw new DirectoryMoved();
  const read = importRows(found.content, found.format === 'json' ? 'json' : 'csv', context.clock.today());
  const comparison = await importComparison(transaction, read);
  const { endMissing } = chosenEnding.parse(found.difference);
  const writes = writesOf(comparison, endMissing);
  const now = context.clock.now();
  for (let from = 0; from < writes.length; from += CHUNK) {
    const chunk = writes.slice(from, from + CHUNK);
    await writeChunk(context, transaction, chunk, { now, reason: found.reason, actorId: found.createdById });
    // Outside the transaction: who waits in front of the page sees how far it is.
    await context.database.directoryImport.update({
      where: { id: importId },
      data: { doneCount: from + chunk.length, updatedAt: context.clock.now() },
    });
  }
  if (writes.length > 0) await raiseRevision(transaction, basedOn, now);
  await transaction.directoryImport.update({
    where: { id: importId },
    data: {
      status: 'applied',
      content: '',
      doneCount: writes.length,
      appliedAt: context.clock.now(),
      updatedAt: context.clock.now(),
    },
  });
  return 'applied';
}

function writesOf({ created, changed, missing }: ServiceComparison, endMissing: boolean): Write[] {
  const ended = endMissing ? missing : [];
  return [
    ...created.map((after) => ({ after, fields: null })),
    ...changed.map(({ after, fields }) => ({ after, fields })),
    ...ended.map((service) => ({
      after: { ...service, state: 'ended' as const },
      fields: [{ field: 'state' as const, before: service.state, after: 'ended' }],
    })),
  ];
}

async function writeChunk(
  { ids }: Context,
  transaction: Transaction,
  chunk: readonly Write[],
  { now, reason, actorId }: { now: Date; reason: string; actorId: string },
): Promise<void> {
  const revisions = await writeServices(transaction, { rows: chunk.map(({ after }) => after), now });
  const moved = chunk.filter(({ fields }) => fields?.some(({ field }) => field === 'territories') ?? true);
  await writeTerritories(
    transaction,
    moved.map(({ after }) => after),
  );
  await writeImportHistory(transaction, {
    lines: chunk.map(({ after, fields }) => ({
      id: ids.next(),
      serviceId: after.id,
      revision: revisions.get(after.id) ?? 1,
      changes: Object.fromEntries(
        (fields ?? []).map(({ field, before, after: value }) => [field, [before, value] as const]),
      ),
    })),
    reason,
    actorId,
    now,
  });
}

/**
 * Last, so that nobody else waits while the rows are written: who edits a service in the meantime raises the number
 * first, and then this finds another one.
 */
async function raiseRevision(transaction: Transaction, basedOn: number, now: Date): Promise<void> {
  const raised =
    basedOn === 0
      ? await transaction.directoryState.createMany({
          data: [{ id: 1, revision: 1, updatedAt: now }],
          skipDuplicates: true,
        })
      : await transaction.directoryState.updateMany({
          where: { id: 1, revision: basedOn },
          data: { revision: { increment: 1 }, updatedAt: now },
        });
  if (raised.count === 0) throw new DirectoryMoved();
}
