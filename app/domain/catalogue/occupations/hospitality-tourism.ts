/** Kitchens, hotels, restaurants, travel and events; not regulated for employees. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;
const helper = { group: 'none' } as const;

export const HOSPITALITY_TOURISM_OCCUPATIONS = [
  occupation('head-chef', 'Küchenchef:in', 'Head chef', '29394', '3434', 'vocational', {
    ...trade,
    synonyms: ['Küchenmeister:in', 'Küchenleitung', 'Chef de cuisine'],
  }),
  occupation('kitchen-specialist', 'Fachkraft Küche', 'Kitchen specialist', '29302', '5120', 'vocational', {
    ...trade,
    synonyms: ['Jungkoch'],
  }),
  occupation(
    'system-caterer',
    'Fachfrau/Fachmann für Systemgastronomie',
    'System catering specialist',
    '63312',
    '5246',
    'vocational',
    { ...trade, synonyms: ['Fastfood', 'Fast food'] },
  ),
  occupation(
    'gastronomy-specialist',
    'Fachkraft für Gastronomie',
    'Gastronomy specialist',
    '63302',
    '5131',
    'vocational',
    { ...trade, synonyms: ['Fachkraft im Gastgewerbe', 'Barista'] },
  ),
  occupation('bartender', 'Barkeeper:in', 'Bartender', '63322', '5132', 'vocational', {
    ...finder,
    synonyms: ['Barmann', 'Barfrau', 'Bar'],
  }),
  occupation(
    'hotel-clerk',
    'Kauffrau/Kaufmann für Hotelmanagement',
    'Hotel clerk',
    '63212',
    '3343',
    'vocational',
    { ...trade, synonyms: ['Hotelkaufmann', 'Hotelkauffrau'] },
  ),
  occupation('hotel-manager', 'Hotelleiter:in', 'Hotel manager', '63294', '1411', 'vocational', {
    ...trade,
    synonyms: ['Hoteldirektor:in', 'Hotelmanager'],
  }),
  occupation(
    'restaurant-manager',
    'Restaurantleiter:in',
    'Restaurant manager',
    '63394',
    '1412',
    'vocational',
    { ...trade, synonyms: ['Betriebsleiter Gastronomie', 'Gastronom:in'] },
  ),
  occupation(
    'event-manager',
    'Veranstaltungskauffrau/Veranstaltungskaufmann',
    'Event manager',
    '63402',
    '3332',
    'vocational',
    { ...trade, synonyms: ['Eventmanager:in', 'Messe'] },
  ),
  occupation(
    'tourism-clerk',
    'Tourismuskauffrau/Tourismuskaufmann',
    'Tourism clerk',
    '63112',
    '4221',
    'vocational',
    { ...trade, synonyms: ['Reiseverkehrskaufmann', 'Reisebüro', 'Travel agent'] },
  ),
  occupation('tour-guide', 'Reiseleiter:in', 'Tour guide', '63142', '5113', 'vocational', {
    ...finder,
    synonyms: ['Fremdenführer:in', 'Stadtführer'],
  }),
  occupation('room-attendant', 'Zimmerreinigungskraft im Hotel', 'Room attendant', '63221', '9112', 'none', {
    ...helper,
    synonyms: ['Zimmermädchen', 'Roomboy', 'Hotelreinigung', 'Housekeeping'],
  }),
  occupation(
    'service-helper',
    'Servicehilfe in der Gastronomie',
    'Restaurant helper',
    '63301',
    '9412',
    'none',
    { ...helper, synonyms: ['Aushilfe Gastronomie', 'Buffetkraft'] },
  ),
];
