/** A service as structured data for search engines (schema.org). */
import type { Service } from './service';
import type { ServicePageView } from './service-page';
import type { ServiceKind } from './vocabulary';

const AUTHORITIES: ReadonlySet<ServiceKind> = new Set([
  'immigration-authority',
  'central-immigration-authority',
  'recognition-authority',
  'employment-agency',
]);

/** Only what the page shows as well; nothing for an entry that ended. */
export function structuredData(
  service: Pick<Service, 'kind' | 'states'>,
  page: ServicePageView,
  address: string,
): Record<string, unknown> | null {
  if (page.marks.isEnded) return null;
  const places = page.states.length === 0 ? ['Deutschland'] : page.states.map(({ name }) => name);
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': AUTHORITIES.has(service.kind) ? 'GovernmentOffice' : 'Organization',
    '@id': address,
    name: page.name,
    description: [page.kind, ...page.topics].join(', '),
    url: page.website,
    telephone: page.phone,
    email: page.email,
    address: page.address,
    areaServed: places.map((name) => ({ '@type': 'AdministrativeArea', name })),
    parentOrganization:
      page.carrier === '' || page.carrier === page.name
        ? null
        : { '@type': 'Organization', name: page.carrier },
    knowsLanguage: page.languages,
  });
}

function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
