/** Vehicles, aircraft, boats, and electrics; not regulated for employees. */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;
const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;
const helper = { group: 'none' } as const;

export const VEHICLES_ELECTRICAL_OCCUPATIONS = [
  occupation(
    'bicycle-mechatronics',
    'Zweiradmechatroniker:in',
    'Bicycle and motorcycle technician',
    '25252',
    '7234',
    'vocational',
    { ...craft, synonyms: ['Fahrradmechaniker:in', 'Motorradmechaniker', 'Bike mechanic'] },
  ),
  occupation('vehicle-painter', 'Fahrzeuglackierer:in', 'Vehicle painter', '22212', '7132', 'vocational', {
    ...craft,
    synonyms: ['Autolackierer:in', 'Car painter'],
  }),
  occupation(
    'tyre-mechanic',
    'Mechaniker:in für Reifen- und Vulkanisationstechnik',
    'Tyre mechanic',
    '22112',
    '8141',
    'vocational',
    { ...craft, synonyms: ['Reifenmonteur', 'Vulkaniseur'] },
  ),
  occupation(
    'aircraft-mechanic',
    'Fluggerätmechaniker:in',
    'Aircraft mechanic',
    '25232',
    '7232',
    'vocational',
    { ...trade, synonyms: ['Flugzeugmechaniker:in', 'Aviation technician'] },
  ),
  occupation('boat-builder', 'Bootsbauer:in', 'Boat builder', '25242', '7214', 'vocational', {
    ...craft,
    synonyms: ['Schiffbauer', 'Werft'],
  }),
  occupation(
    'automation-electronics',
    'Elektroniker:in für Automatisierungstechnik',
    'Automation electronics technician',
    '26122',
    '7421',
    'vocational',
    { ...trade, synonyms: ['Automatisierungstechniker', 'Mess- und Regeltechnik'] },
  ),
  occupation(
    'device-electronics',
    'Elektroniker:in für Geräte und Systeme',
    'Device electronics technician',
    '26302',
    '7421',
    'vocational',
    { ...trade, synonyms: ['Kommunikationselektroniker', 'Radio- und Fernsehtechniker'] },
  ),
  occupation(
    'electric-drive-technician',
    'Elektroniker:in für Maschinen und Antriebstechnik',
    'Electric drive technician',
    '26222',
    '7412',
    'vocational',
    { ...craft, synonyms: ['Elektromaschinenbauer'] },
  ),
  occupation(
    'aircraft-electronics',
    'Elektroniker:in für luftfahrttechnische Systeme',
    'Aircraft electronics technician',
    '26332',
    '7421',
    'vocational',
    { ...trade, synonyms: ['Avionik', 'Fluggerätelektroniker'] },
  ),
  occupation('microtechnologist', 'Mikrotechnolog:in', 'Microtechnologist', '26322', '8189', 'vocational', {
    ...trade,
    synonyms: ['Halbleiterfertigung'],
  }),
  occupation(
    'line-technician',
    'Leitungsmonteur:in',
    'Power line technician',
    '26262',
    '7413',
    'vocational',
    { ...trade, synonyms: ['Kabelmonteur', 'Freileitungsmonteur', 'Netzmonteur:in', 'Lineman'] },
  ),
  occupation(
    'electrical-technician',
    'Techniker:in Elektrotechnik',
    'Electrical technician',
    '26303',
    '3113',
    'vocational',
    { ...finder, synonyms: ['Elektrotechniker:in'] },
  ),
  occupation(
    'electrical-master',
    'Elektrotechnikermeister:in',
    'Master electrician',
    '26293',
    '3122',
    'vocational',
    { ...craft, synonyms: ['Elektromeister:in'] },
  ),
  occupation('electrical-helper', 'Elektrohelfer:in', 'Electrical assembly helper', '26301', '8212', 'none', {
    ...helper,
    synonyms: ['Elektromontagehelfer', 'Kabelhelfer'],
  }),
];
