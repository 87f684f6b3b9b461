/** Rail, water, ports, post, water supply and waste. Rail and inland ships need a licence to drive, not a recognition. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const helper = { group: 'none' } as const;
const finder = { group: 'look-up' } as const;

export const TRAFFIC_SUPPLY_OCCUPATIONS = [
  occupation('train-driver', 'Lokführer:in', 'Train driver', '52202', '8311', 'vocational', {
    ...trade,
    synonyms: ['Triebfahrzeugführer:in', 'Lokomotivführer', 'Eisenbahner im Betriebsdienst'],
  }),
  occupation(
    'signaller',
    'Eisenbahner:in in der Zugverkehrssteuerung',
    'Railway signaller',
    '51522',
    '8312',
    'vocational',
    { ...trade, synonyms: ['Fahrdienstleiter:in', 'Stellwerk'] },
  ),
  occupation(
    'train-attendant',
    'Kauffrau/Kaufmann für Verkehrsservice',
    'Train attendant',
    '51412',
    '5112',
    'vocational',
    { ...trade, synonyms: ['Zugbegleiter:in', 'Schaffner'] },
  ),
  occupation('inland-skipper', 'Binnenschiffer:in', 'Inland skipper', '52422', '3152', 'vocational', {
    ...trade,
    synonyms: ['Matrose', 'Schiffsführer'],
  }),
  occupation(
    'port-logistics-specialist',
    'Fachkraft für Hafenlogistik',
    'Port logistics specialist',
    '51332',
    '4323',
    'vocational',
    { ...trade, synonyms: ['Hafenarbeiter', 'Docker'] },
  ),
  occupation(
    'postal-specialist',
    'Fachkraft für Kurier-, Express- und Postdienstleistungen',
    'Courier and postal services specialist',
    '51322',
    '4412',
    'vocational',
    { ...trade, synonyms: ['Briefträger:in', 'Postbote', 'KEP'] },
  ),
  occupation(
    'shipping-clerk',
    'Kauffrau/Kaufmann für Schifffahrtslogistik',
    'Shipping clerk',
    '51652',
    '4323',
    'vocational',
    { ...trade, synonyms: ['Schifffahrtskaufmann'] },
  ),
  occupation('logistics-manager', 'Logistikleiter:in', 'Logistics manager', '51394', '1324', 'vocational', {
    ...trade,
    synonyms: ['Lagerleiter:in', 'Fuhrparkleiter', 'Warehouse manager'],
  }),
  occupation('taxi-driver', 'Taxifahrer:in', 'Taxi driver', '52112', '8322', 'none', {
    ...helper,
    synonyms: ['Fahrdienst', 'Chauffeur', 'Mietwagenfahrer'],
  }),
  occupation('forklift-driver', 'Gabelstaplerfahrer:in', 'Forklift driver', '52531', '8344', 'none', {
    ...helper,
    synonyms: ['Staplerfahrer:in', 'Stapler'],
  }),
  occupation(
    'water-supply-technologist',
    'Umwelttechnolog:in für Wasserversorgung',
    'Water supply technologist',
    '34312',
    '3132',
    'vocational',
    { ...finder, synonyms: ['Wasserwerk', 'Fachkraft für Wasserversorgungstechnik'] },
  ),
  occupation(
    'wastewater-technologist',
    'Umwelttechnolog:in für Abwasserbewirtschaftung',
    'Wastewater technologist',
    '34312',
    '3132',
    'vocational',
    { ...finder, synonyms: ['Kläranlage', 'Fachkraft für Abwassertechnik', 'Klärwärter'] },
  ),
  occupation(
    'waste-technologist',
    'Umwelttechnolog:in für Kreislauf- und Abfallwirtschaft',
    'Waste and recycling technologist',
    '34332',
    '9612',
    'vocational',
    { ...finder, synonyms: ['Recycling', 'Müllwerker', 'Entsorger'] },
  ),
];
