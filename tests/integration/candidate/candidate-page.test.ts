import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { accept, aCaseScene, eventKinds, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { requestContext, TEST_START } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { aPdf } from '#tests/support/files';
import { action as hrAction, loader as hrLoader } from '~/routes/o.$org.cases.$case.candidate';
import { action as door, loader as start } from '~/routes/c.$token._index';
import { loader as calendar } from '~/routes/c.$token.calendar.$step[.]ics';
import { loader as data } from '~/routes/c.$token.data';
import { loader as takeaway } from '~/routes/c.$token.data_.export';
import { loader as papers } from '~/routes/c.$token.papers';
import { loader as file } from '~/routes/c.$token.papers_.$file';
import { action as upload } from '~/routes/c.$token.papers_.upload';
import { action as stepsAction, loader as steps } from '~/routes/c.$token.steps';
import { action as withdraw } from '~/routes/c.$token.withdraw';
import { statusOf } from '~/platform/errors';
import { MAX_FILE_BYTES } from '~/domain/folder/limits';
import { secretTokenHash } from '~/platform/secret-token.server';
import { makeCandidateLink } from '~/services/candidate/make-link.server';

/** The candidate's page of one organisation, beside a case of another one that it must never reach. */

const database = useDatabase();
let scene: CaseScene;
beforeAll(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
});
beforeEach(async () => {
  const { client } = database;
  await client.rateLimit.deleteMany();
  await client.outgoingMail.deleteMany();
  await client.candidateAccess.deleteMany();
  await client.storedObject.deleteMany();
  scene.context.clock.moveTo(TEST_START);
});

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;
interface Ask {
  token: string;
  cookie?: string;
  form?: Record<string, string> | FormData;
  params?: Record<string, string>;
  query?: string;
  language?: string;
}
interface Answer {
  status: number;
  body: unknown;
  location: string | null;
  cookie: string | null;
  response: Response | null;
}

/** Calls a loader or action of the candidate's page as a phone would reach it. */
async function ask(
  route: Route,
  { token, cookie, form, params = {}, query = '', language }: Ask,
): Promise<Answer> {
  const headers = new Headers(cookie === undefined ? {} : { Cookie: cookie });
  if (language !== undefined) headers.set('Accept-Language', language);
  const body = form instanceof FormData || form === undefined ? form : new URLSearchParams(form);
  const request = new Request(`http://localhost:3000/c/${token}${query}`, {
    headers,
    ...(body ? { method: 'POST', body } : {}),
  });
  const args = { request, params: { token, ...params }, context: requestContext(scene.context) };
  try {
    return answerOf(await route(args));
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    const status = statusOf(thrown);
    if (status === 500) throw thrown;
    return { status, body: null, location: null, cookie: null, response: null };
  }
}

function answerOf(result: unknown): Answer {
  if (result instanceof Response) {
    return {
      status: result.status,
      body: null,
      location: result.headers.get('Location'),
      cookie: result.headers.get('Set-Cookie')?.split(';')[0] ?? null,
      response: result,
    };
  }
  const wrapped = result as { type?: string; data?: unknown; init?: ResponseInit | null };
  const isWrapped = wrapped?.type === 'DataWithResponseInit';
  return {
    status: (isWrapped ? wrapped.init?.status : undefined) ?? 200,
    body: isWrapped ? wrapped.data : result,
    location: null,
    cookie: null,
    response: null,
  };
}

async function aLink(values: Partial<Parameters<typeof makeCandidateLink>[1]> = {}): Promise<string> {
  const made = await makeCandidateLink(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    email: 'amina@post.example',
    addressee: 'Amina',
    language: 'en',
    lastDay: '2027-06-30',
    ...values,
  });
  if (made.outcome !== 'made') throw new Error(made.outcome);
  return made.url.split('/c/')[1] ?? '';
}

/** The code in the newest mail; on a standing clock only its row tells which one that is. */
async function lastCode(token: string): Promise<string> {
  const row = await database.client.candidateCode.findFirstOrThrow({
    where: { access: { tokenHash: secretTokenHash(token) } },
  });
  const cause = `candidate-code:${row.id}`;
  const mail = await database.client.outgoingMail.findUniqueOrThrow({ where: { cause } });
  return (mail.props as { code: string }).code;
}

/** Signs a device in as a person would. @returns its cookie */
async function aDevice(token: string): Promise<string> {
  await ask(door, { token, form: { intent: 'send-code' } });
  const opened = await ask(door, { token, form: { intent: 'open', code: await lastCode(token) } });
  if (opened.cookie === null) throw new Error('the code did not open the link');
  return opened.cookie;
}

const mailsOf = async (template: string) =>
  database.client.outgoingMail.findMany({
    where: { template, organisationId: { in: [scene.mine.id, scene.theirs.id] } },
  });

describe('the link', () => {
  test('shows nothing of the case before the code; a device that has it sees the page, another does not', async () => {
    const token = await aLink();
    const locked = await ask(start, { token });
    expect(locked.body).toEqual({ state: 'locked', note: null, address: 'a…@post.example' });
    for (const route of [steps, papers, data, takeaway])
      expect((await ask(route, { token })).location).toBe(`/c/${token}`);

    const cookie = await aDevice(token);
    const open = (await ask(start, { token, cookie })).body as {
      state: string;
      start: { addressee: string };
    };
    expect(open.state).toBe('open');
    expect(open.start.addressee).toBe('Amina');
    expect(JSON.stringify(open)).not.toMatch(/42\.000|4200000|grossSalary/);
    expect((await ask(start, { token })).body).toMatchObject({ state: 'locked' });
  });

  test('keeps neither token nor code readable, and no mail names a person in its subject row', async () => {
    const token = await aLink();
    await ask(door, { token, form: { intent: 'send-code' } });
    const [access, code] = [
      await database.client.candidateAccess.findFirstOrThrow({ where: { organisationId: scene.mine.id } }),
      await database.client.candidateCode.findFirstOrThrow({ where: { organisationId: scene.mine.id } }),
    ];
    expect(JSON.stringify(access)).not.toContain(token);
    expect(JSON.stringify(code)).not.toContain(await lastCode(token));
  });

  test('forged, ended, replaced and expired ones answer alike', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    const newer = await aLink();
    const gone = { state: 'gone', note: null };
    const expectGone = async (which: string, withCookie?: string) => {
      const answer = await ask(start, { token: which, ...(withCookie ? { cookie: withCookie } : {}) });
      expect([answer.status, answer.body]).toEqual([404, gone]);
    };
    await expectGone(token, cookie);
    await expectGone('forged');
    await visit(scene, hrAction as Route, {
      person: scene.hr,
      path: '/',
      params: { org: scene.mine.slug, case: scene.caseId },
      form: { intent: 'end' },
    });
    await expectGone(newer);
    const short = await aLink({ lastDay: '2026-11-25' });
    scene.context.clock.moveTo('2026-11-26T09:00:00.000Z');
    await expectGone(short);
    expect((await ask(door, { token: short, form: { intent: 'send-code' } })).location).toBe(`/c/${short}`);
    expect(await mailsOf('candidate-code')).toHaveLength(1);
  });

  test('a device is signed out after 14 days without a visit, and by hand', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    scene.context.clock.moveTo('2026-12-06T09:00:00.000Z');
    expect((await ask(start, { token, cookie })).body).toMatchObject({ state: 'open' });
    scene.context.clock.moveTo('2026-12-21T09:00:00.000Z');
    expect((await ask(start, { token, cookie })).body).toMatchObject({ state: 'locked' });
    const again = await aDevice(token);
    await ask(door, { token, cookie: again, form: { intent: 'sign-out' } });
    expect((await ask(start, { token, cookie: again })).body).toMatchObject({ state: 'locked' });
  });
});

describe('the code', () => {
  const enter = (token: string, code: string) => ask(door, { token, form: { intent: 'open', code } });

  test('opens once, within ten minutes, also typed with other digits', async () => {
    const token = await aLink();
    await ask(door, { token, form: { intent: 'send-code' } });
    const code = await lastCode(token);
    const arabic = [...code].map((digit) => String.fromCodePoint(0x0660 + Number(digit))).join('');
    expect((await enter(token, arabic)).cookie).not.toBeNull();
    expect((await enter(token, code)).body).toEqual({ problem: 'wrong' });
    await ask(door, { token, form: { intent: 'send-code' } });
    scene.context.clock.advance(10 * 60_000);
    expect((await enter(token, await lastCode(token))).body).toEqual({ problem: 'wrong' });
  });

  test('is void after five wrong entries, and mails and entries have a limit an hour', async () => {
    const token = await aLink();
    await ask(door, { token, form: { intent: 'send-code' } });
    const code = await lastCode(token);
    const other = code === '000000' ? '000001' : '000000';
    for (let entry = 0; entry < 5; entry += 1)
      expect((await enter(token, other)).body).toEqual({ problem: 'wrong' });
    expect((await enter(token, code)).body).toEqual({ problem: 'wrong' });
    for (let mail = 0; mail < 4; mail += 1)
      expect((await ask(door, { token, form: { intent: 'send-code' } })).status).toBe(302);
    expect((await ask(door, { token, form: { intent: 'send-code' } })).body).toEqual({ problem: 'too-many' });
    for (let entry = 0; entry < 9; entry += 1) await enter(token, other);
    expect((await enter(token, await lastCode(token))).body).toEqual({ problem: 'too-many' });
  });
});

test('asking for a new link says the same for known and unknown addresses and tells only HR of that case', async () => {
  await aLink();
  const known = await ask(door, { token: 'x', form: { intent: 'ask', email: 'AMINA@post.example' } });
  const unknown = await ask(door, { token: 'x', form: { intent: 'ask', email: 'nobody@post.example' } });
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
  const [mail, ...more] = await mailsOf('candidate-news');
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ organisationId: scene.mine.id, recipient: scene.hr.email });
  expect(JSON.stringify(mail?.props)).not.toContain('amina');
  expect((await ask(door, { token: 'x', form: { intent: 'ask', email: 'nonsense' } })).status).toBe(400);
});

describe('steps', () => {
  test('what the candidate reports waits for HR; confirmed it finishes the step, declined it does not', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    const step = await stepOf(scene, 'collect-documents');
    const report = (doneOn: string, stepId = step.id) =>
      ask(stepsAction, { token, cookie, form: { intent: 'report', step: stepId, doneOn } });
    expect((await report('2026-11-24')).location).toBe(`/c/${token}/steps?note=bad-day`);
    expect((await report('2026-11-23')).location).toBe(`/c/${token}/steps?note=reported`);
    expect(await stepOf(scene, 'collect-documents')).toMatchObject({ status: 'open' });
    expect(await mailsOf('candidate-news')).toHaveLength(1);

    // Steps of others, of other cases, and guessed ids are no step of this page.
    const [employers, theirs] = [
      await stepOf(scene, 'agreement'),
      await stepOf(scene, 'collect-documents', scene.theirCaseId),
    ];
    for (const id of [employers.id, theirs.id, 'guessed'])
      expect((await report('2026-11-23', id)).location).toBe(`/c/${token}/steps?note=changed`);

    const hr = (intent: string, reportId: string, person = scene.hr) =>
      visit(scene, hrAction as Route, {
        person,
        path: '/',
        params: { org: scene.mine.slug, case: scene.caseId },
        form: { intent, report: reportId },
      });
    const waiting = async () =>
      database.client.candidateReport.findFirstOrThrow({ where: { stepId: step.id, outcome: null } });
    expect((await hr('confirm-report', (await waiting()).id, scene.viewer)).status).toBe(403);
    expect((await hr('confirm-report', (await waiting()).id, scene.stranger)).status).toBe(404);
    await hr('decline-report', (await waiting()).id);
    expect(await stepOf(scene, 'collect-documents')).toMatchObject({ status: 'open' });
    await report('2026-11-22');
    await hr('confirm-report', (await waiting()).id);
    expect(await stepOf(scene, 'collect-documents')).toMatchObject({ status: 'done', doneOn: '2026-11-22' });
    expect(await eventKinds(scene)).toEqual(
      expect.arrayContaining([
        'candidate-reported',
        'candidate-report-declined',
        'candidate-report-confirmed',
      ]),
    );
    expect(await eventKinds(scene, scene.theirCaseId)).not.toContain('candidate-reported');
  });

  test('an appointment is a calendar file that holds no secret; other steps are none', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    const step = await stepOf(scene, 'visa-appointment');
    const read = (stepId: string) => ask(calendar, { token, cookie, params: { step: stepId } });
    expect((await read(step.id)).status).toBe(404);
    await database.client.caseStep.update({
      where: { id: step.id },
      data: { fixedOn: new Date('2027-03-12T00:00:00Z') },
    });
    const text = (await (await read(step.id)).response?.text()) ?? '';
    expect(text).toContain('DTSTART;VALUE=DATE:20270312');
    expect(text).not.toContain(token);
    expect((await ask(calendar, { token, params: { step: step.id } })).location).toBe(`/c/${token}`);
  });
});

describe('papers and data', () => {
  const uploaded = async (token: string, cookie: string, paper: string, bytes?: Buffer) => {
    const form = new FormData();
    form.append('paper', paper);
    form.append('file', new File([new Uint8Array(bytes ?? (await aPdf('pass', 1)))], 'pass.pdf'));
    return ask(upload, { token, cookie, form });
  };

  test('a file of 25 MB is taken whole, one byte more is not and leaves nothing', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    const pdf = await aPdf('pass', 1);
    // Blanks between the body of a PDF and its end belong to no page.
    const end = pdf.lastIndexOf('startxref');
    const ofSize = (size: number) =>
      Buffer.concat([pdf.subarray(0, end), Buffer.alloc(size - pdf.length, ' '), pdf.subarray(end)]);
    const most = await uploaded(token, cookie, 'passport', ofSize(MAX_FILE_BYTES));
    expect(await most.response?.json()).toEqual({ files: [{ name: 'pass.pdf', refused: null }] });
    const over = await uploaded(token, cookie, 'curriculum-vitae', ofSize(MAX_FILE_BYTES + 1));
    expect(await over.response?.json()).toEqual({ files: [{ name: 'pass.pdf', refused: 'too-large' }] });
    const kept = await database.client.storedObject.findMany({ where: { organisationId: scene.mine.id } });
    expect(kept.map(({ sizeBytes }) => sizeBytes)).toEqual([MAX_FILE_BYTES]);
  });

  test('an uploaded paper lies in the folder of this case, and only its candidate opens it', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    const answer = await uploaded(token, cookie, 'passport');
    expect(await answer.response?.json()).toEqual({ files: [{ name: 'pass.pdf', refused: null }] });
    const [row, ...more] = await database.client.folderFile.findMany({
      where: { organisationId: scene.mine.id },
    });
    expect(more).toEqual([]);
    expect(row).toMatchObject({ caseId: scene.caseId, uploadedVia: 'candidate', uploadedById: null });
    expect((await ask(file, { token, cookie, params: { file: row?.id ?? '' } })).status).toBe(200);
    const list = (await ask(papers, { token, cookie })).body as {
      papers: { papers: Array<{ key: string; state: string }> };
    };
    expect(list.papers.papers).toContainEqual(
      expect.objectContaining({ key: 'passport', state: 'uploaded' }),
    );
    expect(list.papers.papers.map((paper) => paper.key)).not.toContain('employment-contract');
    expect(await mailsOf('candidate-news')).toHaveLength(1);

    await database.client.folderFile.update({
      where: { id: row?.id ?? '' },
      data: { uploadedVia: 'member' },
    });
    expect((await ask(file, { token, cookie, params: { file: row?.id ?? '' } })).status).toBe(404);
    const foreign = await makeCandidateLink(scene.context, {
      actor: { organisationId: scene.theirs.id, personId: scene.stranger.id },
      caseId: scene.theirCaseId,
      email: 'amina@post.example',
      addressee: '',
      language: 'ar',
      lastDay: '2027-06-30',
    });
    const theirToken = foreign.outcome === 'made' ? (foreign.url.split('/c/')[1] ?? '') : '';
    await database.client.folderFile.update({
      where: { id: row?.id ?? '' },
      data: { uploadedVia: 'candidate' },
    });
    const theirCookie = await aDevice(theirToken);
    expect(
      (await ask(file, { token: theirToken, cookie: theirCookie, params: { file: row?.id ?? '' } })).status,
    ).toBe(404);
    // The device of one link opens no other one.
    expect((await ask(start, { token, cookie: theirCookie })).body).toMatchObject({ state: 'locked' });
  });

  test('nonsense is refused with its reason, and without a device nothing is taken', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    const form = new FormData();
    form.append('paper', 'passport');
    form.append('file', new File(['no pdf at all'], 'pass.pdf'));
    const refused = await ask(upload, { token, cookie, form });
    expect(await refused.response?.json()).toEqual({ files: [{ name: 'pass.pdf', refused: 'wrong-type' }] });
    const missing = await uploaded(token, cookie, 'no-such-paper');
    expect(await missing.response?.json()).toMatchObject({ files: [{ refused: 'no-such-paper' }] });
    expect((await uploaded(token, 'candidate-0000000000000000=x', 'passport')).location).toBe(`/c/${token}`);
    expect(await database.client.folderFile.count({ where: { organisationId: scene.mine.id } })).toBe(0);
  });

  test('the data file holds what is the candidate’s and nothing of pay, colleagues or other cases', async () => {
    const token = await aLink();
    const cookie = await aDevice(token);
    await uploaded(token, cookie, 'passport');
    const taken = await ask(takeaway, { token, cookie, query: '?format=json' });
    const text = (await taken.response?.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      controller: scene.mine.name,
      access: { email: 'amina@post.example' },
      facts: { nationalities: ['TN'] },
      files: [{ name: 'pass.pdf' }],
    });
    expect(text).not.toMatch(/grossSalary|Mein Fall|Fremder Fall/);
    expect(text).not.toContain(token);
    const page = await ask(takeaway, { token, cookie, query: '?lang=ar' });
    expect(await page.response?.text()).toContain('dir="rtl"');
  });

  test('withdrawing ends the link on all devices, tells HR what was asked, and deletes nothing', async () => {
    const token = await aLink();
    const [cookie, other] = [await aDevice(token), await aDevice(token)];
    await uploaded(token, cookie, 'passport');
    const left = await ask(withdraw, { token, cookie, form: { delete: 'on' } });
    expect(left.location).toBe(`/c/${token}?note=withdrawn`);
    expect((await ask(start, { token, cookie: other })).status).toBe(404);
    const told = (await mailsOf('candidate-news'))
      .map((mail) => (mail.props as { news: string }).news)
      .sort();
    expect(told).toEqual(['uploaded', 'withdrawn-and-delete']);
    expect(await database.client.folderFile.count({ where: { organisationId: scene.mine.id } })).toBe(1);
    expect(await eventKinds(scene)).toContain('candidate-asked-deletion');
  });
});

describe('HR', () => {
  const params = () => ({ org: scene.mine.slug, case: scene.caseId });
  const values = { email: 'Amina@Post.example', addressee: '', language: 'uk', lastDay: '2027-06-30' };

  test('sees the page before anything is sent, and the link only once', async () => {
    const post = (form: Record<string, string>, person = scene.hr) =>
      visit(scene, hrAction as Route, { person, path: '/?lang=de', params: params(), form });
    expect((await post({ intent: 'preview', ...values })).body).toMatchObject({
      state: 'preview',
      preview: { language: 'uk', start: { organisation: scene.mine.name } },
    });
    expect(await mailsOf('candidate-link')).toEqual([]);
    expect((await post({ intent: 'send', ...values, lastDay: '2026-11-01' })).status).toBe(400);
    expect((await post({ intent: 'send', ...values }, scene.viewer)).status).toBe(403);
    expect((await post({ intent: 'send', ...values }, scene.stranger)).status).toBe(404);
    const { made } = (await post({ intent: 'send', ...values })).body as {
      made: { url: string; share: string };
    };
    expect(made.share).toContain(made.url);
    expect(await mailsOf('candidate-link')).toMatchObject([
      { recipient: 'amina@post.example', language: 'en' },
    ]);
    const seen = await visit(scene, hrLoader as Route, { person: scene.viewer, path: '/', params: params() });
    expect(seen.body).toMatchObject({ canEdit: false, access: { link: { isOpen: true, language: 'uk' } } });
    expect(JSON.stringify(seen.body)).not.toContain(made.url.split('/c/')[1]);
  });

  test('the language is HR’s choice until the candidate takes another; unknown links follow the browser', async () => {
    const token = await aLink({ language: 'vi' });
    const { loader: frame } = await import('~/routes/c.$token');
    const languageFor = async (values: Partial<Ask>) =>
      ((await ask(frame, { token, ...values })).body as { language: string }).language;
    expect(await languageFor({ language: 'tr' })).toBe('vi');
    expect(await languageFor({ query: '?lang=ar' })).toBe('ar');
    expect(await languageFor({ cookie: 'candidate-lang=pt' })).toBe('pt');
    expect(await languageFor({ token: 'forged', language: 'tr-TR,de;q=0.5' })).toBe('tr');
    expect(await languageFor({ token: 'forged', language: 'xx' })).toBe('en');
  });
});
