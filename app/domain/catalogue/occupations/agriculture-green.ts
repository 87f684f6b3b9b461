/** Farming, animals, forests and gardens; not regulated but for shoeing horses. */
import { occupation } from '../occupation';

const green = { group: 'landwirtschaft-hauswirtschaft' } as const;
const trade = { group: 'ihk-berufe' } as const;
const helper = { group: 'none' } as const;

export const AGRICULTURE_GREEN_OCCUPATIONS = [
  occupation('livestock-farmer', 'Tierwirt:in', 'Livestock farmer', '11212', '6121', 'vocational', {
    ...green,
    synonyms: ['Melker:in', 'Schweinewirt', 'Rinderhaltung'],
  }),
  occupation('beekeeper', 'Tierwirt:in Imkerei', 'Beekeeper', '11232', '6123', 'vocational', {
    ...green,
    synonyms: ['Imker:in'],
  }),
  occupation('horse-keeper', 'Pferdewirt:in', 'Horse keeper', '11302', '5164', 'vocational', {
    ...green,
    synonyms: ['Stallmeister', 'Groom'],
  }),
  occupation('fish-farmer', 'Fischwirt:in Aquakultur', 'Fish farmer', '11412', '6221', 'vocational', {
    ...green,
    synonyms: ['Fischzüchter:in', 'Fischer'],
  }),
  occupation('winemaker', 'Winzer:in', 'Winemaker', '11602', '6112', 'vocational', {
    ...green,
    synonyms: ['Weinbau', 'Kellermeister'],
  }),
  occupation('forestry-worker', 'Forstwirt:in', 'Forestry worker', '11712', '6210', 'vocational', {
    ...green,
    synonyms: ['Waldarbeiter', 'Holzfäller', 'Lumberjack'],
  }),
  occupation(
    'landscape-gardener',
    'Gärtner:in Garten- und Landschaftsbau',
    'Landscape gardener',
    '12142',
    '6113',
    'vocational',
    { ...green, synonyms: ['GaLaBau', 'Landschaftsgärtner:in', 'Landscaper'] },
  ),
  occupation(
    'fruit-vegetable-gardener',
    'Gärtner:in Obst- und Gemüsebau',
    'Fruit and vegetable grower',
    '12112',
    '6111',
    'vocational',
    { ...green, synonyms: ['Obstbauer', 'Gemüsebauer'] },
  ),
  occupation(
    'tree-nursery-gardener',
    'Gärtner:in Baumschule',
    'Tree nursery gardener',
    '12122',
    '6113',
    'vocational',
    { ...green, synonyms: ['Zierpflanzenbau', 'Staudengärtner'] },
  ),
  occupation('cemetery-gardener', 'Friedhofsgärtner:in', 'Cemetery gardener', '12132', '6113', 'vocational', {
    ...green,
    synonyms: ['Grabpflege'],
  }),
  occupation('animal-keeper', 'Tierpfleger:in', 'Animal keeper', '11502', '5164', 'vocational', {
    ...trade,
    synonyms: ['Zoo', 'Tierheim', 'Zookeeper'],
  }),
  occupation('farrier', 'Hufbeschlagschmied:in', 'Farrier', '11333', '7221', 'vocational', {
    group: 'look-up',
    law: 'HufBeschlG',
    synonyms: ['Hufschmied:in'],
  }),
  occupation('garden-helper', 'Gartenhelfer:in', 'Gardening helper', '12101', '9214', 'none', {
    ...helper,
    synonyms: ['Gartenarbeiter', 'GaLaBau-Helfer'],
  }),
  occupation(
    'livestock-helper',
    'Helfer:in in der Tierhaltung',
    'Livestock helper',
    '11211',
    '9212',
    'none',
    { ...helper, synonyms: ['Melkhelfer', 'Stallhelfer'] },
  ),
  occupation(
    'forestry-helper',
    'Helfer:in in der Forstwirtschaft',
    'Forestry helper',
    '11711',
    '9215',
    'none',
    { ...helper, synonyms: ['Pflanzhelfer'] },
  ),
];
