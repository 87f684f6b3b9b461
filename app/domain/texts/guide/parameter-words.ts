import type { Bilingual } from '../bilingual';
import { lengthWords } from './length-words';

/** A value of the law in plain words. */
export interface ParameterWords {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** By the parameter's name. A parameter without words fails `tests/unit/guide/words.test.ts`. */
export const parameterWords: Readonly<Record<string, ParameterWords>> = {
  'contribution-ceiling': {
    title: { de: 'Beitragsbemessungsgrenze der Rentenversicherung', en: 'Ceiling for pension contributions' },
    text: {
      de: 'Bis zu diesem Jahresgehalt werden Rentenbeiträge gezahlt. Alle Gehaltsschwellen des Aufenthaltsrechts sind ein Teil davon und ändern sich deshalb jedes Jahr.',
      en: 'Pension contributions are paid up to this salary a year. All salary thresholds of residence law are a share of it and so change every year.',
    },
  },
  'blue-card-regular-share': {
    title: { de: 'Blaue Karte EU: regulärer Betrag', en: 'EU Blue Card: regular amount' },
    text: {
      de: 'So viel Bruttogehalt im Jahr verlangt die Blaue Karte EU in jedem Beruf.',
      en: 'The gross salary a year that the EU Blue Card demands in any occupation.',
    },
  },
  'blue-card-reduced-share': {
    title: { de: 'Blaue Karte EU: kleinerer Betrag', en: 'EU Blue Card: lower amount' },
    text: {
      de: 'So viel Bruttogehalt im Jahr genügt in Engpassberufen, in den ersten drei Jahren nach dem Studium und in der IT ohne Studium.',
      en: 'The gross salary a year that is enough in shortage occupations, in the first three years after a degree, and in IT without a degree.',
    },
  },
  'age-rule-share': {
    title: { de: 'Altersregel ab 45', en: 'Age rule from 45' },
    text: {
      de: 'So viel Bruttogehalt im Jahr verlangt der erste Titel nach dem 45. Geburtstag, wenn keine Altersversorgung nachgewiesen ist.',
      en: 'The gross salary a year that the first title after the 45th birthday demands where no old-age provision is proven.',
    },
  },
  'experience-share': {
    title: { de: 'Berufserfahrene', en: 'Experienced professionals' },
    text: {
      de: 'So viel Bruttogehalt im Jahr verlangt der Weg für Berufserfahrene, wenn der Betrieb nicht nach Tarif zahlt.',
      en: 'The gross salary a year that the route for experienced professionals demands where the firm does not pay by a collective agreement.',
    },
  },
  'ict-experience-share': {
    title: { de: 'Berufserfahrene in der IT', en: 'Experienced IT professionals' },
    text: {
      de: 'So viel Bruttogehalt im Jahr verlangt der Weg für Berufserfahrene in der IT.',
      en: 'The gross salary a year that the route for experienced IT professionals demands.',
    },
  },
  'minimum-wage': {
    title: { de: 'Gesetzlicher Mindestlohn', en: 'Statutory minimum wage' },
    text: {
      de: 'Brutto je Stunde. Einzelne Branchen und Tarifverträge liegen höher.',
      en: 'Gross an hour. Single branches and collective agreements are higher.',
    },
  },
  'livelihood-company-training': {
    title: { de: 'Lebensunterhalt: betriebliche Ausbildung', en: 'Livelihood: in-company training' },
    text: {
      de: 'So viel Geld im Monat muss während einer Ausbildung im Betrieb zur Verfügung stehen. Mit Brutto ist der Lohn gemeint, der dafür ausreicht.',
      en: 'The money a month that must be there during training in a firm. Gross means the wage that is enough for it.',
    },
  },
  'livelihood-school-training': {
    title: { de: 'Lebensunterhalt: schulische Ausbildung', en: 'Livelihood: school-based training' },
    text: {
      de: 'So viel Geld im Monat muss während einer Ausbildung an einer Schule zur Verfügung stehen.',
      en: 'The money a month that must be there during training at a school.',
    },
  },
  'livelihood-further-training': {
    title: { de: 'Lebensunterhalt: Weiterbildung im Betrieb', en: 'Livelihood: further training in a firm' },
    text: {
      de: 'So viel Geld im Monat muss während einer Weiterbildung im Betrieb zur Verfügung stehen. Mit Brutto ist der Lohn gemeint, der dafür ausreicht.',
      en: 'The money a month that must be there during further training in a firm. Gross means the wage that is enough for it.',
    },
  },
  'livelihood-company-measure': {
    title: { de: 'Lebensunterhalt: Anpassung im Betrieb', en: 'Livelihood: adaptation in a firm' },
    text: {
      de: 'So viel Geld im Monat muss während einer Anpassungsmaßnahme im Betrieb zur Verfügung stehen. Mit Brutto ist der Lohn gemeint, der dafür ausreicht.',
      en: 'The money a month that must be there during an adaptation measure in a firm. Gross means the wage that is enough for it.',
    },
  },
  'livelihood-school-measure': {
    title: {
      de: 'Lebensunterhalt: Anpassung in der Schule und Suche',
      en: 'Livelihood: adaptation at a school and search',
    },
    text: {
      de: 'So viel Geld im Monat muss während einer Anpassungsmaßnahme an einer Schule oder während der Suche nach Arbeit oder Ausbildung zur Verfügung stehen.',
      en: 'The money a month that must be there during an adaptation measure at a school or while looking for work or training.',
    },
  },
  'western-balkans-quota': {
    title: { de: 'Kontingent der Westbalkanregelung', en: 'Quota of the Western Balkans rule' },
    text: {
      de: 'So viele erste Zustimmungen erteilt die Bundesagentur in einem Kalenderjahr. Ob noch eine frei ist, weiß nur sie.',
      en: 'The number of first consents that the agency gives in a calendar year. Only the agency knows whether one is left.',
    },
  },
  'short-employment-quota': {
    title: { de: 'Kontingent der kurzzeitigen Beschäftigung', en: 'Quota of short-term employment' },
    text: {
      de: 'So viele Menschen dürfen in einem Kalenderjahr kurzzeitig beschäftigt werden.',
      en: 'The number of people who may be employed for a short time in a calendar year.',
    },
  },
  'temporary-protection-end': {
    title: { de: 'Ende des vorübergehenden Schutzes', en: 'End of temporary protection' },
    text: {
      de: 'Bis zu diesem Tag gelten Titel nach § 24 AufenthG ohne Antrag weiter, wenn sie am 1. Februar des Jahres gültig waren.',
      en: 'Titles under § 24 AufenthG run on until this day without an application if they were valid on 1 February of the year.',
    },
  },
  'opportunity-points': {
    title: { de: 'Chancenkarte: nötige Punkte', en: 'Opportunity card: points needed' },
    text: {
      de: 'So viele Punkte braucht, wer keine anerkannte Fachkraft ist.',
      en: 'The points that people need who are no recognised skilled workers.',
    },
  },
  'opportunity-points-features': {
    title: { de: 'Chancenkarte: wofür es Punkte gibt', en: 'Opportunity card: what brings points' },
    text: {
      de: 'Die Merkmale des Gesetzes mit ihrer Nummer. Beim Deutsch, bei der Erfahrung und beim Alter zählt nur das höchste.',
      en: 'The features of the statute with their number. Of German, experience and age only the highest counts.',
    },
  },
  'opportunity-card-search-months': {
    title: { de: 'Chancenkarte: Zeit für die Suche', en: 'Opportunity card: time to search' },
    text: {
      de: 'So lange gilt die Chancenkarte zur Suche höchstens.',
      en: 'The longest time that the card for the search runs.',
    },
  },
  'opportunity-card-follow-up-months': {
    title: { de: 'Folge-Chancenkarte: Dauer', en: 'Follow-up opportunity card: length' },
    text: {
      de: 'Um so viel kann die Chancenkarte verlängert werden, wenn es eine qualifizierte Stelle gibt und kein anderer Titel möglich ist. Danach ist Schluss.',
      en: 'By so much the card can be extended where there is a qualified job and no other title is possible. There is no further extension.',
    },
  },
  'blue-card-shortage-groups': {
    title: { de: 'Engpassberufe der Blauen Karte EU', en: 'Shortage occupations of the EU Blue Card' },
    text: {
      de: 'Gruppen der internationalen Berufsklassifikation ISCO-08. Eine Stelle gehört dazu, wenn ihr vierstelliger Code mit einer dieser Zahlen beginnt.',
      en: 'Groups of the international classification of occupations ISCO-08. A job belongs to them if its four-digit code begins with one of these numbers.',
    },
  },
  'blue-card-it-groups': {
    title: { de: 'IT-Berufe der Blauen Karte EU', en: 'IT occupations of the EU Blue Card' },
    text: {
      de: 'Gruppen der internationalen Berufsklassifikation ISCO-08, in denen Berufserfahrung das Studium ersetzen kann.',
      en: 'Groups of the international classification of occupations ISCO-08 in which experience can replace the degree.',
    },
  },
  ...lengthWords,
};

/** What a value is counted in, by the parameter's unit. */
export const unitWords: Readonly<Record<string, Bilingual>> = {
  'cents-per-year': { de: 'Euro im Jahr', en: 'euros a year' },
  'cents-per-month': { de: 'Euro im Monat', en: 'euros a month' },
  'cents-per-hour': { de: 'Euro je Stunde', en: 'euros an hour' },
  'share of the contribution ceiling': {
    de: 'Anteil der Beitragsbemessungsgrenze',
    en: 'share of the contribution ceiling',
  },
  'first consents per calendar year': {
    de: 'erste Zustimmungen im Kalenderjahr',
    en: 'first consents a calendar year',
  },
  'workers per calendar year': { de: 'Personen im Kalenderjahr', en: 'workers a calendar year' },
  date: { de: 'Tag', en: 'day' },
  points: { de: 'Punkte', en: 'points' },
  'months at most': { de: 'Monate, höchstens', en: 'months at most' },
  months: { de: 'Monate', en: 'months' },
  'months at least': { de: 'Monate, mindestens', en: 'months at least' },
  'days at most': { de: 'Tage, höchstens', en: 'days at most' },
  'hours a week at least': { de: 'Wochenstunden, mindestens', en: 'hours a week at least' },
  'years of age': { de: 'Lebensjahre', en: 'years of age' },
  'years before the application': { de: 'Jahre vor dem Antrag', en: 'years before the application' },
  'points by feature': { de: 'Punkte je Merkmal', en: 'points by feature' },
  'ISCO-08 prefix': { de: 'Anfang des Codes nach ISCO-08', en: 'beginning of the ISCO-08 code' },
};

/** Features of the opportunity card, by their number in § 20b Abs. 1 AufenthG. */
export const pointFeatureWords: Readonly<Record<string, Bilingual>> = {
  '1': { de: 'teilweise Anerkennung', en: 'partial recognition' },
  '2': { de: 'Deutsch B2', en: 'German B2' },
  '3': { de: 'Deutsch B1', en: 'German B1' },
  '4': { de: 'Deutsch A2', en: 'German A2' },
  '5': { de: 'Englisch C1', en: 'English C1' },
  '6': {
    de: 'fünf Jahre passende Erfahrung in den letzten sieben',
    en: 'five years of related experience in the last seven',
  },
  '7': {
    de: 'zwei Jahre passende Erfahrung in den letzten fünf',
    en: 'two years of related experience in the last five',
  },
  '8': { de: 'Qualifikation in einem Engpassberuf', en: 'qualification in a shortage occupation' },
  '9': { de: 'nicht älter als 35 Jahre', en: 'not older than 35' },
  '10': { de: 'über 35, nicht älter als 40 Jahre', en: 'over 35, not older than 40' },
  '11': {
    de: 'sechs Monate rechtmäßiger Aufenthalt in Deutschland in den letzten fünf Jahren',
    en: 'six months of lawful stay in Germany in the last five years',
  },
  '12': {
    de: 'Ehepartner:in erfüllt die Bedingungen auch und beantragt die Karte',
    en: 'spouse meets the conditions too and applies',
  },
};

/** Names of the ISCO-08 groups that the lists hold. Own translation of the classification's titles. */
export const iscoGroupWords: Readonly<Record<string, Bilingual>> = {
  '132': {
    de: 'Leitung in Produktion, Bau und Logistik',
    en: 'managers in manufacturing, construction and distribution',
  },
  '133': { de: 'Leitung in der IT', en: 'ICT managers' },
  '134': {
    de: 'Leitung in Betreuung, Gesundheit, Pflege und Bildung',
    en: 'managers in childcare, health, care and education',
  },
  '21': {
    de: 'Naturwissenschaft, Mathematik und Ingenieurwesen',
    en: 'science and engineering professionals',
  },
  '221': { de: 'Ärzt:innen', en: 'medical doctors' },
  '222': { de: 'Pflege und Geburtshilfe mit Studium', en: 'nursing and midwifery professionals' },
  '225': { de: 'Tierärzt:innen', en: 'veterinarians' },
  '226': {
    de: 'Andere Gesundheitsberufe mit Studium, etwa Zahnmedizin und Pharmazie',
    en: 'other health professionals, such as dentists and pharmacists',
  },
  '23': { de: 'Lehrkräfte und Erziehung mit Studium', en: 'teaching professionals' },
  '25': { de: 'IT-Fachleute', en: 'ICT professionals' },
};
