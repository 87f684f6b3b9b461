import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Organisation, Person } from '#prisma/generated/client';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { requestContext, testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';
import type { MemberStatus } from '~/domain/chambers/membership';
import { statusOf as statusOfError } from '~/platform/errors';
import { findMemberImport } from '~/queries/chambers/member-imports.server';
import { memberPage } from '~/queries/chambers/member-page.server';
import { action as brandingAction } from '~/routes/k.$org.branding';
import { loader as exportLoader } from '~/routes/k.$org.members.export';
import { loader as memberLoader } from '~/routes/k.$org.members.$membership';
import { action as membersAction } from '~/routes/k.$org.members._index';
import { loader as logoLoader } from '~/routes/k_.$org.logo';
import { action as joinAction } from '~/routes/k_.$org.join';
import { loader as startLoader } from '~/routes/k_.$org.start';
import { beginMemberImport, confirmMemberImport } from '~/services/chambers/begin-member-import.server';
import { createInvite, revokeInvite } from '~/services/chambers/create-invite.server';
import { joinChamber } from '~/services/chambers/join-chamber.server';
import { allowFigures, leaveChamber } from '~/services/chambers/leave-chamber.server';
import { runMemberImport } from '~/services/chambers/run-member-import.server';
import { saveChamberProfile } from '~/services/chambers/save-chamber-profile.server';
import { sheetOf } from '~/services/chambers/sheet.server';

const database = useDatabase();

interface Side {
  organisation: Organisation;
  person: Person;
}
let context: TestContext;
let ihk: Side, otherIhk: Side, hwk: Side, firm: Side, otherFirm: Side;

const actorOf = ({ organisation, person }: Side) => ({
  organisationId: organisation.id,
  personId: person.id,
});
type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/** Calls a loader or action as somebody signed in; the answer whatever way it came. */
async function go(
  handler: Handler,
  side: Side,
  {
    params,
    path = '/',
    form,
  }: { params: Record<string, string>; path?: string; form?: Record<string, string | File> },
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) body.set(name, value);
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { Cookie: await signInAs(context, side.person) },
    ...(form === undefined ? {} : { method: 'POST', body }),
  });
  let answer: unknown;
  try {
    answer = await handler({ request, params, context: requestContext(context) });
  } catch (thrown) {
    if (!(thrown instanceof Response))
      return { status: statusOfError(thrown), body: null, headers: new Headers() };
    answer = thrown;
  }
  if (answer instanceof Response)
    return { status: answer.status, body: await answer.text(), headers: answer.headers };
  const { data: content = answer, init } = answer as { data?: unknown; init?: ResponseInit | null };
  return { status: init?.status ?? 200, body: content, headers: new Headers() };
}

async function aSide(kind: 'chamber' | 'employer', role: 'admin' | 'owner'): Promise<Side> {
  const organisation = await anOrganisation(context, { kind });
  const person = await aPerson(context);
  await aMembership(context, { organisation, person, role });
  return { organisation, person };
}

const profileOf = (side: Side, chamberId: string | null, isOpen = true) =>
  saveChamberProfile(context, {
    actor: actorOf(side),
    revision: 1,
    name: side.organisation.name,
    chamberId,
    colour: '#003366',
    startTextDe: 'Willkommen',
    startTextEn: '',
    senderName: 'Unser Team',
    isOpen,
  });

beforeAll(async () => {
  context = testContext(database.client);
  [ihk, otherIhk, hwk] = [
    await aSide('chamber', 'admin'),
    await aSide('chamber', 'admin'),
    await aSide('chamber', 'admin'),
  ];
  [firm, otherFirm] = [await aSide('employer', 'owner'), await aSide('employer', 'owner')];
  expect(await profileOf(ihk, 'ihk-duesseldorf')).toBe('saved');
  expect(await profileOf(otherIhk, 'ihk-duesseldorf')).toBe('chamber-taken');
  expect(await profileOf(otherIhk, 'ihk-koeln')).toBe('saved');
  expect(await profileOf(hwk, 'hwk-leipzig', false)).toBe('saved');
});

const join = (company: Side, chamber: Side, values: { code?: string; token?: string } = {}) =>
  joinChamber(context, {
    actor: actorOf(company),
    chamberId: chamber.organisation.id,
    code: values.code ?? null,
    token: values.token ?? null,
    allowsFigures: true,
  });
const statusOf = async (company: Side, chamber: Side): Promise<MemberStatus | undefined> =>
  (
    await context.database.chamberMembership.findUnique({
      where: {
        organisationId_companyId: {
          organisationId: chamber.organisation.id,
          companyId: company.organisation.id,
        },
      },
    })
  )?.status;

describe('a firm and its chambers', () => {
  it('asks, is accepted with a mail, and the other chamber and the other firm see and change nothing', async () => {
    const asked = await join(firm, ihk);
    expect(asked.outcome).toBe('applied');
    expect((await join(firm, ihk)).outcome).toBe('already');
    const id = 'membershipId' in asked ? asked.membershipId : '';
    const params = { org: otherIhk.organisation.slug, membership: id };
    expect((await go(memberLoader, otherIhk, { path: '/', params })).status).toBe(404);
    const decide = (side: Side) =>
      go(membersAction, side, {
        params: { org: side.organisation.slug },
        form: { act: 'approve', member: id },
      });
    await decide(otherIhk);
    expect(await statusOf(firm, ihk)).toBe('applied');
    await decide(ihk);
    expect(await statusOf(firm, ihk)).toBe('active');
    const mail = await context.database.outgoingMail.findFirstOrThrow({
      where: { template: 'chamber-letter' },
    });
    expect(mail).toMatchObject({
      recipient: firm.person.email,
      props: { kind: 'approved', senderName: 'Unser Team' },
    });
    expect(await leaveChamber(context, { actor: actorOf(otherFirm), membershipId: id })).toBe('not-found');
    expect(
      await allowFigures(context, { actor: actorOf(otherFirm), membershipId: id, isAllowed: false }),
    ).toBe('not-found');
    expect(await statusOf(firm, ihk)).toBe('active');
  });

  it('may belong to a HWK as well, by a code with one use; a second IHK has to name the place of business', async () => {
    expect((await join(firm, hwk)).outcome).toBe('closed');
    const code = async (side: Side, values: { maxUses: number | null; endsOn: string | null }) => {
      const made = await createInvite(context, {
        actor: actorOf(side),
        label: 'Mail',
        joinsAtOnce: true,
        ...values,
      });
      const inviteId = made.outcome === 'created' ? made.inviteId : '';
      return context.database.chamberInvite.findUniqueOrThrow({ where: { id: inviteId } });
    };
    const once = await code(hwk, { maxUses: 1, endsOn: null });
    const [first, second] = await Promise.all([join(firm, hwk, once), join(otherFirm, hwk, once)]);
    expect([first.outcome, second.outcome].sort()).toEqual(['code-over', 'joined']);
    const revoked = await code(hwk, { maxUses: null, endsOn: null });
    expect(await revokeInvite(context, { actor: actorOf(ihk), inviteId: revoked.id })).toBe('not-found');
    await revokeInvite(context, { actor: actorOf(hwk), inviteId: revoked.id });
    const loser = first.outcome === 'joined' ? otherFirm : firm;
    expect((await join(loser, hwk, revoked)).outcome).toBe('code-over');
    expect((await join(loser, hwk, { code: 'AAAA-AAAA' })).outcome).toBe('invalid-code');

    const asked = await join(firm, otherIhk);
    const id = 'membershipId' in asked ? asked.membershipId : '';
    const page = await memberPage(context.database, {
      organisationId: otherIhk.organisation.id,
      status: null,
      text: '',
      adviser: null,
      after: null,
    });
    expect(page.lines).toMatchObject([{ id, status: 'applied', second: 'same-kind' }]);
    const approve = (reason: string) => ({ act: 'approve', secondReason: reason });
    const { action: memberAction } = await import('~/routes/k.$org.members.$membership');
    const params = { org: otherIhk.organisation.slug, membership: id };
    expect((await go(memberAction, otherIhk, { params, form: approve('') })).status).toBe(400);
    expect(await statusOf(firm, otherIhk)).toBe('applied');
    expect((await go(memberAction, otherIhk, { params, form: approve('Lager in Köln') })).status).toBe(302);
    expect(await statusOf(firm, otherIhk)).toBe('active');
  });

  it('leaves, and comes back to its own row by the page in the look of the chamber', async () => {
    const member = await context.database.chamberMembership.findFirstOrThrow({
      where: { organisationId: ihk.organisation.id, companyId: firm.organisation.id },
    });
    expect(member.figuresSince).not.toBeNull();
    expect(await leaveChamber(context, { actor: actorOf(firm), membershipId: member.id })).toBe('left');
    const left = await context.database.chamberMembership.findUniqueOrThrow({ where: { id: member.id } });
    expect(left).toMatchObject({ status: 'ended', email: '', figuresSince: null });
    const params = { org: ihk.organisation.slug };
    const start = await go(startLoader, firm, { path: '/?lang=de', params });
    expect(start.body).toMatchObject({ look: { hasColour: true }, isOpen: true, door: 'none' });
    const foreign = { company: otherFirm.organisation.slug };
    expect((await go(joinAction, firm, { params, form: foreign })).status).toBe(404);
    expect((await go(joinAction, firm, { params, form: { company: firm.organisation.slug } })).status).toBe(
      302,
    );
    const again = await context.database.chamberMembership.findMany({
      where: { organisationId: ihk.organisation.id, companyId: firm.organisation.id },
      include: { events: true },
    });
    expect(again).toMatchObject([{ id: member.id, status: 'applied', figuresSince: null }]);
    expect(again[0]?.events.map(({ kind }) => kind).sort()).toEqual([
      'applied',
      'applied',
      'approved',
      'figures-allowed',
      'left',
    ]);
  });
});

describe('the logo', () => {
  it('is refused with a script and served as a picture that runs nothing', async () => {
    const params = { org: ihk.organisation.slug };
    const upload = (inside: string) => ({
      intent: 'logo',
      file: new File([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">${inside}</svg>`], 'a.svg'),
    });
    expect((await go(brandingAction, ihk, { params, form: upload('<script/>') })).status).toBe(400);
    expect(await context.database.chamberLogo.count()).toBe(0);
    expect((await go(brandingAction, ihk, { params, form: upload('<path d="M0 0"/>') })).status).toBe(302);
    const answer = await go(logoLoader, ihk, { path: '/', params });
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });
});

describe('a list of members', () => {
  const text = (rows: string[]) => new TextEncoder().encode(rows.join('\n'));
  const begin = async (bytes: Uint8Array<ArrayBuffer>, side = hwk) => {
    const begun = await beginMemberImport(context, { actor: actorOf(side), bytes });
    const what = {
      organisationId: side.organisation.id,
      importId: begun.outcome === 'begun' ? begun.importId : '',
    };
    await runMemberImport(context, what);
    return what;
  };
  const members = (side = hwk) =>
    context.database.chamberMembership.findMany({
      where: { organisationId: side.organisation.id, source: 'list' },
      orderBy: { name: 'asc' },
    });

  it('is only read first, names its faults by line, and is taken over without doubles, however often', async () => {
    const rows = [
      'Firma;E-Mail;Mitgliedsnr;PLZ',
      'Bau GmbH;info@bau.example;1;4109',
      ';leer@x.example;;',
      '=1+1;f@x.example;;',
      '"Zwei\nZeilen";zwei@x.example;2;04109',
      'Bau Doppelt;INFO@bau.example;9;',
    ];
    const what = await begin(text(rows));
    expect(await findMemberImport(context.database, what)).toMatchObject({
      status: 'compared',
      counts: { created: 2, changed: 0, unchanged: 0 },
      errorCount: 3,
      errors: [
        { line: 3, column: 'name', code: 'name-missing' },
        { line: 4, column: 'name', code: 'formula' },
        { line: 7, column: 'email', code: 'twice' },
      ],
    });
    expect(await members()).toEqual([]);
    expect(
      await findMemberImport(context.database, { ...what, organisationId: ihk.organisation.id }),
    ).toBeNull();
    expect(
      await confirmMemberImport(context, { actor: actorOf(ihk), importId: what.importId, sendsMail: true }),
    ).toBe('not-possible');
    await confirmMemberImport(context, { actor: actorOf(hwk), importId: what.importId, sendsMail: true });
    await Promise.all([runMemberImport(context, what), runMemberImport(context, what)]);
    expect(await members()).toMatchObject([
      { name: 'Bau GmbH', postalCode: '04109', status: 'invited' },
      { name: 'Zwei Zeilen', memberNumber: '2' },
    ]);
    const mails = await context.database.outgoingMail.findMany({
      where: {
        organisationId: hwk.organisation.id,
        recipient: { endsWith: '.example' },
        cause: { contains: ':invited:' },
      },
    });
    expect(mails).toHaveLength(2);

    const again = await begin(text([...rows.slice(0, 2), 'Bau Neu;info@bau.example;1;04109']));
    expect(await findMemberImport(context.database, again)).toMatchObject({
      counts: { created: 0, changed: 0, unchanged: 1 },
    });
    // By the link of its mail a firm belongs at once, in the line that was meant.
    const { link } = mails[0]?.props as { link: string };
    const token = new URL(link).searchParams.get('invitation') ?? '';
    const guest = await aSide('employer', 'owner');
    expect((await join(guest, ihk, { token })).outcome).toBe('invalid-code');
    expect((await join(guest, hwk, { token })).outcome).toBe('joined');
    expect((await join(await aSide('employer', 'owner'), hwk, { token })).outcome).toBe('invalid-code');
    expect(await members()).toHaveLength(2);
  });

  it('is read as XLSX too, and goes out with formulas made harmless', async () => {
    const sheet = await sheetOf([
      ['Betrieb', 'E-Mail', 'PLZ'],
      ['+Plus Pflege', 'plus@x.example', 1067],
    ]);
    const what = await begin(sheet, otherIhk);
    await confirmMemberImport(context, {
      actor: actorOf(otherIhk),
      importId: what.importId,
      sendsMail: false,
    });
    await runMemberImport(context, what);
    expect(await members(otherIhk)).toMatchObject([
      { name: '+Plus Pflege', postalCode: '01067', tokenHash: null },
    ]);
    const params = { org: otherIhk.organisation.slug };
    const csv = await go(exportLoader, otherIhk, { path: '/?format=csv', params });
    expect(csv.body).toContain("'+Plus Pflege;plus@x.example");
  });

  it.each([
    ['wrong columns', text(['Ort;Straße', 'a;b']), 'missing-column'],
    ['nothing in it', text(['', '']), 'empty'],
    ['bytes that are no text', new Uint8Array([1, 0, 0, 2]), 'encoding'],
    ['a broken ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'unreadable'],
  ])('with %s is refused as a whole', async (_, bytes, code) => {
    const found = await findMemberImport(context.database, await begin(bytes, ihk));
    expect(found?.status).toBe('refused');
    expect(found?.errors.map((error) => error.code)).toContain(code);
    expect(await members(ihk)).toEqual([]);
  });
});
