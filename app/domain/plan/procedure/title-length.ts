/**
 * How long the title of each way runs. Skilled work, Blue Card and § 19c: `title-validity.ts` (§ 18 Abs. 4 AufenthG).
 *
 * Sources: § 16d Abs. 1 (24 months, once twelve more), Abs. 3, 4 with §§ 2, 2a BeschV (a year at a time), Abs. 6 (six
 * months), § 17 Abs. 1 (nine months), § 18d (one year at least), § 20a (one year), § 34 Abs. 3 BeschV (length of the
 * training), § 24a Abs. 2 BeschV (15 months), § 15d BeschV (eight of twelve months), § 24 AufenthG (protection until
 * 2027-03-04 for titles valid on 2026-02-01); facts 2.1, read 2026-08-19. Null: the law names no day in advance.
 */
import { earlierOf, lastDayOfMonths, type CalendarDate } from '../../calendar';
import { sourceOf } from '../../law/sources';
import type { Bilingual } from '../../texts/bilingual';
import type { Language, StepPlan } from '../contract';
import type { Facts } from '../facts';
import { titleValidityOf } from './title-validity';
import type { Track } from './tracks';

const AUFENTHG = 'https://www.gesetze-im-internet.de/aufenthg_2004';
const BESCHV = 'https://www.gesetze-im-internet.de/beschv_2013';

/** Temporary protection of people from Ukraine goes on until this day. */
const PROTECTION_ENDS = '2027-03-04';
const PROTECTION_HELD_ON = '2026-02-01';

interface Length {
  readonly months: number;
  /** The months run from the issue of the title, from the journey, or from the first day of work. */
  readonly from: 'issuedOn' | 'stayBegins' | 'firstDay';
  /** A shorter contract or measure makes the title shorter. */
  readonly capsContract: boolean;
  readonly why: Bilingual;
  readonly norm: string;
  readonly url: string;
}

const LENGTHS: Readonly<Partial<Record<Track, Length>>> = {
  measure: {
    months: 24,
    from: 'issuedOn',
    capsContract: false,
    why: {
      de: 'Der Titel für die Maßnahme läuft bis zu 24 Monate und kann um zwölf verlängert werden.',
      en: 'The title for the measure runs up to 24 months and can be extended by twelve.',
    },
    norm: '§ 16d Abs. 1 AufenthG',
    url: `${AUFENTHG}/__16d.html`,
  },
  partnership: {
    months: 12,
    from: 'firstDay',
    capsContract: false,
    why: {
      de: 'Die Zustimmung gilt jeweils ein Jahr, zusammen höchstens drei; Bedingung ist, dass die Anerkennung betrieben wird.',
      en: 'The consent runs for a year at a time, three years together at most, on condition that recognition is pursued.',
    },
    norm: '§ 16d Abs. 3 AufenthG, § 2a BeschV',
    url: `${AUFENTHG}/__16d.html`,
  },
  'agency-agreement': {
    months: 12,
    from: 'firstDay',
    capsContract: false,
    why: {
      de: 'Die Zustimmung gilt ein Jahr und wird erneuert, solange die Anerkennung betrieben wird.',
      en: 'The consent runs for a year and is renewed as long as recognition is pursued.',
    },
    norm: '§ 16d Abs. 4 AufenthG, § 2 Abs. 3 BeschV',
    url: `${BESCHV}/__2.html`,
  },
  'skills-analysis': {
    months: 6,
    from: 'stayBegins',
    capsContract: false,
    why: {
      de: 'Der Titel für die Qualifikationsanalyse läuft bis zu sechs Monate.',
      en: 'The title for the skills analysis runs up to six months.',
    },
    norm: '§ 16d Abs. 6 AufenthG',
    url: `${AUFENTHG}/__16d.html`,
  },
  'training-search': {
    months: 9,
    from: 'stayBegins',
    capsContract: false,
    why: {
      de: 'Der Titel zur Suche läuft bis zu neun Monate.',
      en: 'The search title runs up to nine months.',
    },
    norm: '§ 17 Abs. 1 AufenthG',
    url: `${AUFENTHG}/__17.html`,
  },
  'job-search': {
    months: 12,
    from: 'stayBegins',
    capsContract: false,
    why: {
      de: 'Die Chancenkarte läuft bis zu einem Jahr.',
      en: 'The opportunity card runs up to one year.',
    },
    norm: '§ 20a AufenthG',
    url: `${AUFENTHG}/__20a.html`,
  },
  'follow-up-card': {
    months: 24,
    from: 'issuedOn',
    capsContract: true,
    why: {
      de: 'Die Folge-Chancenkarte läuft bis zu zwei Jahre.',
      en: 'The follow-up opportunity card runs up to two years.',
    },
    norm: '§ 20a Abs. 5 S. 2 AufenthG',
    url: `${AUFENTHG}/__20a.html`,
  },
  'driver-training': {
    months: 15,
    from: 'firstDay',
    capsContract: false,
    why: {
      de: 'Die Zustimmung gilt bis zu 15 Monate, im begründeten Einzelfall sechs weitere.',
      en: 'The consent runs up to 15 months, six more in a justified case.',
    },
    norm: '§ 24a Abs. 2 BeschV',
    url: `${BESCHV}/__24a.html`,
  },
  'short-quota': {
    months: 8,
    from: 'firstDay',
    capsContract: true,
    why: {
      de: 'Kurzzeitig heißt höchstens acht von zwölf Monaten.',
      en: 'Short-term means eight of twelve months at most.',
    },
    norm: '§ 15d BeschV',
    url: `${BESCHV}/__15d.html`,
  },
};

/** Ways whose end the law does not name in advance, or that have none. */
const WITHOUT_DAY: ReadonlySet<Track> = new Set<Track>(['training-school', 'exam', 'highly-qualified']);

function trainingLength(firstDay: CalendarDate, months: number | null | undefined, language: Language) {
  if (months === undefined || months === null) return null;
  const source = sourceOf('§ 34 Abs. 3 BeschV', `${BESCHV}/__34.html`, 'A');
  return {
    until: lastDayOfMonths(firstDay, months),
    why:
      language === 'de'
        ? 'Der Titel läuft für die Dauer der Ausbildung.'
        : 'The title runs for the length of the training.',
    legalBasis: source.title,
    source,
  };
}

function researchLength(firstDay: CalendarDate, months: number | null | undefined, language: Language) {
  if (months === undefined || months === null) return null;
  const source = sourceOf('§ 18d AufenthG', `${AUFENTHG}/__18d.html`, 'A');
  return {
    until: lastDayOfMonths(firstDay, Math.max(12, months)),
    why:
      language === 'de'
        ? 'Forschende erhalten den Titel für mindestens ein Jahr, sonst für die Dauer des Vorhabens.'
        : 'Researchers receive the title for one year at least, otherwise for the length of the project.',
    legalBasis: source.title,
    source,
  };
}

export interface TitleLengthInput {
  readonly facts: Facts;
  readonly track: Track;
  readonly firstDay: CalendarDate;
  /** Day the title is given. */
  readonly issuedOn: CalendarDate;
  /** Journey, or title in Germany: search and exam titles count from here, the visa included. */
  readonly stayBegins: CalendarDate;
  readonly language: Language;
}

/** The end of the title and why; null where contract or law do not tell. */
export function titleLengthOf(input: TitleLengthInput): StepPlan['titleValidity'] {
  const { facts, track, firstDay, issuedOn, language } = input;
  const { contractMonths } = facts.position;
  if (WITHOUT_DAY.has(track)) return null;
  if (track === 'training-firm') return trainingLength(firstDay, contractMonths, language);
  if (track === 'research') return researchLength(firstDay, contractMonths, language);
  const length = LENGTHS[track];
  if (length === undefined) return titleValidityOf({ firstDay, issuedOn, contractMonths, language });
  const cap = lastDayOfMonths(input[length.from], length.months);
  const contractEnd =
    length.capsContract && typeof contractMonths === 'number'
      ? lastDayOfMonths(firstDay, contractMonths)
      : cap;
  return {
    until: earlierOf(cap, contractEnd),
    why: length.why[language],
    legalBasis: length.norm,
    source: sourceOf(length.norm, length.url, 'A'),
  };
}

/** Until when temporary protection runs for people who held it on the day that counts. */
export function protectionEnd(facts: Facts, language: Language): StepPlan['titleValidity'] {
  const { titleSince, titleValidUntil } = facts.candidate;
  const source = sourceOf('§ 24 AufenthG', `${AUFENTHG}/__24.html`, 'A');
  const isCarriedOn =
    facts.asOf >= PROTECTION_HELD_ON && (titleSince === undefined || titleSince <= PROTECTION_HELD_ON);
  const until = isCarriedOn ? PROTECTION_ENDS : titleValidUntil;
  if (until === undefined || until < facts.asOf) return null;
  return {
    until,
    why:
      language === 'de'
        ? 'Titel nach § 24 AufenthG, die am 1. Februar 2026 galten, gelten bis zum 4. März 2027 fort.'
        : 'Titles under § 24 AufenthG that were valid on 1 February 2026 go on until 4 March 2027.',
    legalBasis: source.title,
    source,
  };
}
