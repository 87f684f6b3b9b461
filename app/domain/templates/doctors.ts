/** Doctors over the placement project of the Federal Employment Agency: four phases, 16 to 24 months. */
import { months, paper, stated, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate } from './template';

export const DOCTORS_SPECIALIZED: FieldTemplate = {
  id: 'doctors-specialized',
  title: words('Ärzt:innen über Specialized! in vier Etappen', 'Doctors through Specialized! in four phases'),
  forWhom: words(
    'Für Kliniken und Praxen, die Ärzt:innen über die ZAV der Bundesagentur für Arbeit gewinnen und bis zur Approbation begleiten.',
    'For hospitals and practices that recruit doctors through ZAV, the international placement service of the Federal Employment Agency, and support them up to the full licence.',
  ),
  routes: ['16d-1', '16d-4', '16d-5', '18b', '18g-1-regular', '18g-1-shortage', '18g-1-new-entrant'],
  phases: [
    {
      id: 'selection',
      title: words('Stelle melden und auswählen', 'Report the vacancy and choose'),
      actor: 'employer',
      duration: months(3, 3),
      source: SOURCES.specialized,
      tasks: [
        words(
          'Stelle mit Fachgebiet, Gehalt und Weiterbildungsbefugnis bei der ZAV melden',
          'Report the vacancy to ZAV with specialty, pay and authority for specialist training',
        ),
        words(
          'Bewerbungsgespräch per Video führen, fachliche Leitung dabei',
          'Hold the interview by video with the medical lead present',
        ),
        words(
          'Angebot mit allen Etappen und Gehältern schriftlich machen',
          'Make a written offer with all phases and the pay in each',
        ),
      ],
      milestone: words('Einstellungszusage ist unterschrieben', 'The hiring promise is signed'),
      papers: ['employment-contract', 'curriculum-vitae'],
    },
    {
      id: 'before-entry',
      title: words('Vor der Einreise vorbereiten', 'Prepare before entry'),
      actor: 'candidate',
      duration: months(3, 6),
      source: SOURCES.specialized,
      tasks: [
        words(
          'Deutsch B2 nachweisen; der Kurs läuft im Herkunftsland',
          'Prove German B2; the course runs in the home country',
        ),
        words(
          'Approbation bei der Landesbehörde am Arbeitsort beantragen',
          'Apply for the full licence at the Land authority of the place of work',
        ),
        words('Visum beantragen', 'Apply for the visa'),
      ],
      milestone: words(
        'B2 liegt vor, der Antrag auf Approbation ist eingegangen, das Visum ist erteilt',
        'B2 is proved, the licence application has arrived, the visa is issued',
      ),
      papers: [
        'language-certificate',
        'qualification-certificates',
        'earlier-applications-statement',
        'visa-form-and-photo',
        'passport',
      ],
    },
    {
      id: 'medical-german',
      title: words('Fachsprache Medizin in Deutschland', 'Medical German in Germany'),
      actor: 'candidate',
      duration: months(4, 8),
      source: SOURCES.specialized,
      tasks: [
        words(
          'Kurs zur Fachsprachprüfung auf C1 besuchen',
          'Attend the course for the C1 medical language exam',
        ),
        words(
          'Hospitation im späteren Betrieb planen, mit fester Ansprechperson',
          'Plan an observation stay at the later workplace with one contact person',
        ),
        words(
          'Welcome Center oder regionale Stelle einbeziehen: Wohnung, Anmeldung, Familie',
          'Bring in the welcome centre or regional desk: housing, registration, family',
        ),
        words(
          'Nach bestandener Prüfung die Berufserlaubnis beantragen und den Vertrag schließen',
          'After the exam, apply for the temporary licence and sign the contract',
        ),
      ],
      milestone: words(
        'Fachsprachprüfung bestanden, Berufserlaubnis erteilt, Vertrag geschlossen',
        'Medical language exam passed, temporary licence granted, contract signed',
      ),
      papers: [
        paper(
          'medical-language-exam',
          'candidate',
          'Nachweis der Fachsprachprüfung',
          'Proof of the medical language exam',
        ),
        paper(
          'temporary-licence',
          'recognition-authority',
          'Berufserlaubnis',
          'Temporary licence to practise',
        ),
        'employment-contract',
      ],
    },
    {
      id: 'licence',
      title: words('Auf die Approbation vorbereiten', 'Prepare for the full licence'),
      actor: 'candidate',
      duration: months(6, 7),
      source: SOURCES.specialized,
      tasks: [
        words(
          'Kurs zur Kenntnisprüfung neben der Arbeit besuchen; Dienste danach planen',
          'Attend the course for the knowledge exam beside the work; plan shifts around it',
        ),
        words('Kenntnisprüfung ablegen', 'Sit the knowledge exam'),
        words(
          'Nach der Approbation den Titel ändern und die Weiterbildung anmelden',
          'After the full licence, change the title and register the specialist training',
        ),
      ],
      milestone: words('Approbation ist erteilt', 'The full licence is granted'),
      papers: ['exam-invitation', 'licence-document', 'present-title'],
    },
  ],
  checks: [
    words(
      'Bei der ZAV gefragt, welche Länder und Plätze es zurzeit gibt',
      'Asked ZAV which countries and places there are at present',
    ),
    words(
      'Kosten je Etappe und wer sie trägt sind schriftlich geklärt',
      'The costs of each phase and who bears them are settled in writing',
    ),
    words('Fachliche Patin oder fachlicher Pate ist benannt', 'A medical mentor is named'),
    words(
      'Liste der Unterlagen bei der Approbationsbehörde des Landes geholt',
      'Got the list of papers from the licensing authority of the Land',
    ),
    words('Termin der Fachsprachprüfung ist angefragt', 'A date for the medical language exam is requested'),
    words(
      'Ende der Berufserlaubnis steht im Kalender',
      'The end of the temporary licence is in the calendar',
    ),
    words('Kurszeiten und Dienstplan passen zusammen', 'Course times and roster fit together'),
    words('Wohnung und Ankunft sind geplant', 'Housing and arrival are planned'),
  ],
  warnings: [
    stated(
      SOURCES.specialized,
      'Die Dauern stammen von 2022. Fragen Sie die ZAV nach dem heutigen Stand, bevor Sie zusagen.',
      'The durations date from 2022. Ask ZAV how it is today before you promise anything.',
    ),
    stated(
      SOURCES.temporaryLicence,
      'Die Berufserlaubnis ist widerruflich und gilt insgesamt höchstens zwei Jahre, mit Ausnahmen.',
      'The temporary licence can be revoked and runs for two years in total at most, with exceptions.',
    ),
    stated(
      SOURCES.doctorGerman,
      'Üblich sind B2 und die Fachsprachprüfung auf C1; das Gesetz nennt kein Niveau. Die Regeln der Länder unterscheiden sich.',
      'B2 and the medical language exam at C1 are usual; the statute names no level. The rules of the Länder differ.',
    ),
    stated(
      SOURCES.experience,
      'Ein ausländischer Facharzttitel wird gesondert bei der Landesärztekammer geprüft.',
      'A foreign specialist title is examined separately by the medical chamber of the Land.',
    ),
  ],
  sources: [SOURCES.specialized, SOURCES.temporaryLicence, SOURCES.doctorDecision, SOURCES.doctorGerman],
};
