import { beforeEach, describe, expect, it } from 'vitest';

import { actorOf, aScene, type Scene } from '#tests/integration/organisations/scene';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';
import { findHeldCheck, holdCheckCookie } from '~/auth/held-check.server';
import { statusOf } from '~/platform/errors';
import { action, loader } from '~/routes/check._index';
import { action as saveAction, loader as saveLoader } from '~/routes/check.save';
import { saveCheckAsCase } from '~/services/cases/save-check-as-case.server';

const database = useDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await aScene(database.client);
});

const ANSWERS = {
  occupation: 'Pflegefachfrau',
  place: '01067',
  salary: '38.000',
  start: '2027-09',
  country: 'Indien',
  qualification: 'vocational',
  recognition: 'not-applied',
  german: 'B1',
  age: 'under-35',
};

function post(form: Record<string, string>, path = '/check?index', cookie = '') {
  return {
    request: new Request(`http://localhost:3000${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Cookie: `lang=de; ${cookie}` },
    }),
    context: requestContext(scene.context),
    params: {},
  };
}

const get = (path: string, cookie = '') => ({
  request: new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } }),
  context: requestContext(scene.context),
  params: {},
});

/** The answer that is a page, with its status. */
async function answered(args: ReturnType<typeof post>) {
  const answer = await action(args);
  if (!('data' in answer)) throw new Error('a redirect where a page was expected');
  return { ...answer.data, status: answer.init?.status, headers: new Headers(answer.init?.headers) };
}

async function rows(): Promise<number[]> {
  const { hiringCase, session, auditEntry } = database.client;
  return Promise.all([hiringCase.count(), session.count(), auditEntry.count()]);
}

/** The cookie that "save as a case" sets, as the browser sends it back. */
async function heldCookie(answers: Record<string, string> = ANSWERS): Promise<string> {
  const answer = await action(post({ ...answers, intent: 'save' }));
  if (!(answer instanceof Response)) throw new Error('the answers were not held');
  expect(answer.headers.get('Location')).toBe('/check/save');
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

describe('the quick check', () => {
  it('gives a first plan at once, to be cached by nobody, and stores nothing', async () => {
    const before = await rows();
    const { status, headers, result, link } = await answered(post(ANSWERS));
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(result?.plan.planned?.id).toBe('18a');
    expect(result?.words.country).toBe('Indien');
    expect(link).toBe('http://localhost:3000/check?occupation=nurse&start=2027-09&place=01067&salary=38000');
    expect(await rows()).toEqual(before);
  });

  it('takes "don’t know yet" everywhere but in the three that a plan needs', async () => {
    const { occupation, start, country } = ANSWERS;
    const open = { qualification: 'unknown', recognition: 'unknown', german: 'unknown', age: 'unknown' };
    expect((await answered(post({ occupation, start, country, ...open }))).status).toBe(200);
    const { status, errors, texts } = await answered(post({ place: '01067' }));
    expect([status, Object.keys(errors).sort()]).toEqual([400, ['country', 'occupation', 'start']]);
    expect(texts).toMatchObject({ place: '01067' });
  });

  it('offers what may have been meant, and takes it at the press of its button', async () => {
    const refused = await answered(post({ ...ANSWERS, country: 'Indja' }));
    expect(refused.status).toBe(400);
    expect(refused.suggestions).toContainEqual({ field: 'country', text: 'Indien' });
    const taken = await answered(post({ ...ANSWERS, country: 'Indja', pick: 'country:Indien' }));
    expect([taken.status, taken.texts['country']]).toEqual([200, 'Indien']);
  });

  it.each([
    ['place', '99999'],
    ['place', 'hier'],
    ['salary', 'viel'],
    ['salary', '-5'],
    ['start', '2020-01'],
    ['country', 'Deutschland'],
    ['qualification', '__proto__'],
    ['age', '44'],
  ])('refuses %s = %j with a message beside it', async (name, text) => {
    const { status, errors } = await answered(post({ ...ANSWERS, [name]: text }));
    expect([status, Object.keys(errors)]).toEqual([400, [name]]);
  });

  it('fills in the position of a link and names the page without it', () => {
    const { data: page } = loader(get('/check?occupation=nurse&place=01067&country=IN', 'lang=en'));
    expect(page.texts).toMatchObject({ occupation: 'Nurse', place: '01067', country: '' });
    expect(page.head.canonical).toBe('http://localhost:3000/check');
    expect(page.countries).not.toContain('Germany');
  });
});

describe('answers on their way to a case', () => {
  it('wait in the browser, unreadable, for a day', async () => {
    const cookie = await heldCookie();
    expect(cookie).not.toMatch(/Indien|nurse|Pflege/);
    expect(await saveLoader(get('/check/save', cookie))).toMatchObject({ state: 'signed-out' });
    scene.context.clock.advance(24 * 60 * 60 * 1_000);
    expect(await saveLoader(get('/check/save', cookie))).toMatchObject({ state: 'gone' });
  });

  it('are nobody’s once they were changed', async () => {
    const cookie = await heldCookie();
    expect(findHeldCheck(scene.context, get('/', `${cookie}x`).request)).toBeNull();
    expect(await saveLoader(get('/check/save', 'check=abc'))).toMatchObject({ state: 'gone' });
  });

  it('ask for a company first where somebody has none, and offer only those where cases may be made', async () => {
    const held = await heldCookie();
    const asViewer = `${held}; ${await signInAs(scene.context, scene.viewer)}`;
    expect(await saveLoader(get('/check/save', asViewer))).toMatchObject({ state: 'no-organisation' });
    const asOwner = `${held}; ${await signInAs(scene.context, scene.owner)}`;
    expect(await saveLoader(get('/check/save', asOwner))).toMatchObject({
      state: 'ready',
      organisations: [{ slug: scene.mine.slug }],
    });
  });
});

describe('saving as a case', () => {
  async function save(form: Record<string, string>, person = scene.owner) {
    const cookie = `${await heldCookie()}; ${await signInAs(scene.context, person)}`;
    try {
      return await saveAction(post(form, '/check/save', cookie));
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      return statusOf(thrown);
    }
  }
  const drafts = async (organisationId: string) =>
    (await database.client.hiringCase.findMany({ where: { organisationId } })).map(({ draft }) => draft);

  it('keeps every answer once the person is chosen, and lets go of the cookie', async () => {
    const answer = await save({ organisation: scene.mine.slug, title: 'Station 3', chosen: 'yes' });
    expect(answer).toMatchObject({ status: 302 });
    expect(answer instanceof Response && answer.headers.getSetCookie().join()).toMatch(/check=; .*Max-Age=0/);
    expect(await drafts(scene.mine.id)).toEqual([
      expect.objectContaining({ chosenOn: scene.context.clock.today(), 'candidate.country': 'IN' }),
    ]);
    expect(await drafts(scene.theirs.id)).toEqual([]);
  });

  it('keeps nothing about the origin before the choice', async () => {
    await save({ organisation: scene.mine.slug, title: 'Station 3', chosen: 'no' });
    const [draft] = await drafts(scene.mine.id);
    expect(draft).toMatchObject({ 'position.occupationId': 'nurse', 'candidate.german': 'B1' });
    expect(JSON.stringify(draft)).not.toMatch(/chosenOn|candidate\.country|IN/);
  });

  it('is refused for a foreign organisation and for people who only read', async () => {
    const form = { title: 'Station 3', chosen: 'yes' };
    expect(await save({ ...form, organisation: scene.theirs.slug })).toBe(404);
    expect(await save({ ...form, organisation: scene.mine.slug }, scene.viewer)).toBe(403);
    expect([await drafts(scene.mine.id), await drafts(scene.theirs.id)]).toEqual([[], []]);
  });

  it('makes one case of two presses', async () => {
    const input = {
      actor: actorOf(scene, scene.owner),
      submissionKey: 'key-of-the-check',
      title: 'Station 3',
      isChosen: false,
      answers: {
        occupationId: 'nurse',
        postalCode: null,
        salaryCents: null,
        startMonth: '2027-09',
        country: 'IN',
        qualification: null,
        recognition: null,
        german: null,
        ageBand: null,
      },
    };
    const [first, second] = await Promise.all([
      saveCheckAsCase(scene.context, input),
      saveCheckAsCase(scene.context, input),
    ]);
    expect(first.caseId).toBe(second.caseId);
  });

  it('goes back to the questions when they have become unreadable meanwhile', async () => {
    const held = holdCheckCookie(scene.context, {
      texts: { occupation: 'Pflegefachfrau' },
      submissionKey: 'k',
    });
    const cookie = `${held.split(';')[0]}; ${await signInAs(scene.context, scene.owner)}`;
    expect(await saveLoader(get('/check/save', cookie))).toMatchObject({ state: 'gone' });
  });
});
