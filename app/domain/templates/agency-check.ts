/** Before a firm works with a recruitment agency: seal, who pays, contract, proof. */
import { ROUTE_IDS } from '../plan/contract/vocabulary';
import { paper, stated, weeks, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate } from './template';

/** Recruiting across the border happens on every route that brings a person for work. */
const WITHOUT_RECRUITING: ReadonlySet<string> = new Set([
  'free-movement',
  '17-1',
  '20a',
  '24',
  '16a-2',
  '16d-4',
]);

export const AGENCY_CHECK: FieldTemplate = {
  id: 'agency-check',
  title: words('Vermittlungsagentur prüfen', 'Check a recruitment agency'),
  forWhom: words(
    'Für Betriebe, die mit einer privaten Agentur zusammenarbeiten wollen und fair anwerben möchten.',
    'For firms that want to work with a private agency and to recruit fairly.',
  ),
  routes: ROUTE_IDS.filter((id) => !WITHOUT_RECRUITING.has(id)),
  phases: [
    {
      id: 'ask',
      title: words('Fragen stellen', 'Ask the questions'),
      actor: 'employer',
      duration: weeks(1, 2),
      source: SOURCES.experience,
      tasks: [
        words(
          'Wer zahlt was? Die Person zahlt nichts für die Vermittlung.',
          'Who pays what? The person pays nothing for the placement.',
        ),
        words(
          'In welchen Staaten, mit welchen Partnern vor Ort wird angeworben?',
          'In which states and with which local partners do you recruit?',
        ),
        words(
          'Welche Verträge unterschreibt die Person, in welcher Sprache? Gibt es Rückzahlungsklauseln?',
          'Which contracts does the person sign, in which language? Are there repayment clauses?',
        ),
        words(
          'Was geschieht, wenn die Anerkennung scheitert oder jemand kündigt?',
          'What happens if recognition fails or somebody resigns?',
        ),
        words(
          'Welche zwei Betriebe und zwei Fachkräfte darf ich anrufen?',
          'Which two firms and two workers may I call?',
        ),
      ],
      milestone: words('Alle Antworten liegen schriftlich vor', 'All answers are there in writing'),
      papers: [
        paper(
          'agency-answers',
          'other',
          'Schriftliche Antworten der Agentur',
          'Written answers of the agency',
        ),
      ],
    },
    {
      id: 'check',
      title: words('Siegel und Verträge prüfen', 'Check seal and contracts'),
      actor: 'employer',
      duration: weeks(1, 2),
      source: SOURCES.experience,
      tasks: [
        words(
          'Pflege: in der Liste des staatlichen Gütesiegels „Faire Anwerbung Pflege Deutschland“ nachsehen',
          'Nursing: look in the list of the state seal "Faire Anwerbung Pflege Deutschland"',
        ),
        words(
          'Mustervertrag der Fachkraft lesen, nicht nur den eigenen',
          'Read the model contract of the worker, not only your own',
        ),
        words(
          'Anwerbestaat gegen die Liste zu § 38 BeschV halten',
          'Hold the state of recruitment against the list to § 38 BeschV',
        ),
        words('Mit einer Fachkraft ohne die Agentur sprechen', 'Talk to a worker without the agency'),
      ],
      milestone: words('Die Prüfung ist mit Ja oder Nein entschieden', 'The check is decided with yes or no'),
      papers: [
        paper(
          'seal-certificate',
          'other',
          'Urkunde des Gütesiegels mit Ablaufdatum',
          'Certificate of the seal with its end',
        ),
        paper(
          'candidate-contract-sample',
          'other',
          'Mustervertrag der Fachkraft',
          'Model contract of the worker',
        ),
      ],
    },
    {
      id: 'contract',
      title: words('Vertrag mit der Agentur schließen', 'Sign the contract with the agency'),
      actor: 'employer',
      duration: weeks(1, 3),
      source: SOURCES.experience,
      tasks: [
        words(
          'Festhalten: Der Betrieb zahlt alle Kosten der Vermittlung',
          'Put down: the firm pays all costs of the placement',
        ),
        words(
          'Sprachkurs, Reise, Übersetzungen und ihre Zahler:innen einzeln nennen',
          'Name language course, travel, translations and their payers one by one',
        ),
        words(
          'Kein Einbehalt von Pässen, keine Strafe bei Kündigung',
          'No withholding of passports, no penalty for resigning',
        ),
      ],
      milestone: words('Der Vertrag ist unterschrieben und abgelegt', 'The contract is signed and filed'),
      papers: [paper('agency-contract', 'employer', 'Vertrag mit der Agentur', 'Contract with the agency')],
    },
    {
      id: 'proof',
      title: words('Nachweise ablegen', 'File the proofs'),
      actor: 'employer',
      duration: weeks(1, 1),
      source: SOURCES.experience,
      tasks: [
        words(
          'Antworten, Siegel und Verträge in der Mappe des Falls ablegen',
          'File answers, seal and contracts in the folder of the case',
        ),
        words(
          'Die Person einmal selbst fragen, ob sie etwas bezahlt hat',
          'Ask the person once yourself whether she or he has paid anything',
        ),
      ],
      milestone: words('Die Mappe ist vollständig', 'The folder is complete'),
      papers: [
        paper(
          'no-fee-statement',
          'candidate',
          'Erklärung der Person, nichts gezahlt zu haben',
          'Statement of the person that nothing was paid',
        ),
      ],
    },
  ],
  checks: [
    words('Gültiges Gütesiegel gesehen (Pflege), Ablauf notiert', 'Valid seal seen (nursing), its end noted'),
    words(
      'Die Person zahlt nichts: weder Gebühr noch Kaution noch Kurs',
      'The person pays nothing: no fee, no deposit, no course',
    ),
    words(
      'Vertrag liegt in einer Sprache vor, die die Person versteht',
      'The contract is there in a language the person understands',
    ),
    words('Keine Rückzahlung, die an der Kündigung hindert', 'No repayment that keeps from resigning'),
    words(
      'Partner im Herkunftsland sind mit Namen bekannt',
      'The partners in the home country are known by name',
    ),
    words(
      'Staat steht nicht auf der Liste zu § 38 BeschV, oder die Bundesagentur vermittelt',
      'The state is not on the list to § 38 BeschV, or the Federal Agency places',
    ),
    words('Zwei Referenzen angerufen', 'Two references called'),
    words(
      'Hinweis nach § 45c AufenthG: geklärt, wer ihn gibt',
      'Notice of § 45c AufenthG: settled who gives it',
    ),
  ],
  warnings: [
    stated(
      SOURCES.recruitmentBan,
      'Aus 55 gelisteten Staaten ist private Anwerbung und Vermittlung von Gesundheits- und Pflegekräften verboten.',
      'From 55 listed states private recruiting and placing of health and care staff is forbidden.',
    ),
    stated(
      SOURCES.recruitmentFine,
      'Ein Verstoß kann bis zu 30.000 Euro kosten.',
      'A breach can cost up to 30,000 euros.',
    ),
    stated(
      SOURCES.sealLaw,
      'Das Gütesiegel ist freiwillig und gilt nur für die Pflege. Ohne Siegel ist eine Agentur nicht verboten, aber Sie prüfen selbst.',
      'The seal is voluntary and covers nursing only. An agency without it is not forbidden, but you check yourself.',
    ),
    stated(
      SOURCES.fairNotice,
      'Vermittelt eine Agentur über die Grenze, gibt sie den Hinweis auf Faire Integration; sonst der Betrieb, spätestens am ersten Arbeitstag.',
      'An agency that places across the border gives the notice on Faire Integration; otherwise the firm does, on the first working day at the latest.',
    ),
  ],
  sources: [
    SOURCES.seal,
    SOURCES.sealLaw,
    SOURCES.recruitmentBan,
    SOURCES.recruitmentFine,
    SOURCES.fairNotice,
  ],
};
