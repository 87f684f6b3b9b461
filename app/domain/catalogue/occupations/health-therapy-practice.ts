/**
 * Therapies, medical technology, emergency service, pharmacies and surgeries. Assistants in surgeries (MFA, ZFA) are
 * trained under the BBiG and not regulated; opticians and dental technicians are crafts.
 */
import { occupation } from '../occupation';

const THERAPY = 'gesundheitsfachberufe';

export const HEALTH_THERAPY_PRACTICE_OCCUPATIONS = [
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
    '3256',
    'vocational',
    {
      group: THERAPY,
      law: '§§ 1, 2 ATA-OTA-G',
      health: true,
      synonyms: ['OTA', 'OP-Assistent:in'],
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
