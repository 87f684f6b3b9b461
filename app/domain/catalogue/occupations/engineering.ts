/**
 * Engineers, architects and managers. The titles "Ingenieur:in" and "Architekt:in" are protected by Land law; an
 * employee needs no licence for the work itself.
 */
import { occupation } from '../occupation';

const ENGINEER_TITLE = 'Ingenieurgesetze der Länder (nur Berufsbezeichnung)';
const engineer = { group: 'ingenieur-titel', titleLaw: ENGINEER_TITLE } as const;
const degree = { group: 'akademiker-nicht-reglementiert' } as const;

export const ENGINEERING_OCCUPATIONS = [
  occupation('civil-engineer', 'Bauingenieur:in', 'Civil engineer', '31104', '2142', 'academic', {
    ...engineer,
    synonyms: ['Bauleiter:in', 'Statiker:in', 'Tiefbauingenieur', 'Structural engineer', 'Site manager'],
  }),
  occupation(
    'mechanical-engineer',
    'Maschinenbauingenieur:in',
    'Mechanical engineer',
    '25104',
    '2144',
    'academic',
    {
      ...engineer,
      synonyms: ['Konstrukteur:in', 'Maschinenbau', 'Maschinenbauer:in'],
    },
  ),
  occupation(
    'electrical-engineer',
    'Elektroingenieur:in',
    'Electrical engineer',
    '26304',
    '2151',
    'academic',
    {
      ...engineer,
      synonyms: ['Elektrotechnik', 'Energietechnik'],
    },
  ),
  occupation(
    'electronics-engineer',
    'Ingenieur:in Elektronik',
    'Electronics engineer',
    '26304',
    '2152',
    'academic',
    engineer,
  ),
  occupation(
    'production-engineer',
    'Produktionsingenieur:in',
    'Production engineer',
    '27304',
    '2141',
    'academic',
    {
      ...engineer,
      synonyms: ['Wirtschaftsingenieur', 'Fertigungsingenieur'],
    },
  ),
  occupation(
    'environmental-engineer',
    'Umweltingenieur:in',
    'Environmental engineer',
    '42204',
    '2143',
    'academic',
    engineer,
  ),
  occupation('chemical-engineer', 'Chemieingenieur:in', 'Chemical engineer', '41314', '2145', 'academic', {
    ...engineer,
    synonyms: ['Verfahrenstechnik'],
  }),
  occupation('chemist', 'Chemiker:in', 'Chemist', '41304', '2113', 'academic', degree),
  occupation('surveyor', 'Vermessungsingenieur:in', 'Surveyor', '31214', '2165', 'academic', engineer),
  occupation('architect', 'Architekt:in', 'Architect', '31114', '2161', 'academic', {
    group: 'architekten',
    titleLaw: 'Architektengesetze der Länder (nur Berufsbezeichnung)',
    synonyms: ['Bauplanung', 'Planer:in'],
  }),
  occupation(
    'production-manager',
    'Produktionsleiter:in',
    'Production manager',
    '27394',
    '1321',
    'academic',
    {
      ...degree,
      synonyms: ['Werkleiter:in', 'Betriebsleiter:in'],
    },
  ),
  occupation(
    'construction-manager',
    'Bauunternehmensleiter:in',
    'Construction manager',
    '31194',
    '1323',
    'academic',
    degree,
  ),
  occupation(
    'care-home-manager',
    'Leiter:in einer Pflegeeinrichtung',
    'Care home manager',
    '82194',
    '1343',
    'academic',
    {
      ...degree,
      synonyms: ['Einrichtungsleitung', 'Heimleitung'],
    },
  ),
];
