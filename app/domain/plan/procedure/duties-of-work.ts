/**
 * What the employer owes because of the work (E5-E12). Source: § 45c AufenthG, § 28a SGB IV, § 6 DEÜV, NachwG,
 * §§ 38, 39 BeschV; checked 2026-08-19. Days hang on the planned first day of work.
 */
import { isInGroup } from '../../catalogue/country-groups';
import type { Facts } from '../facts';
import { AUFENTHG, employs, FIRST_DAY, type DutyTemplate } from './duty-template';

function isOnBanList(facts: Facts): boolean {
  const from = facts.candidate.recruitedFrom ?? facts.candidate.country;
  return facts.healthOrCare && from !== undefined && isInGroup(from, 'healthRecruitmentBan');
}

export const DUTIES_OF_WORK: readonly DutyTemplate[] = [
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
    applies: (_facts, variant) => variant.notice && variant.track !== 'training-firm',
  },
  {
    id: 'faire-integration-notice-trainee',
    title: {
      de: 'Hinweis auf Faire Integration, auch für Auszubildende',
      en: 'Notice on Faire Integration, trainees too',
    },
    text: {
      de: 'Das Arbeitsministerium sieht Auszubildende als umfasst an (nicht amtlich bestätigt). Geben Sie den Hinweis in Textform, mit Kontaktdaten der nächsten Stelle.',
      en: 'The labour ministry sees trainees as covered (not officially confirmed). Give the notice in text form, with contact data of the nearest office.',
    },
    norm: '§ 45c AufenthG',
    due: 'first-day',
    dueText: { de: 'Spätestens am ersten Tag', en: 'On the first day at the latest' },
    sanction: null,
    url: `${AUFENTHG}/__45c.html`,
    mark: 'B',
    applies: (_facts, variant) => variant.notice && variant.track === 'training-firm',
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
    applies: employs,
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
    applies: employs,
  },
  {
    id: 'health-insurer',
    title: { de: 'Krankenkasse erfragen', en: 'Ask for the health insurer' },
    text: {
      de: 'Die Person wählt ihre Krankenkasse; die Mitgliedschaft beginnt am ersten Tag der Beschäftigung. Nicht amtlich bestätigt.',
      en: 'The person chooses the health insurer; membership begins on the first day of work. Not officially confirmed.',
    },
    norm: '§§ 173, 186 SGB V',
    due: 'first-day',
    dueText: FIRST_DAY,
    sanction: null,
    url: 'https://www.gesetze-im-internet.de/sgb_5/__173.html',
    mark: 'K',
    applies: employs,
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
    applies: employs,
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
