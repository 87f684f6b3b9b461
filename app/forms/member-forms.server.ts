import { z } from 'zod';

import { rolesOfKind, type OrganisationKind, type Role } from '~/domain/organisations/roles';

import { email } from './fields.server';

/** One of the roles that exist in this kind of organisation. */
const roleOf = (kind: OrganisationKind) => z.enum<readonly Role[]>(rolesOfKind(kind));

/** Whom to invite, and as what. */
export const inviteSchema = (kind: OrganisationKind) => z.object({ email: email(), role: roleOf(kind) });

/** The role a member is to have. */
export const memberRoleSchema = (kind: OrganisationKind) => z.object({ role: roleOf(kind) });
