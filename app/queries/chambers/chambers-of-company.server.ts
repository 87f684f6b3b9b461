import { isChamberKind, type ChamberKind } from '~/domain/chambers/chamber-kind';
import { isMembershipEvent, type MemberStatus } from '~/domain/chambers/membership';
import type { Database } from '~/platform/database.server';

import type { MembershipEventLine } from './chamber-member.server';

export interface ChamberOfCompany {
  membershipId: string;
  chamberId: string;
  slug: string;
  name: string;
  kind: ChamberKind;
  status: MemberStatus;
  allowsFigures: boolean;
  joinedAt: string | null;
  adviser: { name: string; mandate: string; email: string; phone: string } | null;
  /** Cases that the firm shows to this chamber today. */
  shares: number;
  events: MembershipEventLine[];
}

const MOST_EVENTS = 20;

/** The chambers that a firm belongs to or asked, with what each sees. Ended ones are left out. */
export async function chambersOfCompany(
  database: Database,
  { companyId, today }: { companyId: string; today: Date },
): Promise<ChamberOfCompany[]> {
  const [rows, shares] = await Promise.all([
    database.chamberMembership.findMany({
      where: { companyId, status: { in: ['applied', 'active', 'suspended'] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: {
        organisation: {
          select: { id: true, slug: true, name: true, chamberProfile: { select: { chamberKind: true } } },
        },
        adviser: { select: { mandate: true, email: true, phone: true, person: { select: { name: true } } } },
        events: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: MOST_EVENTS },
      },
    }),
    database.caseShare.groupBy({
      by: ['partnerId'],
      where: { organisationId: companyId, endedAt: null, endsOn: { gte: today } },
      _count: { _all: true },
    }),
  ]);
  const sharesOf = new Map(shares.map(({ partnerId, _count }) => [partnerId, _count._all]));
  return rows.map(({ id, status, organisation, adviser, events, figuresSince, joinedAt }) => {
    const kind = organisation.chamberProfile?.chamberKind;
    return {
      membershipId: id,
      chamberId: organisation.id,
      slug: organisation.slug,
      name: organisation.name,
      kind: isChamberKind(kind) ? kind : 'other',
      status,
      allowsFigures: figuresSince !== null,
      joinedAt: joinedAt?.toISOString() ?? null,
      adviser:
        adviser === null
          ? null
          : {
              name: adviser.person.name,
              mandate: adviser.mandate,
              email: adviser.email,
              phone: adviser.phone,
            },
      shares: sharesOf.get(organisation.id) ?? 0,
      events: events.flatMap((event) =>
        isMembershipEvent(event.kind)
          ? [{ id: event.id, kind: event.kind, at: event.at, side: event.side }]
          : [],
      ),
    };
  });
}
