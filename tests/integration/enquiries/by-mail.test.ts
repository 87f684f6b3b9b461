import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import { requestContext, testContext, testEnvironment } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { aPdf } from '#tests/support/files';
import { startMailCatcher, type CaughtMail, type MailCatcher } from '#tests/support/mail-catcher';
import { openInboundServer, type InboundServer } from '~/platform/inbound-server.server';
import { createMailTransport, type MailTransport } from '~/platform/mail-transport.server';
import { askSource } from '~/queries/enquiries/ask-source.server';
import { enquiryThread } from '~/queries/enquiries/enquiry-thread.server';
import { action as outsideAction } from '~/routes/answer.$token';
import { loader as outsideFile } from '~/routes/answer.$token_.files.$file';
import { careForEnquiry } from '~/services/enquiries/care-for-enquiry.server';
import { decideHeldMail } from '~/services/enquiries/decide-held-mail.server';
import { openEnquiryFile } from '~/services/enquiries/open-enquiry-file.server';
import { withdrawEnquiry } from '~/services/enquiries/write-as-asker.server';
import { receiveFile } from '~/services/folder/receive-file.server';
import { handleIncoming } from '~/services/incoming/handle-incoming.server';
import { keepMail } from '~/services/incoming/keep-mail.server';
import { purposeOfAddress } from '~/services/incoming/purpose-of-address.server';
import { deliverMail } from '~/services/mail/deliver-mail.server';
import { DELIVERY_PACE } from '~/services/mail/delivery-pace.server';
import { noteLostMail } from '~/services/mail/note-lost-mail.server';
import { signedAddress } from '~/services/mail/signed-address.server';

import { anEnquiryScene, ask, enquiryRow, kindsOf, type EnquiryScene } from './enquiry-scene';

const database = useDatabase();
let scene: EnquiryScene;
let catcher: MailCatcher;
let transport: MailTransport;
let inbound: InboundServer;

const OFFICE = 'info@beratung-potsdam.example';
const PLACE = { postalCode: '14467', kreis: '12054', state: 'DE-BB' } as const;

beforeAll(async () => {
  catcher = await startMailCatcher();
  const made = await anEnquiryScene(database.client);
  const context = testContext(database.client, {
    environment: testEnvironment({
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Lotsenwerk <no-reply@lotsenwerk.example>',
      MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example',
    }),
  });
  scene = { ...made, context };
  context.clock.moveTo('2026-11-23T09:00:00.000Z');
  await aDirectory();
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
afterAll(async () => {
  await inbound.close();
  await transport.close();
  await catcher.stop();
});

/** Two services in Potsdam: one with an address that has a source and a day, one that nobody has confirmed. */
async function aDirectory(): Promise<void> {
  const now = scene.context.clock.now();
  const common = {
    kind: 'recognition-counselling',
    carrier: 'Stadt',
    level: 'municipal',
    audience: 'both',
    states: ['DE-BB'],
    topics: ['recognition'],
    area: 'Potsdam',
    website: '',
    phone: '',
    note: '',
    createdAt: now,
    updatedAt: now,
    territories: { create: [{ kind: 'kreis' as const, code: '12054' }] },
  };
  await database.client.directoryService.create({
    data: {
      ...common,
      id: 'beratung-potsdam',
      name: 'Beratung Potsdam',
      email: OFFICE,
      sources: [{ url: 'https://beratung-potsdam.example', asOf: '2026-10-01' }],
      status: 'verified',
      verifiedOn: new Date('2026-11-01'),
    },
  });
  await database.client.directoryService.create({
    data: {
      ...common,
      id: 'ungeprueft-potsdam',
      name: 'Ungeprüfte Beratung',
      email: 'info@ungeprueft.example',
      sources: [{ url: 'https://ungeprueft.example', asOf: '2020' }],
      status: 'unverified',
    },
  });
  await database.client.directoryState.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1, updatedAt: now },
    update: { revision: { increment: 1 } },
  });
}

/** Sends all that waits, and gives what went to one address since the last time. */
async function delivered(to: string): Promise<CaughtMail[]> {
  const before = catcher.mails.length;
  const waiting = await database.client.outgoingMail.findMany({ where: { status: 'pending' } });
  for (const { id, organisationId } of waiting)
    await deliverMail(scene.context, { mailId: id, organisationId }, { transport, pace: DELIVERY_PACE });
  return catcher.mails.slice(before).filter((mail) => mail.to.includes(to));
}

const one = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`${list.length} and not one`);
  return first;
};

const MINUTE_MS = 60_000;
/** Time goes on, so that what was written first stands first. */
const later = () =>
  scene.context.clock.moveTo(new Date(scene.context.clock.now().getTime() + MINUTE_MS).toISOString());

/** Sends a mail to our door by SMTP and lets the job handle it; gives what became of it. */
async function comeIn(to: string, raw: string): Promise<Array<string | null>> {
  later();
  const connection = new SMTPConnection({ host: '127.0.0.1', port: inbound.port, ignoreTLS: true });
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    connection.connect(() => resolve());
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.send({ from: 'x@y.example', to: [to] }, raw, (error) => (error ? reject(error) : resolve()));
    });
  } finally {
    connection.close();
  }
  const waiting = await database.client.incomingMail.findMany({ where: { status: 'received' } });
  return Promise.all(waiting.map(({ id }) => handleIncoming(scene.context, id)));
}

/** An answer as a mail program makes it: below the mail it answers, with a quote. */
function reply(
  mail: Pick<CaughtMail, 'messageId' | 'subject' | 'text'>,
  from: string,
  text: string,
  headers: readonly string[] = [],
): string {
  return [
    `From: Anna Älder <${from}>`.replace('Älder', '=?utf-8?Q?=C3=84lder?='),
    `Subject: Re: Anfrage`,
    `Message-ID: <${scene.context.ids.next()}@office.example>`,
    `In-Reply-To: ${mail.messageId}`,
    `References: ${mail.messageId}`,
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    text,
    '',
    'Am 23.11.2026 um 10:00 schrieb Lotsenwerk <no-reply@lotsenwerk.example>:',
    ...mail.text.split('\n').map((line) => `> ${line}`),
  ].join('\r\n');
}

const replyTo = (mail: CaughtMail) => mail.headers.get('reply-to')?.replace(/^.*<|>$/g, '') ?? '';
const asked = async (values: Parameters<typeof ask>[1] = {}) => {
  await delivered('');
  const { enquiryId } = await ask(scene, { place: PLACE, allowsOutside: true, ...values });
  return { enquiryId, mail: one(await delivered(OFFICE)) };
};
const reading = (enquiryId: string) =>
  enquiryThread(
    scene.context.database,
    enquiryId,
    { as: 'asker', organisationId: scene.mine.id },
    { now: scene.context.clock.now(), language: 'de' },
  );

describe('a question to a service outside', () => {
  it('goes to the confirmed address with what the preview showed, is answered by plain mail, and back again', async () => {
    const { enquiryId, mail } = await asked({
      leaving: {
        sender: { organisation: 'Sonnenhang GmbH', person: 'Kim Muster' },
        facts: [
          {
            key: 'candidate.german',
            de: { term: 'Deutsch', value: 'B1' },
            en: { term: 'German', value: 'B1' },
          },
        ],
      },
    });
    expect(mail.subject).toBe('Frage eines Betriebs: Anerkennung (Anfrage 1)');
    for (const part of [
      'Sonnenhang GmbH',
      'Wer ist für die Anerkennung zuständig?',
      'Deutsch: B1',
      'Kim Muster',
    ])
      expect(mail.text).toContain(part);
    expect(mail.headers.has('auto-submitted')).toBe(false);
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      status: 'in-work',
      holderKind: 'service',
      serviceId: 'beratung-potsdam',
      deskId: null,
    });
    expect((await reading(enquiryId)).standing).toMatchObject({ holderName: 'Beratung Potsdam' });

    // A colleague of the office answers from an own address; Outlook writes the quote.
    expect(
      await comeIn(
        replyTo(mail),
        reply(
          mail,
          'anna@beratung-potsdam.example',
          'Das ist die HWK Potsdam.\n\nMit freundlichen Grüßen\nAnna Älder',
        ),
      ),
    ).toEqual(['enquiry-message']);
    const thread = await reading(enquiryId);
    expect(thread.standing.status).toBe('answered');
    expect(thread.messages.at(-1)).toMatchObject({
      side: 'holder',
      authorName: 'Beratung Potsdam',
      text: 'Das ist die HWK Potsdam.',
      mail: {
        kind: 'letter',
        fromAddress: 'anna@beratung-potsdam.example',
        signature: 'Mit freundlichen Grüßen\nAnna Älder',
      },
    });

    // The asker reads it as a mail and answers it as one.
    const answer = one(await delivered(scene.hr.email));
    expect(answer.text).toContain('Das ist die HWK Potsdam.');
    expect(answer.text).toContain('Antworten Sie auf diese Mail');
    expect(
      await comeIn(replyTo(answer), reply(answer, scene.hr.email, 'Danke. Und was kostet das?')),
    ).toEqual(['enquiry-message']);
    const onward = one(await delivered(OFFICE));
    expect(onward.text).toContain('Danke. Und was kostet das?');
    expect(onward.headers.get('references')).toContain(mail.messageId);
    expect(onward.headers.get('in-reply-to')).toContain('@office.example');
    expect(await comeIn(replyTo(onward), reply(onward, OFFICE, 'Etwa 600 Euro.'))).toEqual([
      'enquiry-message',
    ]);
    expect(await kindsOf(scene, enquiryId)).toEqual([
      'asked',
      'routed',
      'answered',
      'party-replied',
      'answered',
    ]);
    expect((await reading(enquiryId)).messages.map(({ text }) => text)).toEqual([
      'Wer ist für die Anerkennung zuständig?',
      'Das ist die HWK Potsdam.',
      'Danke. Und was kostet das?',
      'Etwa 600 Euro.',
    ]);
  });

  it('a note of absence is shown as such and is no first answer; the same mail twice is one', async () => {
    const { enquiryId, mail } = await asked();
    const away = reply(mail, OFFICE, 'Ich bin bis 30.11. nicht im Büro.', ['Auto-Submitted: auto-replied']);
    expect(await comeIn(replyTo(mail), away)).toEqual(['enquiry-auto-reply']);
    expect(await comeIn(replyTo(mail), away)).toEqual([]);
    const { standing, messages } = await reading(enquiryId);
    expect(standing.status).toBe('in-work');
    expect(messages.map((message) => message.mail?.kind)).toEqual([undefined, 'auto-reply']);
    expect(await kindsOf(scene, enquiryId)).toEqual(['asked', 'routed']);
  });

  it('comes back from an address that is not there: the next in the ranking is asked, the asker told', async () => {
    const { enquiryId, mail } = await asked();
    const report = [
      'From: MAILER-DAEMON@mx.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <bounce-1@mx.example>',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
      '',
      '--B',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${OFFICE}`,
      'Action: failed',
      'Status: 5.1.1',
      '--B--',
    ].join('\r\n');
    expect(await comeIn(mail.envelopeFrom, report)).toEqual(['bounce']);
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      status: 'offered',
      deskId: scene.far.organisation.id,
    });
    expect(one(await delivered(scene.hr.email)).text).toContain('Beratung Potsdam konnte');
    expect(
      (await database.client.directoryService.findUniqueOrThrow({ where: { id: 'beratung-potsdam' } }))
        .bounces,
    ).toBe(1);
    await database.client.directoryService.update({
      where: { id: 'beratung-potsdam' },
      data: { bounces: 0 },
    });
    await database.client.directoryState.updateMany({ data: { revision: { increment: 1 } } });
    await database.client.mailAddress.deleteMany();
    // Told once more of the same mail it changes nothing.
    const [{ id } = { id: '' }] = await database.client.outgoingMail.findMany({
      where: { messageId: mail.messageId },
    });
    await noteLostMail(scene.context, id);
    expect((await enquiryRow(scene, enquiryId)).deskId).toBe(scene.far.organisation.id);
  });

  it('says nothing: it is reminded once, then the desk is asked; its late answer is kept and told', async () => {
    const { enquiryId, mail } = await asked();
    scene.context.clock.moveTo('2026-11-25T10:00:00.000Z');
    await careForEnquiry(scene.context, enquiryId);
    expect(one(await delivered(OFFICE)).subject).toContain('Erinnerung');
    scene.context.clock.moveTo('2026-11-26T10:30:00.000Z');
    await careForEnquiry(scene.context, enquiryId);
    expect((await enquiryRow(scene, enquiryId)).deskId).toBe(scene.far.organisation.id);
    expect(one(await delivered(OFFICE)).subject).toContain('Erledigt');
    expect(await comeIn(replyTo(mail), reply(mail, OFFICE, 'Doch noch: die HWK.'))).toEqual(['enquiry-late']);
    const { standing, messages } = await reading(enquiryId);
    expect(standing).toMatchObject({ status: 'offered', holderKind: 'desk' });
    expect(messages.at(-1)?.text).toBe('Doch noch: die HWK.');
    expect(one(await delivered(OFFICE)).text).toContain('Inzwischen kümmert sich eine andere Stelle');
    scene.context.clock.moveTo('2026-11-23T09:00:00.000Z');
  });
});

describe('a mail that should not be taken as it stands', () => {
  it('from a stranger waits until the asker has looked; released it enters, and its sender is known', async () => {
    const { enquiryId, mail } = await asked();
    const stranger = 'jemand@woanders.example';
    expect(await comeIn(replyTo(mail), reply(mail, stranger, 'Bitte überweisen Sie.'))).toEqual([
      'enquiry-held',
    ]);
    const { held, standing, messages } = await reading(enquiryId);
    expect(standing.status).toBe('in-work');
    expect(messages).toHaveLength(1);
    const waiting = one(held);
    expect(waiting).toMatchObject({ heldFor: 'other-sender', fromAddress: stranger });
    const by = { side: 'asker', personId: scene.hr.id, name: scene.hr.name } as const;
    const decide = (organisationId: string, decision: 'release' | 'discard') =>
      decideHeldMail(scene.context, { organisationId, enquiryId, mailId: waiting.id, by, decision });
    await expect(decide(scene.theirs.id, 'release')).rejects.toMatchObject({ code: 'not-found' });
    expect(await decide(scene.mine.id, 'release')).toEqual({ outcome: 'done' });
    expect(await decide(scene.mine.id, 'discard')).toEqual({ outcome: 'not-possible-now' });
    expect((await reading(enquiryId)).standing.status).toBe('answered');
    expect(await comeIn(replyTo(mail), reply(mail, stranger, 'Noch etwas.'))).toEqual(['enquiry-message']);
  });

  it('a made-up address is refused at the door; one of another thread and one of another firm enter nothing', async () => {
    const { enquiryId, mail } = await asked();
    const other = await asked();
    const address = replyTo(mail);
    const forged = address.replace(/\+q-(.)/, (_, letter: string) => `+q-${letter === 'a' ? 'b' : 'a'}`);
    await expect(comeIn(forged, reply(mail, OFFICE, 'x'))).rejects.toThrow();
    const wrongPurpose = signedAddress(scene.context.environment, 'reply', scene.context.ids.next()) ?? '';
    expect(await comeIn(wrongPurpose.replace('+r-', '+q-'), 'x').catch(() => 'refused')).toBe('refused');
    // Answers the mail of one thread at the address of another.
    expect(await comeIn(replyTo(other.mail), reply(mail, OFFICE, 'Falscher Faden.'))).toEqual([
      'enquiry-held',
    ]);
    expect(one((await reading(other.enquiryId)).held).heldFor).toBe('other-thread');
    expect((await reading(enquiryId)).messages).toHaveLength(1);
    await expect(
      enquiryThread(
        scene.context.database,
        enquiryId,
        { as: 'asker', organisationId: scene.theirs.id },
        { now: scene.context.clock.now(), language: 'de' },
      ),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('to a thread that was withdrawn is kept, and its sender is told', async () => {
    const { enquiryId, mail } = await asked();
    await withdrawEnquiry(scene.context, {
      organisationId: scene.mine.id,
      enquiryId,
      by: { side: 'asker', personId: scene.hr.id, name: scene.hr.name },
    });
    expect(one(await delivered(OFFICE)).subject).toContain('Erledigt');
    expect(await comeIn(replyTo(mail), reply(mail, OFFICE, 'Die HWK.'))).toEqual(['enquiry-late']);
    expect((await reading(enquiryId)).messages.at(-1)?.text).toBe('Die HWK.');
    expect((await enquiryRow(scene, enquiryId)).status).toBe('withdrawn');
    expect(one(await delivered(OFFICE)).text).toContain('zurückgezogen');
  });
});

describe('files of a question', () => {
  it('are opened by the service with a code, by a desk in the enquiry, and by nobody once it is over', async () => {
    const stored = await receiveFile(scene.context, {
      uploader: { organisationId: scene.mine.id, personId: scene.hr.id, via: 'member' },
      caseId: scene.caseId,
      paperKey: 'passport',
      replaces: null,
      sentName: 'Bescheid.pdf',
      declaredBytes: null,
      bytes: Readable.from([await aPdf('Bescheid')]),
    });
    if (stored.outcome !== 'stored') throw new Error(stored.reason);
    const source = await askSource(scene.context, {
      organisationId: scene.mine.id,
      caseId: scene.caseId,
      stepId: null,
      language: 'de',
    });
    const { enquiryId, mail } = await asked({ files: source.files });
    expect(mail.text).toContain('Der Betrieb hat eine Datei beigelegt');
    expect(mail.raw).not.toContain('Bescheid.pdf');
    const token = /\/answer\/([\w-]+)/.exec(mail.text)?.[1] ?? '';
    const [file] = (await reading(enquiryId)).files;
    const visit = (path: string, init?: RequestInit) => ({
      request: new Request(`http://localhost:3000/answer/${token}${path}`, init),
      params: { token, file: file?.id },
      context: requestContext(scene.context),
    });
    const post = (values: Record<string, string>) =>
      outsideAction(visit('', { method: 'POST', body: new URLSearchParams(values) }));
    await expect(outsideFile(visit('/files/1'))).rejects.toMatchObject({ code: 'not-found' });

    expect(await post({ intent: 'code' })).toEqual({ state: 'code-sent' });
    const code = /\b\d{6}\b/.exec(one(await delivered(OFFICE)).text)?.[0] ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await post({ intent: 'open', code: wrong })).toMatchObject({ data: { state: 'wrong-code' } });
    const opened = await post({ intent: 'open', code });
    if (!(opened instanceof Response)) throw new Error('no redirect');
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const bytes = await outsideFile(visit('/files/1', { headers: { cookie } }));
    expect(bytes.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await bytes.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(
      await database.client.folderAccess.count({ where: { fileId: stored.fileId, via: 'partner' } }),
    ).toBe(1);

    // "Not ours", with a reason: the desk has it now, and its people open the file; the service does not any more.
    expect(await post({ intent: 'decline', reason: 'wrong-topic', note: 'Fragen Sie die HWK.' })).toEqual({
      state: 'declined',
    });
    expect(await post({ intent: 'decline', reason: 'wrong-topic' })).toEqual({ state: 'not-possible-now' });
    await expect(outsideFile(visit('/files/1', { headers: { cookie } }))).rejects.toMatchObject({
      code: 'not-found',
    });
    const read = (desk: EnquiryScene['near']) =>
      openEnquiryFile(scene.context, {
        enquiryId,
        fileId: file?.id ?? '',
        reader: { as: 'desk', deskId: desk.organisation.id, personId: desk.agent.id },
      });
    (await read(scene.far)).bytes.destroy();
    await expect(read(scene.near)).rejects.toMatchObject({ code: 'not-found' });
    await withdrawEnquiry(scene.context, {
      organisationId: scene.mine.id,
      enquiryId,
      by: { side: 'asker', personId: scene.hr.id, name: scene.hr.name },
    });
    await expect(read(scene.far)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that come by mail are checked as in the folder: a PDF is kept, anything else named', async () => {
    const { enquiryId, mail } = await asked();
    const parts = [
      '--B',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Siehe Merkblatt.',
      '--B',
      'Content-Type: application/pdf; name="../Merkblatt.pdf"',
      'Content-Disposition: attachment; filename="../Merkblatt.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      (await aPdf('Merkblatt')).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--B',
      'Content-Type: application/pdf; name="virus.pdf"',
      'Content-Disposition: attachment; filename="virus.pdf"',
      '',
      'MZ not a pdf',
      // Larger than what lies in a row: the whole mail waits in the storage, and is gone from there afterwards.
      '--B',
      'Content-Type: application/octet-stream; name="log.bin"',
      'Content-Disposition: attachment; filename="log.bin"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.alloc(300_000, 1).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--B--',
    ];
    const raw = [
      `From: ${OFFICE}`,
      `Message-ID: <${scene.context.ids.next()}@office.example>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      ...parts,
    ].join('\r\n');
    expect(await comeIn(replyTo(mail), raw)).toEqual(['enquiry-message']);
    const files = (await reading(enquiryId)).messages.at(-1)?.mail?.files ?? [];
    expect(files.map(({ name, problem }) => [name, problem])).toEqual([
      ['Merkblatt.pdf', null],
      ['virus.pdf', 'wrong-type'],
      ['log.bin', 'wrong-type'],
    ]);
    expect(files.at(-1)?.sizeBytes).toBe(300_000);
    expect(
      [...scene.context.storage.store.blobs.keys()].filter((address) => address.startsWith('incoming/')),
    ).toEqual([]);
    expect(
      await database.client.storageRemoval.count({ where: { address: { startsWith: 'incoming/' } } }),
    ).toBe(0);
    const open = (organisationId: string) =>
      openEnquiryFile(scene.context, {
        enquiryId,
        fileId: files[0]?.id ?? '',
        reader: { as: 'asker', organisationId, personId: scene.hr.id },
      });
    const opened = await open(scene.mine.id);
    expect(opened.mediaType).toBe('application/pdf');
    opened.bytes.destroy();
    await expect(open(scene.theirs.id)).rejects.toMatchObject({ code: 'not-found' });
    expect(one(await delivered(scene.hr.email)).text).toContain('Ein Anhang liegt in der Anfrage');
  });
});
