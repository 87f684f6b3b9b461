/** The page of a service: what it shows, in the reader's language. */
import type { CalendarDate } from '../calendar/calendar-date';
import { STATE_NAMES, type StateCode } from '../catalogue/states';
import type { TextLanguage } from './authority';
import type { Directory } from './directory';
import type { ChangeAction } from './history';
import type { DirectorySource, Service } from './service';
import { marksOf, type ServiceMarks } from './service-marks';
import { audienceWord, occupationGroupWord, serviceKindWord, territoryWord, topicWord } from './words';

/** Areas named on the page; the rest is counted. */
const AREAS_SHOWN = 12;

export interface HistoryLine {
  readonly action: ChangeAction;
  readonly on: CalendarDate;
}

export interface SourceLine {
  /** Address that may be linked, or null. */
  readonly url: string | null;
  /** Name of the document where the source is none. */
  readonly document: string | null;
  readonly asOf: string;
}

export interface ServicePageView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly carrier: string;
  readonly audience: string;
  readonly topics: readonly string[];
  readonly specialities: readonly string[];
  readonly languages: readonly string[];
  /** Whom it may help, in the funder's words; null: no limit known. */
  readonly mandate: string | null;
  readonly area: string;
  readonly territories: {
    readonly names: readonly string[];
    readonly more: number;
    readonly isDerived: boolean;
  };
  readonly states: readonly { readonly code: StateCode; readonly name: string }[];
  /** Only addresses of the web: anything else is not shown. */
  readonly website: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly address: string;
  readonly openingHours: string;
  readonly until: CalendarDate | null;
  readonly note: string;
  readonly marks: ServiceMarks;
  readonly sources: readonly SourceLine[];
  readonly history: readonly HistoryLine[];
}

/** The address if a browser may be sent there, else null: data and script addresses never become links. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.trim());
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** The address if it is one of mail and nothing else, else null. */
export function mailAddress(text: string): string | null {
  const trimmed = text.trim();
  return /^[^\s@<>"',;:?&]+@[^\s@<>"',;:?&]+\.[^\s@<>"',;:?&]+$/.test(trimmed) ? trimmed : null;
}

function languageName(code: string, language: TextLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function sourceLine({ url, document, asOf }: DirectorySource): SourceLine {
  const address = url === undefined ? null : webAddress(url);
  return { url: address, document: address === null ? (document ?? url ?? null) : null, asOf };
}

/** What the page of the service shows on a day. */
export function servicePage(
  service: Service,
  options: {
    readonly directory: Pick<Directory, 'kreisByAgs'>;
    readonly asOf: CalendarDate;
    readonly language: TextLanguage;
    readonly history: readonly HistoryLine[];
  },
): ServicePageView {
  const { directory, asOf, language, history } = options;
  const { territories } = service;
  const names = territories
    .map((territory) => territoryWord(territory, language, directory.kreisByAgs))
    .sort((left, right) => left.localeCompare(right, language));
  return {
    id: service.id,
    name: service.name,
    kind: serviceKindWord(service.kind, language),
    carrier: service.carrier,
    audience: audienceWord(service.audience, language),
    topics: service.topics.map((topic) => topicWord(topic, language)),
    specialities: service.specialities.map((group) => occupationGroupWord(group, language)),
    languages: service.languages.map((code) => languageName(code, language)),
    mandate: service.mandate === null ? null : service.mandate[language],
    area: service.area,
    territories: {
      names: names.slice(0, AREAS_SHOWN),
      more: Math.max(0, names.length - AREAS_SHOWN),
      isDerived: territories.some(({ derived }) => derived),
    },
    states: service.states.map((code) => ({ code, name: STATE_NAMES[code][language] })),
    website: webAddress(service.website),
    phone: service.phone,
    email: mailAddress(service.email),
    address: service.address,
    openingHours: service.openingHours,
    until: service.until,
    note: service.note,
    marks: marksOf(service, asOf, language),
    sources: service.sources.map(sourceLine),
    history,
  };
}
