/** Media, design, stage and music; not regulated. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;
const degree = { group: 'akademiker-nicht-reglementiert' } as const;
const craft = { group: 'handwerk' } as const;

export const MEDIA_DESIGN_EVENTS_OCCUPATIONS = [
  occupation(
    'media-designer',
    'Mediengestalter:in Digital und Print',
    'Media designer',
    '23212',
    '7321',
    'vocational',
    { ...trade, synonyms: ['Layouter', 'Setzer', 'Desktop publishing'] },
  ),
  occupation('graphic-designer', 'Grafikdesigner:in', 'Graphic designer', '23224', '2166', 'academic', {
    ...degree,
    synonyms: ['Kommunikationsdesigner:in', 'Webdesigner', 'UX designer'],
  }),
  occupation('product-designer', 'Industriedesigner:in', 'Product designer', '93104', '2163', 'academic', {
    ...degree,
    synonyms: ['Produktdesigner:in'],
  }),
  occupation('fashion-designer', 'Modedesigner:in', 'Fashion designer', '28214', '2163', 'academic', {
    ...degree,
    synonyms: ['Mode'],
  }),
  occupation('photographer', 'Fotograf:in', 'Photographer', '23322', '3431', 'vocational', {
    ...craft,
    synonyms: ['Fotodesigner'],
  }),
  occupation(
    'audiovisual-media-designer',
    'Mediengestalter:in Bild und Ton',
    'Audiovisual media designer',
    '94532',
    '3521',
    'vocational',
    { ...trade, synonyms: ['Cutter', 'Tontechniker:in', 'Video editor', 'Sound engineer'] },
  ),
  occupation(
    'event-technician',
    'Fachkraft für Veranstaltungstechnik',
    'Event technician',
    '94512',
    '3435',
    'vocational',
    { ...trade, synonyms: ['Bühnentechniker', 'Lichttechniker'] },
  ),
  occupation(
    'visual-merchandiser',
    'Gestalter:in für visuelles Marketing',
    'Visual merchandiser',
    '93222',
    '3432',
    'vocational',
    { ...trade, synonyms: ['Schaufenstergestalter'] },
  ),
  occupation(
    'media-clerk',
    'Medienkauffrau/Medienkaufmann Digital und Print',
    'Media clerk',
    '92302',
    '4419',
    'vocational',
    { ...trade, synonyms: ['Verlagskaufmann'] },
  ),
  occupation('editor', 'Redakteur:in', 'Editor', '92414', '2642', 'academic', {
    ...degree,
    synonyms: ['Journalist:in', 'Reporter'],
  }),
  occupation(
    'public-relations-specialist',
    'PR-Fachkraft',
    'Public relations specialist',
    '92204',
    '2432',
    'academic',
    { ...degree, synonyms: ['Pressesprecher:in', 'Öffentlichkeitsarbeit'] },
  ),
  occupation(
    'market-research-clerk',
    'Fachangestellte:r für Markt- und Sozialforschung',
    'Market research clerk',
    '91342',
    '4312',
    'vocational',
    { ...trade, synonyms: ['Marktforscher'] },
  ),
  occupation('musician', 'Musiker:in', 'Musician', '94114', '2652', 'academic', {
    ...degree,
    synonyms: ['Orchestermusiker', 'Geiger'],
  }),
];
