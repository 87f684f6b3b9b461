/**
 * Building trades. Employees of a craft need no recognition to work (§ 1 HwO binds the business, not the
 * employee), so none is regulated.
 */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;

export const CONSTRUCTION_OCCUPATIONS = [
  occupation(
    'electrician',
    'Elektroniker:in Energie- und Gebäudetechnik',
    'Electrician',
    '26212',
    '7411',
    'vocational',
    {
      ...craft,
      synonyms: ['Elektriker:in', 'Elektroinstallateur:in', 'Elektroniker', 'Solarteur:in', 'Photovoltaik'],
    },
  ),
  occupation(
    'plumber-heating',
    'Anlagenmechaniker:in Sanitär-, Heizungs- und Klimatechnik',
    'Plumbing and heating installer',
    '34212',
    '7126',
    'vocational',
    {
      ...craft,
      synonyms: [
        'SHK',
        'Sanitärinstallateur:in',
        'Heating engineer',
        'Klempner:in',
        'Heizungsbauer:in',
        'Installateur:in',
        'Plumber',
      ],
    },
  ),
  occupation(
    'refrigeration-mechanic',
    'Mechatroniker:in für Kältetechnik',
    'Refrigeration mechanic',
    '34232',
    '7127',
    'vocational',
    { ...craft, synonyms: ['Kälteanlagenbauer:in', 'Klimatechniker:in', 'HVAC technician'] },
  ),
  occupation('carpenter', 'Zimmerer/Zimmerin', 'Carpenter', '33322', '7115', 'vocational', {
    ...craft,
    synonyms: ['Zimmermann', 'Holzbau'],
  }),
  occupation('joiner', 'Tischler:in', 'Joiner', '22342', '7522', 'vocational', {
    ...craft,
    synonyms: ['Schreiner:in', 'Möbelbau', 'Cabinet maker'],
  }),
  occupation('bricklayer', 'Maurer:in', 'Bricklayer', '32122', '7112', 'vocational', {
    ...craft,
    synonyms: ['Hochbau', 'Mason'],
  }),
  occupation(
    'concrete-worker',
    'Beton- und Stahlbetonbauer:in',
    'Concrete worker',
    '32112',
    '7114',
    'vocational',
    craft,
  ),
  occupation('road-builder', 'Straßenbauer:in', 'Road builder', '32222', '8342', 'vocational', {
    ...craft,
    synonyms: ['Straßenbau', 'Asphalt'],
  }),
  occupation('roofer', 'Dachdecker:in', 'Roofer', '32142', '7121', 'vocational', {
    ...craft,
    synonyms: ['Dachbau'],
  }),
  occupation('painter', 'Maler:in und Lackierer:in', 'Painter', '33212', '7131', 'vocational', {
    ...craft,
    synonyms: ['Anstreicher:in', 'Maler', 'House painter'],
  }),
  occupation('tiler', 'Fliesen-, Platten- und Mosaikleger:in', 'Tiler', '33112', '7122', 'vocational', {
    ...craft,
    synonyms: ['Fliesenleger:in', 'Plattenleger'],
  }),
  occupation('plasterer', 'Stuckateur:in', 'Plasterer', '33222', '7123', 'vocational', {
    ...craft,
    synonyms: ['Verputzer:in', 'Putzer', 'Gipser'],
  }),
  occupation('scaffolder', 'Gerüstbauer:in', 'Scaffolder', '32162', '7119', 'vocational', craft),
  occupation('construction-helper', 'Bauhelfer:in', 'Construction helper', '32101', '9313', 'none', {
    group: 'none',
    synonyms: ['Hilfsarbeiter Bau', 'Bauhilfsarbeiter:in', 'Labourer'],
  }),
];
