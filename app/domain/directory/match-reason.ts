/** Why a service is in the answer, and what to watch: as data, and in words. */
import { daysBetween, formatDate, type CalendarDate } from '../calendar';
import type { Bilingual } from '../texts/bilingual';
import type { TextLanguage } from './authority';
import type { Service } from './service';
import { newestStatement } from './service';
import type {
  OccupationGroup,
  ServiceAudience,
  ServiceStatus,
  ServiceTopic,
  TerritoryKind,
} from './vocabulary';
import { audienceWord, occupationGroupWord, statusWord, topicWord } from './words';

export type MatchReason =
  /** `place`: name of the area. `derived`: read from the words of the source. */
  | {
      readonly code: 'area';
      readonly kind: TerritoryKind;
      readonly place: Bilingual;
      readonly derived: boolean;
    }
  /** The Kreis of the place is not known; the service works in one that codes around it lie in. */
  | { readonly code: 'area-likely'; readonly place: Bilingual }
  | { readonly code: 'topic'; readonly topic: ServiceTopic }
  | { readonly code: 'audience'; readonly audience: ServiceAudience }
  | { readonly code: 'speciality'; readonly group: OccupationGroup }
  | { readonly code: 'language'; readonly language: string }
  | { readonly code: 'verified'; readonly on: CalendarDate; readonly daysAgo: number }
  /** Never checked since it was entered: what it rests on and from when. */
  | { readonly code: 'statement'; readonly status: ServiceStatus; readonly asOf: string | null }
  /** Whom its funding lets it help; `rest`: who helps the others, by name. */
  | { readonly code: 'mandate'; readonly covers: Bilingual; readonly rest: readonly string[] }
  | { readonly code: 'ending'; readonly on: CalendarDate; readonly inDays: number }
  | { readonly code: 'bounced'; readonly times: number }
  /** The chamber of the Kreis, where the entry stands for all chambers. `isSure` false: ask, the Kreis is split. */
  | { readonly code: 'chamber'; readonly name: string; readonly website: string; readonly isSure: boolean }
  /** Nationwide, added because nothing nearer is well backed. */
  | { readonly code: 'fallback' };

/** From so many days before its end a programme carries a warning. */
export const ENDING_WARNING_DAYS = 60;

/** A check older than this counts as stale. */
export const FRESH_DAYS = 90;

/** How well the entry is known to be right on the day: day of the last check, else what it rests on. */
export function backingReason(service: Service, asOf: CalendarDate): MatchReason {
  const { verifiedOn, status } = service;
  // A plan as of an earlier day does not know of later checks.
  return verifiedOn !== null && verifiedOn <= asOf
    ? { code: 'verified', on: verifiedOn, daysAgo: daysBetween(verifiedOn, asOf) }
    : { code: 'statement', status, asOf: newestStatement(service) };
}

/** The warning before the end of a programme, or null. */
export function endingReason(
  { until }: Service,
  asOf: CalendarDate,
): Extract<MatchReason, { code: 'ending' }> | null {
  if (until === null) return null;
  const inDays = daysBetween(asOf, until);
  return inDays <= ENDING_WARNING_DAYS ? { code: 'ending', on: until, inDays } : null;
}

function languageName(code: string, language: TextLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const GERMAN = {
  area: (place: string, kind: TerritoryKind, derived: boolean) =>
    (kind === 'nationwide' ? 'Arbeitet bundesweit' : `Arbeitet hier: ${place}`) +
    (derived ? ' (aus der Quelle gelesen)' : ''),
  areaLikely: (place: string) =>
    `Arbeitet in ${place}; Ihr Kreis ist noch nicht bestätigt, bitte wählen Sie ihn`,
  verified: (day: string, daysAgo: number) =>
    `Geprüft am ${day}${daysAgo === 0 ? '' : daysAgo === 1 ? ' (vor einem Tag)' : ` (vor ${String(daysAgo)} Tagen)`}`,
  statement: (status: string, asOf: string | null) => (asOf === null ? status : `${status} (Beleg: ${asOf})`),
  mandate: (covers: string, rest: string) =>
    `Auftrag: ${covers}${rest === '' ? '' : `. Für alle anderen Fragen: ${rest}`}`,
  ending: (day: string) => `Das Programm endet am ${day}`,
  bounced: 'Die letzte E-Mail kam zurück, bitte prüfen Sie die Adresse',
  chamber: (name: string, website: string, isSure: boolean) =>
    `${isSure ? 'Ihre Kammer' : 'Wahrscheinlich Ihre Kammer'}: ${name}${website === '' ? '' : `, ${website}`}`,
  fallback: 'Bundesweite Stelle, weil näher nichts sicher belegt ist',
} as const;

const ENGLISH = {
  area: (place: string, kind: TerritoryKind, derived: boolean) =>
    (kind === 'nationwide' ? 'Works all over Germany' : `Works here: ${place}`) +
    (derived ? ' (read from the source)' : ''),
  areaLikely: (place: string) => `Works in ${place}; your Kreis is not confirmed yet, please choose it`,
  verified: (day: string, daysAgo: number) =>
    `Checked on ${day}${daysAgo === 0 ? '' : daysAgo === 1 ? ' (one day ago)' : ` (${String(daysAgo)} days ago)`}`,
  statement: (status: string, asOf: string | null) =>
    asOf === null ? status : `${status} (source: ${asOf})`,
  mandate: (covers: string, rest: string) =>
    `Mandate: ${covers}${rest === '' ? '' : `. For all other questions: ${rest}`}`,
  ending: (day: string) => `The programme ends on ${day}`,
  bounced: 'The last e-mail came back, please check the address',
  chamber: (name: string, website: string, isSure: boolean) =>
    `${isSure ? 'Your chamber' : 'Probably your chamber'}: ${name}${website === '' ? '' : `, ${website}`}`,
  fallback: 'Nationwide service, as nothing nearer is well backed',
} as const;

/** A reason as one phrase without a full stop. */
export function describeMatchReason(reason: MatchReason, language: TextLanguage): string {
  const words = language === 'de' ? GERMAN : ENGLISH;
  switch (reason.code) {
    case 'area':
      return words.area(reason.place[language], reason.kind, reason.derived);
    case 'area-likely':
      return words.areaLikely(reason.place[language]);
    case 'topic':
      return `${language === 'de' ? 'Thema' : 'Topic'}: ${topicWord(reason.topic, language)}`;
    case 'audience':
      return `${language === 'de' ? 'Für' : 'For'}: ${audienceWord(reason.audience, language)}`;
    case 'speciality':
      return `${language === 'de' ? 'Schwerpunkt' : 'Speciality'}: ${occupationGroupWord(reason.group, language)}`;
    case 'language':
      return `${language === 'de' ? 'Beratung auf' : 'Advice in'}: ${languageName(reason.language, language)}`;
    case 'verified':
      return words.verified(formatDate(reason.on, language), reason.daysAgo);
    case 'statement':
      return words.statement(statusWord(reason.status, language), reason.asOf);
    case 'mandate':
      return words.mandate(reason.covers[language], reason.rest.join('; '));
    case 'ending':
      return words.ending(formatDate(reason.on, language));
    case 'bounced':
      return words.bounced;
    case 'chamber':
      return words.chamber(reason.name, reason.website, reason.isSure);
    case 'fallback':
      return words.fallback;
  }
}
