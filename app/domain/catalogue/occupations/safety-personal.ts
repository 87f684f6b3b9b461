/** Safety, pools, pests, funerals and households; not regulated for employees. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;
const craft = { group: 'handwerk' } as const;
const helper = { group: 'none' } as const;

export const SAFETY_PERSONAL_OCCUPATIONS = [
  occupation(
    'plant-firefighter',
    'Werkfeuerwehrfrau/Werkfeuerwehrmann',
    'Plant firefighter',
    '53132',
    '5411',
    'vocational',
    { ...trade, synonyms: ['Feuerwehrmann', 'Feuerwehr', 'Firefighter'] },
  ),
  occupation('pest-controller', 'Schädlingsbekämpfer:in', 'Pest controller', '53342', '7544', 'vocational', {
    ...trade,
    synonyms: ['Kammerjäger'],
  }),
  occupation(
    'pool-attendant',
    'Fachangestellte:r für Bäderbetriebe',
    'Pool attendant',
    '53142',
    '5419',
    'vocational',
    { ...finder, synonyms: ['Bademeister:in', 'Schwimmmeister:in', 'Lifeguard'] },
  ),
  occupation('undertaker', 'Bestattungsfachkraft', 'Funeral specialist', '82402', '5163', 'vocational', {
    ...craft,
    synonyms: ['Bestatter:in', 'Undertaker'],
  }),
  occupation('window-cleaner', 'Fensterputzer:in', 'Window cleaner', '54122', '9123', 'none', {
    ...helper,
    synonyms: ['Glasreiniger:in'],
  }),
  occupation('vehicle-cleaner', 'Fahrzeugreiniger:in', 'Vehicle cleaner', '54152', '9122', 'none', {
    ...helper,
    synonyms: ['Autowäscher', 'Fahrzeugaufbereiter', 'Car washer'],
  }),
  occupation('household-helper', 'Haushaltshilfe', 'Household helper', '83211', '9111', 'none', {
    ...helper,
    synonyms: ['Haushälterin', 'Putzhilfe', 'Domestic worker'],
  }),
];
