import { createHash } from 'node:crypto';

import { beforeEach, describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';

import { accept, aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { aDocx, aPdf, collected, inPieces } from '#tests/support/files';
import { readPdf } from '#tests/support/pdf-text';
import { signInAs } from '#tests/support/sign-in';
import { loader as draftFile, action as typedDraftFile } from '~/routes/o.$org.cases.$case.drafts_.$file';
import { loader as draftsPage } from '~/routes/o.$org.cases.$case.drafts';
import { action as handOver, loader as handOverPage } from '~/routes/o.$org.cases.$case.hand-over';
import { loader as outputFile } from '~/routes/o.$org.cases.$case.hand-over_.$output';
import { action as zip } from '~/routes/o.$org.cases.$case.hand-over_.zip';
import { loader as verify } from '~/routes/verify.$code';
import { getCaseFolder } from '~/queries/folder/case-folder.server';
import { checkFile } from '~/services/folder/check-file.server';
import { receiveFile } from '~/services/folder/receive-file.server';
import { waivePaper } from '~/services/folder/waive-paper.server';
import { dropExpiredOutputs } from '~/services/hand-over/drop-expired-outputs.server';
import { makeOutput } from '~/services/hand-over/make-output.server';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  await database.client.folderOutput.deleteMany();
  await database.client.storedObject.deleteMany();
  scene = await aCaseScene(database.client);
  await accept(scene);
});

const params = (caseId = scene.caseId, more: Record<string, string> = {}) => ({
  org: scene.mine.slug,
  case: caseId,
  ...more,
});

async function upload(paperKey: string, bytes: Uint8Array, sentName = 'papier.pdf') {
  const outcome = await receiveFile(scene.context, {
    uploader: { organisationId: scene.mine.id, personId: scene.hr.id, via: 'member' },
    caseId: scene.caseId,
    paperKey,
    replaces: null,
    sentName,
    declaredBytes: null,
    bytes: inPieces(bytes),
  });
  if (outcome.outcome !== 'stored') throw new Error(outcome.reason);
  return outcome.fileId;
}

const checked = (fileId: string) =>
  checkFile(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    fileId,
    result: 'in-order',
    reason: null,
    seenAs: 'original',
    translation: 'sworn',
  });

/** Two papers are there and checked, all others not needed. */
async function completeFolder() {
  const { context, caseId, mine } = scene;
  const of = { organisationId: mine.id, caseId, today: context.clock.today(), language: 'de' as const };
  const { papers } = await getCaseFolder(database.client, of);
  const actor = actorOf(scene, scene.hr);
  for (const { key } of papers) {
    if (key === 'passport' || key === 'curriculum-vitae') continue;
    await waivePaper(context, { actor, caseId, paperKey: key, reason: 'nicht verlangt' });
  }
  const passport = await upload('passport', await aPdf('Reisepass Seite', 2), 'Asha Beispiel.pdf');
  await checked(passport);
  await checked(await upload('curriculum-vitae', await aDocx(), 'lebenslauf.docx'));
  return { passport };
}

/** The answer of a resource route, which is a file. */
async function fileOf(
  route: (args: never) => unknown,
  {
    path = '/',
    more = {},
    form,
  }: { path?: string; more?: Record<string, string>; form?: Record<string, string> },
) {
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { Cookie: await signInAs(scene.context, scene.viewer) },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  const args = { request, params: params(scene.caseId, more), context: requestContext(scene.context) };
  const answer = (await route(args as never)) as Response;
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const press = (form: Record<string, string>, person = scene.hr, caseId = scene.caseId) =>
  visit(scene, handOver, { person, path: '/?lang=de', params: params(caseId), form });

interface Page {
  readiness: { isReady: boolean; wanted: number; ready: number };
  receipt: { code: string; state: { state: string; by?: string[] }; hash: string } | null;
  outputs: { id: string; status: string; pageCount: number | null; problems: { reason: string }[] }[];
  visits: { key: string }[];
  steps: { key: string; wanted: number; ready: number; receipt: string | null }[];
}
const page = async (person = scene.hr) =>
  (await visit(scene, handOverPage, { person, path: '/?lang=de', params: params() })).body as Page;

async function made(form: Record<string, string>) {
  // The clock stands: without this, two outputs would be equally old.
  scene.context.clock.advance(1_000);
  expect((await press(form)).flash).toBe('hand-over:flash.begun');
  const [output] = (await page()).outputs;
  if (output === undefined) throw new Error('no output');
  const of = { organisationId: scene.mine.id, outputId: output.id };
  await makeOutput(scene.context, of, new AbortController().signal);
  return output.id;
}

const verified = async (code: string) => {
  const answer = await visit(scene, verify, { person: null, path: '/?lang=de', params: { code } });
  return {
    status: answer.status,
    location: answer.location,
    receipt: (answer.body as { receipt: unknown } | null)?.receipt,
  };
};

describe('drafts', () => {
  it('are listed with what is missing and handed out as files; what is typed stays nowhere', async () => {
    const { body } = await visit(scene, draftsPage, {
      person: scene.viewer,
      path: '/?lang=de',
      params: params(),
    });
    const { list } = body as {
      list: { drafts: { id: string; need: string; basis: string | null; missing: string[] }[] };
    };
    expect(list.drafts.find(({ id }) => id === 'power-of-attorney')).toMatchObject({ need: 'needed' });
    expect(list.drafts.find(({ id }) => id === 'faire-integration-notice')?.basis).toBeNull();

    const more = { file: 'power-of-attorney.pdf' };
    const typed = await fileOf(typedDraftFile, {
      more,
      form: { language: 'both', candidateName: 'Öz\u202E Çelik' },
    });
    expect(typed.answer.headers.get('Content-Disposition')).toContain('power-of-attorney.pdf');
    expect((await readPdf(typed.bytes)).pages.join(' ')).toContain('Öz Çelik');
    const word = await fileOf(draftFile, { more: { file: 'onboarding-plan.docx' } });
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
    const kept = await database.client.$queryRaw<unknown[]>`
      SELECT 1 FROM case_event WHERE data::text LIKE '%elik%'
      UNION ALL SELECT 1 FROM audit_entry WHERE detail::text LIKE '%elik%'`;
    expect(kept).toEqual([]);
  });

  it('refuse what is no draft, what is too long, the notice before the list was looked at, and strangers', async () => {
    const at = (file: string, caseId = scene.caseId, person = scene.hr) =>
      visit(scene, draftFile, { person, path: '/', params: params(caseId, { file }) });
    expect((await at('unknown.pdf')).status).toBe(404);
    expect((await at('faire-integration-notice.pdf')).flash).toBe('drafts:flash.notReady');
    expect((await at('onboarding-plan.pdf', scene.theirCaseId)).status).toBe(404);
    expect((await at('onboarding-plan.pdf', scene.caseId, scene.stranger)).status).toBe(404);
    const long = await visit(scene, typedDraftFile, {
      person: scene.hr,
      path: '/',
      params: params(scene.caseId, { file: 'onboarding-plan.pdf' }),
      form: { candidateName: 'x'.repeat(5_000) },
    });
    expect(long.status).toBe(400);
  });
});

describe('the receipt of completeness', () => {
  it('is issued when all is there, verified by anybody, and holds no more once a paper changes', async () => {
    expect((await page()).readiness).toMatchObject({ isReady: false });
    expect((await press({ intent: 'receipt' })).flash).toBe('hand-over:flash.notReady');
    await completeFolder();
    expect((await press({ intent: 'receipt' }, scene.viewer)).status).toBe(403);
    expect((await press({ intent: 'receipt' })).flash).toBe('hand-over:flash.issued');
    expect((await press({ intent: 'receipt' })).flash).toBe('hand-over:flash.holdsAlready');
    const { receipt } = await page();
    const code = receipt?.code ?? '';

    const shown = await verified(code);
    expect(shown.receipt).toMatchObject({ code, supersededBy: [], role: 'hr', hash: receipt?.hash });
    const text = JSON.stringify(shown.receipt);
    expect(text).toContain('Reisepass');
    for (const secret of ['Asha', scene.hr.name, scene.hr.email, scene.mine.name, 'Mein Fall', scene.caseId])
      expect(text).not.toContain(secret);
    expect((await verified(code.toLowerCase())).location).toBe(`/verify/${code}`);

    await upload('passport', await aPdf('another', 1), 'zweiter.pdf');
    expect((await verified(code)).receipt).toMatchObject({ supersededBy: ['papers'] });
    expect((await page()).receipt?.state).toMatchObject({ state: 'superseded', by: ['papers'] });
  });

  it('can be for the papers of one step alone, and says so outside without a person', async () => {
    const at = async () =>
      (
        await visit(scene, handOverPage, {
          person: scene.hr,
          path: '/?lang=de&for=visa-appointment',
          params: params(),
        })
      ).body as Page;
    const needed = (await at()).steps.find(({ key }) => key === 'visa-appointment');
    expect(needed?.wanted).toBeGreaterThan(0);
    expect(needed?.wanted).toBeLessThan((await page()).readiness.wanted);
    const form = { intent: 'receipt', for: 'visa-appointment' };
    expect((await press(form)).flash).toBe('hand-over:flash.notReady');
    expect((await press({ intent: 'receipt', for: 'no-step' })).flash).toBe('hand-over:flash.notReady');
    await completeFolder();
    expect(await press(form)).toMatchObject({ flash: 'hand-over:flash.issued' });
    expect((await press(form)).flash).toBe('hand-over:flash.holdsAlready');
    expect((await page()).receipt).toBeNull();
    const { receipt, steps } = await at();
    expect(steps.find(({ key }) => key === 'visa-appointment')?.receipt).toBe('valid');

    const output = await made({ intent: 'appointment', step: 'visa-appointment' });
    const { bytes } = await fileOf(outputFile, { more: { output } });
    expect((await readPdf(bytes)).pages[0]).toContain(`/verify/${receipt?.code ?? ''}`);
    const shown = (await verified(receipt?.code ?? '')).receipt as { step: string; papers: unknown[] };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(shown).toMatchObject({ supersededBy: [], pdfHashes: [sha256] });
    expect(shown.step).toMatch(/Visum|Termin/);
    expect(shown.papers.length).toBeLessThanOrEqual(needed?.wanted ?? 0);
    expect(JSON.stringify(shown)).not.toContain(scene.mine.name);
  });

  it('unknown, forged and impossible codes look the same', async () => {
    await completeFolder();
    await press({ intent: 'receipt' });
    const answers = await Promise.all(['0000-0000-0000-0000', 'nonsense', '%2e%2e'].map(verified));
    for (const answer of answers) expect(answer).toEqual({ status: 404, location: null, receipt: null });
  });

  it('belongs to its own organisation', async () => {
    await completeFolder();
    expect((await press({ intent: 'receipt' }, scene.hr, scene.theirCaseId)).status).toBe(404);
    expect(await database.client.folderReceipt.count({ where: { organisationId: scene.theirs.id } })).toBe(0);
  });
});

describe('what is made of a folder', () => {
  it('one PDF: cover with the receipt, registers, papers, stand-ins, contacts; its hash stays at the receipt', async () => {
    await completeFolder();
    await press({ intent: 'receipt' });
    const { receipt } = await page();
    const output = await made({ intent: 'folder', language: 'de' });
    const [line] = (await page()).outputs;
    expect(line).toMatchObject({ id: output, status: 'made', problems: [{ reason: 'not-a-page-format' }] });

    const { answer, bytes } = await fileOf(outputFile, { more: { output } });
    expect(answer.headers.get('Cache-Control')).toContain('no-store');
    const { pages, bookmarks } = await readPdf(bytes);
    expect(pages).toHaveLength(line?.pageCount ?? 0);
    expect(pages[0]).toContain(receipt?.code);
    expect(pages[0]).toContain(`/verify/${receipt?.code ?? ''}`);
    expect(pages.join()).toContain('Register 1');
    expect(pages.join()).toContain('lebenslauf.docx, Fassung 1');
    expect(bookmarks).toEqual(expect.arrayContaining(['1 Ankommen', '  Reisepass', 'Kontakte']));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect((await verified(receipt?.code ?? '')).receipt).toMatchObject({ pdfHashes: [sha256] });
  });

  it('the folder of an appointment in both languages, with the originals', async () => {
    await completeFolder();
    const output = await made({ intent: 'appointment', step: 'visa-appointment' });
    const { pages } = await readPdf((await fileOf(outputFile, { more: { output } })).bytes);
    expect(pages[0]).toContain('Im Original mitnehmen');
    expect(pages.join()).toContain('Bring as original');
    expect(pages.join()).toContain('Passport');
    expect((await press({ intent: 'appointment', step: 'first-day' })).status).toBe(400);
    expect((await press({ intent: 'unknown' })).status).toBe(400);
  });

  it('a ZIP with every file, whose manifest agrees with the bytes', async () => {
    await completeFolder();
    const { bytes } = await fileOf(zip, { form: {} });
    const entries = await entriesOf(bytes);
    const manifest = entries.get('manifest.txt')?.toString('utf8') ?? '';
    const lines = manifest.split('\n').filter((line) => /^[0-9a-f]{64} {2}/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const [hash = '', path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(entries.get(path) ?? '')
          .digest('hex'),
      ).toBe(hash);
    }
  });

  it('waits while the storage is down, gives up after three tries, and goes after its days', async () => {
    await completeFolder();
    await press({ intent: 'folder', language: 'de' });
    const [output] = (await page()).outputs;
    const of = { organisationId: scene.mine.id, outputId: output?.id ?? '' };
    const { signal } = new AbortController();
    scene.context.storage.store.isDown = true;
    for (const status of ['waiting', 'waiting', 'waiting']) {
      await expect(makeOutput(scene.context, of, signal)).rejects.toThrow();
      expect((await page()).outputs[0]).toMatchObject({ status });
    }
    await makeOutput(scene.context, of, signal);
    expect((await page()).outputs[0]).toMatchObject({ status: 'failed' });
    scene.context.storage.store.isDown = false;

    const again = await made({ intent: 'folder', language: 'de' });
    expect((await page()).outputs[0]).toMatchObject({ id: again, status: 'made' });
    scene.context.clock.advance(8 * 24 * 60 * 60 * 1_000);
    expect(await dropExpiredOutputs(scene.context)).toBe(2);
    expect((await page()).outputs).toEqual([]);
    expect(await database.client.storedObject.count({ where: { use: 'export' } })).toBe(0);
  });

  it('is nobody else’s', async () => {
    await completeFolder();
    const output = await made({ intent: 'folder', language: 'de' });
    const theirs = await visit(scene, outputFile, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.theirs.slug, case: scene.theirCaseId, output },
    });
    expect(theirs.status).toBe(404);
    expect((await press({ intent: 'folder' }, scene.hr, scene.theirCaseId)).status).toBe(404);
    const wrong = { organisationId: scene.theirs.id, outputId: output };
    await makeOutput(scene.context, wrong, new AbortController().signal);
    expect(await database.client.folderOutput.count({ where: { organisationId: scene.theirs.id } })).toBe(0);
  });
});

function entriesOf(zipped: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, Buffer>();
    fromBuffer(zipped, { lazyEntries: true }, (error, file) => {
      if (error !== null) return reject(error);
      file.on('entry', (entry) => {
        file.openReadStream(entry, (failed, stream) => {
          if (failed !== null) return reject(failed);
          void collected(stream).then((bytes) => {
            found.set(entry.fileName, bytes);
            file.readEntry();
          }, reject);
        });
      });
      file.on('end', () => resolve(found));
      file.readEntry();
    });
  });
}
