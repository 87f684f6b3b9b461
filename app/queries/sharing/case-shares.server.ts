import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { isPartnerKind, partnerRoles, type PartnerKind } from '~/domain/sharing/access';
import { scopeOf, type ShareScope } from '~/domain/sharing/scope';
import { shareState, type ShareState } from '~/domain/sharing/share-period';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

/** A share as its employer sees it. */
export interface CaseShareLine {
  id: string;
  partnerId: string;
  partnerName: string;
  partnerKind: PartnerKind;
  adviserId: string | null;
  /** Null: everybody at the partner who may, or the person is gone. */
  adviserName: string | null;
  /** The named person may not see shared cases there any more: nobody sees it. */
  isAdviserGone: boolean;
  scope: ShareScope;
  state: ShareState;
  endsOn: string;
  createdById: string;
  sharedBy: string | null;
  sharedAt: Date;
  lastViewedAt: Date | null;
  revision: number;
}

interface ShareReader {
  organisationId: string;
  caseId: string;
  /** The calendar date of today. */
  today: string;
}

const MOST_SHARES = 50;

/** The shares of a case, the newest first. */
export function caseShares(database: Database, reader: ShareReader): Promise<CaseShareLine[]> {
  return lines(database, reader, null);
}

/**
 * One share of a case.
 *
 * @throws AppError `not-found`, also for shares of other cases and organisations
 */
export async function getCaseShare(
  database: Database,
  reader: ShareReader & { shareId: string },
): Promise<CaseShareLine> {
  const [share] = await lines(database, reader, reader.shareId);
  if (share === undefined) throw notFound();
  return share;
}

async function lines(
  database: Database,
  { organisationId, caseId, today }: ShareReader,
  shareId: string | null,
): Promise<CaseShareLine[]> {
  const rows = await database.caseShare.findMany({
    where: { organisationId, caseId, ...(shareId === null ? {} : { id: shareId }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHARES,
    include: { partner: { select: { name: true, kind: true } } },
  });
  const personIds = [...new Set(rows.flatMap((row) => [row.createdById, row.adviserId]))];
  const [people, advisers] = await Promise.all([
    database.person.findMany({
      where: { id: { in: personIds.filter((id) => id !== null) } },
      select: { id: true, name: true },
    }),
    database.membership.findMany({
      where: {
        OR: rows.flatMap(({ partnerId, adviserId, partner: { kind } }) =>
          adviserId === null || !isPartnerKind(kind)
            ? []
            : [{ organisationId: partnerId, personId: adviserId, role: { in: [...partnerRoles(kind)] } }],
        ),
      },
      select: { organisationId: true, personId: true },
    }),
  ]);
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const isThere = new Set(advisers.map((member) => `${member.organisationId} ${member.personId}`));
  return rows.flatMap((row) => {
    const { kind, name } = row.partner;
    if (!isPartnerKind(kind)) return [];
    const endsOn = dayOfColumn(row.endsOn);
    return [
      {
        id: row.id,
        partnerId: row.partnerId,
        partnerName: name,
        partnerKind: kind,
        adviserId: row.adviserId,
        adviserName: nameOf.get(row.adviserId ?? '') ?? null,
        isAdviserGone: row.adviserId !== null && !isThere.has(`${row.partnerId} ${row.adviserId}`),
        scope: scopeOf(row.scope),
        state: shareState({ endsOn, isEndedByHand: row.endedById !== null }, today),
        endsOn,
        createdById: row.createdById,
        sharedBy: nameOf.get(row.createdById) ?? null,
        sharedAt: row.createdAt,
        lastViewedAt: row.lastViewedAt,
        revision: row.revision,
      },
    ];
  });
}

/** Running shares of a case in which both sides write to each other: id and name of the partner. */
export async function conversationsOfCase(
  database: Database,
  { organisationId, caseId, today }: ShareReader,
): Promise<{ id: string; partnerName: string }[]> {
  const rows = await database.caseShare.findMany({
    where: {
      organisationId,
      caseId,
      endedAt: null,
      endsOn: { gte: columnOfDay(today) },
      scope: { has: 'steps' },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_SHARES,
    select: { id: true, partner: { select: { name: true } } },
  });
  return rows.map((row) => ({ id: row.id, partnerName: row.partner.name }));
}

export interface ShareLogRow {
  id: string;
  kind: string;
  at: Date;
  /** Null: the date ended it, or the person is gone. */
  actorName: string | null;
  scope: ShareScope | null;
  endsOn: string | null;
}

const LOG_KINDS = ['case-shared', 'share-viewed', 'share-changed', 'share-ended'];
const LOG_LENGTH = 50;

/** What happened to a share: shared, viewed (once a person and day), changed, ended; the newest first. */
export async function shareLog(
  database: Database,
  { organisationId, caseId, shareId }: { organisationId: string; caseId: string; shareId: string },
): Promise<ShareLogRow[]> {
  const rows = await database.caseEvent.findMany({
    where: {
      organisationId,
      caseId,
      kind: { in: LOG_KINDS },
      data: { path: ['shareId'], equals: shareId },
    },
    orderBy: { id: 'desc' },
    take: LOG_LENGTH,
  });
  const people = await database.person.findMany({
    where: { id: { in: rows.map((row) => row.actorId).filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return rows.map((row) => {
    const data = row.data as { scope?: unknown; endsOn?: unknown };
    return {
      id: row.id,
      kind: row.kind,
      at: row.createdAt,
      actorName: nameOf.get(row.actorId ?? '') ?? null,
      scope: Array.isArray(data.scope) ? scopeOf(data.scope.map(String)) : null,
      endsOn: typeof data.endsOn === 'string' ? data.endsOn : null,
    };
  });
}
