import { beforeEach, describe, expect, it } from 'vitest';

import type { Organisation, Person } from '#prisma/generated/client';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { stoppedServices } from '~/queries/directory/check-stopped.server';
import { answerServiceCheck } from '~/services/directory/answer-service-check.server';
import { handleReport } from '~/services/directory/handle-report.server';
import { noteCheckBounce } from '~/services/directory/note-check-bounce.server';
import { queueServiceChecks } from '~/services/directory/queue-service-checks.server';
import { resumeServiceChecks } from '~/services/directory/resume-service-checks.server';

const database = useDatabase();
let context: TestContext;
let operator: Person;
let house: Organisation;
let number = 0;

/** The first working day of December 2026, a Tuesday, at nine in Germany. */
const FIRST_DAY = '2026-12-01T08:00:00.000Z';

beforeEach(async () => {
  // Only what a test adds is asked.
  await database.client.directoryService.updateMany({ data: { email: '' } });
  await database.client.outgoingMail.deleteMany();
  context = testContext(database.client, { start: FIRST_DAY });
  operator = await aPerson(context);
  house = await anOrganisation(context, { kind: 'operator' });
  await aMembership(context, { organisation: house, person: operator, role: 'operator' });
});

async function aService(values: Record<string, unknown> = {}) {
  number += 1;
  const at = new Date('2026-11-01T09:00:00.000Z');
  return database.client.directoryService.create({
    data: {
      id: `probe-${number}`,
      name: `Probestelle ${number}`,
      kind: 'welcome-center',
      carrier: 'Stadt',
      level: 'region',
      audience: 'both',
      area: 'Erfurt',
      website: '',
      phone: '0361 1',
      email: `probe-${number}@stelle.example`,
      sources: [],
      status: 'unverified',
      note: '',
      createdAt: at,
      updatedAt: at,
      ...values,
    },
  });
}

const serviceOf = (id: string) =>
  database.client.directoryService.findUniqueOrThrow({ where: { id }, include: { changes: true } });
const revision = async () =>
  (await database.client.directoryState.findUniqueOrThrow({ where: { id: 1 } })).revision;
const mails = () =>
  database.client.outgoingMail.findMany({
    where: { template: 'service-check' },
    orderBy: { recipient: 'asc' },
  });
const actor = () => ({ organisationId: house.id, personId: operator.id });

/** The secret in the link of the mail to a service. */
async function tokenFor(serviceId: string): Promise<string> {
  const mail = await database.client.outgoingMail.findFirstOrThrow({
    where: { cause: { startsWith: `service-check:${serviceId}:` } },
  });
  return /\/services\/check\/([\w-]+)$/.exec((mail.props as { link: string }).link)?.[1] ?? '';
}

describe('the question of the month', () => {
  it('goes once to listed services with an address, and to nobody who should not get it', async () => {
    const asked = [await aService(), await aService({ verifiedOn: new Date('2026-11-01') })];
    await aService({ email: '' });
    await aService({ state: 'ended' });
    await aService({ bounces: 2 });
    await aService({ until: new Date('2026-11-30') });
    await aService({ kind: 'willkommenslotse' });
    await aService({ verifiedOn: new Date('2026-11-25') });
    await aService({ createdAt: new Date(FIRST_DAY) });

    const [first, second] = await Promise.all([queueServiceChecks(context), queueServiceChecks(context)]);
    expect(first.mails.length + second.mails.length).toBe(2);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(asked.map(({ email }) => email));
    expect(await queueServiceChecks(context)).toEqual({ mails: [], isMore: false });
  });

  it('waits for the first working day at nine, and comes again in the next month', async () => {
    const { id } = await aService();
    for (const instant of ['2026-11-30T12:00:00.000Z', '2026-12-01T07:59:00.000Z']) {
      context.clock.moveTo(instant);
      await queueServiceChecks(context);
    }
    // New Year is a Friday and a holiday, the first working day the Monday after it.
    context.clock.moveTo(FIRST_DAY);
    expect((await queueServiceChecks(context)).mails).toHaveLength(1);
    context.clock.moveTo('2027-01-01T12:00:00.000Z');
    expect((await queueServiceChecks(context)).mails).toHaveLength(0);
    context.clock.moveTo('2027-01-04T08:00:00.000Z');
    expect((await queueServiceChecks(context)).mails).toHaveLength(1);
    expect(await database.client.serviceCheck.count({ where: { serviceId: id } })).toBe(2);
  });

  it('keeps only the hash of its secret', async () => {
    const { id } = await aService();
    await queueServiceChecks(context);
    const token = await tokenFor(id);
    expect(token.length).toBeGreaterThanOrEqual(43);
    const check = await database.client.serviceCheck.findFirstOrThrow({ where: { serviceId: id } });
    expect(check.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(check)).not.toContain(token);
  });

  it('counts a refused recipient as a bounce of the address it went to', async () => {
    const { id } = await aService();
    await queueServiceChecks(context);
    const [mail] = await mails();
    await database.client.outgoingMail.update({
      where: { id: mail?.id ?? '' },
      data: { status: 'failed', lastError: 'recipient-refused-550' },
    });
    await noteCheckBounce(context, mail?.id ?? '');
    expect(await serviceOf(id)).toMatchObject({ bounces: 1, changes: [{ action: 'bounced' }] });
  });
});

describe('the answer to it', () => {
  async function asked(values: Record<string, unknown> = {}) {
    const service = await aService(values);
    await queueServiceChecks(context);
    return { service, token: await tokenFor(service.id) };
  }
  const confirm = (token: string) => answerServiceCheck(context, { token, answer: { kind: 'confirmed' } });

  it('"still right" dates the check today, with history, once', async () => {
    const { service, token } = await asked({ bounces: 1 });
    const before = await revision();
    const outcomes = await Promise.all([confirm(token), confirm(token)]);
    expect(outcomes.sort()).toEqual(['answered', 'closed']);
    expect(await serviceOf(service.id)).toMatchObject({
      verifiedOn: new Date('2026-12-01'),
      bounces: 0,
      changes: [{ action: 'confirmed', actorId: null }],
    });
    expect(await revision()).toBe(before + 1);
  });

  it('is refused with a forged, expired or foreign link, and where the entry is gone', async () => {
    const { service, token } = await asked();
    expect(await confirm('forged')).toBe('closed');
    expect(await confirm(`${token}x`)).toBe('closed');
    context.clock.moveTo('2027-01-30T08:00:01.000Z');
    expect(await confirm(token)).toBe('closed');
    context.clock.moveTo(FIRST_DAY);
    await database.client.directoryService.update({ where: { id: service.id }, data: { state: 'ended' } });
    expect(await confirm(token)).toBe('closed');
    expect((await serviceOf(service.id)).changes).toEqual([]);
  });

  it('"do not ask again" ends the mails and leaves the entry', async () => {
    const { service, token } = await asked();
    expect(await answerServiceCheck(context, { token, answer: { kind: 'stopped' } })).toBe('answered');
    context.clock.moveTo('2027-01-04T08:00:00.000Z');
    expect((await queueServiceChecks(context)).mails).toEqual([]);
    expect(await serviceOf(service.id)).toMatchObject({ state: 'listed', changes: [] });

    expect(await stoppedServices(database.client)).toMatchObject([{ serviceId: service.id }]);
    const resume = () => resumeServiceChecks(context, { actor: actor(), serviceId: service.id });
    expect([await resume(), await resume()]).toEqual(['resumed', 'not-stopped']);
    expect((await queueServiceChecks(context)).mails).toHaveLength(1);
  });

  it('a correction changes nothing until the operator accepts it, and then with history', async () => {
    const { service, token } = await asked();
    const answer = {
      kind: 'corrected',
      correction: { phone: '0361 2', email: 'neu@stelle.example' },
      text: 'Umzug',
    } as const;
    expect(await answerServiceCheck(context, { token, answer })).toBe('answered');
    expect(await serviceOf(service.id)).toMatchObject({ phone: '0361 1', changes: [] });
    const report = await database.client.serviceReport.findFirstOrThrow({ where: { serviceId: service.id } });
    const accept = (at: number) =>
      handleReport(context, {
        actor: actor(),
        reportId: report.id,
        decision: 'accepted',
        note: 'angerufen',
        revision: at,
      });

    expect(await accept(service.revision + 1)).toEqual({ outcome: 'entry-changed' });
    expect(await accept(service.revision)).toEqual({ outcome: 'done', isApplied: true });
    expect(await accept(service.revision + 1)).toEqual({ outcome: 'already-handled' });
    const after = await serviceOf(service.id);
    expect(after).toMatchObject({
      phone: '0361 2',
      email: 'neu@stelle.example',
      verifiedOn: new Date('2026-12-01'),
      changes: [{ action: 'corrected', actorId: operator.id, reason: 'angerufen' }],
    });
    expect(after.changes[0]?.changes).toMatchObject({ phone: ['0361 1', '0361 2'] });
    expect(
      await database.client.auditEntry.count({
        where: { organisationId: house.id, action: 'service-report-accepted' },
      }),
    ).toBe(1);
  });
});

describe('a report of a visitor', () => {
  it('is declined with a note, and the entry stays', async () => {
    const service = await aService();
    const report = await database.client.serviceReport.create({
      data: {
        id: context.ids.next(),
        serviceId: service.id,
        source: 'visitor',
        text: 'Telefon falsch',
        createdAt: context.clock.now(),
      },
    });
    const input = { actor: actor(), reportId: report.id, revision: service.revision };
    expect(await handleReport(context, { ...input, decision: 'declined', note: 'stimmt doch' })).toEqual({
      outcome: 'done',
      isApplied: false,
    });
    expect(await database.client.serviceReport.findUniqueOrThrow({ where: { id: report.id } })).toMatchObject(
      {
        status: 'declined',
        handledById: operator.id,
        handledNote: 'stimmt doch',
      },
    );
    expect((await serviceOf(service.id)).changes).toEqual([]);
  });
});
