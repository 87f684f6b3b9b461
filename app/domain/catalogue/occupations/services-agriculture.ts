/** Cleaning, hair and beauty, security, farming and gardening. */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;
const green = { group: 'landwirtschaft-hauswirtschaft' } as const;

export const SERVICES_AGRICULTURE_OCCUPATIONS = [
  occupation('cleaner', 'Reinigungskraft', 'Cleaner', '54101', '9112', 'none', {
    group: 'none',
    synonyms: ['Putzkraft', 'Raumpfleger:in'],
  }),
  occupation(
    'building-cleaner',
    'Gebäudereiniger:in',
    'Building cleaner',
    '54112',
    '7133',
    'vocational',
    craft,
  ),
  occupation('hairdresser', 'Friseur:in', 'Hairdresser', '82312', '5141', 'vocational', {
    ...craft,
    synonyms: ['Frisör', 'Barber'],
  }),
  occupation('beautician', 'Kosmetiker:in', 'Beautician', '82322', '5142', 'vocational', craft),
  occupation(
    'security-guard',
    'Fachkraft für Schutz und Sicherheit',
    'Security guard',
    '53112',
    '5414',
    'vocational',
    {
      group: 'ihk-berufe',
      titleLaw: '§ 34a GewO (Unterrichtung oder Sachkunde für Wachpersonen)',
      synonyms: ['Wachperson', 'Sicherheitsdienst'],
    },
  ),
  occupation('farmer', 'Landwirt:in', 'Farmer', '11102', '6130', 'vocational', {
    ...green,
    synonyms: ['Bauer', 'Agrarwirt'],
  }),
  occupation('gardener', 'Gärtner:in', 'Gardener', '12102', '6113', 'vocational', {
    ...green,
    synonyms: ['Garten- und Landschaftsbau', 'GaLaBau', 'Landscaper'],
  }),
  occupation('farm-helper', 'Helfer:in in der Landwirtschaft', 'Farm helper', '11101', '9211', 'none', {
    group: 'none',
    synonyms: ['Erntehelfer:in'],
  }),
  occupation(
    'housekeeper',
    'Hauswirtschafter:in',
    'Housekeeping specialist',
    '83212',
    '5152',
    'vocational',
    green,
  ),
];
