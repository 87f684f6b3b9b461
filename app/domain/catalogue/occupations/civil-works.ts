/** Roads, pipes, wells, tracks and machines of the building site; not regulated for employees. */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;
const trade = { group: 'ihk-berufe' } as const;
const helper = { group: 'none' } as const;

export const CIVIL_WORKS_OCCUPATIONS = [
  occupation(
    'building-skilled-worker',
    'Hochbaufacharbeiter:in',
    'Building construction worker',
    '32102',
    '7111',
    'vocational',
    { ...craft, synonyms: ['Bauarbeiter:in', 'Baufacharbeiter', 'Construction worker'] },
  ),
  occupation(
    'civil-works-skilled-worker',
    'Tiefbaufacharbeiter:in',
    'Civil works worker',
    '32202',
    '7114',
    'vocational',
    { ...craft, synonyms: ['Tiefbauer:in'] },
  ),
  occupation('paver', 'Pflasterer/Pflasterin', 'Paver', '32212', '7112', 'vocational', {
    ...craft,
    synonyms: ['Steinsetzer:in', 'Pflasterbau', 'Natursteinpflaster'],
  }),
  occupation('track-builder', 'Gleisbauer:in', 'Railway track builder', '32232', '9312', 'vocational', {
    ...trade,
    synonyms: ['Gleisbau', 'Eisenbahnbau'],
  }),
  occupation('well-builder', 'Brunnenbauer:in', 'Well builder', '32242', '8113', 'vocational', {
    ...craft,
    synonyms: ['Bohrtechnik', 'Geothermie', 'Driller'],
  }),
  occupation('sewer-builder', 'Kanalbauer:in', 'Sewer builder', '32252', '8342', 'vocational', {
    ...trade,
    synonyms: ['Kanalbau', 'Tunnelbau'],
  }),
  occupation('pipeline-builder', 'Rohrleitungsbauer:in', 'Pipeline builder', '34322', '7126', 'vocational', {
    ...trade,
    synonyms: ['Rohrbauer', 'Pipe fitter', 'Fernwärme'],
  }),
  occupation(
    'demolition-worker',
    'Bauwerksmechaniker:in für Abbruch und Betontrenntechnik',
    'Demolition worker',
    '32172',
    '7119',
    'vocational',
    { ...trade, synonyms: ['Abbrucharbeiter', 'Betonbohrer'] },
  ),
  occupation(
    'construction-machine-operator',
    'Baugeräteführer:in',
    'Construction machine operator',
    '52522',
    '8342',
    'vocational',
    { ...trade, synonyms: ['Baggerfahrer:in', 'Baggerführer', 'Radlader', 'Excavator operator'] },
  ),
  occupation(
    'precast-concrete-worker',
    'Betonfertigteilbauer:in',
    'Precast concrete worker',
    '21222',
    '8114',
    'vocational',
    { ...craft, synonyms: ['Betonsteinhersteller'] },
  ),
  occupation('civil-works-helper', 'Tiefbauhelfer:in', 'Civil works helper', '32201', '9312', 'none', {
    ...helper,
    synonyms: ['Straßenbauhelfer'],
  }),
];
