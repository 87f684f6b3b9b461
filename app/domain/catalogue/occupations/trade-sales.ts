/** Buying, selling and shops; not regulated. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const degree = { group: 'akademiker-nicht-reglementiert' } as const;
const finder = { group: 'look-up' } as const;
const helper = { group: 'none' } as const;

export const TRADE_SALES_OCCUPATIONS = [
  occupation('buyer', 'Einkäufer:in', 'Purchasing officer', '61113', '3323', 'vocational', {
    ...trade,
    synonyms: ['Einkauf', 'Beschaffung', 'Procurement'],
  }),
  occupation(
    'sales-representative',
    'Vertriebsmitarbeiter:in',
    'Sales representative',
    '61123',
    '3322',
    'vocational',
    { ...trade, synonyms: ['Außendienst', 'Vertriebler', 'Handelsvertreter'] },
  ),
  occupation('sales-manager', 'Vertriebsleiter:in', 'Sales manager', '61194', '1221', 'academic', {
    ...degree,
    synonyms: ['Verkaufsleiter', 'Head of sales'],
  }),
  occupation('retail-manager', 'Filialleiter:in', 'Shop manager', '62194', '1420', 'vocational', {
    ...trade,
    synonyms: ['Marktleiter', 'Store manager', 'Geschäftsleiter Einzelhandel'],
  }),
  occupation(
    'car-sales-clerk',
    'Automobilkauffrau/Automobilkaufmann',
    'Car sales clerk',
    '62272',
    '5223',
    'vocational',
    { ...trade, synonyms: ['Autoverkäufer:in'] },
  ),
  occupation('drugstore-clerk', 'Drogist:in', 'Drugstore clerk', '62412', '5223', 'vocational', {
    ...trade,
    synonyms: ['Drogerie'],
  }),
  occupation('bookseller', 'Buchhändler:in', 'Bookseller', '62512', '5223', 'vocational', {
    ...trade,
    synonyms: ['Buchhandlung'],
  }),
  occupation('florist', 'Florist:in', 'Florist', '12202', '7549', 'vocational', {
    ...trade,
    synonyms: ['Blumenbinder', 'Blumenladen'],
  }),
  occupation(
    'real-estate-clerk',
    'Immobilienkauffrau/Immobilienkaufmann',
    'Real estate clerk',
    '61312',
    '3334',
    'vocational',
    { ...trade, synonyms: ['Makler:in', 'Hausverwalter', 'Real estate agent'] },
  ),
  occupation('facility-manager', 'Facility-Manager:in', 'Facility manager', '61323', '3334', 'vocational', {
    ...finder,
    synonyms: ['Gebäudemanagement', 'Objektleiter'],
  }),
  occupation(
    'dialogue-marketing-clerk',
    'Kauffrau/Kaufmann für Dialogmarketing',
    'Call centre clerk',
    '92122',
    '4222',
    'vocational',
    { ...trade, synonyms: ['Callcenter', 'Kundenberater', 'Customer service'] },
  ),
  occupation('cashier', 'Kassierer:in', 'Cashier', '62112', '5230', 'none', {
    ...helper,
    synonyms: ['Kasse', 'Kassenkraft'],
  }),
  occupation('shelf-filler', 'Regalauffüller:in', 'Shelf filler', '62101', '9334', 'none', {
    ...helper,
    synonyms: ['Warenverräumer', 'Verkaufshilfe'],
  }),
];
