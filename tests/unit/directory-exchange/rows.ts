import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { statesOfTerritories } from '~/domain/directory/entry';
import { rowReference, type ServiceRow } from '~/domain/directory-exchange';

export const reference = rowReference(bundledDirectory, '2026-11-20');

export const statesOf = (territories: ServiceRow['territories']) =>
  statesOfTerritories(bundledDirectory, territories);

export const aRow = (values: Partial<ServiceRow> = {}): ServiceRow => ({
  id: 'th-musterstelle',
  name: 'Beratung Musterstadt',
  kind: 'welcome-center',
  carrier: 'Stadt Musterstadt',
  level: 'region',
  audience: 'both',
  topics: ['recognition', 'language'],
  specialities: ['care'],
  languages: ['de', 'en'],
  states: ['DE-TH'],
  territories: [
    { kind: 'kreis', code: '16051', derived: false },
    { kind: 'postal-prefix', code: '990', derived: true },
  ],
  area: 'Erfurt und Umland',
  mandate: { de: 'Geflüchtete', en: 'Refugees' },
  website: 'https://beratung.example/erfurt?a=1&b=2',
  phone: '+49 361 123456',
  email: 'Beratung@stelle.example',
  address: 'Anger 1\n99084 Erfurt',
  openingHours: 'Mo–Fr 9–12 Uhr; Do auch 14–18 Uhr',
  until: '2027-12-31',
  sources: [
    { document: 'Bericht | Teil 2', asOf: '2024-02' },
    { url: 'https://beratung.example/', document: 'Impressum der Stelle', asOf: '2026-11-19' },
    { url: 'https://beratung.example/alt', asOf: 'Kenntnisstand, nicht abgerufen' },
  ],
  status: 'verified',
  verifiedOn: '2026-11-19',
  note: 'Sagt "guten Tag"; nur nach Anmeldung',
  state: 'listed',
  ...values,
});
