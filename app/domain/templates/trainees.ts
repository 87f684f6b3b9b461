/** Trainees from abroad, § 16a AufenthG. */
import { months, stated, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate } from './template';

export const TRAINEES: FieldTemplate = {
  id: 'trainees',
  title: words('Auszubildende aus dem Ausland (§ 16a)', 'Trainees from abroad (§ 16a)'),
  forWhom: words(
    'Für Ausbildungsbetriebe, die junge Menschen im Ausland für eine betriebliche Ausbildung gewinnen.',
    'For training firms that recruit young people abroad for in-company training.',
  ),
  routes: ['16a-1'],
  phases: [
    {
      id: 'contract',
      title: words('Auswählen, Vertrag, Eintragung', 'Choose, contract, registration'),
      actor: 'employer',
      duration: months(1, 3),
      source: SOURCES.experience,
      tasks: [
        words(
          'Gespräch per Video, möglichst ein Praktikum oder eine Probearbeit',
          'Interview by video, if possible a work placement or trial',
        ),
        words(
          'Ausbildungsvertrag schließen und bei der Kammer eintragen lassen',
          'Sign the training contract and have the chamber register it',
        ),
        words('Berufsschule am Ort anmelden', 'Enrol at the local vocational school'),
      ],
      milestone: words('Der Vertrag ist eingetragen', 'The contract is registered'),
      papers: ['training-contract', 'training-registration-proof', 'curriculum-vitae'],
    },
    {
      id: 'prepare',
      title: words('Sprache und Lebensunterhalt nachweisen', 'Prove German and livelihood'),
      actor: 'candidate',
      duration: months(1, 6),
      source: SOURCES.experience,
      tasks: [
        words(
          'B1 nachweisen, oder der Betrieb bestätigt, dass das Deutsch reicht',
          'Prove B1, or the firm confirms that the German is enough',
        ),
        words(
          'Vergütung mit dem Bedarf vergleichen, Lücke schließen (Wohnung, Sperrkonto, Beihilfe)',
          'Compare pay and need, close the gap (housing, blocked account, grant)',
        ),
      ],
      milestone: words('Sprache und Unterhalt sind belegt', 'German and livelihood are proved'),
      papers: ['language-certificate', 'livelihood-papers', 'passport'],
    },
    {
      id: 'visa',
      title: words('Zustimmung und Visum', 'Consent and visa'),
      actor: 'immigration-authority',
      duration: months(2, 4),
      source: SOURCES.trainingDuration,
      tasks: [
        words(
          'Beschleunigtes Verfahren mindestens vier Monate vor Ausbildungsbeginn vereinbaren',
          'Agree the accelerated procedure at least four months before the training begins',
        ),
        words('Termin bei der Auslandsvertretung nehmen', 'Take the appointment at the mission'),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: ['agreement-81a', 'power-of-attorney', 'employment-declaration', 'visa-form-and-photo'],
    },
    {
      id: 'arrival',
      title: words('Ankommen vor dem ersten Schultag', 'Arrive before the first day of school'),
      actor: 'employer',
      duration: months(1, 2),
      source: SOURCES.experience,
      tasks: [
        words(
          'Wohnung, Anmeldung, Konto, Krankenkasse gemeinsam erledigen',
          'Settle housing, registration, account and health insurer together',
        ),
        words(
          'Pat:in im Betrieb benennen, am besten aus einem höheren Lehrjahr',
          'Name a buddy in the firm, best a trainee of a higher year',
        ),
      ],
      milestone: words('Die Ausbildung hat begonnen', 'The training has begun'),
      papers: ['faire-integration-letter', 'landlord-confirmation', 'registration-certificate'],
    },
    {
      id: 'training',
      title: words('Ausbildung bis zur Prüfung', 'Training up to the exam'),
      actor: 'candidate',
      duration: months(24, 42),
      source: SOURCES.experience,
      tasks: [
        words(
          'Sprachförderung neben der Berufsschule, Stützunterricht früh anfragen',
          'Language support beside school, ask for extra lessons early',
        ),
        words(
          'Beim ersten Warnzeichen Ausbildungsbegleitung anbieten, etwa VerA',
          'At the first warning sign offer a training mentor, such as VerA',
        ),
      ],
      milestone: words('Abschlussprüfung ist bestanden', 'The final exam is passed'),
      papers: ['training-contract'],
    },
    {
      id: 'next-title',
      title: words('Titel als Fachkraft', 'Title as skilled worker'),
      actor: 'candidate',
      duration: months(1, 2),
      source: SOURCES.experience,
      tasks: [
        words(
          'Übernahme rechtzeitig zusagen; Titel nach § 18a AufenthG vor dem Ende des alten beantragen',
          'Promise the job in time; apply for the title under § 18a AufenthG before the old one ends',
        ),
      ],
      milestone: words('Die Fachkraft bleibt im Betrieb', 'The skilled worker stays with the firm'),
      papers: ['employment-contract', 'employment-declaration', 'present-title'],
    },
  ],
  checks: [
    words('Eintragung der Kammer liegt vor', 'The registration of the chamber is there'),
    words('Berufsschule ist informiert, Fahrweg geprüft', 'The school is informed, the way there checked'),
    words('Wohnung ist gefunden und bezahlbar', 'Housing is found and affordable'),
    words('Netto der Vergütung deckt den Bedarf', 'The net pay covers the need'),
    words(
      'Ansprechperson für die ersten 100 Tage ist benannt',
      'A contact person for the first 100 days is named',
    ),
    words('Plan für Sprache und Stützunterricht steht', 'There is a plan for German and extra lessons'),
  ],
  warnings: [
    stated(
      SOURCES.livelihood,
      'Der Lebensunterhalt muss gesichert sein. Welche Summe zählt, steht im Fahrplan des Falls.',
      'The livelihood must be secured. The sum that counts is in the plan of the case.',
    ),
    stated(
      SOURCES.trainingDuration,
      'Vor dem Sommer dauern Verfahren länger. Planen Sie drei Monate oder mehr ein.',
      'Procedures take longer before summer. Allow three months or more.',
    ),
  ],
  sources: [
    SOURCES.trainingTitle,
    SOURCES.trainingConsent,
    SOURCES.livelihood,
    SOURCES.accelerated,
    SOURCES.trainingDuration,
  ],
};
