/**
 * Earliest days of a settlement permit and of citizenship.
 *
 * Sources: § 18c Abs. 1 and 2 AufenthG (three years, two with German training; Blue Card 27 months with A1, 21
 * with B1), § 9 Abs. 2 (other permits: five years), § 6 Abs. 3 (time with the national visa counts), § 10 StAG (five years), checked 2026-08-19. Counted
 * from the first day of work or the day the present title began. The law in force on the day of the plan counts:
 * four years before 2024-03-01, eight years for citizenship before 2024-06-27. Not covered: shorter pension
 * records, gaps.
 */
import { addMonths, laterOf, type CalendarDate } from '../../calendar';
import { settledValue, type Parameter } from '../../law/parameters/parameter';
import {
  CITIZENSHIP_MONTHS,
  SETTLEMENT_BLUE_CARD_B1_MONTHS,
  SETTLEMENT_BLUE_CARD_MONTHS,
  SETTLEMENT_GENERAL_MONTHS,
  SETTLEMENT_GERMAN_TRAINING_MONTHS,
  SETTLEMENT_MONTHS,
} from '../../law/parameters/stay-months';
import { sourceOf } from '../../law/sources';
import type { Bilingual } from '../../texts/bilingual';
import type { Language, LanguageLevel, RouteId, StepPlan } from '../contract';
import type { Facts } from '../facts';

const SETTLEMENT_1 = sourceOf(
  '§ 18c Abs. 1 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__18c.html',
  'A',
);
const SETTLEMENT_2 = sourceOf(
  '§ 18c Abs. 2 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__18c.html',
  'A',
);
const SETTLEMENT_GENERAL = sourceOf(
  '§ 9 Abs. 2 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__9.html',
  'A',
);
const CITIZENSHIP = sourceOf('§ 10 StAG', 'https://www.gesetze-im-internet.de/stag/__10.html', 'A');

interface Track {
  readonly language: LanguageLevel;
  readonly months: number;
}

/** Nothing to reach (free movement, § 18c Abs. 3), or no way there by this title itself. */
const WITHOUT_SETTLEMENT: ReadonlySet<RouteId> = new Set<RouteId>([
  'free-movement',
  '16a-2',
  '17-1',
  '18c-3',
  '19c-1-short-quota',
  '20a',
  '24',
]);

/** Titles whose time counts for § 18c. */
const COUNTING_TITLES: ReadonlySet<string> = new Set(['18a', '18b', '18d', '18g']);

const COMMON: readonly Bilingual[] = [
  { de: 'Lebensunterhalt gesichert, ausreichender Wohnraum', en: 'Livelihood secured, enough living space' },
  {
    de: 'Grundkenntnisse der Rechts- und Gesellschaftsordnung',
    en: 'Basic knowledge of the legal and social order',
  },
];

const CITIZENSHIP_CONDITIONS: readonly Bilingual[] = [
  { de: 'Deutsch B1 und Einbürgerungstest', en: 'German B1 and naturalisation test' },
  { de: 'Lebensunterhalt ohne Bürgergeld oder Sozialhilfe', en: 'Livelihood without basic income support' },
  { de: 'Ein Titel, der auf Dauer angelegt ist', en: 'A title that is meant to last' },
];

function pension(months: number): Bilingual {
  return {
    de: `${months} Monate Beiträge zur Rentenversicherung in dieser Beschäftigung`,
    en: `${months} months of pension contributions in this employment`,
  };
}

const WORDS = new Map<string, string[]>();

// The same few lists are asked for again and again; each is made once.
function conditionsOf(months: number, language: Language): string[] {
  const key = `${language}${months}`;
  let words = WORDS.get(key);
  if (words === undefined) {
    words = [pension(months), ...COMMON].map((text) => text[language]);
    WORDS.set(key, words);
  }
  return words;
}

const CITIZENSHIP_WORDS: Readonly<Record<Language, string[]>> = {
  de: CITIZENSHIP_CONDITIONS.map((text) => text.de),
  en: CITIZENSHIP_CONDITIONS.map((text) => text.en),
};

/** The law in force on the day of the plan. */
function monthsOf(parameter: Parameter<number>, { asOf }: Facts): number {
  return settledValue(parameter, asOf, asOf);
}

function tracksOf(route: RouteId, facts: Facts): readonly Track[] {
  if (route.startsWith('18g'))
    return [
      { language: 'A1', months: monthsOf(SETTLEMENT_BLUE_CARD_MONTHS, facts) },
      { language: 'B1', months: monthsOf(SETTLEMENT_BLUE_CARD_B1_MONTHS, facts) },
    ];
  // Other residence permits: five years and as many contributions (§ 9 Abs. 2 AufenthG).
  if (route.startsWith('19c'))
    return [{ language: 'B1', months: monthsOf(SETTLEMENT_GENERAL_MONTHS, facts) }];
  const isGerman = facts.qualification.country === 'DE';
  const months = monthsOf(isGerman ? SETTLEMENT_GERMAN_TRAINING_MONTHS : SETTLEMENT_MONTHS, facts);
  return [{ language: 'B1', months }];
}

/** Months of pension contributions still lacking are worked off from the first day on. */
function pensionReached(facts: Facts, months: number, firstDay: CalendarDate): CalendarDate {
  const { pensionMonths, qualifiedEmploymentSince } = facts.candidate;
  if (pensionMonths !== undefined) return addMonths(firstDay, Math.max(0, months - pensionMonths));
  return addMonths(qualifiedEmploymentSince ?? firstDay, months);
}

function titleReached(facts: Facts, months: number, firstDay: CalendarDate): CalendarDate {
  const { germanTitle, titleSince } = facts.candidate;
  const counts = germanTitle !== undefined && COUNTING_TITLES.has(germanTitle.split('-')[0] ?? '');
  return addMonths(counts && titleSince !== undefined ? titleSince : firstDay, months);
}

function citizenship(
  facts: Facts,
  arrival: CalendarDate,
  language: Language,
): NonNullable<StepPlan['permanentStay']>['citizenship'] {
  const since =
    facts.candidate.residentInGermanySince ??
    (facts.inGermany === true ? facts.candidate.enteredGermanyOn : undefined);
  const months = monthsOf(CITIZENSHIP_MONTHS, facts);
  return {
    earliest: laterOf(addMonths(since ?? arrival, months), facts.asOf),
    conditions: CITIZENSHIP_WORDS[language],
    legalBasis: CITIZENSHIP.title,
    source: CITIZENSHIP,
  };
}

/** Settlement per language level and citizenship. With free movement only citizenship is a question. */
export function permanentStayOf(
  facts: Facts,
  route: RouteId,
  firstDay: CalendarDate,
  arrival: CalendarDate,
  language: Language,
): NonNullable<StepPlan['permanentStay']> {
  const source = route.startsWith('18g')
    ? SETTLEMENT_2
    : route.startsWith('19c')
      ? SETTLEMENT_GENERAL
      : SETTLEMENT_1;
  const tracks = WITHOUT_SETTLEMENT.has(route) ? [] : tracksOf(route, facts);
  return {
    settlement: tracks.map((track) => ({
      language: track.language,
      earliest: laterOf(
        laterOf(titleReached(facts, track.months, firstDay), pensionReached(facts, track.months, firstDay)),
        facts.asOf,
      ),
      conditions: conditionsOf(track.months, language),
      legalBasis: source.title,
      source,
    })),
    citizenship: citizenship(facts, arrival, language),
  };
}
