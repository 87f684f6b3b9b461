import { describe, expect, it } from 'vitest';

import { loader } from '~/routes/services._index';
import { requestContext, testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

const database = useDatabase();

async function find(search: string, options: { cookie?: string; start?: string } = {}) {
  const { data: page, init } = await loader({
    request: new Request(`http://localhost:3000/services${search}`, {
      headers: { Cookie: options.cookie ?? 'lang=de' },
    }),
    context: requestContext(testContext(database.client, options.start ? { start: options.start } : {})),
    params: {},
  });
  return { ...page, cache: new Headers(init?.headers).get('Cache-Control') };
}

const namesOf = ({ view }: Awaited<ReturnType<typeof find>>) => view.items.map(({ name }) => name);
const idsOf = ({ view }: Awaited<ReturnType<typeof find>>) => view.items.map(({ id }) => id);

describe('free text finds', () => {
  it.each([
    ['other endings of a word', 'anerkennungen', 'Mobile Anerkennungsberatung (MoAB)'],
    ['a part of a compound', 'beratung', 'Mobile Anerkennungsberatung (MoAB)'],
    ['umlauts written out', 'Koeln', 'IHK Köln'],
    ['umlauts', 'KÖLN', 'IHK Köln'],
    ['umlauts left out', 'koln', 'IHK Köln'],
    ['two mistyped words', 'Handwerkskamer Erfrut', 'Handwerkskammer Erfurt'],
    ['English words', 'recognition counselling', 'Mobile Anerkennungsberatung (MoAB)'],
  ])('%s', async (_what, typed, expected) => {
    const { view } = await find(`?q=${encodeURIComponent(typed)}`);
    const names = [];
    for (let page = await find(`?q=${encodeURIComponent(typed)}`); ; page = await find(next(page))) {
      names.push(...namesOf(page));
      if (page.view.more === null) break;
    }
    expect(names).toContain(expected);
    expect(names.length).toBe(view.total);
  });

  it('nothing, and says so, where no entry has anything like it', async () => {
    const { view } = await find('?q=xqzxqzxqz');
    expect(view.total).toBe(0);
    expect(view.respelt).toEqual([{ typed: 'xqzxqzxqz', instead: null }]);
  });

  it('names the word it looked for instead of a mistyped one', async () => {
    expect((await find('?q=Pfelge')).view.respelt).toEqual([{ typed: 'Pfelge', instead: 'Pflege' }]);
  });
});

const next = ({ view }: Awaited<ReturnType<typeof find>>) =>
  (view.more?.to ?? '/services').slice('/services'.length);

describe('a question with a place', () => {
  it('names the reasons, nearest first, and offers the Kreise of the Land', async () => {
    const { view } = await find('?place=99084&topic=recognition&audience=employer');
    expect(view.place).toBe('Erfurt, Thüringen');
    expect(view.suggestedKreis).toBe('Erfurt (Stadt)');
    expect(view.choices.kreise).toHaveLength(22);
    expect(view.items.map(({ id }) => id)).toContain('hwk-erfurt');
    expect(view.items.every(({ reasons }) => reasons.some(({ text }) => text === 'Thema: Anerkennung'))).toBe(
      true,
    );
    expect(view.items[0]?.reasons.map(({ text }) => text).join()).toContain('Erfurt');
  });

  it('puts those first that are named by the words', async () => {
    const [first] = namesOf(await find('?place=83022&q=Pflege'));
    expect(first).toContain('Pflege');
  });

  it('points elsewhere where the words have more answers', async () => {
    const { view } = await find('?place=99084&q=Handwerkskammer');
    const everywhere = await find('?q=Handwerkskammer');
    expect(view.elsewhere).toEqual({
      to: '/services?q=Handwerkskammer',
      count: everywhere.view.total - view.total,
    });
    expect(everywhere.view.elsewhere).toBeNull();
  });

  it('goes on behind the last one shown, and every service stands there once', async () => {
    const ids: string[] = [];
    let page = await find('?state=DE-TH');
    const total = page.view.total;
    for (; page.view.more !== null; page = await find(next(page))) ids.push(...idsOf(page));
    ids.push(...idsOf(page));
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(page.view.startTo).toBe('/services?state=DE-TH');
  });

  it('counts on the map what the list of the Land holds', async () => {
    const { view } = await find('?state=DE-TH&audience=employer');
    const thuringia = view.map.states.find(({ code }) => code === 'DE-TH');
    expect(thuringia).toMatchObject({ isChosen: true, to: '/services?state=DE-TH&audience=employer' });
    expect((thuringia?.count ?? 0) + view.map.nationwide).toBe(view.total);
  });

  it.each([
    ['00000', 'unknown-code', 0],
    ['12', 'not-a-code', 0],
    ['21039', 'two-states', 2],
    ['Rosenheim', 'several', 2],
    ['Erfrut', 'unknown-name', 1],
  ])('asks about "%s" and shows what helps everywhere', async (place, code, choices) => {
    const { view } = await find(`?place=${place}&kind=hotline`);
    expect(view.question?.code).toBe(code);
    expect(view.question?.choices.length).toBeGreaterThanOrEqual(choices);
    expect(view.items.every(({ id }) => id.startsWith('bund-'))).toBe(true);
    for (const { to } of view.question?.choices ?? [])
      expect((await find(to.slice('/services'.length))).view).toMatchObject({ question: null });
  });
});

describe('programmes', () => {
  it('stand there until their last day, with a warning before, and not after it', async () => {
    const on = async (day: string) => {
      const { view } = await find('?q=thamm', { start: `${day}T09:00:00.000Z` });
      return view.items.find(({ id }) => id === 'bund-thamm');
    };
    expect((await on('2026-11-01'))?.marks.endsOn).toBe('2026-12-31');
    expect((await on('2026-10-31'))?.marks.endsOn).toBeNull();
    expect((await on('2026-12-31'))?.marks.endsOn).toBe('2026-12-31');
    expect(await on('2027-01-01')).toBeUndefined();
  });
});

describe('the head', () => {
  it('names a page for each Land in both languages, and keeps other questions out of search engines', async () => {
    const land = await find('?state=DE-TH', { cookie: 'lang=en' });
    expect(land.head.title).toBe('Services for skilled immigration: Thuringia · Lotsenwerk');
    expect(land.head.canonical).toBe('http://localhost:3000/services?state=DE-TH');
    expect(land.head.alternates.map(({ href }) => href)).toContain(
      'http://localhost:3000/services?state=DE-TH&lang=de',
    );
    expect(land.view.isAsked).toBe(false);
    expect((await find('?state=DE-TH&q=pflege')).view.isAsked).toBe(true);
    expect(land.cache).toBe('public, max-age=300');
  });
});

describe('a question that is nonsense', () => {
  it.each([
    ['with signs no text has', '?place=%00%ff&q=%00'],
    ['of one endless word', `?q=${'x'.repeat(5_000)}`],
    ['of many words', `?q=${'a%20'.repeat(500)}`],
    ['in a language of databases', `?q=${encodeURIComponent("'; DROP TABLE x; -- %_\\ :* & | ! <-> ()")}`],
    [
      'about what is on no list',
      '?place=%F0%9F%92%A9&state=DE-XX&kreis=1&topic=__proto__&audience=constructor&kind=toString',
    ],
    ['asked twice', '?state=DE-TH&state=DE-BY&place[]=1&after=no-such-service'],
    ['of fillers', '?q=der%20die%20das'],
    ['of wildcards', '?q=%25%25&after=%27'],
    ['about a place that is none', '?at=x&kreis=99999&state='],
  ])('%s is answered', async (_what, search) => {
    const { view } = await find(search);
    expect(view.total).toBeGreaterThanOrEqual(0);
    expect(view.items.length).toBeLessThanOrEqual(15);
  });
});
