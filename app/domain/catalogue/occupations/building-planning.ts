/** Planning of buildings, towns and traffic. Titles of engineers, architects and planners are protected by Land law; the work of employees is open. */
import { occupation } from '../occupation';

const engineer = {
  group: 'ingenieur-titel',
  titleLaw: 'Ingenieurgesetze der Länder (nur Berufsbezeichnung)',
} as const;
const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;
const planner = {
  group: 'architekten',
  titleLaw: 'Architektengesetze der Länder (nur Berufsbezeichnung)',
} as const;

export const BUILDING_PLANNING_OCCUPATIONS = [
  occupation(
    'building-services-engineer',
    'Ingenieur:in Gebäudetechnik',
    'Building services engineer',
    '34104',
    '2142',
    'academic',
    { ...engineer, synonyms: ['TGA', 'Versorgungsingenieur', 'HVAC engineer'] },
  ),
  occupation(
    'water-engineer',
    'Ingenieur:in Wasserwirtschaft',
    'Water resources engineer',
    '31144',
    '2142',
    'academic',
    { ...engineer, synonyms: ['Wasserbauingenieur'] },
  ),
  occupation(
    'geotechnical-engineer',
    'Ingenieur:in Geotechnik',
    'Geotechnical engineer',
    '42114',
    '2142',
    'academic',
    { ...engineer, synonyms: ['Baugrund'] },
  ),
  occupation('transport-planner', 'Verkehrsingenieur:in', 'Transport planner', '31134', '2164', 'academic', {
    ...engineer,
    synonyms: ['Verkehrsplaner:in', 'Infrastrukturplanung'],
  }),
  occupation('urban-planner', 'Stadtplaner:in', 'Urban planner', '31124', '2164', 'academic', {
    ...planner,
    synonyms: ['Raumplaner:in', 'Town planner'],
  }),
  occupation(
    'landscape-architect',
    'Landschaftsarchitekt:in',
    'Landscape architect',
    '12144',
    '2162',
    'academic',
    { ...planner, synonyms: ['Freiraumplaner:in', 'Landschaftsplanung'] },
  ),
  occupation('interior-architect', 'Innenarchitekt:in', 'Interior architect', '93214', '2161', 'academic', {
    ...planner,
    synonyms: ['Interior designer'],
  }),
  occupation(
    'building-draughtsperson',
    'Bauzeichner:in',
    'Building draughtsperson',
    '31102',
    '3112',
    'vocational',
    { ...trade, synonyms: ['Bautechnischer Zeichner', 'Draftsman'] },
  ),
  occupation(
    'construction-technician',
    'Techniker:in Bautechnik',
    'Construction technician',
    '31103',
    '3112',
    'vocational',
    { ...finder, synonyms: ['Bautechniker'] },
  ),
  occupation('construction-foreman', 'Polier:in', 'Construction foreman', '32193', '3123', 'vocational', {
    ...trade,
    synonyms: ['Vorarbeiter Bau', 'Werkpolier', 'Bauaufsicht'],
  }),
  occupation(
    'surveying-technician',
    'Vermessungstechniker:in',
    'Surveying technician',
    '31212',
    '3112',
    'vocational',
    { ...finder, synonyms: ['Vermesser'] },
  ),
  occupation('geomatics-technician', 'Geomatiker:in', 'Geomatics technician', '31222', '3118', 'vocational', {
    ...finder,
    synonyms: ['Kartograf:in', 'GIS'],
  }),
];
