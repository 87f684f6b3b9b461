import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { Directory, Service, Territory } from '~/domain/directory/directory';
import { withServices } from '~/domain/directory/directory';
import type { TerritoryKind } from '~/domain/directory/vocabulary';

/** A well-backed nationwide service, changed as told. */
export function aService(change: Partial<Service> & { readonly id: string }): Service {
  return {
    name: `Stelle ${change.id}`,
    kind: 'welcome-center',
    carrier: 'Träger',
    level: 'region',
    states: [],
    area: '',
    topics: ['recognition'],
    audience: 'both',
    specialities: [],
    languages: [],
    mandate: null,
    territories: [aTerritory('nationwide', 'DE')],
    website: '',
    phone: '',
    email: '',
    address: '',
    openingHours: '',
    until: null,
    sources: [{ url: 'https://example.org', asOf: '2025' }],
    status: 'verified',
    verifiedOn: null,
    note: '',
    state: 'listed',
    bounces: 0,
    ...change,
  };
}

export function aTerritory(kind: TerritoryKind, code: string): Territory {
  return { kind, code, derived: false };
}

/** The bundled places, chambers and offices with only these services. */
export function directoryWith(...services: readonly Service[]): Directory {
  return withServices(bundledDirectory, services);
}
