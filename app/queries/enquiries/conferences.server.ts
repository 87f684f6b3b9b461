import {
  conferenceStatus,
  mayRead,
  mayWriteIn,
  type ConferenceReader,
  type ConferenceStatus,
} from '~/domain/enquiries';
import { dayOfColumn } from '~/domain/cases/day-column';
import { formatDate, formatDateTime } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import type { Database, Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

export type ConferenceOwner = { deskId: string } | { employerId: string };

/** The conference as the one who asks may see it, for services and pages. */
export interface ConferenceAccess {
  id: string;
  organisationId: string;
  enquiryId: string;
  reader: ConferenceReader;
  status: ConferenceStatus;
  canWrite: boolean;
}

const whereOf = (owner: ConferenceOwner) =>
  'employerId' in owner
    ? { organisationId: owner.employerId }
    : { OR: [{ hostDeskId: owner.deskId }, { desks: { some: { deskId: owner.deskId } } }] };

/**
 * Who one is in a conference, and what one may do in it.
 *
 * @throws AppError `not-found`, also for invited desks before the consent and after the end
 */
export async function conferenceAccess(
  database: Database | Transaction,
  { conferenceId, owner, today }: { conferenceId: string; owner: ConferenceOwner; today: string },
): Promise<ConferenceAccess> {
  const row = await database.deskConference.findFirst({
    where: { id: conferenceId, ...whereOf(owner) },
    select: { organisationId: true, enquiryId: true, hostDeskId: true, status: true, endsOn: true },
  });
  if (row === null) throw notFound();
  const reader = 'employerId' in owner ? 'employer' : row.hostDeskId === owner.deskId ? 'host' : 'invited';
  const stored = { status: row.status as ConferenceStatus, endsOn: dayOfColumn(row.endsOn) };
  const status = conferenceStatus(stored, today);
  if (!mayRead(reader, status)) throw notFound();
  const { organisationId, enquiryId } = row;
  return { id: conferenceId, organisationId, enquiryId, reader, status, canWrite: mayWriteIn(status) };
}

/** Everything that the page of a conference shows. */
export async function conferencePage(
  database: Database,
  of: { conferenceId: string; owner: ConferenceOwner; today: string; language: Language },
) {
  const access = await conferenceAccess(database, of);
  const { organisationId, id } = access;
  const row = await database.deskConference.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id } },
    select: {
      ...{ purpose: true, endsOn: true, hostDeskId: true },
      desks: { select: { deskId: true } },
      messages: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, deskId: true, authorName: true, text: true, createdAt: true },
      },
      log: {
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { id: true, kind: true, deskId: true, at: true },
      },
    },
  });
  const ids = [organisationId, row.hostDeskId, ...row.desks.map(({ deskId }) => deskId)];
  const organisations = await database.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const nameOf = (deskId: string | null) =>
    organisations.find((each) => each.id === (deskId ?? organisationId))?.name ?? '';
  return {
    ...access,
    purpose: row.purpose,
    endsOn: formatDate(dayOfColumn(row.endsOn), of.language),
    members: [nameOf(null), nameOf(row.hostDeskId), ...row.desks.map(({ deskId }) => nameOf(deskId))],
    messages: row.messages.map((message) => ({
      id: message.id,
      text: message.text,
      from: `${message.authorName}, ${nameOf(message.deskId)}`,
      at: formatDateTime(message.createdAt, of.language),
    })),
    // Who read and wrote when is the employer's to know.
    log:
      access.reader === 'employer'
        ? row.log.map(({ id: entryId, kind, deskId, at }) => ({
            id: entryId,
            kind: kind as ConferenceEntryKind,
            who: nameOf(deskId),
            at: formatDateTime(at, of.language),
          }))
        : [],
  };
}

export type ConferenceEntryKind = 'asked' | 'agreed' | 'refused' | 'read' | 'wrote' | 'ended';

/** The conferences that a desk takes part in and may read, latest first. */
export async function deskConferences(
  database: Database,
  { deskId, today, language }: { deskId: string; today: string; language: Language },
) {
  const rows = await database.deskConference.findMany({
    where: whereOf({ deskId }),
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, purpose: true, endsOn: true, status: true, hostDeskId: true },
  });
  return rows.flatMap(({ id, purpose, endsOn, status, hostDeskId }) => {
    const now = conferenceStatus({ status: status as ConferenceStatus, endsOn: dayOfColumn(endsOn) }, today);
    if (!mayRead(hostDeskId === deskId ? 'host' : 'invited', now)) return [];
    return [{ id, purpose, status: now, endsOn: formatDate(dayOfColumn(endsOn), language) }];
  });
}
