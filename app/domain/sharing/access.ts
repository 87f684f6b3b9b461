/** Who at a chamber or a desk may see cases that were shared with it. Figures alone never need one. */
import type { OrganisationKind, Role } from '../organisations/roles';

export const PARTNER_ROLES = {
  chamber: ['admin', 'adviser'],
  desk: ['lead', 'agent'],
} as const satisfies Partial<Record<OrganisationKind, readonly Role[]>>;

export type PartnerKind = keyof typeof PARTNER_ROLES;
export const PARTNER_KINDS = ['chamber', 'desk'] as const satisfies readonly PartnerKind[];

export function isPartnerKind(kind: OrganisationKind): kind is PartnerKind {
  return kind === 'chamber' || kind === 'desk';
}

/** Roles of the partner that see shared cases. */
export function partnerRoles(kind: PartnerKind): readonly Role[] {
  return PARTNER_ROLES[kind];
}
