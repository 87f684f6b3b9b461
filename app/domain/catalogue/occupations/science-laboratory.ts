/** Natural sciences and laboratories; not regulated. */
import { occupation } from '../occupation';

const degree = { group: 'akademiker-nicht-reglementiert' } as const;
const trade = { group: 'ihk-berufe' } as const;

export const SCIENCE_LABORATORY_OCCUPATIONS = [
  occupation('physicist', 'Physiker:in', 'Physicist', '41404', '2111', 'academic', {
    ...degree,
    synonyms: ['Physik'],
  }),
  occupation('mathematician', 'Mathematiker:in', 'Mathematician', '41104', '2120', 'academic', {
    ...degree,
    synonyms: ['Mathematik', 'Aktuar'],
  }),
  occupation('statistician', 'Statistiker:in', 'Statistician', '41114', '2120', 'academic', {
    ...degree,
    synonyms: ['Statistik', 'Biostatistiker'],
  }),
  occupation('biologist', 'Biolog:in', 'Biologist', '41204', '2131', 'academic', {
    ...degree,
    synonyms: ['Biologie', 'Biotechnolog:in'],
  }),
  occupation('microbiologist', 'Mikrobiolog:in', 'Microbiologist', '41264', '2131', 'academic', {
    ...degree,
    synonyms: ['Mikrobiologie'],
  }),
  occupation('geologist', 'Geolog:in', 'Geologist', '42124', '2114', 'academic', {
    ...degree,
    synonyms: ['Geowissenschaftler:in'],
  }),
  occupation('meteorologist', 'Meteorolog:in', 'Meteorologist', '42144', '2112', 'academic', {
    ...degree,
    synonyms: ['Wetterdienst'],
  }),
  occupation(
    'agricultural-scientist',
    'Agraringenieur:in',
    'Agricultural scientist',
    '11104',
    '2132',
    'academic',
    { ...degree, synonyms: ['Agrarwissenschaftler', 'Agronomist', 'Landwirtschaftsberater'] },
  ),
  occupation('forest-scientist', 'Forstwissenschaftler:in', 'Forest scientist', '11714', '2132', 'academic', {
    ...degree,
    synonyms: ['Förster:in', 'Revierleiter'],
  }),
  occupation(
    'environmental-consultant',
    'Umweltberater:in',
    'Environmental consultant',
    '42314',
    '2133',
    'academic',
    { ...degree, synonyms: ['Umweltgutachter', 'Nachhaltigkeitsmanager', 'Sustainability manager'] },
  ),
  occupation(
    'chemical-laboratory-technician',
    'Chemielaborant:in',
    'Chemical laboratory technician',
    '41322',
    '3111',
    'vocational',
    { ...trade, synonyms: ['Laborant:in', 'CTA', 'Lab technician'] },
  ),
  occupation(
    'biology-laboratory-technician',
    'Biologielaborant:in',
    'Biology laboratory technician',
    '41212',
    '3141',
    'vocational',
    { ...trade, synonyms: ['BTA'] },
  ),
  occupation(
    'physics-laboratory-technician',
    'Physiklaborant:in',
    'Physics laboratory technician',
    '41412',
    '3111',
    'vocational',
    { ...trade, synonyms: ['Physiklabor'] },
  ),
  occupation(
    'paint-laboratory-technician',
    'Lacklaborant:in',
    'Paint laboratory technician',
    '22222',
    '3111',
    'vocational',
    { ...trade, synonyms: ['Lacklabor'] },
  ),
  occupation('materials-tester', 'Werkstoffprüfer:in', 'Materials tester', '41422', '3117', 'vocational', {
    ...trade,
    synonyms: ['Materialprüfer'],
  }),
  occupation(
    'construction-materials-tester',
    'Baustoffprüfer:in',
    'Construction materials tester',
    '41432',
    '3112',
    'vocational',
    { ...trade, synonyms: ['Betonprüfer'] },
  ),
  occupation('chemical-operator', 'Chemikant:in', 'Chemical plant operator', '41312', '8131', 'vocational', {
    ...trade,
    synonyms: ['Chemiefacharbeiter', 'Chemiearbeiter'],
  }),
  occupation(
    'pharmaceutical-operator',
    'Pharmakant:in',
    'Pharmaceutical plant operator',
    '41312',
    '8131',
    'vocational',
    { ...trade, synonyms: ['Pharmaproduktion'] },
  ),
];
