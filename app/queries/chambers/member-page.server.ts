import { Prisma } from '#prisma/generated/client';
import { isChamberKind, type ChamberKind } from '~/domain/chambers/chamber-kind';
import { MEMBER_STATUSES, type MemberStatus } from '~/domain/chambers/membership';
import { secondChamber, type SecondChamber } from '~/domain/chambers/second-chamber';
import { foldForSearch } from '~/domain/directory/search-text';
import type { Database } from '~/platform/database.server';

export interface MemberFilter {
  organisationId: string;
  status: MemberStatus | null;
  /** Free text; empty: all. */
  text: string;
  /** An adviser's id, `none` for members without; null: all. */
  adviser: string | null;
  /** Mark of the line before the page; null: from the beginning. */
  after: MemberMark | null;
}

export interface MemberMark {
  name: string;
  id: string;
}

export interface MemberLine {
  id: string;
  name: string;
  memberNumber: string;
  email: string;
  postalCode: string;
  status: MemberStatus;
  adviserName: string | null;
  joinedAt: string | null;
  /** How the firm stands to other chambers. */
  second: SecondChamber;
  hasSecondReason: boolean;
}

export interface MemberPage {
  lines: MemberLine[];
  counts: Record<MemberStatus, number>;
  next: MemberMark | null;
}

const PAGE_SIZE = 50;

interface Row {
  id: string;
  name: string;
  memberNumber: string;
  email: string;
  postalCode: string;
  status: MemberStatus;
  adviserName: string | null;
  joinedAt: Date | null;
  secondReason: string | null;
  otherKinds: string[] | null;
  ownKind: string | null;
}

/** Members of a chamber by name, fifty at a time, with the number of each state. Two queries at once. */
export async function memberPage(database: Database, filter: MemberFilter): Promise<MemberPage> {
  const { organisationId, after } = filter;
  const from =
    after === null ? Prisma.sql`true` : Prisma.sql`(member.name, member.id) > (${after.name}, ${after.id})`;
  const [rows, counts] = await Promise.all([
    database.$queryRaw<Row[]>`
      SELECT member.id, member.name, member.member_number AS "memberNumber", member.email,
             member.postal_code AS "postalCode", member.status::text AS status, person.name AS "adviserName",
             member.joined_at AS "joinedAt", member.second_reason AS "secondReason", own.chamber_kind AS "ownKind",
             (SELECT array_agg(coalesce(profile.chamber_kind, 'other')) FROM chamber_membership AS other
              LEFT JOIN chamber_profile AS profile ON profile.organisation_id = other.organisation_id
              WHERE other.company_id = member.company_id AND other.organisation_id <> member.organisation_id
                AND other.status IN ('active', 'suspended')) AS "otherKinds"
      FROM chamber_membership AS member
      LEFT JOIN chamber_profile AS own ON own.organisation_id = member.organisation_id
      LEFT JOIN chamber_adviser AS adviser ON adviser.id = member.adviser_id
      LEFT JOIN person ON person.id = adviser.person_id
      WHERE member.organisation_id = ${organisationId} AND ${memberConditions(filter)} AND ${from}
      ORDER BY member.name, member.id LIMIT ${PAGE_SIZE + 1}`,
    memberCounts(database, organisationId),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    lines: shown.map(lineOf),
    counts,
    next: rows.length > PAGE_SIZE && last !== undefined ? { name: last.name, id: last.id } : null,
  };
}

/** Status, words and adviser of a filter, for the list, the export and bulk work alike. */
export function memberConditions({
  status,
  text,
  adviser,
}: Pick<MemberFilter, 'status' | 'text' | 'adviser'>): Prisma.Sql {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
  const conditions = [
    status === null
      ? Prisma.sql`member.status <> 'ended'`
      : Prisma.sql`member.status = ${status}::"ChamberMemberStatus"`,
    ...words.map((word) => Prisma.sql`member.search_text LIKE ${`%${word}%`}`),
    adviser === null
      ? Prisma.sql`true`
      : adviser === 'none'
        ? Prisma.sql`member.adviser_id IS NULL`
        : Prisma.sql`member.adviser_id = ${adviser}`,
  ];
  return Prisma.join(conditions, ' AND ');
}

/** How many members of each state a chamber has. */
export async function memberCounts(
  database: Database,
  organisationId: string,
): Promise<Record<MemberStatus, number>> {
  const groups = await database.chamberMembership.groupBy({
    by: ['status'],
    where: { organisationId },
    _count: { _all: true },
  });
  const found = new Map(groups.map(({ status, _count }) => [status, _count._all]));
  return Object.fromEntries(MEMBER_STATUSES.map((status) => [status, found.get(status) ?? 0])) as Record<
    MemberStatus,
    number
  >;
}

const kindOf = (word: string | null): ChamberKind => (isChamberKind(word) ? word : 'other');

function lineOf({ otherKinds, ownKind, secondReason, joinedAt, ...row }: Row): MemberLine {
  return {
    ...row,
    joinedAt: joinedAt?.toISOString() ?? null,
    second: secondChamber(kindOf(ownKind), (otherKinds ?? []).map(kindOf)),
    hasSecondReason: secondReason !== null,
  };
}
