import { generateKeyPairSync, createVerify, createHash } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import { mailSamples } from '#emails/samples';
import { anOrganisationWithMember, aMembership, aPerson } from '#tests/support/builders';
import { requestContext, testContext, testEnvironment, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { startMailCatcher, type MailCatcher } from '#tests/support/mail-catcher';
import { anActiveCase, remindersFor, type ActiveCase } from '#tests/support/reminder-builders';
import { signInAs } from '#tests/support/sign-in';
import { returnedMails } from '#tests/support/returned-mails';
import { openInboundServer, type InboundServer } from '~/platform/inbound-server.server';
import { createMailTransport, type MailTransport } from '~/platform/mail-transport.server';
import { undeliverableMembers } from '~/queries/mail/undeliverable-members.server';
import { handleIncoming } from '~/services/incoming/handle-incoming.server';
import { keepMail } from '~/services/incoming/keep-mail.server';
import { purposeOfAddress } from '~/services/incoming/purpose-of-address.server';
import { action as actAction, loader as actLoader } from '~/routes/act.$token';
import { action as liftAction } from '~/routes/o.$org.members_.$membershipId.mail';
import { action as retryAction } from '~/routes/operator.mails.failed_.$mail';
import { action as stopAction } from '~/routes/mails.stop.$token';
import { deliverMail } from '~/services/mail/deliver-mail.server';
import { DELIVERY_PACE } from '~/services/mail/delivery-pace.server';
import { queueMail } from '~/services/mail/queue-mail.server';

const database = useDatabase();
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let context: TestContext;
let catcher: MailCatcher;
let transport: MailTransport;
let inbound: InboundServer;

beforeEach(async () => {
  catcher = await startMailCatcher();
  context = testContext(database.client, {
    environment: testEnvironment({
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Lotsenwerk <no-reply@lotsenwerk.example>',
      MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example',
      MAIL_DKIM_SELECTOR: 'test',
      MAIL_DKIM_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }),
  });
  transport = createMailTransport(context.environment);
  const opened = await openInboundServer({
    host: '127.0.0.1',
    port: 0,
    isOurs: (recipient) => purposeOfAddress(context.environment, recipient) !== null,
    keep: async (mail) => void (await keepMail(context, mail)),
    log: context.log,
  });
  if (opened === null) throw new Error('the port is taken');
  inbound = opened;
});
afterEach(async () => {
  await inbound.close();
  await transport.close();
  await catcher.stop();
});

interface Scene {
  organisationId: string;
  personId: string;
  email: string;
  active: ActiveCase;
  mailId: string;
  reminderId: string;
}

/** A reminder that went out to the owner of a firm, by the real way. */
async function sentReminder(): Promise<Scene> {
  const { organisation, person } = await anOrganisationWithMember(context);
  const active = await anActiveCase(context, { organisation, person, steps: [{}, {}] });
  const [reminder] = await remindersFor(context, active);
  const step = active.steps[0];
  if (reminder === undefined || step === undefined) throw new Error('no reminder');
  const scene = {
    organisationId: organisation.id,
    personId: person.id,
    email: person.email,
    active,
    reminderId: reminder.id,
  };
  await context.database.reminder.update({
    where: { organisationId_id: { organisationId: organisation.id, id: reminder.id } },
    data: { status: 'queued' },
  });
  const { mailId } = await queueMail(context.database, context, {
    template: 'step-reminder',
    language: 'de',
    recipient: person.email,
    props: { ...mailSamples['step-reminder'].de, stepId: step.id },
    cause: `reminder:${reminder.id}:${person.id}`,
    personId: person.id,
    organisationId: organisation.id,
    reminderId: reminder.id,
  });
  expect(await deliver(mailId, organisation.id)).toBe('sent');
  return { ...scene, mailId };
}

const deliver = (mailId: string, organisationId: string | null) =>
  deliverMail(context, { mailId, organisationId }, { transport, pace: DELIVERY_PACE });

/** Sends a mail to our own door by SMTP and lets the job handle what was kept. */
async function comeIn(to: string, raw: string): Promise<Array<string | null>> {
  const connection = new SMTPConnection({ host: '127.0.0.1', port: inbound.port, ignoreTLS: true });
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    connection.connect(() => resolve());
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.send({ from: '', to: [to] }, raw, (error) => (error ? reject(error) : resolve()));
    });
  } finally {
    connection.close();
  }
  const waiting = await context.database.incomingMail.findMany({ where: { status: 'received' } });
  return Promise.all(waiting.map(({ id }) => handleIncoming(context, id)));
}

const last = () => {
  const mail = catcher.mails.at(-1);
  if (mail === undefined) throw new Error('no mail was caught');
  return mail;
};
const bounce = (name: string) => returnedMails.find((mail) => mail.name === name)?.raw ?? '';
const unique = (raw: string) =>
  raw.replace(/^Message-ID: .*$/m, `Message-ID: <${context.ids.next()}@mx.example>`);
const answer = (from: string, text: string, headers: string[] = []) =>
  [
    `From: Kim <${from}>`,
    'Subject: Re: Fall 7',
    `Message-ID: <${context.ids.next()}@betrieb.example>`,
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    text,
    '',
    'Am Fr., 12. März 2027 um 07:30 Uhr schrieb Lotsenwerk <no-reply@lotsenwerk.example>:',
    '> Bis 12.03.2027',
  ].join('\r\n');

describe('a mail that goes out', () => {
  it('comes back to an address of its own, is answered at one, can be ended by one click, and is signed', async () => {
    await sentReminder();
    const { envelopeFrom, headers, raw } = last();
    expect(envelopeFrom).toMatch(/^post\+b-[a-z2-7]{40}@in\.lotsenwerk\.example$/);
    expect(headers.get('reply-to')).toMatch(/post\+r-[a-z2-7]{40}@in\.lotsenwerk\.example/);
    expect(headers.get('list-unsubscribe')).toMatch(/^<http:\/\/localhost:3000\/mails\/stop\/[\w-]+>$/);
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(isSignedBy(raw, publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe(true);
    expect(
      isSignedBy(
        raw.replace(/^From: /m, 'From: Not '),
        publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      ),
    ).toBe(false);
  });

  it('waits where its domain has had enough for the moment, without that counting as a try', async () => {
    const rate = testEnvironment({ SMTP_URL: catcher.url, MAIL_DOMAIN_RATE: '6, fast.example=6000' });
    context = { ...context, environment: rate };
    const one = async (recipient: string) => {
      const { mailId } = await queueMail(context.database, context, {
        template: 'step-reminder',
        language: 'de',
        recipient,
        props: mailSamples['step-reminder'].de,
        cause: `pace:${context.ids.next()}`,
      });
      return { mailId, delivery: await deliver(mailId, null) };
    };
    expect((await one('a@slow.example')).delivery).toBe('sent');
    const second = await one('b@slow.example');
    expect(second.delivery).toBe('put-back');
    expect((await one('c@fast.example')).delivery).toBe('sent');
    expect((await one('d@fast.example')).delivery).toBe('sent');
    const row = await context.database.outgoingMail.findUniqueOrThrow({ where: { id: second.mailId } });
    expect(row).toMatchObject({ status: 'pending', attempts: 0 });
    context.clock.moveTo(row.notBefore.toISOString());
    expect(await deliver(second.mailId, null)).toBe('sent');
  });
});

describe('by hand', () => {
  it('a mail that was given up is tried again with a reason, by the operator alone', async () => {
    const { person, organisation } = await anOrganisationWithMember(context, {
      kind: 'operator',
      role: 'operator',
    });
    const scene = await sentReminder();
    const key = { where: { id: scene.mailId } };
    const page = (cookie: string, form: Record<string, string>) =>
      retryAction({
        request: new Request('http://localhost:3000/operator/mails/failed/x', {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { Cookie: cookie },
        }),
        params: { mail: scene.mailId },
        context: requestContext(context),
      });
    await context.database.outgoingMail.update({
      ...key,
      data: { status: 'failed', lastError: 'ESOCKET', props: mailSamples['step-reminder'].de },
    });
    const stranger = await signInAs(context, { id: scene.personId });
    await expect(page(stranger, { reason: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    const operator = await signInAs(context, person);
    expect((await page(operator, { reason: ' ' })).init).toMatchObject({ status: 400 });
    await expect(page(operator, { reason: 'Der Mailserver war weg.' })).rejects.toMatchObject({
      status: 302,
    });
    const row = await context.database.outgoingMail.findUniqueOrThrow(key);
    expect(row).toMatchObject({ status: 'pending', attempts: 0, retriedAt: context.clock.now() });
    expect(await context.database.auditEntry.findFirst({ where: { action: 'mail-retried' } })).toMatchObject({
      organisationId: organisation.id,
      actorId: person.id,
      detail: { reason: 'Der Mailserver war weg.' },
    });
    expect(await deliver(scene.mailId, scene.organisationId)).toBe('sent');
  });

  it('a block is lifted by the owner of the same organisation only, and mail goes there again', async () => {
    const scene = await sentReminder();
    const other = await anOrganisationWithMember(context);
    await comeIn(last().envelopeFrom, unique(bounce('qmail')));
    expect(await undeliverableMembers(context.database, scene.organisationId)).toMatchObject([
      { reason: 'no-such-mailbox', since: '2026-11-23' },
    ]);
    expect(await undeliverableMembers(context.database, other.organisation.id)).toEqual([]);
    const membership = await context.database.membership.findFirstOrThrow({
      where: { personId: scene.personId },
    });
    const lift = async (organisationId: string, cookie: string) => {
      const { slug } = await context.database.organisation.findUniqueOrThrow({
        where: { id: organisationId },
      });
      return liftAction({
        request: new Request('http://localhost:3000/', {
          method: 'POST',
          body: new URLSearchParams({ reason: 'Postfach geleert' }),
          headers: { Cookie: cookie },
        }),
        params: { org: slug, membershipId: membership.id },
        context: requestContext(context),
      });
    };
    await expect(lift(other.organisation.id, await signInAs(context, other.person))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await undeliverableMembers(context.database, scene.organisationId)).toHaveLength(1);
    await expect(
      lift(scene.organisationId, await signInAs(context, { id: scene.personId })),
    ).rejects.toMatchObject({ status: 302 });
    expect(await undeliverableMembers(context.database, scene.organisationId)).toEqual([]);
  });
});

describe('a mail that comes back', () => {
  it('for good: mail, reminder and ledger say so, the address gets nothing any more, others do', async () => {
    const scene = await sentReminder();
    const other = await sentReminder();
    const address = catcher.mails.at(-2)?.envelopeFrom ?? '';
    const raw = unique(bounce('Postfix: no such user'));
    expect(await comeIn(address, raw)).toEqual(['bounce']);
    // Brought twice, it is one.
    expect(await comeIn(address, raw)).toEqual([]);

    const mail = await context.database.outgoingMail.findUniqueOrThrow({ where: { id: scene.mailId } });
    expect(mail).toMatchObject({ status: 'sent', bounceReason: 'no-such-mailbox 5.1.1' });
    const reminders = await context.database.reminder.findMany({
      where: { id: { in: [scene.reminderId, other.reminderId] } },
      include: { entries: true },
    });
    const of = (id: string) => reminders.find((reminder) => reminder.id === id);
    expect(of(scene.reminderId)).toMatchObject({ status: 'failed', reason: 'bounced' });
    expect(
      of(scene.reminderId)
        ?.entries.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['bounced', 'sent']);
    expect(of(other.reminderId)).toMatchObject({ status: 'sent' });

    const known = await context.database.mailAddress.findMany({ where: { suppressedAt: { not: null } } });
    expect(known).toMatchObject([{ address: scene.email, reason: 'no-such-mailbox 5.1.1' }]);
    const { mailId } = await queueMail(context.database, context, {
      template: 'comment-mention',
      language: 'de',
      recipient: scene.email.toUpperCase(),
      props: mailSamples['comment-mention'].de,
      cause: `mention:${context.ids.next()}:x`,
      organisationId: scene.organisationId,
    });
    const before = catcher.mails.length;
    expect(await deliver(mailId, scene.organisationId)).toBe('given-up');
    expect(catcher.mails).toHaveLength(before);
    expect(await context.database.outgoingMail.findUniqueOrThrow({ where: { id: mailId } })).toMatchObject({
      status: 'failed',
      lastError: 'address-suppressed',
    });
    const row = await context.database.incomingMail.findFirstOrThrow({ where: { mailId: scene.mailId } });
    expect(row).toMatchObject({ raw: null, status: 'handled', outcome: 'bounce' });
  });

  it('for now: counted, and suppressed with the fifth in a row', async () => {
    const scene = await sentReminder();
    const address = { where: { address: scene.email } };
    for (let time = 1; time <= 5; time += 1) {
      const { mailId } = await queueMail(context.database, context, {
        template: 'step-reminder',
        language: 'de',
        recipient: scene.email,
        props: mailSamples['step-reminder'].de,
        cause: `soft:${scene.mailId}:${time}`,
        organisationId: scene.organisationId,
        personId: scene.personId,
      });
      await deliver(mailId, scene.organisationId);
      expect(await comeIn(last().envelopeFrom, unique(bounce('Gmail: out of storage')))).toEqual(['bounce']);
      const row = await context.database.mailAddress.findUniqueOrThrow(address);
      expect(row.softBounces).toBe(time);
      expect(row.suppressedAt !== null).toBe(time === 5);
    }
  });

  it('refused while we talk to the server: the same, at once', async () => {
    const scene = await sentReminder();
    catcher.answer(() => 'no-such-recipient');
    const { mailId } = await queueMail(context.database, context, {
      template: 'step-reminder',
      language: 'de',
      recipient: scene.email,
      props: mailSamples['step-reminder'].de,
      cause: `refused:${scene.mailId}`,
    });
    expect(await deliver(mailId, null)).toBe('given-up');
    expect(await context.database.mailAddress.findUnique({ where: { address: scene.email } })).toMatchObject({
      suppressedAt: context.clock.now(),
    });
  });

  it('is refused at the door where its address was made up', async () => {
    await expect(comeIn('post+b-abc@in.lotsenwerk.example', 'Subject: x\r\n\r\nx')).rejects.toThrow(/550/);
    await expect(comeIn('someone@else.example', 'Subject: x\r\n\r\nx')).rejects.toThrow(/550/);
  });
});

describe('an answer to a reminder', () => {
  const comments = (organisationId: string) =>
    context.database.caseComment.findMany({ where: { organisationId } });

  it('becomes a comment at its step, once, and the history names the person and the mail', async () => {
    const scene = await sentReminder();
    const other = await anOrganisationWithMember(context);
    const to = addressIn(catcher.mails.at(-1)?.headers.get('reply-to'));
    const raw = answer(scene.email.toUpperCase(), 'Die Kammer hat geantwortet.');
    expect(await comeIn(to, raw)).toEqual(['comment']);
    expect(await comeIn(to, raw)).toEqual([]);
    expect(await comments(scene.organisationId)).toMatchObject([
      { text: 'Die Kammer hat geantwortet.', authorId: scene.personId, stepId: scene.active.steps[0]?.id },
    ]);
    expect(await comments(other.organisation.id)).toEqual([]);
    const [event] = await context.database.caseEvent.findMany({
      where: { organisationId: scene.organisationId, kind: 'comment-added' },
    });
    expect(event).toMatchObject({ actorId: scene.personId, data: { via: 'mail-reply' } });
  });

  it('is not taken from strangers, absence notes, people who left, and without words; the person is told, the stranger is not', async () => {
    const scene = await sentReminder();
    const to = addressIn(last().headers.get('reply-to'));
    const stranger = await aPerson(context);
    expect(await comeIn(to, answer(stranger.email, 'Alles erledigt.'))).toEqual(['other-sender']);
    expect(await comeIn(to, answer(scene.email, 'Bin weg.', ['Auto-Submitted: auto-replied']))).toEqual([
      'auto-reply',
    ]);
    expect(await comeIn(to, answer(scene.email, ''))).toEqual(['empty']);
    const own = await context.database.outgoingMail.findUniqueOrThrow({ where: { id: scene.mailId } });
    const loop = answer(scene.email, 'Kreis').replace(/^Message-ID: .*$/m, `Message-ID: ${own.messageId}`);
    expect(await comeIn(to, loop)).toEqual(['own-mail']);
    await aMembership(context, {
      organisation: await context.database.organisation.findUniqueOrThrow({
        where: { id: scene.organisationId },
      }),
      person: stranger,
      role: 'owner',
    });
    await context.database.membership.deleteMany({ where: { personId: scene.personId } });
    expect(await comeIn(to, answer(scene.email, 'Noch da?'))).toEqual(['no-access']);
    expect(await comments(scene.organisationId)).toEqual([]);
    const told = await context.database.outgoingMail.findMany({ where: { template: 'reply-refused' } });
    expect(told.map(({ recipient }) => recipient)).toEqual([scene.email, scene.email, scene.email]);
  });
});

describe('a link in a mail', () => {
  const linksOf = (text: string) => [...text.matchAll(/\/act\/([\w-]+)/g)].map(([, token]) => token ?? '');
  const args = (token: string, form: Record<string, string> | null = null) => ({
    request: new Request(`http://localhost:3000/act/${token}`, {
      ...(form === null ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    }),
    params: { token },
    context: requestContext(context),
  });
  const look = async (token: string) => {
    const { data, init } = await actLoader(args(token));
    return { ...data, status: init?.status ?? 200 };
  };
  /** A redirect is thrown: then the act is done. */
  const press = async (token: string, form: Record<string, string>) => {
    try {
      const { data, init } = await actAction(args(token, form));
      return { status: init?.status ?? 200, ...data };
    } catch (thrown) {
      if (thrown instanceof Response) return { status: thrown.status, error: null };
      throw thrown;
    }
  };
  const stepOf = (scene: Scene) =>
    context.database.caseStep.findFirstOrThrow({ where: { id: scene.active.steps[0]?.id ?? '' } });

  it('shows and asks, does its one thing once, and the history names person and mail', async () => {
    const scene = await sentReminder();
    const colleague = await aPerson(context);
    const organisation = await context.database.organisation.findUniqueOrThrow({
      where: { id: scene.organisationId },
    });
    await aMembership(context, { organisation, person: colleague, role: 'hr' });
    const [done = '', snooze = '', handOver = ''] = linksOf(last().text);
    for (const token of [done, snooze, handOver, done]) expect((await look(token)).open).not.toBeNull();
    expect(await stepOf(scene)).toMatchObject({
      status: 'open',
      snoozedUntil: null,
      ownerId: null,
      revision: 1,
    });
    expect(await context.database.mailAct.count()).toBe(0);

    expect(await press(snooze, { revision: '1', value: '2026-11-23' })).toMatchObject({ status: 400 });
    expect(await press(snooze, { revision: '1', value: '2026-12-01' })).toMatchObject({ status: 302 });
    expect(await press(snooze, { revision: '2', value: '2026-12-02' })).toMatchObject({ status: 409 });
    expect(await press(handOver, { revision: '1', value: colleague.id })).toMatchObject({ status: 409 });
    expect(await press(handOver, { revision: '2', value: scene.personId })).toMatchObject({ status: 400 });
    expect(await press(handOver, { revision: '2', value: colleague.id })).toMatchObject({ status: 302 });
    expect(await stepOf(scene)).toMatchObject({ ownerId: colleague.id, deputyId: scene.personId });
    expect(await look(snooze)).toMatchObject({ open: null, closed: 'used', acted: null });
    const events = await context.database.caseEvent.findMany({
      where: { organisationId: scene.organisationId, kind: { startsWith: 'step-' } },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ kind }) => kind).sort()).toEqual(['step-assigned', 'step-snoozed']);
    for (const { actorId, data } of events) {
      expect(actorId).toBe(scene.personId);
      expect(data).toMatchObject({ via: 'mail-link' });
    }
  });

  it('pressed twice at the same moment acts once', async () => {
    await sentReminder();
    const [, snooze = ''] = linksOf(last().text);
    const answers = await Promise.all(
      ['2026-12-01', '2026-12-08'].map((value) => press(snooze, { revision: '1', value })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  });

  it('made up, over, of a closed case, or of somebody who left: an honest page, and nothing changes', async () => {
    const scene = await sentReminder();
    const [done = ''] = linksOf(last().text);
    const form = { revision: '1', value: '2026-11-23' };
    expect(await look(`${done.slice(0, -1)}${done.endsWith('A') ? 'B' : 'A'}`)).toMatchObject({
      closed: 'invalid',
      status: 404,
    });
    const key = {
      organisationId_id: { organisationId: scene.organisationId, id: scene.active.hiringCase.id },
    };
    await context.database.hiringCase.update({ where: key, data: { status: 'closed' } });
    expect(await look(done)).toMatchObject({ closed: 'closed' });
    expect(await press(done, form)).toMatchObject({ status: 409 });
    await context.database.hiringCase.update({ where: key, data: { status: 'active' } });
    const step = { id: scene.active.steps[0]?.id ?? '' };
    await context.database.caseStep.updateMany({ where: step, data: { status: 'done' } });
    expect(await look(done)).toMatchObject({ closed: 'done' });
    expect(await press(done, form)).toMatchObject({ status: 409 });
    await context.database.caseStep.updateMany({ where: step, data: { status: 'open' } });
    context.clock.advance(14 * 24 * 60 * 60 * 1_000);
    expect(await look(done)).toMatchObject({ closed: 'expired', status: 410 });
    expect(await press(done, form)).toMatchObject({ status: 409 });
    await context.database.membership.deleteMany({ where: { personId: scene.personId } });
    expect(await look(done)).toMatchObject({ closed: 'invalid', path: null, status: 404 });
    expect(await stepOf(scene)).toMatchObject({ status: 'open', revision: 1 });
  });

  it('ends the mails of its organisation by the one click of a mail program', async () => {
    const scene = await sentReminder();
    const url = last().headers.get('list-unsubscribe')?.slice(1, -1) ?? '';
    const token = url.split('/').at(-1) ?? '';
    const { init } = await stopAction({
      request: new Request(url, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      }),
      params: { token },
      context: requestContext(context),
    });
    expect(init?.status).toBe(200);
    const settings = await context.database.memberMailSetting.findMany({
      where: { personId: scene.personId },
    });
    expect(settings).toMatchObject([
      { personId: scene.personId, organisationId: scene.organisationId, mode: 'off' },
    ]);
  });
});

function addressIn(header: string | undefined): string {
  return /[^\s<]+@[^\s>]+/.exec(header ?? '')?.[0] ?? '';
}

/** Checks a DKIM signature (relaxed/relaxed, rsa-sha256) as RFC 6376 says, with the key at hand instead of in DNS. */
function isSignedBy(raw: string, key: string): boolean {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const fields = head.split(/\r\n(?![ \t])/);
  const relaxed = (field: string) => {
    const at = field.indexOf(':');
    return `${field.slice(0, at).toLowerCase().trim()}:${field
      .slice(at + 1)
      .replace(/\r\n/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim()}`;
  };
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? '';
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .replace(/\s+/g, '')
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)] as const),
  );
  const body = rest
    .join('\r\n\r\n')
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n');
  if (createHash('sha256').update(body).digest('base64') !== tags.get('bh')) return false;
  const signed = (tags.get('h') ?? '')
    .split(':')
    .flatMap((name) => fields.find((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? [])
    .map(relaxed);
  const own = relaxed(signature).replace(/b=[^;]*$/, 'b=');
  return createVerify('sha256')
    .update([...signed, own].join('\r\n'))
    .verify(key, tags.get('b') ?? '', 'base64');
}
