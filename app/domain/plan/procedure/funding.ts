/** Programmes that may help to pay, in the language of the plan. Which fit: `directory/funding.ts`. */
import type { CalendarDate } from '../../calendar';
import type { Directory, FundingProgramme } from '../../directory/directory';
import { fundingFor, type FundingQuery } from '../../directory/funding';
import { FUNDING_WORDS, type FundingId, type FundingWords } from '../../directory/funding-words';
import { sourceOf } from '../../law/sources';
import type { Costs, Language } from '../contract';
import type { Facts } from '../facts';
import { TRACK_TRAITS, type Track } from './tracks';
import type { Variant } from './variant';

/** Days of the plan that decide whether a cost arises in Germany. */
export interface FundingDays {
  /** Recognition applied for after the journey; null: none. */
  readonly laterRecognition: CalendarDate | null;
  /** Work, measure or exam begins. */
  readonly firstDay: CalendarDate | null;
}

const WITH_MEASURE: ReadonlySet<Track> = new Set<Track>([
  'measure',
  'partnership',
  'agency-agreement',
  'exam',
]);
const TRAINING: ReadonlySet<Track> = new Set<Track>(['training-firm', 'training-school', 'training-search']);
const EMPLOYED_WITH_MEASURE: ReadonlySet<Track> = new Set<Track>([
  'measure',
  'partnership',
  'agency-agreement',
  'driver-training',
]);
const RECOGNISED_AS_NURSE: ReadonlySet<Track> = new Set<Track>([
  'skilled',
  'measure',
  'partnership',
  'agency-agreement',
  'exam',
]);

function recognitionDay(facts: Facts, variant: Variant, days: FundingDays): CalendarDate | null {
  if (facts.inGermany === true && (variant.apply || variant.evaluation)) return facts.applicationDate;
  return days.laterRecognition;
}

function queryOf(facts: Facts, variant: Variant, days: FundingDays): FundingQuery {
  const { track, kind } = variant;
  const hasTitle = kind !== 'counsel' && kind !== 'free-movement';
  const takesTitle = hasTitle && kind !== 'title-holder';
  const hasMeasure = WITH_MEASURE.has(track) || track === 'driver-training';
  const target = facts.targetOccupation ?? facts.occupation;
  const isNurse = target.authorityGroup === 'pflegefachkraft';
  return {
    asOf: facts.asOf,
    state: facts.workplace.state,
    livesInGermany: facts.inGermany === true,
    recognitionDay: hasTitle || kind === 'free-movement' ? recognitionDay(facts, variant, days) : null,
    measureDay: hasTitle && hasMeasure ? days.firstDay : null,
    isTraining: hasTitle && TRAINING.has(track),
    isNursing: isNurse,
    isNurseToRecognise: hasTitle && isNurse && kind !== 'title-holder' && RECOGNISED_AS_NURSE.has(track),
    isEmployed: EMPLOYED_WITH_MEASURE.has(track),
    takesJobCourse: track !== 'short-quota',
    hasIntegrationClaim: takesTitle && TRACK_TRAITS[track].integrationClaim && !variant.hasB1,
  };
}

function write(
  programme: FundingProgramme & { readonly id: FundingId },
  checkedOn: CalendarDate,
  language: Language,
): Costs['funding'][number] {
  const words: FundingWords = FUNDING_WORDS[programme.id];
  const url = words.url ?? programme.sources.find((source) => source.url !== undefined)?.url ?? null;
  return {
    id: words.planId,
    label: words.label[language],
    text: words.text[language],
    deadline: programme.until,
    legalBasis: words.legalBasis,
    source: sourceOf(words.legalBasis, url, words.mark, checkedOn),
  };
}

const written = new WeakMap<FundingProgramme, Map<Language, Costs['funding'][number]>>();

/** What may help to pay; each with its deadline. */
export function fundingOf(
  directory: Directory,
  facts: Facts,
  variant: Variant,
  days: FundingDays,
  language: Language,
): Costs['funding'] {
  if (variant.kind === 'counsel') return [];
  return fundingFor(directory, queryOf(facts, variant, days)).map((programme) => {
    let byLanguage = written.get(programme);
    if (byLanguage === undefined) {
      byLanguage = new Map();
      written.set(programme, byLanguage);
    }
    let item = byLanguage.get(language);
    if (item === undefined) {
      item = write(programme, directory.compiledOn, language);
      byLanguage.set(language, item);
    }
    return item;
  });
}
