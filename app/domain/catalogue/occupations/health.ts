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
    synonyms: ['Krankenschwester', 'Krankenpfleger:in', 'Pflegekraft', 'Pflegefachkraft', 'Altenpfleger:in'],
  }),
  occupation(
    'nurse-academic',
    'Pflegefachfrau/Pflegefachmann mit Studium',
    'Nurse (degree)',
    '81303',
    '2221',
    'academic',
    {
      group: 'pflegefachkraft',
      law: '§§ 1, 2, 37 PflBG',
      health: true,
      synonyms: ['Pflegewissenschaft', 'Akademische Pflegekraft', 'Bachelor of Nursing'],
    },
  ),
  occupation(
    'care-assistant',
    'Pflegehilfskraft (Pflegeassistenz)',
    'Care assistant',
    '81301',
    '5321',
    'assistant',
    {
      group: 'pflegehilfe-assistenz',
      law: 'Pflegehilfe- und Pflegeassistenzgesetze der Länder',
      health: true,
      synonyms: ['Pflegehelfer:in', 'Altenpflegehelfer:in', 'Pflegefachassistenz', 'Krankenpflegehelfer:in'],
    },
  ),
  occupation('doctor', 'Ärztin/Arzt', 'Doctor', '81404', '2211', 'academic', {
    group: 'arzt',
    law: '§§ 2, 3, 10 BÄO',
    health: true,
    synonyms: ['Mediziner:in', 'Hausarzt', 'Assistenzarzt', 'Facharzt', 'Physician'],
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
  occupation('physiotherapist', 'Physiotherapeut:in', 'Physiotherapist', '81713', '2264', 'vocational', {
    group: THERAPY,
    law: '§§ 1, 2 MPhG',
    health: true,
    synonyms: ['Krankengymnast:in', 'Physical therapist'],
  }),
  occupation(
    'occupational-therapist',
    'Ergotherapeut:in',
    'Occupational therapist',
    '81723',
    '2269',
    'vocational',
    {
      group: THERAPY,
      law: '§§ 1, 2 ErgThG',
      health: true,
    },
  ),
  occupation('speech-therapist', 'Logopäd:in', 'Speech therapist', '81733', '2266', 'vocational', {
    group: THERAPY,
    law: '§§ 1, 2 LogopG',
    health: true,
    synonyms: ['Sprachtherapeut:in'],
  }),
  occupation(
    'radiographer',
    'Medizinische:r Technolog:in für Radiologie',
    'Radiographer',
    '81232',
    '3211',
    'vocational',
    {
      group: THERAPY,
      law: '§§ 1, 2 MTBG',
      health: true,
      synonyms: ['MTRA', 'MTR'],
    },
  ),
  occupation(
    'laboratory-technologist',
    'Medizinische:r Technolog:in für Laboratoriumsanalytik',
    'Medical laboratory technologist',
    '81212',
    '3212',
    'vocational',
    {
      group: THERAPY,
      law: '§§ 1, 2 MTBG',
      health: true,
      synonyms: ['MTLA', 'MTL'],
    },
  ),
  occupation('paramedic', 'Notfallsanitäter:in', 'Paramedic', '81342', '3258', 'vocational', {
    group: THERAPY,
    law: '§§ 1, 2 NotSanG',
    health: true,
    synonyms: ['Rettungsassistent:in', 'Rettungsdienst'],
  }),
  occupation(
    'operating-theatre-assistant',
    'Operationstechnische:r Assistent:in',
    'Operating theatre assistant',
    '81332',
    '3259',
    'vocational',
    {
      group: THERAPY,
      law: '§§ 1, 2 ATA-OTA-G',
      health: true,
      synonyms: ['OTA', 'ATA'],
    },
  ),
  occupation(
    'pharmacy-technician',
    'Pharmazeutisch-technische:r Assistent:in',
    'Pharmaceutical technical assistant',
    '81822',
    '3213',
    'vocational',
    {
      group: THERAPY,
      law: '§§ 1, 2 PTAG',
      health: true,
      synonyms: ['PTA'],
    },
  ),
  occupation(
    'medical-assistant',
    'Medizinische:r Fachangestellte:r',
    'Medical assistant',
    '81102',
    '3256',
    'vocational',
    {
      group: 'medizinische-fachangestellte',
      health: true,
      synonyms: ['MFA', 'Arzthelfer:in', 'Praxisassistenz'],
    },
  ),
  occupation(
    'dental-assistant',
    'Zahnmedizinische:r Fachangestellte:r',
    'Dental assistant',
    '81112',
    '3251',
    'vocational',
    {
      group: 'zahnmedizinische-fachangestellte',
      health: true,
      synonyms: ['ZFA', 'Zahnarzthelfer:in'],
    },
  ),
  occupation(
    'pharmacy-clerk',
    'Pharmazeutisch-kaufmännische:r Angestellte:r',
    'Pharmacy sales clerk',
    '62412',
    '5223',
    'vocational',
    {
      group: 'pharmazeutisch-kaufmaennisch',
      synonyms: ['PKA'],
    },
  ),
  occupation('optician', 'Augenoptiker:in', 'Dispensing optician', '82522', '3254', 'vocational', {
    group: 'handwerk',
    synonyms: ['Optiker:in'],
  }),
  occupation('dental-technician', 'Zahntechniker:in', 'Dental technician', '82542', '3214', 'vocational', {
    group: 'handwerk',
  }),
];
