/** Wood, textiles, leather, paper, print, glass; not regulated for employees. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const craft = { group: 'handwerk' } as const;

export const WOOD_TEXTILE_PRINT_OCCUPATIONS = [
  occupation('wood-mechanic', 'Holzmechaniker:in', 'Wood mechanic', '22332', '7523', 'vocational', {
    ...trade,
    synonyms: ['Möbelfertigung', 'Fensterproduktion'],
  }),
  occupation(
    'sawmill-mechanic',
    'Holzbearbeitungsmechaniker:in',
    'Sawmill mechanic',
    '22322',
    '8172',
    'vocational',
    { ...trade, synonyms: ['Sägewerk', 'Säger'] },
  ),
  occupation(
    'paper-technologist',
    'Papiertechnolog:in',
    'Paper technologist',
    '23112',
    '8171',
    'vocational',
    { ...trade, synonyms: ['Papiermacher'] },
  ),
  occupation(
    'packaging-technologist',
    'Packmitteltechnolog:in',
    'Packaging technologist',
    '23122',
    '8143',
    'vocational',
    { ...trade, synonyms: ['Verpackung', 'Kartonagen'] },
  ),
  occupation('print-technologist', 'Medientechnolog:in Druck', 'Printer', '23412', '7322', 'vocational', {
    ...trade,
    synonyms: ['Drucker:in', 'Offsetdrucker'],
  }),
  occupation('bookbinder', 'Buchbinder:in', 'Bookbinder', '23422', '7323', 'vocational', {
    ...craft,
    synonyms: ['Druckverarbeitung'],
  }),
  occupation('tailor', 'Maßschneider:in', 'Tailor', '28222', '7531', 'vocational', {
    ...craft,
    synonyms: ['Schneider:in', 'Änderungsschneiderei', 'Dressmaker'],
  }),
  occupation(
    'sewing-operator',
    'Textil- und Modenäher:in',
    'Sewing machine operator',
    '28222',
    '8153',
    'vocational',
    { ...trade, synonyms: ['Näher:in'] },
  ),
  occupation(
    'textile-mechanic',
    'Produktionsmechaniker:in Textil',
    'Textile production mechanic',
    '28122',
    '8152',
    'vocational',
    { ...trade, synonyms: ['Weber', 'Stricker'] },
  ),
  occupation('upholsterer', 'Polsterer/Polsterin', 'Upholsterer', '28242', '7534', 'vocational', {
    ...trade,
    synonyms: ['Polstermöbel'],
  }),
  occupation('saddler', 'Sattler:in', 'Saddler', '28322', '7534', 'vocational', {
    ...craft,
    synonyms: ['Feintäschner', 'Lederverarbeitung'],
  }),
  occupation('shoemaker', 'Schuhmacher:in', 'Shoemaker', '28332', '7536', 'vocational', {
    ...craft,
    synonyms: ['Schuster', 'Schuhreparatur', 'Cobbler'],
  }),
  occupation('interior-decorator', 'Raumausstatter:in', 'Interior decorator', '93232', '3432', 'vocational', {
    ...craft,
    synonyms: ['Dekorateur', 'Gardinen'],
  }),
  occupation('textile-cleaner', 'Textilreiniger:in', 'Textile cleaner', '54132', '8157', 'vocational', {
    ...craft,
    synonyms: ['Wäscherei', 'Reinigung', 'Laundry worker'],
  }),
  occupation(
    'glass-technologist',
    'Verfahrensmechaniker:in Glastechnik',
    'Glass process mechanic',
    '21312',
    '8181',
    'vocational',
    { ...trade, synonyms: ['Glasmacher'] },
  ),
  occupation('precision-optician', 'Feinoptiker:in', 'Precision optician', '21362', '7549', 'vocational', {
    ...trade,
    synonyms: ['Optikfertigung'],
  }),
];
