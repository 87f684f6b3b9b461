/** Education, social work and research. Educators, teachers and social workers are regulated by Land law. */
import { occupation } from '../occupation';

export const SOCIAL_EDUCATION_OCCUPATIONS = [
  occupation('educator', 'Erzieher:in', 'Early childhood educator', '83112', '2342', 'vocational', {
    group: 'erzieher',
    law: 'Landesrecht über die staatliche Anerkennung von Erzieher:innen',
    synonyms: [
      'Kita-Fachkraft',
      'Kindergärtner:in',
      'Pädagogische Fachkraft',
      'Kindergarten teacher',
      'Nursery teacher',
    ],
  }),
  occupation('social-worker', 'Sozialarbeiter:in', 'Social worker', '83124', '2635', 'academic', {
    group: 'sozialarbeiter',
    law: 'Sozialberufe-Anerkennungsgesetze der Länder',
    synonyms: ['Sozialpädagog:in', 'Soziale Arbeit'],
  }),
  occupation('teacher', 'Lehrer:in', 'Teacher', '84124', '2330', 'academic', {
    group: 'lehrkraft',
    law: 'Lehrerbildungs- und Lehrkräftelaufbahngesetze der Länder',
    synonyms: ['Lehrkraft', 'Pädagog:in'],
  }),
  occupation(
    'special-needs-carer',
    'Heilerziehungspfleger:in',
    'Curative education carer',
    '83132',
    '3412',
    'vocational',
    {
      group: 'erzieher',
      law: 'Landesrecht über Heilerziehungspflege',
      synonyms: ['Heilerziehung'],
    },
  ),
  occupation('researcher', 'Forscher:in', 'Researcher', '84304', '2310', 'academic', {
    group: 'akademiker-nicht-reglementiert',
    synonyms: ['Wissenschaftler:in', 'Wissenschaftliche:r Mitarbeiter:in', 'Scientist'],
  }),
];
