/** Drivers of lorries and buses: with the EU licence, and those who gain it in Germany. */
import { stated, weeks, months, paper, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate, Stated } from './template';

const DRIVER_WARNINGS: readonly Stated[] = [
  stated(
    SOURCES.ageSalary,
    'Wer bei der ersten Zustimmung 45 Jahre oder älter ist, braucht ein Mindestgehalt oder eine angemessene Altersversorgung.',
    'A person aged 45 or more at the first consent needs a minimum salary or an adequate pension.',
  ),
  stated(
    SOURCES.accelerated,
    'Ob das beschleunigte Verfahren offensteht, entscheidet die Ausländerbehörde. Fragen Sie vorher.',
    'Whether the accelerated procedure is open is up to the immigration authority. Ask first.',
  ),
];

export const DRIVERS_LICENSED: FieldTemplate = {
  id: 'drivers-licensed',
  title: words(
    'Fahrer:innen mit EU-Führerschein (§ 24a Abs. 1 BeschV)',
    'Drivers with an EU licence (§ 24a Abs. 1 BeschV)',
  ),
  forWhom: words(
    'Für Betriebe, deren Fahrer:in Führerschein und Grundqualifikation der EU oder des EWR schon hat.',
    'For firms whose driver already holds licence and driver qualification of the EU or EEA.',
  ),
  routes: ['19c-1-driver'],
  phases: [
    {
      id: 'check',
      title: words('Führerschein und Qualifikation prüfen', 'Check licence and qualification'),
      actor: 'employer',
      duration: weeks(2, 6),
      source: SOURCES.experience,
      tasks: [
        words('Klassen, Schlüsselzahl 95 und Gültigkeit ansehen', 'Look at classes, code 95 and validity'),
        words(
          'Arbeitsvertrag mit Lohn, Stunden und Einsatzort schließen',
          'Sign the contract with pay, hours and base',
        ),
      ],
      milestone: words('Vertrag und gültige Nachweise liegen vor', 'Contract and valid proofs are there'),
      papers: ['driving-licence', 'employment-contract', 'employment-declaration'],
    },
    {
      id: 'visa',
      title: words('Zustimmung und Visum', 'Consent and visa'),
      actor: 'mission',
      duration: weeks(6, 26),
      source: SOURCES.experience,
      tasks: [
        words('Termin bei der Auslandsvertretung früh anfragen', 'Ask the mission for an appointment early'),
        words(
          'Fragen der Bundesagentur für Arbeit am selben Tag beantworten',
          'Answer questions of the Federal Employment Agency the same day',
        ),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: ['visa-form-and-photo', 'passport', 'travel-health-insurance'],
    },
    {
      id: 'start',
      title: words('Ankommen und sicher fahren', 'Arrive and drive safely'),
      actor: 'employer',
      duration: weeks(2, 6),
      source: SOURCES.experience,
      tasks: [
        words(
          'Am ersten Tag zur Sozialversicherung sofort melden',
          'Register with social insurance at once on the first day',
        ),
        words(
          'Fahrerkarte, Einweisung in Fahrzeug und Ladung, begleitete erste Touren',
          'Driver card, briefing on vehicle and load, accompanied first tours',
        ),
      ],
      milestone: words('Die Person fährt allein', 'The person drives alone'),
      papers: ['faire-integration-letter', 'landlord-confirmation'],
    },
  ],
  checks: [
    words(
      'Führerschein und Grundqualifikation sind im Original gesehen',
      'Licence and driver qualification were seen in the original',
    ),
    words('Ablauf der Schlüsselzahl 95 steht im Kalender', 'The end of code 95 is in the calendar'),
    words('Fahrerkarte ist beantragt', 'The driver card is applied for'),
    words('Pat:in für die ersten Touren ist benannt', 'A buddy for the first tours is named'),
    words('Unterkunft außerhalb des Fahrzeugs ist geklärt', 'Housing outside the vehicle is settled'),
  ],
  warnings: DRIVER_WARNINGS,
  sources: [SOURCES.drivers, SOURCES.ageSalary, SOURCES.agencyFiction, SOURCES.driverQualification],
};

export const DRIVERS_TRAINING: FieldTemplate = {
  id: 'drivers-training',
  title: words(
    'Fahrer:innen, die in Deutschland qualifiziert werden (§ 24a Abs. 2 BeschV)',
    'Drivers who qualify in Germany (§ 24a Abs. 2 BeschV)',
  ),
  forWhom: words(
    'Für Betriebe, die Fahrer:innen mit Führerschein des Herkunftslands einstellen und bis zu EU-Führerschein und Grundqualifikation ausbilden.',
    'For firms that hire drivers with a home licence and train them up to EU licence and driver qualification.',
  ),
  routes: ['19c-1-driver-training'],
  phases: [
    {
      id: 'contract',
      title: words('Vertrag mit Pflicht zur Qualifizierung', 'Contract with a duty to qualify'),
      actor: 'employer',
      duration: months(1, 3),
      source: SOURCES.experience,
      tasks: [
        words(
          'Vertrag verpflichtet zur Qualifizierung; Stelle als Fahrer:in danach ist zugesagt',
          'The contract obliges to qualify; the driving job after it is promised',
        ),
        words(
          'Plan für Fahrschule, Grundqualifikation und Prüfung aufstellen',
          'Make a plan for driving school, driver qualification and exam',
        ),
        words('Sprache der Prüfung klären', 'Settle the language of the exam'),
      ],
      milestone: words('Vertrag und Plan sind unterschrieben', 'Contract and plan are signed'),
      papers: ['employment-contract', 'driver-training-plan', 'driving-licence'],
    },
    {
      id: 'visa',
      title: words('Zustimmung und Visum', 'Consent and visa'),
      actor: 'mission',
      duration: months(2, 6),
      source: SOURCES.experience,
      tasks: [
        words(
          'Termin früh anfragen, Unterlagen vollständig vorlegen',
          'Ask for the appointment early, bring complete papers',
        ),
      ],
      milestone: words('Das Visum ist erteilt', 'The visa is issued'),
      papers: ['employment-declaration', 'passport', 'visa-form-and-photo', 'travel-health-insurance'],
    },
    {
      id: 'qualification',
      title: words('Sprache, Führerschein, Grundqualifikation', 'German, licence, driver qualification'),
      actor: 'candidate',
      duration: months(6, 15),
      source: SOURCES.driversTraining,
      tasks: [
        words(
          'Deutsch für Fahrschule und Prüfung lernen',
          'Learn the German needed for driving school and exam',
        ),
        words('EU-Führerschein erwerben oder umschreiben', 'Gain the EU licence or exchange the own one'),
        words(
          'Grundqualifikation mit Prüfung bei der IHK ablegen',
          'Gain the driver qualification with the exam at the IHK',
        ),
        words(
          'Im Betrieb mit Mentor:in mitfahren und im Lager helfen',
          'Ride along with a mentor and help in the warehouse',
        ),
      ],
      milestone: words(
        'EU-Führerschein und Grundqualifikation sind da',
        'EU licence and driver qualification are there',
      ),
      papers: [
        'driver-training-plan',
        paper(
          'driver-qualification-proof',
          'chamber',
          'Nachweis der Grundqualifikation',
          'Proof of the driver qualification',
        ),
      ],
    },
    {
      id: 'next-title',
      title: words('Titel nach § 24a Abs. 1 beantragen', 'Apply for the title under § 24a Abs. 1'),
      actor: 'candidate',
      duration: months(1, 3),
      source: SOURCES.experience,
      tasks: [
        words(
          'Mit den neuen Nachweisen den Titel als Fahrer:in beantragen, vor dem Ende des alten',
          'Apply for the title as a driver with the new proofs, before the old one ends',
        ),
      ],
      milestone: words('Die Person fährt mit eigenem Titel', 'The person drives with the own title'),
      papers: ['driving-licence', 'present-title', 'employment-contract'],
    },
  ],
  checks: [
    words('Platz in der Fahrschule ist zugesagt', 'A place at the driving school is promised'),
    words(
      'Prüfungstermin liegt mindestens drei Monate vor dem Ende des Titels',
      'The exam date is at least three months before the title ends',
    ),
    words(
      'Wer Fahrschule und Prüfung bezahlt, steht im Vertrag',
      'The contract says who pays for driving school and exam',
    ),
    words('Mentor:in im Betrieb ist benannt', 'A mentor in the firm is named'),
    words('Sprachkurs läuft vor der Theorieprüfung', 'The language course runs before the theory exam'),
    words(
      'Förderung bei der Agentur für Arbeit vor Beginn angefragt',
      'Funding asked for at the employment agency before the start',
    ),
  ],
  warnings: [
    stated(
      SOURCES.driversTraining,
      'Die Qualifizierung muss in 15 Monaten erreichbar sein; sechs weitere sind möglich. Sie bindet an denselben Betrieb.',
      'The qualification must be reachable within 15 months; six more are possible. It binds to the same firm.',
    ),
    ...DRIVER_WARNINGS,
  ],
  sources: [SOURCES.driversTraining, SOURCES.drivers, SOURCES.ageSalary, SOURCES.driverQualification],
};
