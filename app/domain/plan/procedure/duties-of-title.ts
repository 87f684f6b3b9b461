/**
 * What the employer owes because of the residence title (E1-E4). Source: §§ 4a, 16g, 39, 81a, 82, 98 AufenthG,
 * § 404 SGB III; checked 2026-08-19.
 */
import type { Facts } from '../facts';
import { AUFENTHG, employs, FIRST_DAY, type DutyTemplate } from './duty-template';
import type { Variant } from './variant';

function needsTitle(facts: Facts, variant: Variant): boolean {
  return variant.kind !== 'free-movement' && variant.kind !== 'counsel' && employs(facts, variant);
}
/** The report is a duty by statute for the titles of chapter 2, section 4 only (E3, E3a). */
function owesReport(facts: Facts, variant: Variant): boolean {
  return needsTitle(facts, variant) && variant.reportsEarlyEnd;
}
/** For §§ 16a and 16d the agreement of § 81a brings the duty. */
function agreedToReport(facts: Facts, variant: Variant): boolean {
  return needsTitle(facts, variant) && !variant.reportsEarlyEnd && variant.kind === 'accelerated';
}
/** A title for training of people who were obliged to leave (§ 16g AufenthG). */
function trainsUnder16g(facts: Facts): boolean {
  return facts.candidate.germanTitle?.startsWith('16g') === true;
}
function asksAgency(facts: Facts, variant: Variant): boolean {
  return (
    needsTitle(facts, variant) &&
    (variant.kind === 'title-holder' ? variant.track !== 'temporary-protection' : variant.agencyConsent)
  );
}

export const DUTIES_OF_TITLE: readonly DutyTemplate[] = [
  {
    id: 'check-title',
    title: { de: 'Titel prüfen', en: 'Check the title' },
    text: {
      de: 'Prüfen, ob Visum oder Aufenthaltstitel diese Beschäftigung erlaubt.',
      en: 'Check that visa or residence title allows this job.',
    },
    norm: '§ 4a Abs. 5 S. 3 Nr. 1 AufenthG',
    due: 'first-day',
    dueText: FIRST_DAY,
    sanction: {
      de: 'Bußgeld bis 500.000 Euro (§ 404 Abs. 2 Nr. 3, Abs. 3 SGB III)',
      en: 'Fine up to 500,000 euros (§ 404 Abs. 2 Nr. 3, Abs. 3 SGB III)',
    },
    url: `${AUFENTHG}/__4a.html`,
    mark: 'A',
    applies: needsTitle,
  },
  {
    id: 'keep-copy',
    title: { de: 'Kopie des Titels aufbewahren', en: 'Keep a copy of the title' },
    text: {
      de: 'Auf Papier oder elektronisch, solange die Beschäftigung dauert; bei jeder Verlängerung erneuern.',
      en: 'On paper or electronically for as long as the job lasts; renew with each extension.',
    },
    norm: '§ 4a Abs. 5 S. 3 Nr. 2 AufenthG',
    due: 'first-day',
    dueText: { de: 'Ab dem ersten Arbeitstag, fortlaufend', en: 'From the first day of work on' },
    sanction: null,
    url: `${AUFENTHG}/__4a.html`,
    mark: 'A',
    applies: needsTitle,
  },
  {
    id: 'report-early-end',
    title: { de: 'Vorzeitiges Ende melden', en: 'Report an early end' },
    text: {
      de: 'Endet die Beschäftigung vorzeitig, erfährt die Ausländerbehörde es binnen vier Wochen von Ihnen.',
      en: 'If the job ends early, tell the immigration authority within four weeks.',
    },
    norm: '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG',
    due: 'event',
    dueText: { de: 'Vier Wochen ab Kenntnis', en: 'Four weeks from knowledge' },
    sanction: {
      de: 'Bußgeld bis 30.000 Euro (§ 98 Abs. 2a Nr. 2, Abs. 5 AufenthG)',
      en: 'Fine up to 30,000 euros (§ 98 Abs. 2a Nr. 2, Abs. 5 AufenthG)',
    },
    url: `${AUFENTHG}/__4a.html`,
    mark: 'A',
    applies: owesReport,
  },
  {
    id: 'report-early-end-agreed',
    title: { de: 'Vorzeitiges Ende melden (vereinbart)', en: 'Report an early end (agreed)' },
    text: {
      de: 'Bei diesem Titel verpflichtet Sie nicht das Gesetz, aber die Vereinbarung nach § 81a AufenthG: Melden Sie ein vorzeitiges Ende binnen vier Wochen.',
      en: 'With this title it is not the statute but the agreement under § 81a AufenthG that obliges you: report an early end within four weeks.',
    },
    norm: '§ 81a Abs. 2 Nr. 7 AufenthG',
    due: 'event',
    dueText: { de: 'Vier Wochen ab Kenntnis', en: 'Four weeks from knowledge' },
    sanction: null,
    url: `${AUFENTHG}/__81a.html`,
    mark: 'D',
    applies: agreedToReport,
  },
  {
    id: 'report-training-break-off',
    title: { de: 'Abbruch der Ausbildung melden', en: 'Report that training was broken off' },
    text: {
      de: 'Bei einem Titel nach § 16g AufenthG meldet der Ausbildungsbetrieb der Ausländerbehörde, wenn die Ausbildung nicht betrieben oder abgebrochen wird.',
      en: 'With a title under § 16g AufenthG the training firm tells the immigration authority if training is not pursued or broken off.',
    },
    norm: '§ 16g Abs. 4 AufenthG',
    due: 'event',
    dueText: { de: 'In der Regel zwei Wochen ab Kenntnis', en: 'As a rule two weeks from knowledge' },
    sanction: {
      de: 'Bußgeld bis 30.000 Euro (§ 98 AufenthG)',
      en: 'Fine up to 30,000 euros (§ 98 AufenthG)',
    },
    url: `${AUFENTHG}/__16g.html`,
    mark: 'A',
    applies: trainsUnder16g,
  },
  {
    id: 'worker-reports-early-end',
    title: { de: 'Auch die Fachkraft meldet', en: 'The worker reports too' },
    text: {
      de: 'Endet Beschäftigung oder Ausbildung vorzeitig, meldet auch die Person selbst es der Ausländerbehörde. Weisen Sie darauf hin.',
      en: 'If job or training end early, the person reports it to the immigration authority too. Point this out.',
    },
    norm: '§ 82 Abs. 6 AufenthG',
    due: 'event',
    dueText: { de: 'Zwei Wochen ab Kenntnis', en: 'Two weeks from knowledge' },
    sanction: {
      de: 'Bußgeld bis 1.000 Euro für die Fachkraft (§ 98 AufenthG)',
      en: 'Fine up to 1,000 euros for the worker (§ 98 AufenthG)',
    },
    url: `${AUFENTHG}/__82.html`,
    mark: 'A',
    applies: needsTitle,
  },
  {
    id: 'answer-agency',
    title: { de: 'Auskunft an die Agentur für Arbeit', en: 'Answer the Employment Agency' },
    text: {
      de: 'Die Erklärung zum Beschäftigungsverhältnis und Rückfragen vollständig beantworten.',
      en: 'Answer the declaration on the employment relationship and questions completely.',
    },
    norm: '§ 39 Abs. 4 AufenthG',
    due: 'event',
    dueText: { de: 'Ein Monat ab Aufforderung', en: 'One month from the request' },
    sanction: {
      de: 'Bußgeld bis 30.000 Euro (§ 404 Abs. 2 Nr. 29 SGB III)',
      en: 'Fine up to 30,000 euros (§ 404 Abs. 2 Nr. 29 SGB III)',
    },
    url: `${AUFENTHG}/__39.html`,
    mark: 'A',
    applies: asksAgency,
  },
];
