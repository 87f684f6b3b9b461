import { isPartnerKind, partnerRoles } from '~/domain/sharing/access';
import type { Transaction } from '~/platform/database.server';

export interface SharePartner {
  id: string;
  slug: string;
  name: string;
  kind: 'chamber' | 'desk';
}

/**
 * The chamber or desk that a case is to be shown to, if it is one and the named person may see shared cases there.
 *
 * @param adviserId one person; null: everybody there whose role may
 */
export async function findSharePartner(
  transaction: Transaction,
  { partnerId, adviserId }: { partnerId: string; adviserId: string | null },
): Promise<SharePartner | null> {
  const partner = await transaction.organisation.findUnique({
    where: { id: partnerId },
    select: { id: true, slug: true, name: true, kind: true },
  });
  if (partner === null || !isPartnerKind(partner.kind)) return null;
  const { kind } = partner;
  if (adviserId !== null) {
    const member = await transaction.membership.findFirst({
      where: {
        organisationId: partnerId,
        personId: adviserId,
        role: { in: [...partnerRoles(kind)] },
      },
      select: { id: true },
    });
    if (member === null) return null;
  }
  return { ...partner, kind };
}
