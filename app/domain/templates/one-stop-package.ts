/** One package for an office that brings all under one roof, such as Berlin's Business Immigration Service. */
import { paper, stated, weeks, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate } from './template';

export const ONE_STOP_PACKAGE: FieldTemplate = {
  id: 'one-stop-package',
  title: words('Übergabepaket für One-Stop-Stellen', 'Hand-over package for one-stop offices'),
  forWhom: words(
    'Für Betriebe, deren Fall an eine zentrale Stelle geht, die alles bündelt, wie der Business Immigration Service in Berlin.',
    'For firms whose case goes to a central office that does it all, such as the Business Immigration Service in Berlin.',
  ),
  routes: [
    '16a-1',
    '16d-1',
    '16d-3',
    '18a',
    '18b',
    '18c-3',
    '18g-1-regular',
    '18g-1-shortage',
    '18g-1-new-entrant',
    '18g-2-it',
    '19c-1-specialist',
    '19c-2-experience',
    '19c-2-ict',
  ],
  phases: [
    {
      id: 'collect',
      title: words(
        'Mappe in der Reihenfolge der Stelle füllen',
        'Fill the folder in the order of the office',
      ),
      actor: 'candidate',
      duration: weeks(3, 20),
      source: SOURCES.experience,
      tasks: [
        words(
          'Papiere der Fachkraft sammeln und übersetzen',
          'Collect and translate the papers of the candidate',
        ),
        words('Papiere des Betriebs dazulegen', 'Add the papers of the firm'),
        words(
          'Liste der Stelle dagegenhalten: Sie geht dieser Vorlage vor',
          'Compare with the list of the office: it goes before this template',
        ),
      ],
      milestone: words(
        'Kein Papier fehlt, jedes liegt in der richtigen Form vor',
        'No paper is missing, each is in the right form',
      ),
      papers: [
        'passport',
        'curriculum-vitae',
        'qualification-certificates',
        'anabin-printouts',
        'recognition-notice',
        'experience-proofs',
        'language-certificate',
        'employment-contract',
        'employment-declaration',
      ],
    },
    {
      id: 'check',
      title: words('Deckblatt und Vollmacht', 'Cover sheet and power of attorney'),
      actor: 'employer',
      duration: weeks(1, 2),
      source: SOURCES.experience,
      tasks: [
        words(
          'Deckblatt: Person, Weg, gewünschter Beginn, eine Ansprechperson mit Telefon',
          'Cover sheet: person, route, wanted start, one contact person with phone',
        ),
        words(
          'Vollmacht unterschreiben lassen, bei Dienstleistern mit Untervollmacht',
          'Have the power of attorney signed, with sub-authority for service providers',
        ),
        words('Familie: Anträge zusammen stellen', 'Family: file the applications together'),
      ],
      milestone: words('Paket ist in einer Datei, nummeriert', 'The package is one file, numbered'),
      papers: [
        paper('cover-sheet', 'employer', 'Deckblatt mit Verzeichnis', 'Cover sheet with list'),
        'power-of-attorney',
        'marriage-certificate',
        'birth-certificates',
      ],
    },
    {
      id: 'hand-over',
      title: words('Beratung, Vereinbarung, Übergabe', 'Counsel, agreement, hand-over'),
      actor: 'employer',
      duration: weeks(1, 6),
      source: SOURCES.experience,
      tasks: [
        words(
          'Termin anfragen, Paket vorab schicken, wie die Stelle es vorgibt',
          'Ask for an appointment, send the package ahead as the office prescribes',
        ),
        words('Vereinbarung unterschreiben, Gebühr zahlen', 'Sign the agreement, pay the fee'),
        words('Eingang mit Datum bestätigen lassen', 'Have the receipt confirmed with its date'),
      ],
      milestone: words(
        'Die Stelle hat die Vollständigkeit bestätigt',
        'The office has confirmed completeness',
      ),
      papers: ['agreement-81a'],
    },
    {
      id: 'answer',
      title: words('Antwort der Stelle', 'Answer of the office'),
      actor: 'immigration-authority',
      duration: weeks(2, 17),
      source: SOURCES.berlinWaiting,
      tasks: [
        words(
          'Die Stelle beteiligt Anerkennungsstelle und Bundesagentur für Arbeit selbst',
          'The office involves recognition body and Federal Employment Agency itself',
        ),
        words(
          'Fragen am selben Tag über die eine Ansprechperson beantworten',
          'Answer questions the same day through the one contact person',
        ),
      ],
      milestone: words('Die Vorabzustimmung ist da', 'The advance consent is there'),
      papers: ['advance-consent-letter'],
    },
  ],
  checks: [
    words(
      'Aktuelle Liste der Stelle von ihrer Website geholt, Datum notiert',
      'Present list of the office taken from its website, date noted',
    ),
    words('Alle Namen in der Schreibweise des Passes', 'All names spelt as in the passport'),
    words(
      'Gehalt, Stunden und Beginn in Vertrag und Erklärung gleich',
      'Pay, hours and start the same in contract and declaration',
    ),
    words('Jede Übersetzung liegt hinter ihrem Original', 'Each translation lies behind its original'),
    words('Eine Ansprechperson und eine Vertretung benannt', 'One contact person and one deputy named'),
    words('Arbeitsort liegt im Gebiet der Stelle', 'The place of work is in the area of the office'),
  ],
  warnings: [
    stated(
      SOURCES.placeOfWork,
      'Zuständig ist die Behörde am Ort der Betriebsstätte, nicht am Sitz oder an der Wohnung.',
      'The authority at the place of the establishment is competent, not that of the seat or the home.',
    ),
    stated(
      SOURCES.berlinService,
      'Die Angaben zum Business Immigration Service sind von 2020. Fragen Sie dort nach dem heutigen Ablauf.',
      'What we know of the Business Immigration Service dates from 2020. Ask there how it is today.',
    ),
    stated(
      SOURCES.acceleratedAgreement,
      'Für das beschleunigte Verfahren versichert der Betrieb, bevollmächtigt zu sein. Bewahren Sie die Vollmacht auf.',
      'For the accelerated procedure the firm assures that it is authorised. Keep the power of attorney.',
    ),
  ],
  sources: [
    SOURCES.accelerated,
    SOURCES.acceleratedAgreement,
    SOURCES.placeOfWork,
    SOURCES.berlinService,
    SOURCES.berlinWaiting,
  ],
};
