/** Cleaning, hair and beauty, security, farming and gardening. */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;
const green = { group: 'landwirtschaft-hauswirtschaft' } as const;

export const SERVICES_AGRICULTURE_OCCUPATIONS = [
  occupation('cleaner', 'Reinigungskraft', 'Cleaner', '54101', '9112', 'none', {
    group: 'none',
    synonyms: ['Putzkraft', 'Putzfrau', 'Raumpfleger:in', 'Cleaning lady'],
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
    synonyms: ['Frisör:in', 'Friseuse', 'Haarschneider', 'Barber', 'Hair stylist'],
  }),
  occupation('beautician', 'Kosmetiker:in', 'Beautician', '82322', '5142', 'vocational', {
    ...craft,
    synonyms: ['Kosmetikstudio', 'Nageldesigner:in', 'Cosmetologist'],
  }),
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
      synonyms: ['Wachperson', 'Wachmann', 'Security', 'Sicherheitsdienst', 'Sicherheitskraft'],
    },
  ),
  occupation('farmer', 'Landwirt:in', 'Farmer', '11102', '6130', 'vocational', {
    ...green,
    synonyms: ['Bauer', 'Bäuerin', 'Agrarwirt', 'Ackerbau'],
  }),
  occupation('gardener', 'Gärtner:in', 'Gardener', '12102', '6113', 'vocational', {
    ...green,
    synonyms: ['Gartenbau', 'Zierpflanzengärtner:in', 'Horticulturist'],
  }),
  occupation('farm-helper', 'Helfer:in in der Landwirtschaft', 'Farm helper', '11101', '9211', 'none', {
    group: 'none',
    synonyms: ['Erntehelfer:in', 'Saisonarbeiter:in', 'Harvest worker'],
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
