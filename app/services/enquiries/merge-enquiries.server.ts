import { changeEnquiry, changeTwoEnquiries } from './change-enquiry.server';
import type { EnquiryActor, EnquiryContext } from './enquiry-context.server';

export type MergeOutcome = {
  readonly outcome: 'done' | 'not-possible-now' | 'not-the-same-asker' | 'the-same';
};

interface MergeInput {
  deskId: string;
  /** The one that goes on in the other. */
  enquiryId: string;
  intoId: string;
  by: EnquiryActor;
}

/**
 * The same question twice: the one goes on in the other. Both threads can be read there and only its clocks run; nothing
 * is moved or deleted, so that `unmergeEnquiry` brings both back as they were. Only enquiries of one asker: nobody ever
 * reads another firm's thread.
 *
 * @throws AppError `not-found` unless the desk holds both
 */
export async function mergeEnquiries(
  app: EnquiryContext,
  { deskId, enquiryId, intoId, by }: MergeInput,
): Promise<MergeOutcome> {
  if (enquiryId === intoId) return { outcome: 'the-same' };
  return changeTwoEnquiries(
    app,
    [
      { enquiryId, as: 'desk', deskId },
      { enquiryId: intoId, as: 'desk', deskId },
    ],
    async (from, into): Promise<MergeOutcome> => {
      if (from.row.organisationId !== into.row.organisationId) return { outcome: 'not-the-same-asker' };
      if (into.state.endedAt !== null || from.state.endedAt !== null) return { outcome: 'not-possible-now' };
      await into.happen({ kind: 'accepted' }, by);
      if (!(await into.happen({ kind: 'took-in', enquiryId }, by))) return { outcome: 'not-possible-now' };
      await from.happen({ kind: 'merged', intoId }, by);
      await carryPeople(from, into);
      return { outcome: 'done' };
    },
  );
}

type Change = Parameters<Parameters<typeof changeTwoEnquiries>[2]>[0];

/** Who asked the one is told how the other goes on. */
async function carryPeople(from: Change, into: Change): Promise<void> {
  const { transaction, app, row } = from;
  const { organisationId } = row;
  const people = await transaction.enquiryParty.findMany({
    where: { organisationId, enquiryId: row.id, side: 'asker', leftAt: null, personId: { not: null } },
    select: { personId: true },
  });
  await transaction.enquiryParty.createMany({
    data: people.map(({ personId }) => ({
      id: app.ids.next(),
      organisationId,
      enquiryId: into.row.id,
      side: 'asker',
      personId,
      createdAt: app.clock.now(),
    })),
    skipDuplicates: true,
  });
}

/**
 * Takes a merge back: the enquiry is one of its own again, its clocks go on with the time spent before.
 *
 * @throws AppError `not-found` unless the desk held it when it was merged
 */
export async function unmergeEnquiry(
  app: EnquiryContext,
  { deskId, enquiryId, by }: Omit<MergeInput, 'intoId'>,
): Promise<MergeOutcome> {
  const row = await app.database.enquiry.findFirst({
    where: { id: enquiryId, deskId },
    select: { mergedIntoId: true },
  });
  const intoId = row?.mergedIntoId ?? null;
  const scope = { enquiryId, as: 'desk', deskId } as const;
  // Nothing to take back; the gate still answers whose it is.
  if (intoId === null)
    return changeEnquiry(app, scope, () => Promise.resolve({ outcome: 'not-possible-now' as const }));
  // The other one may have been handed on meanwhile; it only hears of it.
  return changeTwoEnquiries(
    app,
    [scope, { enquiryId: intoId, as: 'system' }],
    async (from, into): Promise<MergeOutcome> => {
      if (from.row.organisationId !== into.row.organisationId) return { outcome: 'not-the-same-asker' };
      if (!(await from.happen({ kind: 'unmerged' }, by))) return { outcome: 'not-possible-now' };
      await into.happen({ kind: 'let-go', enquiryId }, by);
      return { outcome: 'done' };
    },
  );
}
