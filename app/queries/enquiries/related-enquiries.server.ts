import type { Database } from '~/platform/database.server';
import { BOXES } from '~/domain/enquiries';

import type { ThreadMessage } from './enquiry-thread.server';

/** A message as it stands in a thread that goes on elsewhere; its files are read where it was written. */
export type MergedMessage = Pick<
  ThreadMessage,
  'id' | 'isInternal' | 'side' | 'authorName' | 'text' | 'createdAt'
>;

export interface EnquiryName {
  id: string;
  number: number;
  subject: string;
}

export interface RelatedEnquiries {
  mergedInto: EnquiryName | null;
  /** Enquiries of the same asker that go on here, each with its thread. */
  mergedHere: Array<EnquiryName & { messages: MergedMessage[] }>;
  splitFrom: EnquiryName | null;
  splitOff: EnquiryName[];
  /** Other open enquiries of the same asker at the same desk; what could be the same question. */
  openBeside: Array<EnquiryName & { isSameCase: boolean }>;
}

const NAME = { id: true, number: true, subject: true } as const;
const MOST = 20;

/** What belongs to an enquiry that a desk holds: merged, split, and what else of the same asker lies there. */
export async function relatedEnquiries(
  database: Database,
  { enquiryId, deskId }: { enquiryId: string; deskId: string },
): Promise<RelatedEnquiries> {
  const row = await database.enquiry.findFirst({
    where: { id: enquiryId, deskId },
    select: { organisationId: true, caseId: true, mergedIntoId: true, splitFromId: true },
  });
  if (row === null)
    return { mergedInto: null, mergedHere: [], splitFrom: null, splitOff: [], openBeside: [] };
  const { organisationId, caseId } = row;
  const nameOf = (id: string | null) =>
    id === null
      ? null
      : database.enquiry.findUnique({ where: { organisationId_id: { organisationId, id } }, select: NAME });
  const [mergedInto, splitFrom, mergedHere, splits, openBeside] = await Promise.all([
    nameOf(row.mergedIntoId),
    nameOf(row.splitFromId),
    database.enquiry.findMany({
      where: { organisationId, mergedIntoId: enquiryId },
      select: {
        ...NAME,
        messages: {
          // Notes of another desk stay that desk's.
          where: { OR: [{ isInternal: false }, { deskId }] },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: { id: true, isInternal: true, side: true, authorName: true, text: true, createdAt: true },
        },
      },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    }),
    database.enquiryEvent.findMany({
      where: { organisationId, enquiryId, kind: 'split' },
      orderBy: { sequence: 'asc' },
      select: { data: true },
    }),
    database.enquiry.findMany({
      where: {
        organisationId,
        deskId,
        id: { not: enquiryId },
        box: { in: BOXES.filter((box) => box !== 'done') },
      },
      select: { ...NAME, caseId: true },
      orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
      take: MOST,
    }),
  ]);
  // Only our own service writes the event.
  const ids = splits.map(({ data }) => (data as { newId: string }).newId);
  const splitOff =
    ids.length === 0
      ? []
      : await database.enquiry.findMany({
          where: { organisationId, deskId, id: { in: ids } },
          select: NAME,
          orderBy: { number: 'asc' },
        });
  return {
    mergedInto,
    mergedHere,
    splitFrom,
    splitOff,
    openBeside: openBeside.map(({ caseId: other, ...name }) => ({
      ...name,
      isSameCase: caseId !== null && other === caseId,
    })),
  };
}
