/** Phases and cautions that several ways of nurses share. */
import { months, stated, words } from './parts';
import { SOURCES } from './sources';
import type { Stated, TemplatePhase } from './template';

export const NURSE_SELECTION: TemplatePhase = {
  id: 'selection',
  title: words('Auswählen und Unterlagen sammeln', 'Choose and collect the papers'),
  actor: 'candidate',
  duration: months(1, 5),
  source: SOURCES.experience,
  tasks: [
    words(
      'Prüfen, aus welchem Staat angeworben wird und wer vermittelt',
      'Check from which state the person is recruited and who places',
    ),
    words(
      'Vertrag mit Lohn als Pflegehilfskraft bis zur Urkunde und als Pflegefachkraft danach anbieten',
      'Offer a contract with pay as care assistant until the licence and as nurse after it',
    ),
    words(
      'Zeugnisse, Stundennachweise und Berufserfahrung beeidigt übersetzen lassen',
      'Have certificates, records of hours and experience translated by a sworn translator',
    ),
  ],
  milestone: words('Vertrag und vollständige Unterlagen liegen vor', 'The contract and all papers are there'),
  papers: ['employment-contract', 'qualification-certificates', 'experience-proofs', 'passport'],
};

export const NURSE_LICENCE: TemplatePhase = {
  id: 'licence',
  title: words('Urkunde erhalten und als Fachkraft arbeiten', 'Get the licence and work as a nurse'),
  actor: 'recognition-authority',
  duration: months(1, 4),
  source: SOURCES.experience,
  tasks: [
    words(
      'Nachweis der Maßnahme oder Prüfung, Sprachnachweis, ärztliches Attest und Führungszeugnis einreichen',
      'Hand in proof of the measure or exam, of German, a medical certificate and a certificate of conduct',
    ),
    words(
      'Mit der Urkunde den Titel nach § 18a AufenthG beantragen und das Gehalt umstellen',
      'With the licence apply for the title under § 18a AufenthG and change the pay',
    ),
  ],
  milestone: words('Berufsurkunde und neuer Titel sind da', 'The licence and the new title are there'),
  papers: ['measure-confirmation', 'language-certificate', 'licence-document', 'present-title'],
};

export const NURSE_WARNINGS: readonly Stated[] = [
  stated(
    SOURCES.recruitmentBan,
    'Aus 55 gelisteten Staaten darf nur die Bundesagentur für Arbeit Pflegekräfte anwerben oder vermitteln. Es zählt der Staat, aus dem angeworben wird.',
    'From 55 listed states only the Federal Employment Agency may recruit or place nurses. The state from which one recruits counts.',
  ),
  stated(
    SOURCES.experience,
    'Vor der Urkunde darf die Person nur als Pflegehilfskraft arbeiten. Für Pflegefachpersonen gibt es keine Berufserlaubnis auf Zeit.',
    'Before the licence the person may work as a care assistant only. There is no temporary licence for nurses.',
  ),
  stated(
    SOURCES.experience,
    'Für die Urkunde verlangen fast alle Länder B2. Welcher Nachweis zählt, legt das Land fest.',
    'Nearly all Länder want B2 for the licence. Which proof counts is up to the Land.',
  ),
];
