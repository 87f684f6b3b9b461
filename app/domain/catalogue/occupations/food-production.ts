/** Making and selling food and drinks; not regulated for employees. */
import { occupation } from '../occupation';

const green = { group: 'landwirtschaft-hauswirtschaft' } as const;
const trade = { group: 'ihk-berufe' } as const;
const craft = { group: 'handwerk' } as const;
const helper = { group: 'none' } as const;

export const FOOD_PRODUCTION_OCCUPATIONS = [
  occupation('dairy-technologist', 'Milchtechnolog:in', 'Dairy technologist', '29252', '7513', 'vocational', {
    ...green,
    synonyms: ['Molkereifachmann', 'Käser:in', 'Cheesemaker'],
  }),
  occupation('brewer', 'Brauer:in und Mälzer:in', 'Brewer', '29112', '8160', 'vocational', {
    ...trade,
    synonyms: ['Bierbrauer:in', 'Brauerei'],
  }),
  occupation('distiller', 'Destillateur:in', 'Distiller', '29132', '8160', 'vocational', {
    ...trade,
    synonyms: ['Brenner'],
  }),
  occupation(
    'miller',
    'Verfahrenstechnolog:in Mühlen- und Getreidewirtschaft',
    'Miller',
    '29212',
    '8160',
    'vocational',
    { ...craft, synonyms: ['Müller:in'] },
  ),
  occupation(
    'food-technology-specialist',
    'Fachkraft für Lebensmitteltechnik',
    'Food technology specialist',
    '29202',
    '8160',
    'vocational',
    { ...trade, synonyms: ['Lebensmitteltechniker'] },
  ),
  occupation(
    'confectionery-technologist',
    'Süßwarentechnolog:in',
    'Confectionery technologist',
    '29262',
    '8160',
    'vocational',
    { ...trade, synonyms: ['Schokolade', 'Bonbons'] },
  ),
  occupation(
    'bakery-sales',
    'Fachverkäufer:in im Lebensmittelhandwerk (Bäckerei)',
    'Bakery sales assistant',
    '62312',
    '5223',
    'vocational',
    { ...craft, synonyms: ['Bäckereifachverkäufer:in', 'Bäckereiverkäufer'] },
  ),
  occupation(
    'butchery-sales',
    'Fachverkäufer:in im Lebensmittelhandwerk (Fleischerei)',
    'Butchery sales assistant',
    '62322',
    '5223',
    'vocational',
    { ...craft, synonyms: ['Fleischereifachverkäufer:in', 'Metzgereiverkäufer'] },
  ),
  occupation(
    'food-production-helper',
    'Helfer:in in der Lebensmittelherstellung',
    'Food production helper',
    '29201',
    '8160',
    'none',
    { ...helper, synonyms: ['Produktionshelfer Lebensmittel', 'Bäckereihelfer', 'Schlachthelfer'] },
  ),
];
