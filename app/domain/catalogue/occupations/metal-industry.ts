/** Metal, foundry, surfaces and plants in industry and craft; not regulated for employees. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;
const craft = { group: 'handwerk' } as const;
const helper = { group: 'none' } as const;

export const METAL_INDUSTRY_OCCUPATIONS = [
  occupation(
    'plant-mechanic',
    'Anlagenmechaniker:in (Industrie)',
    'Plant mechanic',
    '34342',
    '7233',
    'vocational',
    { ...trade, synonyms: ['Apparatebauer', 'Behälterbauer', 'Rohrschlosser'] },
  ),
  occupation(
    'metal-technology-specialist',
    'Fachkraft für Metalltechnik',
    'Metal technology specialist',
    '24202',
    '7223',
    'vocational',
    { ...trade, synonyms: ['Metallfacharbeiter', 'Metallbearbeiter'] },
  ),
  occupation('foundry-mechanic', 'Gießereimechaniker:in', 'Foundry mechanic', '24132', '8121', 'vocational', {
    ...trade,
    synonyms: ['Gießer', 'Former', 'Foundry worker'],
  }),
  occupation('surface-coater', 'Oberflächenbeschichter:in', 'Surface coater', '24302', '8122', 'vocational', {
    ...trade,
    synonyms: ['Galvaniseur:in', 'Verzinker', 'Electroplater'],
  }),
  occupation(
    'coating-mechanic',
    'Verfahrensmechaniker:in für Beschichtungstechnik',
    'Coating process mechanic',
    '22202',
    '7132',
    'vocational',
    { ...trade, synonyms: ['Industrielackierer', 'Pulverbeschichter'] },
  ),
  occupation(
    'service-technician',
    'Servicetechniker:in',
    'Service technician',
    '25132',
    '7412',
    'vocational',
    {
      ...trade,
      synonyms: [
        'Monteur:in',
        'Kundendiensttechniker:in',
        'Wartungstechniker',
        'Field service engineer',
        'Maintenance technician',
      ],
    },
  ),
  occupation(
    'mechanical-technician',
    'Techniker:in Maschinentechnik',
    'Mechanical technician',
    '25103',
    '3115',
    'vocational',
    { ...finder, synonyms: ['Maschinenbautechniker'] },
  ),
  occupation(
    'industrial-foreman',
    'Industriemeister:in Metall',
    'Industrial foreman (metal)',
    '25193',
    '3122',
    'vocational',
    { ...trade, synonyms: ['Meister', 'Produktionsmeister', 'Shift supervisor'] },
  ),
  occupation('quality-inspector', 'Qualitätsprüfer:in', 'Quality inspector', '27312', '7543', 'vocational', {
    ...trade,
    synonyms: ['Qualitätskontrolle', 'Qualitätsfachkraft', 'QA inspector'],
  }),
  occupation('watchmaker', 'Uhrmacher:in', 'Watchmaker', '24532', '7311', 'vocational', {
    ...craft,
    synonyms: ['Uhren'],
  }),
  occupation('goldsmith', 'Goldschmied:in', 'Goldsmith', '93522', '7313', 'vocational', {
    ...craft,
    synonyms: ['Juwelier', 'Schmuck', 'Silberschmied'],
  }),
  occupation(
    'sign-maker',
    'Schilder- und Lichtreklamehersteller:in',
    'Sign maker',
    '93542',
    '7316',
    'vocational',
    { ...craft, synonyms: ['Werbetechniker:in', 'Folierer'] },
  ),
  occupation('metal-helper', 'Metallhelfer:in', 'Metalworking helper', '24201', '9329', 'none', {
    ...helper,
    synonyms: ['Schlosserhelfer'],
  }),
];
