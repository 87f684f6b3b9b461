import { STATE_CODES } from '~/domain/catalogue/states';
import { ROUTE_IDS } from '~/domain/plan/contract';
import { PRACTICE_CARDS } from '~/domain/practice-cards/all-cards';
import { FIELD_TEMPLATES } from '~/domain/templates/all-templates';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';

/** Public pages that are always there. */
const PAGES = [
  '/',
  '/check',
  '/services',
  '/guide',
  '/guide/routes',
  '/guide/law',
  '/guide/examples',
  '/guide/templates',
  '/guide/cards',
  '/guide/coverage',
  '/guide/not-covered',
  '/imprint',
  '/privacy',
  '/accessibility',
];

/**
 * The sitemap: public pages, guide, the finder by Land, and every service, also those whose programme is over. Both
 * languages share an address, which each page names with its alternates.
 */
export async function sitemap({
  database,
  environment,
}: Pick<AppContext, 'database' | 'environment'>): Promise<string> {
  const services = await database.directoryService.findMany({
    where: { state: { not: 'merged' } },
    select: { id: true, updatedAt: true },
    orderBy: { id: 'asc' },
  });
  const entries = [
    ...PAGES,
    ...ROUTE_IDS.map((id) => `/guide/routes/${id}`),
    ...FIELD_TEMPLATES.map(({ id }) => `/guide/templates/${id}`),
    ...PRACTICE_CARDS.map(({ id }) => `/guide/cards/${id}`),
    ...STATE_CODES.map((code) => `/services?state=${code}`),
  ].map((path) => entry(path, null));
  for (const { id, updatedAt } of services) entries.push(entry(`/services/${id}`, germanDate(updatedAt)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;

  function entry(path: string, changedOn: string | null): string {
    const address = new URL(path, environment.BASE_URL).href.replaceAll('&', '&amp;');
    return `<url><loc>${address}</loc>${changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`}</url>`;
  }
}
