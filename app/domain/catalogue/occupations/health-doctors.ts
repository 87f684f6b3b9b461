/** Doctors with a specialisation. The licence is the same as for every doctor (BÄO); the specialist title of the Landesärztekammer comes on top. */
import { occupation } from '../occupation';

const doctor = { group: 'arzt', law: '§§ 2, 3, 10 BÄO', health: true } as const;

export const HEALTH_DOCTORS_OCCUPATIONS = [
  occupation(
    'internist',
    'Fachärztin/Facharzt für Innere Medizin',
    'Internist',
    '81424',
    '2212',
    'academic',
    { ...doctor, synonyms: ['Internist:in', 'Kardiologe', 'Cardiologist'] },
  ),
  occupation('surgeon', 'Chirurg:in', 'Surgeon', '81434', '2212', 'academic', {
    ...doctor,
    synonyms: ['Fachärztin für Chirurgie', 'Orthopäd:in', 'Unfallchirurg:in', 'Orthopaedic surgeon'],
  }),
  occupation('anaesthetist', 'Anästhesist:in', 'Anaesthetist', '81454', '2212', 'academic', {
    ...doctor,
    synonyms: ['Narkosearzt', 'Anesthesiologist'],
  }),
  occupation('paediatrician', 'Kinderärztin/Kinderarzt', 'Paediatrician', '81414', '2212', 'academic', {
    ...doctor,
    synonyms: ['Pädiater:in', 'Pediatrician'],
  }),
  occupation('gynaecologist', 'Gynäkolog:in', 'Gynaecologist', '81444', '2212', 'academic', {
    ...doctor,
    synonyms: ['Frauenarzt', 'Frauenärztin', 'Obstetrician'],
  }),
  occupation('ophthalmologist', 'Augenärztin/Augenarzt', 'Ophthalmologist', '81444', '2212', 'academic', {
    ...doctor,
    synonyms: ['Eye doctor'],
  }),
  occupation('dermatologist', 'Dermatolog:in', 'Dermatologist', '81444', '2212', 'academic', {
    ...doctor,
    synonyms: ['Hautarzt', 'Hautärztin'],
  }),
  occupation('psychiatrist', 'Psychiater:in', 'Psychiatrist', '81464', '2212', 'academic', {
    ...doctor,
    synonyms: ['Fachärztin für Psychiatrie'],
  }),
  occupation('neurologist', 'Neurolog:in', 'Neurologist', '81464', '2212', 'academic', {
    ...doctor,
    synonyms: ['Nervenarzt'],
  }),
];
