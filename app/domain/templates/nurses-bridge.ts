/** Nurses who come for a measure after a decision with gaps, or in a recognition partnership. */
import { NURSE_LICENCE, NURSE_SELECTION, NURSE_WARNINGS } from './nurse-parts';
import { months, stated, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate, TemplatePhase } from './template';

const MEASURE: TemplatePhase = {
  id: 'measure',
  title: words('Maßnahme im Betrieb und in der Schule', 'Measure at the workplace and at school'),
  actor: 'school',
  duration: months(3, 24),
  source: SOURCES.experience,
  tasks: [
    words(
      'Anpassungslehrgang oder Kenntnisprüfung wählen; die Wahl ist frei (§ 40 Abs. 3 PflBG)',
      'Choose adaptation course or knowledge exam; the choice is free (§ 40 Abs. 3 PflBG)',
    ),
    words(
      'Einsätze nach den fehlenden Inhalten planen, mit Praxisanleitung',
      'Plan placements by the missing contents, with a practice instructor',
    ),
    words(
      'Fachsprache neben der Maßnahme weiter lernen',
      'Go on learning professional German beside the measure',
    ),
  ],
  milestone: words('Abschlussgespräch oder Prüfung ist bestanden', 'The final talk or exam is passed'),
  papers: ['qualification-plan', 'measure-confirmation', 'exam-invitation'],
};

export const NURSES_MEASURE: FieldTemplate = {
  id: 'nurses-measure',
  title: words(
    'Pflegefachpersonen: Anerkennungsmaßnahme (§ 16d Abs. 1)',
    'Nurses: recognition measure (§ 16d Abs. 1)',
  ),
  forWhom: words(
    'Für Einrichtungen, deren Bewerber:in einen Bescheid mit Auflagen hat oder erwartet und die Lücken in Deutschland schließt.',
    'For employers whose candidate has or expects a decision with gaps and closes them in Germany.',
  ),
  routes: ['16d-1'],
  phases: [
    NURSE_SELECTION,
    {
      id: 'recognition',
      title: words('Bescheid mit Auflagen erhalten', 'Get the decision with gaps'),
      actor: 'recognition-authority',
      duration: months(2, 6),
      source: SOURCES.nurseDecision,
      tasks: [
        words(
          'Anerkennung bei der Landesbehörde am Arbeitsort beantragen',
          'Apply for recognition at the Land authority of the place of work',
        ),
        words(
          'Im Bescheid nachlesen, was fehlt und welche Maßnahme es ausgleicht',
          'Read in the decision what is missing and which measure makes up for it',
        ),
      ],
      milestone: words('Der Bescheid nennt Lücken und Maßnahme', 'The decision names gaps and measure'),
      papers: ['qualification-certificates', 'earlier-applications-statement', 'recognition-notice'],
    },
    {
      id: 'visa',
      title: words('Platz, Plan, Zustimmung, Visum', 'Place, plan, consent, visa'),
      actor: 'employer',
      duration: months(2, 4),
      source: SOURCES.acceleratedDuration,
      tasks: [
        words('Platz bei Schule oder Träger sichern', 'Secure a place at a school or provider'),
        words(
          'Qualifizierungsplan und Zusatzblatt A ausfüllen, wenn die Maßnahme überwiegend im Betrieb stattfindet',
          'Fill in qualification plan and supplementary sheet A if the measure is mainly at the workplace',
        ),
        words('Visum beantragen', 'Apply for the visa'),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: [
        'measure-confirmation',
        'qualification-plan',
        'supplementary-sheet-a',
        'livelihood-papers',
        'language-certificate',
        'visa-form-and-photo',
      ],
    },
    MEASURE,
    NURSE_LICENCE,
  ],
  checks: [
    words(
      'Fehlende Inhalte aus dem Bescheid sind den Einsätzen zugeordnet',
      'The missing contents are assigned to placements',
    ),
    words('Praxisanleitung ist benannt und freigestellt', 'The practice instructor is named and given time'),
    words(
      'Lohn während der Maßnahme reicht für den Lebensunterhalt',
      'The pay during the measure covers the livelihood',
    ),
    words(
      'Prüfungstermin und Ende des Titels stehen im Kalender',
      'Exam date and end of the title are in the calendar',
    ),
    words('Sprachkurs läuft neben der Maßnahme', 'A language course runs beside the measure'),
  ],
  warnings: [
    ...NURSE_WARNINGS,
    stated(
      SOURCES.measureTitle,
      'Der Titel gilt bis 24 Monate und kann um 12 Monate verlängert werden.',
      'The title runs up to 24 months and can be extended by 12 months.',
    ),
  ],
  sources: [
    SOURCES.measureTitle,
    SOURCES.nurseMeasure,
    SOURCES.nurseDecision,
    SOURCES.acceleratedDuration,
    SOURCES.recruitmentBan,
  ],
};

export const NURSES_PARTNERSHIP: FieldTemplate = {
  id: 'nurses-partnership',
  title: words(
    'Pflegefachpersonen: Anerkennungspartnerschaft (§ 16d Abs. 3)',
    'Nurses: recognition partnership (§ 16d Abs. 3)',
  ),
  forWhom: words(
    'Für Pflegeeinrichtungen mit Tarif oder Zulassung nach § 72 SGB XI, die früh einreisen lassen und die Anerkennung gemeinsam in Deutschland angehen.',
    'For care employers with a collective agreement or admission under § 72 SGB XI that want an early entry and go through recognition together in Germany.',
  ),
  routes: ['16d-3'],
  phases: [
    {
      ...NURSE_SELECTION,
      duration: months(2, 5),
      tasks: [
        ...NURSE_SELECTION.tasks,
        words(
          'Bestätigung beantragen, dass der Abschluss im Herkunftsland staatlich anerkannt ist',
          'Apply for the confirmation that the qualification is state-recognised at home',
        ),
      ],
      papers: [...NURSE_SELECTION.papers, 'state-recognition-proof'],
    },
    {
      id: 'visa',
      title: words('Vereinbarung, Zustimmung, Visum', 'Agreement, consent, visa'),
      actor: 'employer',
      duration: months(2, 4),
      source: SOURCES.acceleratedDuration,
      tasks: [
        words(
          'Vereinbarung schließen: Antrag spätestens gleich nach der Einreise, Zeit für Maßnahmen',
          'Sign the agreement: application right after entry at the latest, time for measures',
        ),
        words(
          'Eingruppierung zeigen, die zur Fachkraft hinführt',
          'Show a pay group that leads towards the nurse',
        ),
        words('A2 nachweisen, Visum beantragen', 'Prove A2, apply for the visa'),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: [
        'partnership-agreement',
        'employment-declaration',
        'tariff-confirmation',
        'language-certificate',
        'visa-form-and-photo',
      ],
    },
    {
      id: 'recognition',
      title: words('Nach der Einreise anerkennen lassen', 'Recognition after entry'),
      actor: 'recognition-authority',
      duration: months(4, 8),
      source: SOURCES.experience,
      tasks: [
        words('Antrag sofort nach der Einreise stellen', 'Apply right after entry'),
        words(
          'Als Pflegehilfskraft einarbeiten, Sprache bis B2 fördern',
          'Start as care assistant, support German up to B2',
        ),
      ],
      milestone: words('Der Bescheid ist da', 'The decision is there'),
      papers: ['qualification-certificates', 'earlier-applications-statement', 'recognition-notice'],
    },
    { ...MEASURE, duration: months(3, 18) },
    NURSE_LICENCE,
  ],
  checks: [
    words(
      'Tarifbindung oder Zulassung nach § 72 SGB XI ist belegt',
      'Collective agreement or admission under § 72 SGB XI is proved',
    ),
    words(
      'Vereinbarung nennt Antrag, Freistellung und Kosten',
      'The agreement names application, time off and costs',
    ),
    words(
      'Antrag ist in der ersten Woche nach der Einreise gestellt',
      'The application is filed in the first week after entry',
    ),
    words(
      'Ende der Zustimmung (je höchstens ein Jahr) steht im Kalender',
      'The end of the consent (one year at most each) is in the calendar',
    ),
    words(
      'Praxisanleitung und Sprachmentor:in sind benannt',
      'Practice instructor and language mentor are named',
    ),
  ],
  warnings: [
    ...NURSE_WARNINGS,
    stated(
      SOURCES.partnershipConsent,
      'Die Agentur stimmt für höchstens ein Jahr zu. Nach drei Jahren gibt es keinen weiteren Titel nach § 16d.',
      'The agency consents for a year at most. After three years there is no further title under § 16d.',
    ),
  ],
  sources: [
    SOURCES.partnershipTitle,
    SOURCES.partnershipConsent,
    SOURCES.nurseMeasure,
    SOURCES.nurseDecision,
    SOURCES.acceleratedDuration,
  ],
};
