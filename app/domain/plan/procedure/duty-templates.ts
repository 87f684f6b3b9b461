/**
 * The employer's duties, with day, norm and sanction. Source: §§ 4a, 39, 45c, 98 AufenthG, § 404 SGB III,
 * § 28a SGB IV, § 6 DEÜV, NachwG, §§ 38, 39 BeschV; checked 2026-08-19. Days hang on the planned first day of work.
 */
import { isInGroup } from '../../catalogue/country-groups';
import type { Mark } from '../../law/sources';
import type { Bilingual } from '../../texts/bilingual';
import type { Facts } from '../facts';
import type { Variant } from './variant';

/** What the day of a duty hangs on. */
export type DueOn = 'first-day' | 'six-weeks' | 'event';

export interface DutyTemplate {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly norm: string;
  readonly due: DueOn;
  readonly dueText: Bilingual;
  readonly sanction: Bilingual | null;
  readonly url: string | null;
  readonly mark: Mark;
  readonly applies: (facts: Facts, variant: Variant) => boolean;
}

const AUFENTHG = 'https://www.gesetze-im-internet.de/aufenthg_2004';
const FIRST_DAY: Bilingual = { de: 'Vor dem ersten Arbeitstag', en: 'Before the first day of work' };

function needsTitle(_facts: Facts, variant: Variant): boolean {
  return variant.kind !== 'free-movement' && variant.kind !== 'counsel';
}
function always(): boolean {
  return true;
}
function isOnBanList(facts: Facts): boolean {
  const from = facts.candidate.recruitedFrom ?? facts.candidate.country;
  return facts.healthOrCare && from !== undefined && isInGroup(from, 'healthRecruitmentBan');
}

export const DUTIES: readonly DutyTemplate[] = [
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
    applies: needsTitle,
  },
  {
    id: 'faire-integration-notice',
    title: { de: 'Hinweis auf Faire Integration', en: 'Notice on Faire Integration' },
    text: {
      de: 'In Textform auf die kostenlose Beratung hinweisen, mit Kontaktdaten der dem Arbeitsort nächsten Stelle. Prüfen Sie die Daten am Tag der Übergabe auf faire-integration.de.',
      en: 'Point in text form to the free advice, with contact data of the office nearest to the workplace. Check the data on faire-integration.de on the day you hand it over.',
    },
    norm: '§ 45c AufenthG',
    due: 'first-day',
    dueText: { de: 'Spätestens am ersten Arbeitstag', en: 'On the first working day at the latest' },
    sanction: null,
    url: `${AUFENTHG}/__45c.html`,
    mark: 'A',
    applies: (_facts, variant) => variant.notice,
  },
  {
    id: 'contract-terms',
    title: { de: 'Vertragsbedingungen in Textform', en: 'Contract terms in text form' },
    text: {
      de: 'Wesentliche Bedingungen aushändigen: Namen, Entgelt und Arbeitszeit am ersten Tag, das Übrige nach sieben Tagen oder einem Monat.',
      en: 'Hand over the essential terms: names, pay and hours on the first day, the rest within seven days or one month.',
    },
    norm: '§ 2 NachwG',
    due: 'first-day',
    dueText: { de: 'Erster Arbeitstag, sieben Tage, ein Monat', en: 'First day, seven days, one month' },
    sanction: { de: 'Bußgeld bis 2.000 Euro (§ 4 NachwG)', en: 'Fine up to 2,000 euros (§ 4 NachwG)' },
    url: 'https://www.gesetze-im-internet.de/nachwg/__2.html',
    mark: 'K',
    applies: always,
  },
  {
    id: 'instant-registration',
    title: { de: 'Sofortmeldung', en: 'Instant registration' },
    text: {
      de: 'In dieser Branche spätestens bei Arbeitsbeginn elektronisch melden.',
      en: 'In this branch register electronically when work begins at the latest.',
    },
    norm: '§ 28a Abs. 4 SGB IV',
    due: 'first-day',
    dueText: { de: 'Spätestens bei Arbeitsbeginn', en: 'When work begins at the latest' },
    sanction: null,
    url: 'https://www.gesetze-im-internet.de/sgb_4/__28a.html',
    mark: 'A',
    applies: (_facts, variant) => variant.instantRegistration,
  },
  {
    id: 'social-insurance',
    title: { de: 'Anmeldung zur Sozialversicherung', en: 'Social insurance registration' },
    text: {
      de: 'Mit der ersten Abrechnung, spätestens sechs Wochen nach Beginn. Dazu wählt die Person vorher eine Krankenkasse.',
      en: 'With the first payroll, at the latest six weeks after the start. The person chooses a health insurer before.',
    },
    norm: '§ 6 DEÜV',
    due: 'six-weeks',
    dueText: { de: 'Spätestens sechs Wochen nach Beginn', en: 'Six weeks after the start at the latest' },
    sanction: null,
    url: 'https://www.gesetze-im-internet.de/de_v/__6.html',
    mark: 'A',
    applies: always,
  },
  {
    id: 'works-council-and-safety',
    title: { de: 'Betriebsrat anhören, Sicherheit unterweisen', en: 'Works council and safety briefing' },
    text: {
      de: 'Wo es einen Betriebsrat gibt, vor der Einstellung anhören; Arbeitsschutz in verständlicher Sprache erklären. Nicht amtlich bestätigt.',
      en: 'Where there is a works council, hear it before hiring; explain safety at work in a language that is understood. Not officially confirmed.',
    },
    norm: '§ 99 BetrVG, § 12 ArbSchG',
    due: 'first-day',
    dueText: FIRST_DAY,
    sanction: null,
    url: 'https://www.gesetze-im-internet.de/betrvg/__99.html',
    mark: 'K',
    applies: always,
  },
  {
    id: 'recruitment-ban',
    title: { de: 'Anwerbeverbot beachten', en: 'Mind the recruitment ban' },
    text: {
      de: 'Gesundheits- und Pflegepersonal darf aus diesem Staat nur die Bundesagentur für Arbeit anwerben. Eine Bewerbung aus eigenem Antrieb ist keine Anwerbung: Bewahren Sie den Nachweis auf (nicht amtlich bestätigt).',
      en: 'Health and care staff from this state may be recruited only by the Federal Employment Agency. An application on the person’s own initiative is no recruiting: keep the proof (not officially confirmed).',
    },
    norm: '§§ 38, 39 BeschV',
    due: 'event',
    dueText: { de: 'Vor jeder Anwerbung', en: 'Before any recruiting' },
    sanction: {
      de: 'Bußgeld bis 30.000 Euro (§ 404 Abs. 2 Nr. 9 SGB III)',
      en: 'Fine up to 30,000 euros (§ 404 Abs. 2 Nr. 9 SGB III)',
    },
    url: 'https://www.gesetze-im-internet.de/beschv_2013/__38.html',
    mark: 'A',
    applies: isOnBanList,
  },
];
