/** Schools, language and skills teaching, care of children. Teaching at schools is regulated by Land law; teaching outside of them is not. */
import { occupation } from '../occupation';

const degree = { group: 'akademiker-nicht-reglementiert' } as const;
const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;
const teacher = {
  group: 'lehrkraft',
  law: 'Lehrerbildungs- und Lehrkräftelaufbahngesetze der Länder',
} as const;

export const EDUCATION_TRAINING_OCCUPATIONS = [
  occupation(
    'primary-teacher',
    'Grundschullehrer:in',
    'Primary school teacher',
    '84114',
    '2341',
    'academic',
    { ...teacher, synonyms: ['Grundschullehrkraft', 'Volksschullehrer'] },
  ),
  occupation(
    'special-needs-teacher',
    'Lehrer:in für Sonderpädagogik',
    'Special needs teacher',
    '84134',
    '2352',
    'academic',
    { ...teacher, synonyms: ['Förderschullehrer:in', 'Sonderschullehrer'] },
  ),
  occupation(
    'vocational-teacher',
    'Berufsschullehrer:in',
    'Vocational school teacher',
    '84214',
    '2320',
    'academic',
    { ...teacher, synonyms: ['Berufsschullehrkraft', 'Lehrer an beruflichen Schulen'] },
  ),
  occupation(
    'childcare-manager',
    'Leiter:in einer Kindertageseinrichtung',
    'Childcare centre manager',
    '83194',
    '1341',
    'vocational',
    {
      group: 'erzieher',
      law: 'Kindertagesstättengesetze der Länder',
      synonyms: ['Kita-Leitung', 'Kindergartenleitung', 'Nursery manager'],
    },
  ),
  occupation(
    'pedagogue',
    'Erziehungswissenschaftler:in',
    'Education scientist',
    '91334',
    '2351',
    'academic',
    { ...degree, synonyms: ['Bildungsreferent:in', 'Diplompädagoge'] },
  ),
  occupation(
    'language-teacher',
    'Sprachlehrer:in (Deutsch als Fremdsprache)',
    'Language teacher',
    '84454',
    '2353',
    'academic',
    { ...degree, synonyms: ['Deutschlehrer', 'DaF', 'DaZ', 'German teacher'] },
  ),
  occupation('music-teacher', 'Musiklehrer:in (Musikschule)', 'Music teacher', '84414', '2354', 'academic', {
    ...degree,
    synonyms: ['Musikpädagog:in', 'Klavierlehrer'],
  }),
  occupation('it-trainer', 'IT-Trainer:in', 'IT trainer', '84444', '2356', 'academic', {
    ...degree,
    synonyms: ['EDV-Dozent:in', 'Software trainer'],
  }),
  occupation(
    'vocational-trainer',
    'Ausbilder:in in Betrieben',
    'In-company trainer',
    '84223',
    '2320',
    'vocational',
    { ...trade, synonyms: ['Ausbildungsleiter', 'Ausbildermeister', 'Lehrmeister'] },
  ),
  occupation('driving-instructor', 'Fahrlehrer:in', 'Driving instructor', '84513', '5165', 'vocational', {
    group: 'look-up',
    law: '§§ 1, 2 FahrlG',
    synonyms: ['Fahrschullehrer'],
  }),
  occupation('sports-coach', 'Sporttrainer:in', 'Sports coach', '84503', '3422', 'vocational', {
    ...finder,
    synonyms: ['Trainer:in', 'Sportlehrer im Verein'],
  }),
  occupation(
    'fitness-clerk',
    'Sport- und Fitnesskauffrau/Sport- und Fitnesskaufmann',
    'Sports and fitness clerk',
    '63122',
    '3423',
    'vocational',
    { ...trade, synonyms: ['Fitnesstrainer:in', 'Fitnessstudio', 'Personal trainer'] },
  ),
  occupation('dance-teacher', 'Tanzlehrer:in', 'Dance teacher', '84533', '2355', 'vocational', {
    ...finder,
    synonyms: ['Tanzpädagoge'],
  }),
  occupation('librarian', 'Bibliothekar:in', 'Librarian', '73324', '2622', 'academic', {
    ...degree,
    synonyms: ['Bücherei'],
  }),
  occupation(
    'library-assistant',
    'Fachangestellte:r für Medien- und Informationsdienste',
    'Library and information assistant',
    '73322',
    '4411',
    'vocational',
    { ...finder, synonyms: ['FaMI', 'Bibliotheksassistent'] },
  ),
  occupation(
    'interpreter',
    'Dolmetscher:in und Übersetzer:in',
    'Interpreter and translator',
    '71424',
    '2643',
    'academic',
    { ...degree, synonyms: ['Sprachmittler:in', 'Übersetzer', 'Translator'] },
  ),
];
