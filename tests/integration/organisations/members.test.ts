import { beforeEach, describe, expect, it } from 'vitest';

import { aCase, aMembership, aPerson } from '#tests/support/builders';
import { useDatabase } from '#tests/support/database';
import { memberList } from '~/queries/organisations/member-list.server';
import { getMember } from '~/queries/organisations/member.server';
import { changeMemberRole } from '~/services/organisations/change-member-role.server';
import { leaveOrganisation } from '~/services/organisations/leave-organisation.server';
import { removeMember } from '~/services/organisations/remove-member.server';

import { actorOf, aScene, auditActions, membershipOf, type Scene } from './scene';

const database = useDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await aScene(database.client);
});

const rolesOf = async (organisationId: string) =>
  (await database.client.membership.findMany({ where: { organisationId } })).map(({ role }) => role).sort();

async function aSecondOwner() {
  const person = await aPerson(scene.context);
  await aMembership(scene.context, { organisation: scene.mine, person, role: 'owner' });
  return person;
}

describe('changing a role', () => {
  it('changes it, with an audit row, for a member of the own organisation', async () => {
    const { id } = await membershipOf(scene, scene.mine, scene.viewer);
    expect(
      await changeMemberRole(scene.context, {
        actor: actorOf(scene, scene.owner),
        membershipId: id,
        role: 'hr',
      }),
    ).toBe('changed');
    expect((await membershipOf(scene, scene.mine, scene.viewer)).role).toBe('hr');
    expect(await auditActions(scene, scene.mine)).toEqual(['member-role-changed']);
    expect(await auditActions(scene, scene.theirs)).toEqual([]);
  });

  it('says so, and writes nothing, when the member has the role already', async () => {
    const { id } = await membershipOf(scene, scene.mine, scene.hr);
    expect(
      await changeMemberRole(scene.context, {
        actor: actorOf(scene, scene.owner),
        membershipId: id,
        role: 'hr',
      }),
    ).toBe('unchanged');
    expect(await auditActions(scene, scene.mine)).toEqual([]);
  });

  it('refuses to demote the last owner', async () => {
    const { id } = await membershipOf(scene, scene.mine, scene.owner);
    expect(
      await changeMemberRole(scene.context, {
        actor: actorOf(scene, scene.owner),
        membershipId: id,
        role: 'hr',
      }),
    ).toBe('last-in-charge');
    expect(await rolesOf(scene.mine.id)).toEqual(['hr', 'owner', 'viewer']);
  });

  it('lets exactly one of two owners through who demote each other at the same moment, ten times over', async () => {
    const other = await aSecondOwner();
    const first = await membershipOf(scene, scene.mine, scene.owner);
    const second = await membershipOf(scene, scene.mine, other);
    for (let round = 0; round < 10; round += 1) {
      await database.client.membership.updateMany({
        where: { id: { in: [first.id, second.id] } },
        data: { role: 'owner' },
      });
      const results = await Promise.allSettled([
        changeMemberRole(scene.context, {
          actor: actorOf(scene, scene.owner),
          membershipId: second.id,
          role: 'hr',
        }),
        changeMemberRole(scene.context, { actor: actorOf(scene, other), membershipId: first.id, role: 'hr' }),
      ]);
      expect(
        results.filter((result) => result.status === 'fulfilled' && result.value === 'changed'),
      ).toHaveLength(1);
      expect((await rolesOf(scene.mine.id)).filter((role) => role === 'owner')).toHaveLength(1);
    }
  });

  it('lets exactly one of two owners through who demote themselves at the same moment', async () => {
    const other = await aSecondOwner();
    const change = async (person: typeof other) =>
      changeMemberRole(scene.context, {
        actor: actorOf(scene, person),
        membershipId: (await membershipOf(scene, scene.mine, person)).id,
        role: 'viewer',
      });
    const outcomes = await Promise.all([change(scene.owner), change(other)]);
    expect(outcomes.sort()).toEqual(['changed', 'last-in-charge']);
  });

  it('refuses roles of other kinds of organisations', async () => {
    const { id } = await membershipOf(scene, scene.mine, scene.viewer);
    const change = changeMemberRole(scene.context, {
      actor: actorOf(scene, scene.owner),
      membershipId: id,
      role: 'admin',
    });
    await expect(change).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('is forbidden for hr and viewer, also when the page let them pass a moment earlier', async () => {
    const { id } = await membershipOf(scene, scene.mine, scene.viewer);
    for (const person of [scene.hr, scene.viewer]) {
      const change = changeMemberRole(scene.context, {
        actor: actorOf(scene, person),
        membershipId: id,
        role: 'owner',
      });
      await expect(change).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await rolesOf(scene.mine.id)).toEqual(['hr', 'owner', 'viewer']);
  });
});

describe('members of another organisation', () => {
  it('cannot be changed, removed or read, and cannot act here: the same not-found as for nobody', async () => {
    const foreign = await membershipOf(scene, scene.theirs, scene.stranger);
    const own = await membershipOf(scene, scene.mine, scene.hr);
    const actor = actorOf(scene, scene.owner);
    const asStranger = actorOf(scene, scene.stranger);
    for (const membershipId of [foreign.id, 'no-such-id', '']) {
      await expect(
        changeMemberRole(scene.context, { actor, membershipId, role: 'hr' }),
      ).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(removeMember(scene.context, { actor, membershipId })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(
        getMember(database.client, { organisation: scene.mine, membershipId, readerId: scene.owner.id }),
      ).rejects.toMatchObject({ code: 'not-found' });
    }
    const attempts = await Promise.allSettled([
      changeMemberRole(scene.context, { actor: asStranger, membershipId: own.id, role: 'viewer' }),
      removeMember(scene.context, { actor: asStranger, membershipId: own.id }),
      leaveOrganisation(scene.context, asStranger),
    ]);
    for (const attempt of attempts) expect(attempt).toMatchObject({ reason: { code: 'not-found' } });
    expect(await rolesOf(scene.mine.id)).toEqual(['hr', 'owner', 'viewer']);
    expect(await rolesOf(scene.theirs.id)).toEqual(['owner']);
    expect(await auditActions(scene, scene.mine)).toEqual([]);
  });

  it('do not appear in the list', async () => {
    const list = await memberList(database.client, {
      organisation: scene.mine,
      personId: scene.viewer.id,
      role: 'viewer',
      now: scene.context.clock.now(),
    });
    expect(list.members.map(({ email }) => email).sort()).toEqual(
      [scene.owner, scene.hr, scene.viewer].map(({ email }) => email).sort(),
    );
    expect(list.canManage).toBe(false);
    expect(list.invitations).toEqual([]);
  });
});

describe('removing and leaving', () => {
  it('ends the membership, takes open steps off the person, keeps waiting mails from going out, and says so in the audit', async () => {
    const { context } = scene;
    const mailOf = (organisationId: string) => ({
      id: context.ids.next(),
      organisationId,
      personId: scene.hr.id,
      template: 'step-reminder',
      language: 'de',
      recipient: scene.hr.email,
      props: { secret: 'x' },
      messageId: context.ids.next(),
      cause: context.ids.next(),
      notBefore: context.clock.now(),
      createdAt: context.clock.now(),
    });
    await database.client.outgoingMail.createMany({ data: [mailOf(scene.mine.id), mailOf(scene.theirs.id)] });
    await aCase(context, { organisation: scene.mine, person: scene.hr });
    const { id } = await membershipOf(scene, scene.mine, scene.hr);
    const removed = await removeMember(context, { actor: actorOf(scene, scene.owner), membershipId: id });
    expect(removed).toEqual({ personId: scene.hr.id });
    expect(await rolesOf(scene.mine.id)).toEqual(['owner', 'viewer']);
    expect(await auditActions(scene, scene.mine)).toEqual(['member-removed']);
    const mails = await database.client.outgoingMail.findMany({ where: { personId: scene.hr.id } });
    expect(mails.map(({ organisationId, status }) => [organisationId, status]).sort()).toEqual(
      [
        [scene.mine.id, 'void'],
        [scene.theirs.id, 'pending'],
      ].sort(),
    );
    expect(await database.client.hiringCase.count({ where: { organisationId: scene.mine.id } })).toBe(1);
  });

  it('lets anybody leave but the last owner', async () => {
    expect(await leaveOrganisation(scene.context, actorOf(scene, scene.viewer))).toBe('left');
    expect(await leaveOrganisation(scene.context, actorOf(scene, scene.owner))).toBe('last-in-charge');
    const { id } = await membershipOf(scene, scene.mine, scene.owner);
    expect(await removeMember(scene.context, { actor: actorOf(scene, scene.owner), membershipId: id })).toBe(
      'last-in-charge',
    );
    expect(await rolesOf(scene.mine.id)).toEqual(['hr', 'owner']);
    expect(await auditActions(scene, scene.mine)).toEqual(['member-left']);
  });

  it('lets exactly one of two owners leave who leave at the same moment', async () => {
    const other = await aSecondOwner();
    const outcomes = await Promise.all([
      leaveOrganisation(scene.context, actorOf(scene, scene.owner)),
      leaveOrganisation(scene.context, actorOf(scene, other)),
    ]);
    expect(outcomes.sort()).toEqual(['last-in-charge', 'left']);
    expect((await rolesOf(scene.mine.id)).filter((role) => role === 'owner')).toHaveLength(1);
  });
});
