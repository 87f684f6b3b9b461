/**
 * Health and care. The general nurse carries ISCO 3221: the German training is vocational, so the shortage group
 * 222 of § 18g AufenthG does not reach it; the academic nurse (2221) and the midwife (2222) are in it.
 * Assistants in surgeries (MFA, ZFA) are trained under the BBiG and not regulated.
 */
import { occupation } from '../occupation';

const THERAPY = 'gesundheitsfachberufe';
const ACADEMIC_HEALTH = 'zahnarzt-apotheker-psychotherapeut';

export const HEALTH_OCCUPATIONS = [
  occupation('nurse', 'Pflegefachfrau/Pflegefachmann', 'Nurse', '81302', '3221', 'vocational', {
    group: 'pflegefachkraft',
    law: '§§ 1, 2, 40 PflBG',
    health: true,
    synonyms: [
      'Krankenschwester',
      'Krankenpfleger:in',
      'Pflegekraft',
      'Pflegefachkraft',
      'Altenpfleger:in',
      'Gesundheits- und Krankenpfleger:in',
      'Kinderkrankenschwester',
      'Registered nurse',
    ],
  }),
  occupation(
    'nurse-academic',
    'Pflegefachfrau/Pflegefachmann mit Studium',
    'Nurse (degree)',
    // Its KldB code is not sure, so none is given.
    '',
    '2221',
    'academic',
    {
      group: 'pflegefachkraft',
      law: '§§ 1, 2, 37 PflBG',
      health: true,
      synonyms: ['Pflegewissenschaft', 'Akademische Pflegekraft', 'Bachelor of Nursing'],
    },
  ),
  // The laws of the Länder protect the titles of care assistants, not the work, so no licence under § 18 Abs. 2 Nr. 3
  // AufenthG is needed; in Saxony not even the title (directory, recognition authority DE-SN, as of 2024). That the
  // other Länder reserve the title only is own knowledge, not officially confirmed. What § 22a BeschV asks for is an
  // equivalent training, whatever the Land regulates. The federal act on care assistance is planned for 2027-01-01.
  occupation(
    'care-assistant',
    'Pflegehilfskraft (Pflegeassistenz)',
    'Care assistant',
    '81301',
    '5321',
    'assistant',
    {
      group: 'pflegehilfe-assistenz',
      titleLaw: 'Pflegehilfe- und Pflegeassistenzgesetze der Länder',
      health: true,
      synonyms: [
        'Pflegehelfer:in',
        'Altenpflegehelfer:in',
        'Pflegefachassistenz',
        'Krankenpflegehelfer:in',
        'Schwesternhelferin',
        'Caregiver',
      ],
    },
  ),
  occupation('doctor', 'Ärztin/Arzt', 'Doctor', '81404', '2211', 'academic', {
    group: 'arzt',
    law: '§§ 2, 3, 10 BÄO',
    health: true,
    synonyms: [
      'Mediziner:in',
      'Hausarzt',
      'Assistenzarzt',
      'Facharzt',
      'Allgemeinmediziner:in',
      'Physician',
      'General practitioner',
    ],
  }),
  occupation('dentist', 'Zahnärztin/Zahnarzt', 'Dentist', '81474', '2261', 'academic', {
    group: ACADEMIC_HEALTH,
    law: '§§ 1, 2 ZHG',
    health: true,
  }),
  occupation('pharmacist', 'Apotheker:in', 'Pharmacist', '81804', '2262', 'academic', {
    group: ACADEMIC_HEALTH,
    law: '§§ 2, 4 BApO',
    health: true,
    synonyms: ['Pharmazeut:in'],
  }),
  occupation('psychotherapist', 'Psychotherapeut:in', 'Psychotherapist', '81634', '2634', 'academic', {
    group: ACADEMIC_HEALTH,
    law: '§§ 1, 2 PsychThG',
    health: true,
  }),
  occupation('veterinarian', 'Tierärztin/Tierarzt', 'Veterinarian', '81504', '2250', 'academic', {
    group: 'look-up',
    law: '§§ 2, 4 BTÄO',
    synonyms: ['Vet'],
  }),
  occupation('midwife', 'Hebamme', 'Midwife', '81353', '2222', 'academic', {
    group: THERAPY,
    law: '§§ 3, 5 HebG',
    health: true,
    synonyms: ['Entbindungspfleger'],
  }),
];
