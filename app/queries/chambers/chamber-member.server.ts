import type { Database } from '~/platform/database.server';
import { isChamberKind } from '~/domain/chambers/chamber-kind';
import { isMembershipEvent, type MembershipEventKind, type MemberStatus } from '~/domain/chambers/membership';
import { secondChamber, type SecondChamber } from '~/domain/chambers/second-chamber';

export interface MembershipEventLine {
  id: string;
  kind: MembershipEventKind;
  at: Date;
  side: string;
}

export interface ChamberMember {
  id: string;
  name: string;
  email: string;
  memberNumber: string;
  postalCode: string;
  status: MemberStatus;
  source: string;
  joinedAt: string | null;
  hasAccount: boolean;
  allowsFigures: boolean;
  second: SecondChamber;
  secondReason: string | null;
  adviserId: string | null;
  adviserBy: string | null;
  adviserReasons: string[];
  /** Running shares of the firm with this chamber: how many, never which content. */
  shares: number;
  events: MembershipEventLine[];
}

const MOST_EVENTS = 100;

/** One member of a chamber; null for those of others. */
export async function findChamberMember(
  database: Database,
  { organisationId, membershipId, today }: { organisationId: string; membershipId: string; today: Date },
): Promise<ChamberMember | null> {
  const found = await database.chamberMembership.findUnique({
    where: { organisationId_id: { organisationId, id: membershipId } },
    include: {
      organisation: { select: { chamberProfile: { select: { chamberKind: true } } } },
      events: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: MOST_EVENTS },
    },
  });
  if (found === null) return null;
  const { companyId } = found;
  const [others, shares] = await Promise.all([
    companyId === null
      ? []
      : database.chamberMembership.findMany({
          where: {
            companyId,
            organisationId: { not: organisationId },
            status: { in: ['active', 'suspended'] },
          },
          select: { organisation: { select: { chamberProfile: { select: { chamberKind: true } } } } },
        }),
    companyId === null
      ? 0
      : database.caseShare.count({
          where: {
            organisationId: companyId,
            partnerId: organisationId,
            endedAt: null,
            endsOn: { gte: today },
          },
        }),
  ]);
  const kindOf = (row: { chamberProfile: { chamberKind: string } | null }) => {
    const word = row.chamberProfile?.chamberKind;
    return isChamberKind(word) ? word : 'other';
  };
  const { id, name, email, memberNumber, postalCode, status, source, secondReason, adviserId, adviserBy } =
    found;
  return {
    id,
    name,
    email,
    memberNumber,
    postalCode,
    status,
    source,
    joinedAt: found.joinedAt?.toISOString() ?? null,
    hasAccount: companyId !== null,
    allowsFigures: found.figuresSince !== null,
    second: secondChamber(
      kindOf(found.organisation),
      others.map(({ organisation }) => kindOf(organisation)),
    ),
    secondReason,
    adviserId,
    adviserBy,
    adviserReasons: Array.isArray(found.adviserReasons) ? found.adviserReasons.map(String) : [],
    shares,
    events: found.events.flatMap(({ id: eventId, kind, at, side }) =>
      isMembershipEvent(kind) ? [{ id: eventId, kind, at, side }] : [],
    ),
  };
}
