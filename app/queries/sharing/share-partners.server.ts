import { isPartnerKind, PARTNER_KINDS, partnerRoles, type PartnerKind } from '~/domain/sharing/access';
import type { Database } from '~/platform/database.server';

export interface PartnerChoice {
  id: string;
  name: string;
  kind: PartnerKind;
}

/** More would be no list to choose from. */
const MOST_PARTNERS = 300;

/** Chambers and desks of this installation, by name. */
export async function sharePartners(database: Database): Promise<PartnerChoice[]> {
  const rows = await database.organisation.findMany({
    where: { kind: { in: [...PARTNER_KINDS] } },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    take: MOST_PARTNERS,
    select: { id: true, name: true, kind: true },
  });
  return rows.flatMap(({ id, name, kind }) => (isPartnerKind(kind) ? [{ id, name, kind }] : []));
}

export interface PartnerWithPeople extends PartnerChoice {
  /** Who may see shared cases there: names only. */
  people: { id: string; name: string }[];
}

/** One chamber or desk with the people who may see shared cases there; null for anything else. */
export async function findPartnerWithPeople(
  database: Database,
  partnerId: string,
): Promise<PartnerWithPeople | null> {
  const found = await database.organisation.findUnique({
    where: { id: partnerId },
    select: { id: true, name: true, kind: true },
  });
  if (found === null || !isPartnerKind(found.kind)) return null;
  const { id, name, kind } = found;
  const members = await database.membership.findMany({
    where: { organisationId: id, role: { in: [...partnerRoles(kind)] } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    take: MOST_PARTNERS,
    select: { person: { select: { id: true, name: true } } },
  });
  return { id, name, kind, people: members.map((member) => member.person) };
}
