/** Metal, machines, vehicles and industrial electrics; not regulated for employees. */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;
const industry = { group: 'ihk-berufe' } as const;

export const METAL_ELECTRICAL_OCCUPATIONS = [
  occupation(
    'car-mechatronics',
    'Kfz-Mechatroniker:in',
    'Motor vehicle mechatronics technician',
    '25212',
    '7231',
    'vocational',
    {
      ...craft,
      synonyms: [
        'Automechaniker:in',
        'Kfz-Mechaniker',
        'Autoschrauber',
        'Kraftfahrzeugmechatroniker:in',
        'Car mechanic',
        'Auto mechanic',
      ],
    },
  ),
  occupation(
    'agricultural-mechatronics',
    'Land- und Baumaschinenmechatroniker:in',
    'Agricultural machinery technician',
    '25222',
    '7233',
    'vocational',
    craft,
  ),
  occupation('metal-builder', 'Metallbauer:in', 'Metal builder', '24412', '7214', 'vocational', {
    ...craft,
    synonyms: ['Schlosser:in'],
  }),
  occupation(
    'precision-mechanic',
    'Feinwerkmechaniker:in',
    'Precision mechanic',
    '24512',
    '7311',
    'vocational',
    craft,
  ),
  occupation(
    'mechatronics-technician',
    'Mechatroniker:in',
    'Mechatronics technician',
    '26112',
    '7412',
    'vocational',
    industry,
  ),
  occupation(
    'industrial-electrician',
    'Elektroniker:in für Betriebstechnik',
    'Industrial electrician',
    '26252',
    '7412',
    'vocational',
    {
      ...industry,
      synonyms: ['Betriebselektriker:in'],
    },
  ),
  occupation('cnc-machinist', 'Zerspanungsmechaniker:in', 'CNC machinist', '24232', '7223', 'vocational', {
    ...industry,
    synonyms: ['CNC-Fräser:in', 'CNC-Dreher:in', 'Fräser', 'Dreher', 'CNC operator', 'Turner'],
  }),
  occupation(
    'industrial-mechanic',
    'Industriemechaniker:in',
    'Industrial mechanic',
    '25102',
    '7233',
    'vocational',
    {
      ...industry,
      synonyms: ['Betriebsschlosser:in', 'Industrieschlosser', 'Instandhalter:in', 'Fitter'],
    },
  ),
  occupation(
    'construction-mechanic',
    'Konstruktionsmechaniker:in',
    'Construction mechanic',
    '24412',
    '7214',
    'vocational',
    industry,
  ),
  occupation('welder', 'Schweißer:in', 'Welder', '24422', '7212', 'vocational', {
    ...industry,
    synonyms: ['Schweißfachkraft', 'Schweißfachmann', 'WIG-Schweißer', 'MAG-Schweißer'],
  }),
  occupation('toolmaker', 'Werkzeugmechaniker:in', 'Toolmaker', '24522', '7222', 'vocational', industry),
  occupation(
    'machine-operator',
    'Maschinen- und Anlagenführer:in',
    'Machine operator',
    '25122',
    '8189',
    'vocational',
    industry,
  ),
  occupation(
    'plastics-technician',
    'Kunststoff- und Kautschuktechnolog:in',
    'Plastics technician',
    '22102',
    '8142',
    'vocational',
    industry,
  ),
  occupation(
    'technical-draughtsperson',
    'Technische:r Produktdesigner:in',
    'Technical product designer',
    '27212',
    '3118',
    'vocational',
    {
      ...industry,
      synonyms: ['Technischer Zeichner', 'CAD'],
    },
  ),
  occupation('production-helper', 'Produktionshelfer:in', 'Production helper', '25101', '9329', 'none', {
    group: 'none',
    synonyms: ['Fabrikarbeiter:in', 'Fertigungshelfer:in', 'Factory worker'],
  }),
];
