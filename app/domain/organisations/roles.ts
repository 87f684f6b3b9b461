/**
 * The kinds of organisations and what a person can be in each. The first role of a kind is the one in charge: it
 * invites, changes roles and removes, and an organisation is never without somebody who has it.
 */
export const ROLES_OF_KIND = {
  employer: ['owner', 'hr', 'viewer'],
  chamber: ['admin', 'adviser', 'analyst'],
  desk: ['lead', 'agent'],
  operator: ['operator'],
} as const;

export type OrganisationKind = keyof typeof ROLES_OF_KIND;
export type Role = (typeof ROLES_OF_KIND)[OrganisationKind][number];
export type EmployerRole = (typeof ROLES_OF_KIND)['employer'][number];

/** The roles that exist in an organisation of this kind, the one in charge first. */
export function rolesOfKind(kind: OrganisationKind): readonly Role[] {
  return ROLES_OF_KIND[kind];
}

/** Whether a text from outside names a role of this kind. */
export function isRoleOfKind(kind: OrganisationKind, role: string): role is Role {
  return rolesOfKind(kind).some((candidate) => candidate === role);
}

/** The role in charge: `owner`, `admin`, `lead` or `operator`. */
export function roleInCharge(kind: OrganisationKind): Role {
  return ROLES_OF_KIND[kind][0];
}

/** Whether somebody with this role invites colleagues, changes roles and removes members. */
export function canManageMembers(kind: OrganisationKind, role: Role): boolean {
  return role === roleInCharge(kind);
}

/** Whether somebody with this role may change the employer's profile. Viewers only read. */
export function canEditProfile(role: Role): boolean {
  return role === 'owner' || role === 'hr';
}
