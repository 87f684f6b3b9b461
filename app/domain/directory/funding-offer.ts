/** What may pay for a case, in full: for whom, how much, until when, and whether to apply before or after. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { Bilingual } from '../texts/bilingual';
import type { TextLanguage } from './authority';
import type { Directory, FundingProgramme } from './directory';
import { fundingFor, type FundingQuery } from './funding';
import { FUNDING_WORDS, type FundingId, type FundingMoment, type FundingWords } from './funding-words';
import { ENDING_WARNING_DAYS } from './match-reason';
import { daysBetween } from '../calendar';

const MOMENTS: Readonly<Record<FundingMoment, Bilingual>> = {
  'before-cost': { de: 'Antrag, bevor Kosten entstehen', en: 'Apply before the cost arises' },
  'before-start': { de: 'Antrag vor Beginn', en: 'Apply before the start' },
  'after-recognition': { de: 'Antrag erst nach der Anerkennung', en: 'Apply after recognition only' },
  'any-time': { de: 'Vor Beginn und währenddessen möglich', en: 'Possible before the start and on the way' },
  ask: { de: 'Zeitpunkt bei der Stelle erfragen', en: 'Ask the office when to apply' },
};

export interface FundingOffer {
  readonly id: FundingId;
  readonly label: string;
  readonly text: string;
  readonly forWhom: string;
  readonly audience: FundingProgramme['audience'];
  readonly apply: FundingMoment;
  readonly applyText: string;
  /** Highest sum in euros; 0: free service; null: not fixed or not known. */
  readonly maxEuro: number | null;
  /** Last day to apply; null: none known. */
  readonly until: CalendarDate | null;
  /** Days left, from 60 days before the end; null: not near, or no end. */
  readonly endsInDays: number | null;
  /** Open for some only, as the conditions say. */
  readonly isRestricted: boolean;
  /** Less than well backed: show "please check". */
  readonly needsCheck: boolean;
  readonly website: string | null;
}

function offerOf(
  programme: FundingProgramme & { readonly id: FundingId },
  asOf: CalendarDate,
  language: TextLanguage,
): FundingOffer {
  const words: FundingWords = FUNDING_WORDS[programme.id];
  const daysLeft = programme.until === null ? null : daysBetween(asOf, programme.until);
  return {
    id: programme.id,
    label: words.label[language],
    text: words.text[language],
    forWhom: words.forWhom[language],
    audience: programme.audience,
    apply: words.apply,
    applyText: MOMENTS[words.apply][language],
    maxEuro: programme.maxEuro,
    until: programme.until,
    endsInDays: daysLeft !== null && daysLeft <= ENDING_WARNING_DAYS ? daysLeft : null,
    isRestricted: programme.status2026 === 'restricted',
    needsCheck: programme.confidence !== 'high',
    website: programme.website === '' ? null : programme.website,
  };
}

/** The programmes that fit the case, open on the day; closed and unclear ones never appear. */
export function fundingOffers(
  directory: Directory,
  query: FundingQuery,
  language: TextLanguage,
): readonly FundingOffer[] {
  return fundingFor(directory, query).map((programme) => offerOf(programme, query.asOf, language));
}
