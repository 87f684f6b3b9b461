import { describe, expect, it } from 'vitest';

import { leavesNobodyInCharge } from '~/domain/organisations/last-in-charge';
import {
  canEditProfile,
  canManageMembers,
  isRoleOfKind,
  ROLES_OF_KIND,
  roleInCharge,
} from '~/domain/organisations/roles';

describe('roles', () => {
  it('belong to exactly one kind of organisation', () => {
    const all = Object.values(ROLES_OF_KIND).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(isRoleOfKind('employer', 'hr')).toBe(true);
    expect(isRoleOfKind('employer', 'lead')).toBe(false);
    expect(isRoleOfKind('desk', 'toString')).toBe(false);
  });

  it('let only the one in charge manage members, and owner and hr edit the profile', () => {
    expect(roleInCharge('employer')).toBe('owner');
    expect(roleInCharge('desk')).toBe('lead');
    expect(ROLES_OF_KIND.employer.filter((role) => canManageMembers('employer', role))).toEqual(['owner']);
    expect(ROLES_OF_KIND.employer.filter(canEditProfile)).toEqual(['owner', 'hr']);
  });
});

describe('somebody must stay in charge', () => {
  const one = [
    { id: 'a', role: 'owner' },
    { id: 'b', role: 'hr' },
  ] as const;
  const two = [...one, { id: 'c', role: 'owner' }] as const;

  it.each([
    ['the last owner goes', one, 'a', null, true],
    ['the last owner becomes hr', one, 'a', 'hr', true],
    ['the last owner stays owner', one, 'a', 'owner', false],
    ['one of two owners goes', two, 'a', null, false],
    ['hr goes', one, 'b', null, false],
    ['hr becomes owner', one, 'b', 'owner', false],
    ['somebody unknown goes', one, 'x', null, false],
  ] as const)('%s', (_what, members, memberId, newRole, isRefused) => {
    expect(leavesNobodyInCharge('employer', members, memberId, newRole)).toBe(isRefused);
  });
});
