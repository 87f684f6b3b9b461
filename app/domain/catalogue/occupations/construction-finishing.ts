/** Finishing, insulation, glass, roofs and heating. Employees of a craft need no recognition to work. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const craft = { group: 'handwerk' } as const;
const finder = { group: 'look-up' } as const;
const helper = { group: 'none' } as const;

export const CONSTRUCTION_FINISHING_OCCUPATIONS = [
  occupation('drywall-builder', 'Trockenbaumonteur:in', 'Drywall builder', '33302', '7123', 'vocational', {
    ...trade,
    synonyms: ['Trockenbauer:in', 'Rigips', 'Plasterboard'],
  }),
  occupation('floor-layer', 'Bodenleger:in', 'Floor layer', '33102', '7122', 'vocational', {
    ...craft,
    synonyms: ['Teppichleger'],
  }),
  occupation('parquet-layer', 'Parkettleger:in', 'Parquet layer', '33132', '7122', 'vocational', {
    ...craft,
    synonyms: ['Parkett'],
  }),
  occupation('screed-layer', 'Estrichleger:in', 'Screed layer', '33122', '7114', 'vocational', {
    ...craft,
    synonyms: ['Estrich'],
  }),
  occupation(
    'insulation-worker',
    'Wärme-, Kälte- und Schallschutzisolierer:in',
    'Insulation worker',
    '33312',
    '7124',
    'vocational',
    { ...craft, synonyms: ['Isolierer', 'Dämmung', 'Industrieisolierer'] },
  ),
  occupation('glazier', 'Glaser:in', 'Glazier', '33342', '7125', 'vocational', {
    ...craft,
    synonyms: ['Fensterbauer', 'Glasbau'],
  }),
  occupation(
    'shutter-builder',
    'Rollladen- und Sonnenschutzmechatroniker:in',
    'Shutter and sun protection technician',
    '33352',
    '7214',
    'vocational',
    { ...craft, synonyms: ['Rolladenbauer', 'Jalousien'] },
  ),
  occupation(
    'sheet-metal-roofer',
    'Spengler:in',
    'Building sheet metal worker',
    '34202',
    '7213',
    'vocational',
    { ...craft, synonyms: ['Bauklempner:in', 'Blechner', 'Flaschner', 'Tinsmith'] },
  ),
  occupation(
    'stove-builder',
    'Ofen- und Luftheizungsbauer:in',
    'Stove and air heating builder',
    '34222',
    '7112',
    'vocational',
    { ...craft, synonyms: ['Kachelofenbauer', 'Hafner'] },
  ),
  occupation('chimney-sweep', 'Schornsteinfeger:in', 'Chimney sweep', '42212', '7133', 'vocational', {
    ...craft,
    synonyms: ['Kaminkehrer', 'Kaminfeger'],
  }),
  occupation('waterproofer', 'Bauwerksabdichter:in', 'Building waterproofer', '33232', '7121', 'vocational', {
    ...trade,
    synonyms: ['Abdichtung'],
  }),
  occupation(
    'wood-preserver',
    'Holz- und Bautenschützer:in',
    'Timber and building preserver',
    '33242',
    '7544',
    'vocational',
    { ...craft, synonyms: ['Bautenschutz', 'Holzschutz'] },
  ),
  occupation('facade-builder', 'Fassadenmonteur:in', 'Facade builder', '32152', '7115', 'vocational', {
    ...trade,
    synonyms: ['Fassadenbauer'],
  }),
  occupation(
    'stonemason',
    'Steinmetz:in und Steinbildhauer:in',
    'Stonemason',
    '21232',
    '7113',
    'vocational',
    { ...craft, synonyms: ['Steinbildhauer'] },
  ),
  occupation('caretaker', 'Hausmeister:in', 'Caretaker', '34102', '5153', 'vocational', {
    ...finder,
    synonyms: ['Hauswart', 'Haustechniker:in', 'Objektbetreuer', 'Janitor'],
  }),
  occupation('painting-helper', 'Malerhelfer:in', "Painter's helper", '33211', '9313', 'none', {
    ...helper,
    synonyms: ['Malergehilfe'],
  }),
];
