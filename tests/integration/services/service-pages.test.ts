import { beforeAll, describe, expect, it } from 'vitest';

import { contactsFor } from '~/domain/directory';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { loader as cardLoader } from '~/routes/services.$service.contact[.]vcf';
import { action as reportAction, loader as reportLoader } from '~/routes/services.$service.report';
import { loader } from '~/routes/services.$service._index';
import { loader as mapLoader } from '~/routes/services.map[.]svg';
import { loader as robotsLoader } from '~/routes/robots[.]txt';
import { loader as sitemapLoader } from '~/routes/sitemap[.]xml';
import { requestContext, testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

const database = useDatabase();
const ID = 'bund-zsba';

function visit(
  service: string,
  options: { form?: Record<string, string>; client?: string; lang?: string } = {},
) {
  const { form, client = '192.0.2.1', lang = 'de' } = options;
  return {
    request: new Request(`http://localhost:3000/services/${encodeURIComponent(service)}`, {
      headers: { Cookie: `lang=${lang}` },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    }),
    context: { ...requestContext(testContext(database.client)), clientAddress: client },
    params: { service },
  };
}

beforeAll(async () => {
  await database.client.directoryService.update({
    where: { id: 'bund-uba' },
    data: { state: 'merged', mergedIntoId: ID },
  });
  await database.client.directoryService.update({
    where: { id: 'bund-mbe' },
    data: {
      name: '</script><script>alert(1)</script>',
      website: 'javascript:alert(1)',
      email: 'a@b.de?bcc=everybody@example.org',
      until: new Date('2026-12-31'),
      bounces: 2,
    },
  });
  await database.client.directoryService.update({
    where: { id: 'bund-thamm' },
    data: { state: 'ended', until: new Date('2026-10-31') },
  });
});

describe('the page of a service', () => {
  it('shows kind, topics, area, sources with their dates and the history', async () => {
    const { data: answer, init } = await loader(visit(ID));
    if (answer.state !== 'found') throw new Error('not found');
    expect(answer.page).toMatchObject({ kind: 'Anerkennungsberatung', id: ID });
    expect(answer.page.topics).toContain('Anerkennung');
    expect(answer.page.sources.length).toBeGreaterThan(0);
    expect(answer.page.history.map(({ action }) => action)).toEqual(['created']);
    expect(answer.head.canonical).toBe(`http://localhost:3000/services/${ID}`);
    expect(answer.structured).toMatchObject({ '@context': 'https://schema.org', '@type': 'Organization' });
    expect(new Headers(init?.headers).get('Cache-Control')).toBe('public, max-age=300');
  });

  it.each(['ihk-koeln', 'hwk-erfurt', 'th-zab-plan'])('exists for %s', async (id) => {
    for (const lang of ['de', 'en']) expect((await loader(visit(id, { lang }))).data.state).toBe('found');
  });

  it('warns before the end of the programme and of addresses that do not work, and links no script', async () => {
    const { data: answer } = await loader(visit('bund-mbe'));
    if (answer.state !== 'found') throw new Error('not found');
    expect(answer.page.marks).toMatchObject({ endsOn: '2026-12-31', hasBounced: true, isEnded: false });
    expect(answer.page).toMatchObject({ website: null, email: null });
    expect(JSON.stringify(answer.structured)).not.toContain('javascript:');
  });

  it('stays when the programme is over, says so, and gives search engines no contact', async () => {
    const { data: answer } = await loader(visit('bund-thamm'));
    if (answer.state !== 'found') throw new Error('not found');
    expect(answer.page.marks.isEnded).toBe(true);
    expect(answer.structured).toBeNull();
  });

  it('leads on for good to the entry that took its place', async () => {
    const moved = (await loader(visit('bund-uba')).catch((thrown: unknown) => thrown)) as Response;
    expect(moved.status).toBe(301);
    expect(moved.headers.get('Location')).toBe(`/services/${ID}`);
  });

  it.each(['no-such-service', '../../etc/passwd', '\u0000', 'x'.repeat(500), '%'])(
    'is missing for "%s" and offers the search',
    async (id) => {
      const { data: answer, init } = await loader(visit(id));
      expect(answer.state).toBe('missing');
      expect(init?.status).toBe(404);
    },
  );
});

it('every contact that a plan may name has a page', async () => {
  const rows = await database.client.directoryService.findMany({ select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  const named = new Set<string>();
  for (const { ags, state } of bundledDirectory.kreise)
    for (const isCraft of [true, false])
      for (const { id } of contactsFor(bundledDirectory, {
        asOf: '2026-11-23',
        workplace: { postalCode: null, kreis: ags, state },
        chamberId: null,
        isCraft,
        isHealth: !isCraft,
        hasFamily: true,
        needsRecognition: true,
        livesAbroad: true,
        occupationGroup: null,
        language: 'de',
      }))
        named.add(id);
  expect(named.size).toBeGreaterThan(100);
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});

describe('the contact as a file', () => {
  it('is a vCard with the name of the service', async () => {
    const answer = await cardLoader(visit('bund-mbe'));
    expect(answer.headers.get('Content-Type')).toBe('text/vcard; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="bund-mbe.vcf"');
    expect(await answer.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[\s\S]*END:VCARD\r\n$/);
  });

  it('is missing where the service is', async () => {
    await expect(cardLoader(visit('no-such-service'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('"report an error"', () => {
  const reports = (serviceId: string) => database.client.serviceReport.findMany({ where: { serviceId } });

  it('keeps what was ticked and written, and nothing about who did', async () => {
    const answer = (await reportAction(
      visit(ID, { form: { fields: 'phone', text: 'Neue Nummer auf https://stelle.example' } }),
    )) as Response;
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toBe(`/services/${ID}`);
    expect(await reports(ID)).toMatchObject([
      {
        source: 'visitor',
        status: 'open',
        proposal: null,
        text: 'Falsch: Telefon.\n\nNeue Nummer auf https://stelle.example',
      },
    ]);
  });

  it.each([
    [{ text: '' }, 'empty'],
    [{ text: 'x'.repeat(1_001) }, 'too long'],
    [{ fields: 'nonsense', text: 'y' }, 'not on the list'],
    [{ text: 'a\u0000b' }, 'with a NUL'],
  ])('refuses %j (%s)', async (form, _what) => {
    const before = await database.client.serviceReport.count();
    const answer = await reportAction(visit(ID, { form: { ...form } }));
    expect('init' in answer ? answer.init?.status : null).toBe(400);
    expect(await database.client.serviceReport.count()).toBe(before);
  });

  it('thanks a program that filled the hidden field, and forgets it', async () => {
    const answer = (await reportAction(
      visit('bund-ba', { form: { text: 'Kaufen Sie', trap: 'https://spam.example' } }),
    )) as Response;
    expect(answer.status).toBe(302);
    expect(await reports('bund-ba')).toEqual([]);
  });

  it('takes twenty reports an hour from one network address, and what was typed stays', async () => {
    const send = () =>
      reportAction(visit('bund-mbe', { form: { text: 'Stimmt nicht' }, client: '192.0.2.99' }));
    for (let count = 0; count < 20; count += 1) expect(await send()).toMatchObject({ status: 302 });
    const refused = await send();
    expect('init' in refused ? refused.init?.status : null).toBe(429);
    expect(JSON.stringify(refused)).toContain('Stimmt nicht');
    expect(await reports('bund-mbe')).toHaveLength(20);
  });

  it('knows merged and missing services', async () => {
    await expect(reportLoader(visit('no-such-service'))).rejects.toMatchObject({ code: 'not-found' });
    const moved = (await reportLoader(visit('bund-uba')).catch((thrown: unknown) => thrown)) as Response;
    expect(moved.headers.get('Location')).toBe(`/services/${ID}/report`);
  });
});

describe('for search engines', () => {
  it('the sitemap names public pages and services, no merged one, and nothing private', async () => {
    const answer = await sitemapLoader(visit(''));
    const text = await answer.text();
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toContain('http://localhost:3000/services');
    expect(addresses).toContain('http://localhost:3000/services?state=DE-TH');
    expect(addresses).toContain(`http://localhost:3000/services/${ID}`);
    expect(addresses).toContain('http://localhost:3000/services/bund-thamm');
    expect(addresses).not.toContain('http://localhost:3000/services/bund-uba');
    expect(addresses.some((address) => /\/(o|k|d|c|operator|account)(\/|$)/.test(address ?? ''))).toBe(false);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('robots.txt names the sitemap and closes what is private', async () => {
    const text = await robotsLoader(visit('')).text();
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml');
    expect(text).toContain('Disallow: /o/');
  });

  it('the map draws sixteen Länder', async () => {
    const svg = await mapLoader().text();
    expect([...svg.matchAll(/<path id="DE-[A-Z]{2}"/g)]).toHaveLength(16);
  });
});
