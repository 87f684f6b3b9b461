import { beforeEach, describe, expect, it } from 'vitest';

import { aMembership, anOrganisation } from '#tests/support/builders';
import { useDatabase } from '#tests/support/database';
import * as chamberPage from '~/routes/k.$org._index';
import * as company from '~/routes/o.$org.company';
import * as deskPage from '~/routes/d.$org._index';
import * as invitation from '~/routes/invitation.$token';
import * as layout from '~/routes/o.$org';
import * as leave from '~/routes/o.$org.members_.leave';
import * as member from '~/routes/o.$org.members_.$membershipId';
import * as members from '~/routes/o.$org.members';
import * as newOrganisation from '~/routes/organisations.new';
import * as operatorPage from '~/routes/operator._index';
import * as organisations from '~/routes/organisations._index';
import { inviteMember } from '~/services/organisations/invite-member.server';

import { actorOf, aScene, fieldErrors, membershipOf, visit, type Scene } from './scene';

const database = useDatabase();
let scene: Scene;
let org: string;
beforeEach(async () => {
  scene = await aScene(database.client);
  org = scene.mine.slug;
});

/** Everything that a foreign hand must not move. */
async function stateOfMine() {
  const where = { organisationId: scene.mine.id };
  return {
    memberships: await database.client.membership.findMany({ where, orderBy: { id: 'asc' } }),
    invitations: await database.client.invitation.findMany({ where, orderBy: { id: 'asc' } }),
    profile: await database.client.employerProfile.findMany({ where }),
    mails: await database.client.outgoingMail.count({ where }),
    audit: await database.client.auditEntry.count({ where }),
  };
}

const answers = {
  legalName: 'Muster GmbH',
  postalCode: '40210',
  kreis: '05111',
  chamberId: 'ihk-duesseldorf',
  employeeCount: '1.200',
  branch: 'care',
  boundByTariff: 'yes',
  trainsApprentices: 'no',
  temporaryAgency: 'unknown',
  careFacility: 'yes',
};

const profileForm = { ...answers, intent: 'save', revision: '1' };

async function ofMine() {
  const { id: membershipId } = await membershipOf(scene, scene.mine, scene.hr);
  const { outcome } = await inviteMember(scene.context, {
    actor: actorOf(scene, scene.owner),
    email: `neu-${org}@firma.example`,
    role: 'hr',
    language: 'de',
  });
  expect(outcome).toBe('invited');
  const { id: invitationId } = await database.client.invitation.findFirstOrThrow({
    where: { organisationId: scene.mine.id },
  });
  return { membershipId, invitationId };
}

describe('a member of another organisation', () => {
  it('gets the same 404 from every page and every form as for an organisation that does not exist', async () => {
    const { membershipId, invitationId } = await ofMine();
    const before = await stateOfMine();
    const person = scene.stranger;
    for (const slug of [org, 'no-such-organisation']) {
      const params = { org: slug };
      const path = `/o/${slug}`;
      const one = { org: slug, membershipId };
      const answers = [
        await visit(scene, layout.loader, { person, path, params }),
        await visit(scene, company.loader, { person, path: `${path}/company`, params }),
        await visit(scene, company.action, { person, path: `${path}/company`, params, form: profileForm }),
        await visit(scene, company.action, {
          person,
          path,
          params,
          form: { intent: 'look-up', postalCode: '40210' },
        }),
        await visit(scene, members.loader, { person, path: `${path}/members`, params }),
        await visit(scene, members.action, { person, path, params, form: { revoke: invitationId } }),
        await visit(scene, members.action, { person, path, params, form: { resend: invitationId } }),
        await visit(scene, members.action, {
          person,
          path,
          params,
          form: { intent: 'invite', email: 'a@b.example', role: 'hr' },
        }),
        await visit(scene, member.loader, { person, path, params: one }),
        await visit(scene, member.action, {
          person,
          path,
          params: one,
          form: { intent: 'role', role: 'viewer' },
        }),
        await visit(scene, member.action, { person, path, params: one, form: { intent: 'remove' } }),
        await visit(scene, leave.loader, { person, path, params }),
        await visit(scene, leave.action, { person, path, params, form: { intent: 'confirm' } }),
        await visit(scene, chamberPage.loader, { person, path: `/k/${slug}`, params }),
        await visit(scene, deskPage.loader, { person, path: `/d/${slug}`, params }),
        await visit(scene, operatorPage.loader, { person, path: '/operator', params }),
      ];
      for (const answer of answers)
        expect(answer).toEqual({ status: 404, body: null, location: null, flash: null });
    }
    expect(await stateOfMine()).toEqual(before);
  });

  it('does not reach my members and invitations through their own organisation', async () => {
    const { membershipId, invitationId } = await ofMine();
    const before = await stateOfMine();
    const person = scene.stranger;
    const params = { org: scene.theirs.slug };
    const path = `/o/${scene.theirs.slug}/members`;
    const one = { ...params, membershipId };
    const answers = [
      await visit(scene, members.action, { person, path, params, form: { revoke: invitationId } }),
      await visit(scene, members.action, { person, path, params, form: { resend: invitationId } }),
      await visit(scene, member.loader, { person, path, params: one }),
      await visit(scene, member.action, {
        person,
        path,
        params: one,
        form: { intent: 'role', role: 'viewer' },
      }),
      await visit(scene, member.action, { person, path, params: one, form: { intent: 'remove' } }),
    ];
    for (const answer of answers) expect(answer.status).toBe(404);
    expect(await stateOfMine()).toEqual(before);
  });
});

describe('roles', () => {
  it('let hr and viewer read the members but not invite, change or remove', async () => {
    const { membershipId, invitationId } = await ofMine();
    const before = await stateOfMine();
    const params = { org };
    const path = `/o/${org}/members`;
    for (const person of [scene.hr, scene.viewer]) {
      const list = await visit(scene, members.loader, { person, path, params });
      expect(list).toMatchObject({ status: 200, body: { canManage: false, invitations: [] } });
      const forms = [
        await visit(scene, members.action, {
          person,
          path,
          params,
          form: { intent: 'invite', email: 'a@b.example', role: 'hr' },
        }),
        await visit(scene, members.action, { person, path, params, form: { revoke: invitationId } }),
        await visit(scene, member.loader, { person, path, params: { org, membershipId } }),
        await visit(scene, member.action, {
          person,
          path,
          params: { org, membershipId },
          form: { intent: 'remove' },
        }),
      ];
      for (const answer of forms) expect(answer.status).toBe(403);
    }
    expect(await stateOfMine()).toEqual(before);
  });

  it('let viewers read the company details as text and refuse their changes', async () => {
    const page = await visit(scene, company.loader, {
      person: scene.viewer,
      path: `/o/${org}/company`,
      params: { org },
    });
    expect(page.body).toMatchObject({
      readOnly: expect.arrayContaining([expect.objectContaining({ name: 'legalName' })]),
    });
    const change = { person: scene.viewer, path: `/o/${org}/company`, params: { org }, form: profileForm };
    expect((await visit(scene, company.action, change)).status).toBe(403);
  });

  it('keep chambers, desks and the operator out of the employer pages and the other way round', async () => {
    const chamber = await anOrganisation(scene.context, { kind: 'chamber' });
    await aMembership(scene.context, { organisation: chamber, person: scene.stranger, role: 'admin' });
    const params = { org: chamber.slug };
    const person = scene.stranger;
    expect((await visit(scene, company.loader, { person, path: '/o/x/company', params })).status).toBe(404);
    expect(await visit(scene, chamberPage.loader, { person, path: '/k/x', params })).toMatchObject({
      status: 200,
      body: { landing: { name: chamber.name } },
    });
    expect(
      (await visit(scene, chamberPage.loader, { person: scene.owner, path: '/k/x', params: { org } })).status,
    ).toBe(404);
  });
});

describe('without a session', () => {
  it('pages lead to the sign-in and back, forms keep what was typed', async () => {
    const page = await visit(scene, company.loader, {
      person: null,
      path: `/o/${org}/company`,
      params: { org },
    });
    expect(page).toMatchObject({
      status: 302,
      location: `/login?next=${encodeURIComponent(`/o/${org}/company`)}`,
    });
    const sent = { person: null, path: `/o/${org}/company`, params: { org }, form: profileForm };
    expect((await visit(scene, company.action, sent)).status).toBe(401);
    expect((await visit(scene, organisations.loader, { person: null, path: '/organisations' })).status).toBe(
      302,
    );
  });
});

const TOO_LONG = 'x'.repeat(8_000);

describe('creating an organisation', () => {
  const send = (form: Record<string, string>) =>
    visit(scene, newOrganisation.action, { person: scene.viewer, path: '/organisations/new', form });

  it.each([
    ['everything empty', { name: '', postalCode: '' }, ['name', 'postalCode']],
    ['nothing at all', {}, ['name', 'postalCode']],
    ['spaces only', { name: '   ', postalCode: '     ' }, ['name', 'postalCode']],
    ['8,000 characters', { name: TOO_LONG, postalCode: TOO_LONG }, ['name', 'postalCode']],
    ['a name of signs only', { name: '—…!', postalCode: '99084' }, ['name']],
    ['a name with a NUL', { name: 'a\u0000b', postalCode: '99084' }, ['name']],
    ['a name with a line end', { name: 'a\nb', postalCode: '99084' }, ['name']],
    ['a name that turns the reading direction', { name: 'abc\u202edef', postalCode: '99084' }, ['name']],
    [
      'a name with a web address',
      { name: 'Ihr Konto: https://boese.example', postalCode: '99084' },
      ['name'],
    ],
    ['letters as postal code', { name: 'Firma', postalCode: 'abcde' }, ['postalCode']],
    ['four digits', { name: 'Firma', postalCode: '9908' }, ['postalCode']],
    ['digits of another script', { name: 'Firma', postalCode: '٩٩٠٨٤' }, ['postalCode']],
    ['a postal code that does not exist', { name: 'Firma', postalCode: '00000' }, ['postalCode']],
  ])('answers 400 with a message beside the field: %s', async (_what, form, fields) => {
    const answer = await send(form);
    expect(answer.status).toBe(400);
    expect(Object.keys(fieldErrors(answer)).sort()).toEqual(fields);
    for (const message of Object.values(fieldErrors(answer))) expect(message.length).toBeGreaterThan(10);
  });

  it.each([
    ['<b>Firma</b> <script>alert(1)</script>', 'b-firma-b-script-alert-1-script'],
    ["Robert'); DROP TABLE organisation;--", 'robert-drop-table-organisation'],
    ['北京 GmbH', 'gmbh'],
    ['東京', 'betrieb'],
    ['👩‍⚕️ Pflege', 'pflege'],
  ])('takes the name %s as it is', async (name, slug) => {
    const answer = await send({ name, postalCode: '99084' });
    expect(answer).toMatchObject({
      status: 302,
      location: `/o/${slug}/company`,
      flash: 'organisation:flash.created',
    });
    expect(await database.client.organisation.findUniqueOrThrow({ where: { slug } })).toMatchObject({ name });
  });
});

describe('the company page', () => {
  const send = (form: Record<string, string>, person = scene.hr) =>
    visit(scene, company.action, { person, path: `/o/${org}/company`, params: { org }, form });

  it('saves every answer, with Land from the place, and shows them again', async () => {
    expect(await send(profileForm)).toMatchObject({ status: 302, flash: 'organisation:flash.profileSaved' });
    const page = await visit(scene, company.loader, {
      person: scene.hr,
      path: `/o/${org}/company`,
      params: { org },
    });
    expect(page.body).toMatchObject({
      revision: 2,
      values: { ...answers, revision: '2', employeeCount: '1200' },
      place: { town: 'Düsseldorf', state: 'DE-NW' },
      openCount: 1,
    });
  });

  it.each([
    ['no name', { legalName: '' }, 'legalName'],
    ['a name of 8,000 characters', { legalName: TOO_LONG }, 'legalName'],
    ['no postal code', { postalCode: '' }, 'postalCode'],
    ['an unknown postal code and no Kreis', { postalCode: '00000', kreis: '', chamberId: '' }, 'postalCode'],
    ['a Kreis of another Land', { kreis: '16051', chamberId: '' }, 'kreis'],
    ['a Kreis that does not exist', { kreis: '99999', chamberId: '' }, 'kreis'],
    ['8,000 characters as Kreis', { kreis: TOO_LONG }, 'kreis'],
    ['a chamber of another Kreis', { chamberId: 'ihk-erfurt' }, 'chamberId'],
    ['8,000 characters as chamber', { chamberId: TOO_LONG }, 'chamberId'],
    ['minus one employee', { employeeCount: '-1' }, 'employeeCount'],
    ['half an employee', { employeeCount: '1,5' }, 'employeeCount'],
    ['a million and one employees', { employeeCount: '1000001' }, 'employeeCount'],
    ['8,000 digits', { employeeCount: '9'.repeat(8_000) }, 'employeeCount'],
    ['HTML as number', { employeeCount: '<b>12</b>' }, 'employeeCount'],
    ['a branch nobody knows', { branch: 'piracy' }, 'branch'],
    ['an answer nobody offered', { boundByTariff: 'maybe' }, 'boundByTariff'],
  ])('answers 400 with a message beside the field: %s', async (_what, values, field) => {
    const before = await stateOfMine();
    const answer = await send({ ...profileForm, ...values });
    expect(answer.status).toBe(400);
    expect(Object.keys(fieldErrors(answer))).toEqual([field]);
    expect(answer.body).toMatchObject({
      lastResult: { initialValue: expect.objectContaining({ branch: expect.anything() }) },
    });
    expect(await stateOfMine()).toEqual(before);
  });

  it('lets a Kreis be chosen by hand where the postal code is unknown to us', async () => {
    expect(await send({ ...profileForm, postalCode: '00000' })).toMatchObject({ status: 302 });
    const { profile } = await stateOfMine();
    expect(profile).toMatchObject([{ postalCode: '00000', kreis: '05111', state: 'DE-NW' }]);
  });

  it('looks the place up without saving and keeps everything typed', async () => {
    const before = await stateOfMine();
    const form = {
      ...profileForm,
      intent: 'look-up',
      postalCode: '04109',
      legalName: 'Noch nicht fertig',
      employeeCount: 'abc',
    };
    const answer = await send(form);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        kind: 'looked-up',
        values: {
          legalName: 'Noch nicht fertig',
          employeeCount: 'abc',
          kreis: '14713',
          chamberId: '',
          revision: '1',
        },
        place: { town: 'Leipzig', state: 'DE-SN' },
      },
    });
    expect(await stateOfMine()).toEqual(before);
    const unknown = await send({ ...form, postalCode: '00000', kreis: '' });
    expect(unknown.status).toBe(400);
    expect(Object.keys(fieldErrors(unknown))).toEqual(['postalCode']);
  });

  it('shows both versions when two people saved, loses nothing, and lets the second one decide', async () => {
    await send({ ...profileForm, employeeCount: '10' }, scene.owner);
    const clash = await send({ ...profileForm, employeeCount: '20', boundByTariff: 'no' });
    expect(clash).toMatchObject({
      status: 409,
      body: {
        kind: 'conflict',
        values: { employeeCount: '20', boundByTariff: 'no', revision: '2' },
        differences: [
          { stored: '10', yours: '20' },
          { stored: 'Ja', yours: 'Nein' },
        ],
      },
    });
    expect((await stateOfMine()).profile).toMatchObject([
      { employeeCount: 10, boundByTariff: true, revision: 2 },
    ]);
    expect(await send({ ...profileForm, employeeCount: '20', revision: '2' })).toMatchObject({ status: 302 });
    expect((await stateOfMine()).profile).toMatchObject([{ employeeCount: 20, revision: 3 }]);
  });
});

describe('the members page', () => {
  const send = (form: Record<string, string>) =>
    visit(scene, members.action, { person: scene.owner, path: `/o/${org}/members`, params: { org }, form });

  it.each([
    ['everything empty', { email: '', role: '' }, ['email', 'role']],
    ['no address', { email: 'nobody', role: 'hr' }, ['email']],
    ['two addresses', { email: 'a@b.example, c@d.example', role: 'hr' }, ['email']],
    ['a line end for another header', { email: 'a@b.example\nBcc: c@d.example', role: 'hr' }, ['email']],
    ['8,000 characters', { email: `${TOO_LONG}@b.example`, role: 'hr' }, ['email']],
    ['HTML', { email: '<b>a@b.example</b>', role: 'hr' }, ['email']],
    ['a NUL', { email: 'a\u0000@b.example', role: 'hr' }, ['email']],
    ['a role of a desk', { email: 'a@b.example', role: 'lead' }, ['role']],
    ['a role nobody knows', { email: 'a@b.example', role: '__proto__' }, ['role']],
  ])('answers 400 with a message beside the field: %s', async (_what, values, fields) => {
    const before = await stateOfMine();
    const answer = await send({ intent: 'invite', ...values });
    expect(answer.status).toBe(400);
    expect(Object.keys(fieldErrors(answer)).sort()).toEqual(fields);
    expect(await stateOfMine()).toEqual(before);
  });

  it('invites, says so, and says it beside the field when the address is a member already', async () => {
    const sent = await send({ intent: 'invite', email: `neu-${org}@firma.example`, role: 'viewer' });
    expect(sent).toMatchObject({
      status: 302,
      location: `/o/${org}/members`,
      flash: 'organisation:flash.invited',
    });
    const again = await send({ intent: 'invite', email: scene.hr.email, role: 'viewer' });
    expect(again.status).toBe(400);
    expect(fieldErrors(again)).toEqual({ email: 'Diese Adresse gehört schon zu Ihrer Organisation.' });
  });

  it('refuses a form without a known intent', async () => {
    expect((await send({ intent: 'destroy' })).status).toBe(400);
    expect((await send({})).status).toBe(400);
  });

  it.each(['', 'no-such-id', TOO_LONG, "' OR 1=1 --"])(
    'finds nothing for an impossible id (%#)',
    async (id) => {
      expect((await send({ revoke: id })).status).toBe(404);
      expect((await send({ resend: id })).status).toBe(404);
      const one = { person: scene.owner, path: `/o/${org}/members/x`, params: { org, membershipId: id } };
      expect((await visit(scene, member.loader, one)).status).toBe(404);
      expect((await visit(scene, member.action, { ...one, form: { intent: 'remove' } })).status).toBe(404);
    },
  );

  it('answers an id or an organisation with a NUL, which the database cannot even compare, with 400 or 404 and not with 500', async () => {
    expect((await send({ revoke: '\u0000' })).status).toBe(400);
    expect((await send({ resend: '\u0000' })).status).toBe(400);
    const foreign = { person: scene.owner, path: '/o/x/members', params: { org: '\u0000' } };
    expect((await visit(scene, members.loader, foreign)).status).toBe(404);
  });
});

describe('a member’s page', () => {
  it('changes the role, asks before removing, and removes', async () => {
    const { id: membershipId } = await membershipOf(scene, scene.mine, scene.viewer);
    const one = {
      person: scene.owner,
      path: `/o/${org}/members/${membershipId}`,
      params: { org, membershipId },
    };
    expect(await visit(scene, member.action, { ...one, form: { intent: 'role', role: 'hr' } })).toMatchObject(
      {
        flash: 'organisation:flash.roleChanged',
      },
    );
    const question = await visit(scene, member.loader, { ...one, path: `${one.path}?step=remove` });
    expect(question.body).toMatchObject({ isRemoving: true, member: { role: 'hr', openSteps: 0 } });
    expect(await visit(scene, member.action, { ...one, form: { intent: 'remove' } })).toMatchObject({
      status: 302,
      flash: 'organisation:flash.removed',
    });
    expect(
      (await visit(scene, layout.loader, { person: scene.viewer, path: '/', params: { org } })).status,
    ).toBe(404);
  });

  it('refuses unknown roles with a message beside the field and the last owner with 409', async () => {
    const { id: membershipId } = await membershipOf(scene, scene.mine, scene.owner);
    const one = {
      person: scene.owner,
      path: `/o/${org}/members/${membershipId}`,
      params: { org, membershipId },
    };
    const unknown = await visit(scene, member.action, { ...one, form: { intent: 'role', role: 'emperor' } });
    expect(unknown.status).toBe(400);
    expect(Object.keys(fieldErrors(unknown))).toEqual(['role']);
    for (const form of [{ intent: 'role', role: 'hr' }, { intent: 'remove' }]) {
      expect(await visit(scene, member.action, { ...one, form })).toMatchObject({
        status: 409,
        body: { isLastInCharge: true },
      });
    }
    expect((await visit(scene, member.action, { ...one, form: { intent: 'other' } })).status).toBe(400);
  });

  it('lets members leave, but not the last owner', async () => {
    const path = `/o/${org}/members/leave`;
    const as = (person: typeof scene.owner) => ({ person, path, params: { org } });
    expect(await visit(scene, leave.loader, as(scene.owner))).toMatchObject({
      body: { isLastInCharge: true },
    });
    expect((await visit(scene, leave.action, { ...as(scene.owner), form: {} })).status).toBe(409);
    expect(await visit(scene, leave.action, { ...as(scene.hr), form: {} })).toMatchObject({
      status: 302,
      location: '/organisations',
    });
    expect(
      await visit(scene, organisations.loader, { person: scene.hr, path: '/organisations' }),
    ).toMatchObject({
      body: { organisations: [] },
    });
  });
});

describe('the page of an invitation', () => {
  const open = (token: string, person: typeof scene.owner | null, form?: Record<string, string>) =>
    visit(scene, form ? invitation.action : invitation.loader, {
      person,
      path: '/invitation/x',
      params: { token },
      ...(form ? { form } : {}),
    });

  it('joins the invited person and leads on; others see what is wrong and nothing changes', async () => {
    await ofMine();
    const mail = await database.client.outgoingMail.findFirstOrThrow({
      where: { organisationId: scene.mine.id },
    });
    const token = (mail.props as { link: string }).link.split('/').at(-1) ?? '';
    expect(await open(token, null)).toMatchObject({
      status: 200,
      body: { invitation: { state: 'signed-out' } },
    });
    expect(await open(token, scene.stranger)).toMatchObject({
      body: { invitation: { state: 'other-address' } },
    });
    expect(await open(token, scene.stranger, {})).toMatchObject({
      status: 302,
      location: `/invitation/${token}`,
    });
    expect((await open(token, null, {})).status).toBe(401);
    await database.client.person.update({
      where: { id: scene.stranger.id },
      data: { email: mail.recipient },
    });
    expect(await open(token, scene.stranger)).toMatchObject({ body: { invitation: { state: 'ready' } } });
    expect(await open(token, scene.stranger, {})).toMatchObject({
      location: `/o/${org}`,
      flash: 'organisation:flash.joined',
    });
    expect(await open('unknown', null)).toMatchObject({
      status: 404,
      body: { invitation: { state: 'invalid' } },
    });
  });

  it('says 410 for a lapsed one', async () => {
    await ofMine();
    const mail = await database.client.outgoingMail.findFirstOrThrow({
      where: { organisationId: scene.mine.id },
    });
    scene.context.clock.advance(15 * 24 * 60 * 60 * 1_000);
    const token = (mail.props as { link: string }).link.split('/').at(-1) ?? '';
    expect(await open(token, null)).toMatchObject({
      status: 410,
      body: { invitation: { state: 'expired' } },
    });
  });
});
