/** Drivers, stores and deliveries. Driving needs licence and driver qualification (BKrFQG), not a recognition. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;

export const TRANSPORT_LOGISTICS_OCCUPATIONS = [
  occupation('truck-driver', 'Berufskraftfahrer:in (Lkw)', 'Truck driver', '52122', '8332', 'vocational', {
    ...trade,
    synonyms: ['Lkw-Fahrer:in', 'Kraftfahrer:in', 'Fernfahrer:in', 'Trucker', 'Lorry driver'],
  }),
  occupation('bus-driver', 'Busfahrer:in', 'Bus driver', '52132', '8331', 'vocational', {
    ...trade,
    synonyms: ['Fachkraft im Fahrbetrieb', 'Omnibusfahrer:in', 'Straßenbahnfahrer:in', 'Coach driver'],
  }),
  occupation(
    'warehouse-specialist',
    'Fachkraft für Lagerlogistik',
    'Warehouse logistics specialist',
    '51312',
    '4321',
    'vocational',
    {
      ...trade,
      synonyms: ['Lagerist:in', 'Fachlagerist'],
    },
  ),
  occupation('warehouse-helper', 'Lagerhelfer:in', 'Warehouse helper', '51311', '9333', 'none', {
    group: 'none',
    synonyms: ['Kommissionierer:in', 'Lagerarbeiter:in', 'Picker', 'Packer'],
  }),
  occupation('parcel-helper', 'Paketzusteller:in', 'Parcel deliverer', '51321', '9621', 'none', {
    group: 'none',
    synonyms: [
      'Paketbote',
      'Kurier',
      'Zusteller',
      'Auslieferungsfahrer:in',
      'Lieferfahrer:in',
      'Courier',
      'Delivery driver',
    ],
  }),
  occupation(
    'freight-forwarding-clerk',
    'Kauffrau/Kaufmann für Spedition und Logistikdienstleistung',
    'Freight forwarding clerk',
    '51622',
    '4323',
    'vocational',
    {
      ...trade,
      synonyms: ['Speditionskaufmann', 'Disponent:in'],
    },
  ),
];
