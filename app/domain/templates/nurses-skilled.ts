/** Nurses whose recognition is decided while they live abroad, and those who waive the check of their papers. */
import { NURSE_LICENCE, NURSE_SELECTION, NURSE_WARNINGS } from './nurse-parts';
import { months, paper, stated, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate } from './template';

export const NURSES_RECOGNITION_ABROAD: FieldTemplate = {
  id: 'nurses-recognition-abroad',
  title: words(
    'Pflegefachpersonen: Anerkennung vom Ausland aus (§ 18a)',
    'Nurses: recognition from abroad (§ 18a)',
  ),
  forWhom: words(
    'Für Einrichtungen, deren Bewerber:in gute Aussicht auf volle Gleichwertigkeit hat und B2 vor der Einreise schafft.',
    'For employers whose candidate has a good prospect of full equivalence and reaches B2 before entry.',
  ),
  routes: ['18a'],
  phases: [
    NURSE_SELECTION,
    {
      id: 'recognition',
      title: words('Anerkennen lassen und B2 lernen', 'Have it recognised and learn to B2'),
      actor: 'recognition-authority',
      duration: months(2, 6),
      source: SOURCES.nurseDecision,
      tasks: [
        words(
          'Im beschleunigten Verfahren leitet die Ausländerbehörde das Anerkennungsverfahren ein',
          'In the accelerated procedure the immigration authority starts the recognition',
        ),
        words(
          'Nachforderungen innerhalb einer Woche beantworten: Die Frist läuft erst mit vollständigen Unterlagen',
          'Answer requests for papers within a week: the limit runs only with complete documents',
        ),
        words('B2-Prüfung ablegen', 'Sit the B2 exam'),
      ],
      milestone: words(
        'Gleichwertigkeit ist festgestellt, die Urkunde ist zugesagt',
        'Equivalence is established, the licence is promised',
      ),
      papers: ['qualification-certificates', 'earlier-applications-statement', 'recognition-notice'],
    },
    {
      id: 'visa',
      title: words('Zustimmung und Visum', 'Consent and visa'),
      actor: 'immigration-authority',
      duration: months(1, 4),
      source: SOURCES.acceleratedDuration,
      tasks: [
        words(
          'Erklärung zum Beschäftigungsverhältnis beim ersten Mal vollständig abgeben',
          'Hand in the declaration on the employment relationship complete the first time',
        ),
        words(
          'Nach der Vorabzustimmung sofort den Termin bei der Auslandsvertretung anfragen',
          'Ask the mission for the appointment as soon as the advance consent is there',
        ),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: ['employment-declaration', 'advance-consent-letter', 'visa-form-and-photo'],
    },
    { ...NURSE_LICENCE, duration: months(1, 2), papers: ['language-certificate', 'licence-document'] },
  ],
  checks: [
    words(
      'Anwerbestaat gegen die Liste zu § 38 BeschV geprüft',
      'State of recruitment checked against the list to § 38 BeschV',
    ),
    words('Ländereigene Liste der Unterlagen liegt vor', 'The list of papers of the Land is at hand'),
    words('B2-Prüfung ist gebucht', 'The B2 exam is booked'),
    words(
      'Es ist vereinbart, was bei Auflagen geschieht',
      'It is agreed what happens if the decision names gaps',
    ),
    words(
      'Praxisanleitung für die ersten Wochen ist benannt',
      'A practice instructor for the first weeks is named',
    ),
    words('Wohnung und Ankunft sind geplant', 'Housing and arrival are planned'),
  ],
  warnings: [
    ...NURSE_WARNINGS,
    stated(
      SOURCES.acceleratedMeasure,
      'Nennt der Bescheid Lücken, kann dasselbe Verfahren mit dem Ziel § 16d weitergehen.',
      'If the decision names gaps, the same procedure can go on with § 16d as its aim.',
    ),
  ],
  sources: [
    SOURCES.skilled,
    SOURCES.accelerated,
    SOURCES.nurseDecision,
    SOURCES.acceleratedDuration,
    SOURCES.recruitmentBan,
  ],
};

export const NURSES_WAIVER: FieldTemplate = {
  id: 'nurses-waiver',
  title: words(
    'Pflegefachpersonen: auf die Gleichwertigkeitsprüfung verzichten',
    'Nurses: waive the equivalence check',
  ),
  forWhom: words(
    'Für Einrichtungen, die wissen, dass eine Maßnahme ohnehin nötig ist, und die Zeit der Papierprüfung sparen wollen.',
    'For employers who know that a measure is needed anyway and want to save the time of the paper check.',
  ),
  routes: ['16d-1', '16d-5', '18a'],
  phases: [
    { ...NURSE_SELECTION, duration: months(1, 4) },
    {
      id: 'waiver',
      title: words('Verzicht erklären, Maßnahme wählen', 'Declare the waiver, choose the measure'),
      actor: 'candidate',
      duration: months(1, 3),
      source: SOURCES.experience,
      tasks: [
        words(
          'Antrag auf Anerkennung mit der Erklärung des Verzichts bei der Landesbehörde stellen',
          'Apply for recognition at the Land authority with the declaration of the waiver',
        ),
        words(
          'Zwischen Kenntnisprüfung und Anpassungslehrgang wählen und einen Platz sichern',
          'Choose between knowledge exam and adaptation course and secure a place',
        ),
        words(
          'Mit der Landesbehörde klären, welches Papier das Visum nach § 16d trägt',
          'Settle with the Land authority which paper supports the visa under § 16d',
        ),
      ],
      milestone: words(
        'Die Behörde hat Verzicht und Maßnahme bestätigt',
        'The authority has confirmed waiver and measure',
      ),
      papers: [
        paper('waiver-declaration', 'candidate', 'Erklärung des Verzichts', 'Declaration of the waiver'),
        'measure-confirmation',
      ],
    },
    {
      id: 'visa',
      title: words('Visum nach § 16d', 'Visa under § 16d'),
      actor: 'immigration-authority',
      duration: months(2, 4),
      source: SOURCES.acceleratedDuration,
      tasks: [
        words(
          'Qualifizierungsplan und Zusatzblatt A ausfüllen',
          'Fill in the qualification plan and supplementary sheet A',
        ),
        words(
          'Sprachniveau nachweisen, das zur Maßnahme passt, in der Regel mindestens A2',
          'Prove German that fits the measure, as a rule at least A2',
        ),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: ['qualification-plan', 'supplementary-sheet-a', 'livelihood-papers', 'visa-form-and-photo'],
    },
    {
      id: 'exam',
      title: words('Vorbereitungskurs und Kenntnisprüfung', 'Course and knowledge exam'),
      actor: 'school',
      duration: months(4, 12),
      source: SOURCES.experience,
      tasks: [
        words(
          'Vorbereitungskurs besuchen, daneben als Pflegehilfskraft arbeiten',
          'Attend the course and work as care assistant beside it',
        ),
        words(
          'Prüfung ablegen; jeder Teil darf einmal wiederholt werden (§ 45 PflAPrV)',
          'Sit the exam; each part may be repeated once (§ 45 PflAPrV)',
        ),
      ],
      milestone: words('Die Kenntnisprüfung ist bestanden', 'The knowledge exam is passed'),
      papers: ['exam-invitation'],
    },
    { ...NURSE_LICENCE, duration: months(1, 2) },
  ],
  checks: [
    words(
      'Die Person weiß, dass volle Gleichwertigkeit dann nicht mehr geprüft wird',
      'The person knows that full equivalence will then not be examined',
    ),
    words(
      'Platz für Kurs und Prüfung ist schriftlich zugesagt',
      'A place in course and exam is promised in writing',
    ),
    words('Nächster Prüfungstermin steht im Kalender', 'The next exam date is in the calendar'),
    words('Freistellung für Kurs und Prüfung ist vereinbart', 'Time off for course and exam is agreed'),
    words('Praxisanleitung ist benannt', 'A practice instructor is named'),
  ],
  warnings: [
    ...NURSE_WARNINGS,
    stated(
      SOURCES.nurseExam,
      'Die Prüfung wird mindestens zweimal im Jahr angeboten, spätestens sechs Monate nach der Entscheidung.',
      'The exam is offered at least twice a year, six months after the decision at the latest.',
    ),
  ],
  sources: [
    SOURCES.nurseWaiver,
    SOURCES.nurseMeasure,
    SOURCES.nurseExam,
    SOURCES.measureTitle,
    SOURCES.acceleratedDuration,
  ],
};
