import { beforeEach, describe, expect, it } from 'vitest';

import { aMembership, aPerson } from '#tests/support/builders';
import { useDatabase } from '#tests/support/database';
import { invitationForVisitor } from '~/queries/organisations/invitation-for-visitor.server';
import { memberList } from '~/queries/organisations/member-list.server';
import { acceptInvitation } from '~/services/organisations/accept-invitation.server';
import { inviteMember } from '~/services/organisations/invite-member.server';
import { resendInvitation } from '~/services/organisations/resend-invitation.server';
import { revokeInvitation } from '~/services/organisations/revoke-invitation.server';
import type { Person } from '#prisma/generated/client';

import { actorOf, aScene, auditActions, type Scene } from './scene';

const database = useDatabase();
let scene: Scene;
/** Whom the owner of mine invites. */
let address: string;
beforeEach(async () => {
  scene = await aScene(database.client);
  address = `neu-${scene.mine.slug}@firma.example`;
});

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const invite = (email: string, role: 'owner' | 'hr' | 'viewer' = 'hr', actor = actorOf(scene, scene.owner)) =>
  inviteMember(scene.context, { actor, email, role, language: 'de' });

const invitations = () =>
  database.client.invitation.findMany({
    where: { organisationId: scene.mine.id },
    orderBy: { email: 'asc' },
  });

const mailsOfMine = () =>
  database.client.outgoingMail.findMany({
    where: { organisationId: scene.mine.id },
    orderBy: { createdAt: 'asc' },
  });

/** The token as the invited person finds it in the newest mail that still goes out. */
async function tokenInMail(): Promise<string> {
  const mail = (await mailsOfMine()).filter(({ status }) => status === 'pending').at(-1);
  const { link } = mail?.props as { link: string };
  return link.split('/').at(-1) ?? '';
}

const look = (token: string, person: Person | null) =>
  invitationForVisitor(database.client, { token, person, now: scene.context.clock.now() });

describe('inviting', () => {
  it('writes the invitation with the hash of its token only, the mail, and the audit row, then wakes the worker', async () => {
    expect(await invite(` ${address.toUpperCase()} `)).toMatchObject({ outcome: 'invited' });
    const [invitation] = await invitations();
    const token = await tokenInMail();
    expect(invitation).toMatchObject({ email: address, role: 'hr', invitedById: scene.owner.id });
    expect(invitation?.tokenHash).not.toContain(token);
    expect(invitation?.expiresAt.getTime()).toBe(scene.context.clock.now().getTime() + 14 * DAY_MS);
    expect(await mailsOfMine()).toMatchObject([
      {
        template: 'invitation',
        recipient: address,
        language: 'de',
        props: {
          organisationName: scene.mine.name,
          inviterName: scene.owner.name,
          role: 'hr',
          validUntil: '2026-12-07',
        },
      },
    ]);
    expect(scene.context.queue.woken).toHaveLength(1);
    expect(JSON.stringify(scene.context.queue.woken)).not.toContain('@');
    const [audit] = await database.client.auditEntry.findMany({ where: { organisationId: scene.mine.id } });
    expect(audit).toMatchObject({
      action: 'member-invited',
      actorId: scene.owner.id,
      subjectId: invitation?.id,
    });
    expect(JSON.stringify(audit)).not.toContain('@');
  });

  it('writes in the language of somebody we know, whatever the page speaks', async () => {
    const english = await aPerson(scene.context, { language: 'en' });
    await invite(english.email);
    expect(await mailsOfMine()).toMatchObject([{ language: 'en' }]);
  });

  it('refreshes the invitation of an address instead of making a second one; the old link is dead', async () => {
    await invite(address, 'viewer');
    const oldToken = await tokenInMail();
    scene.context.clock.advance(2 * MINUTE_MS);
    expect(await invite(address.toUpperCase(), 'hr')).toMatchObject({ outcome: 'refreshed' });
    expect(await invitations()).toMatchObject([{ role: 'hr' }]);
    expect((await mailsOfMine()).map(({ status }) => status)).toEqual(['void', 'pending']);
    expect(await look(oldToken, null)).toEqual({ state: 'invalid' });
    expect(await look(await tokenInMail(), null)).toMatchObject({ state: 'signed-out' });
  });

  it('sends one mail when the button is pressed twice, also at the same moment', async () => {
    const outcomes = await Promise.all([invite(address), invite(address)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['invited', 'just-sent']);
    expect(await invitations()).toHaveLength(1);
    expect(await mailsOfMine()).toHaveLength(1);
  });

  it('says that an address is a member only of the own organisation, never of another', async () => {
    expect(await invite(scene.hr.email)).toEqual({ outcome: 'already-member' });
    expect(await invite(scene.stranger.email)).toMatchObject({ outcome: 'invited' });
    expect(await invitations()).toHaveLength(1);
  });

  it('stops at 50 open invitations, and at 100 mails a day even if they were revoked', async () => {
    for (let number = 0; number < 50; number += 1) await invite(`n${number}@firma.example`);
    expect(await invite('one-more@firma.example')).toEqual({ outcome: 'too-many-open' });
    const row = (number: number) => ({
      id: scene.context.ids.next(),
      organisationId: scene.mine.id,
      action: 'member-invited',
      subjectType: 'invitation',
      subjectId: `x${number}`,
      detail: {},
      at: scene.context.clock.now(),
    });
    await database.client.auditEntry.createMany({
      data: Array.from({ length: 50 }, (_, number) => row(number)),
    });
    await database.client.invitation.updateMany({ data: { revokedAt: scene.context.clock.now() } });
    expect(await invite('one-more@firma.example')).toEqual({ outcome: 'too-many-today' });
    scene.context.clock.advance(DAY_MS + 1);
    expect(await invite('one-more@firma.example')).toMatchObject({ outcome: 'invited' });
  });

  it('is forbidden for hr and viewer, not found for strangers, and refuses roles of other kinds', async () => {
    await expect(invite('a@firma.example', 'hr', actorOf(scene, scene.hr))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(invite('a@firma.example', 'hr', actorOf(scene, scene.viewer))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(invite('a@firma.example', 'hr', actorOf(scene, scene.stranger))).rejects.toMatchObject({
      code: 'not-found',
    });
    const desk = inviteMember(scene.context, {
      actor: actorOf(scene, scene.owner),
      email: 'a@firma.example',
      role: 'lead',
      language: 'de',
    });
    await expect(desk).rejects.toMatchObject({ code: 'bad-request' });
    expect(await invitations()).toEqual([]);
  });
});

describe('resending and revoking', () => {
  it('resends a lapsed invitation with 14 new days', async () => {
    await invite(address);
    scene.context.clock.advance(15 * DAY_MS);
    const [before] = await invitations();
    const resent = await resendInvitation(scene.context, {
      actor: actorOf(scene, scene.owner),
      invitationId: before?.id ?? '',
      language: 'de',
    });
    expect(resent).toMatchObject({ outcome: 'refreshed', invitationId: before?.id });
    expect(await look(await tokenInMail(), null)).toMatchObject({
      state: 'signed-out',
      validUntil: '2026-12-22',
    });
  });

  it('revokes once; the link and a waiting mail are dead, a second press is no error', async () => {
    await invite(address);
    const token = await tokenInMail();
    const [invitation] = await invitations();
    const revoke = () =>
      revokeInvitation(scene.context, {
        actor: actorOf(scene, scene.owner),
        invitationId: invitation?.id ?? '',
      });
    expect(await revoke()).toBe('revoked');
    expect(await revoke()).toBe('already-revoked');
    expect(await look(token, null)).toEqual({ state: 'invalid' });
    expect(await mailsOfMine()).toMatchObject([{ status: 'void', props: {} }]);
    expect(await auditActions(scene, scene.mine)).toEqual(['invitation-revoked', 'member-invited']);
    await expect(
      resendInvitation(scene.context, {
        actor: actorOf(scene, scene.owner),
        invitationId: invitation?.id ?? '',
        language: 'de',
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('finds nothing for an invitation of another organisation, and changes nothing', async () => {
    await invite(address);
    const [invitation] = await invitations();
    const theirs = { organisationId: scene.theirs.id, personId: scene.stranger.id };
    const invitationId = invitation?.id ?? '';
    await expect(revokeInvitation(scene.context, { actor: theirs, invitationId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      resendInvitation(scene.context, { actor: theirs, invitationId, language: 'de' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await invitations()).toEqual([invitation]);
    const list = await memberList(database.client, {
      organisation: scene.theirs,
      personId: scene.stranger.id,
      role: 'owner',
      now: scene.context.clock.now(),
    });
    expect(list.invitations).toEqual([]);
  });
});

describe('the link', () => {
  const accept = (token: string, person: Person) => acceptInvitation(scene.context, { token, person });

  it('leads through its states: signed out, another address, ready, joined, already a member, used', async () => {
    await invite(address);
    const token = await tokenInMail();
    const invited = await aPerson(scene.context, { email: address });
    expect(await look(token, null)).toMatchObject({
      state: 'signed-out',
      email: address,
      organisationName: scene.mine.name,
      role: 'hr',
      validUntil: '2026-12-07',
    });
    expect(await look(token, scene.stranger)).toMatchObject({
      state: 'other-address',
      invitedAddress: 'n…@firma.example',
      ownAddress: scene.stranger.email,
    });
    expect(await look(token, invited)).toMatchObject({ state: 'ready' });
    expect(await accept(token, invited)).toEqual({
      outcome: 'joined',
      kind: 'employer',
      slug: scene.mine.slug,
    });
    expect(await look(token, invited)).toMatchObject({
      state: 'already-member',
      path: `/o/${scene.mine.slug}`,
    });
    expect(await look(token, null)).toEqual({ state: 'accepted' });
    const member = await database.client.membership.findFirst({ where: { personId: invited.id } });
    expect(member).toMatchObject({ organisationId: scene.mine.id, role: 'hr' });
    expect(await auditActions(scene, scene.mine)).toEqual(['invitation-accepted', 'member-invited']);
  });

  it('joins nobody but the invited address', async () => {
    await invite(address);
    expect(await accept(await tokenInMail(), scene.stranger)).toEqual({ outcome: 'not-possible' });
    expect(await database.client.membership.count({ where: { organisationId: scene.mine.id } })).toBe(3);
  });

  it('joins once, when it is used twice at the same moment', async () => {
    await invite(address);
    const token = await tokenInMail();
    const invited = await aPerson(scene.context, { email: address });
    const outcomes = await Promise.all([accept(token, invited), accept(token, invited)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already-member', 'joined']);
    expect(await database.client.membership.count({ where: { personId: invited.id } })).toBe(1);
  });

  it.each([
    ['to the last millisecond of its 14 days', 14 * DAY_MS - 1, 'ready', 'joined'],
    ['not a moment longer', 14 * DAY_MS, 'expired', 'not-possible'],
  ])('works %s', async (_when, passedMs, state, outcome) => {
    await invite(address);
    const token = await tokenInMail();
    const invited = await aPerson(scene.context, { email: address });
    scene.context.clock.advance(passedMs);
    expect(await look(token, invited)).toMatchObject({ state });
    expect(await accept(token, invited)).toMatchObject({ outcome });
  });

  it.each(['', 'x', '../../etc/passwd', 'ä'.repeat(8_000), '\u0000'])(
    'is invalid when nobody sent it (%#)',
    async (token) => {
      await invite(address);
      expect(await look(token, scene.owner)).toEqual({ state: 'invalid' });
      expect(await accept(token, scene.owner)).toEqual({ outcome: 'not-possible' });
    },
  );

  it('does not bring back somebody who was removed after joining', async () => {
    await invite(address);
    const token = await tokenInMail();
    const invited = await aPerson(scene.context, { email: address });
    await accept(token, invited);
    await database.client.membership.deleteMany({ where: { personId: invited.id } });
    expect(await look(token, invited)).toEqual({ state: 'accepted' });
    expect(await accept(token, invited)).toEqual({ outcome: 'not-possible' });
  });

  it('shows somebody who joined another way that they belong already', async () => {
    const invited = await aPerson(scene.context, { email: address });
    await invite(address);
    await aMembership(scene.context, { organisation: scene.mine, person: invited, role: 'viewer' });
    const token = await tokenInMail();
    expect(await look(token, invited)).toMatchObject({ state: 'already-member' });
    expect(await accept(token, invited)).toMatchObject({ outcome: 'already-member' });
  });
});
