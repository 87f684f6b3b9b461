/**
 * Which Faire Integration office the notice of § 45c AufenthG may name.
 *
 * Source: § 45c AufenthG, in force since 2026-01-01, checked 2026-11-20: employers of people from third countries tell
 * them of the advice and name the nearest office with its current contact data. There is one carrier in each Land.
 * Named is only an office whose data was checked within 90 days, or which a page of the year 2026 backs (Nordrhein-
 * Westfalen, Sachsen, Schleswig-Holstein); otherwise HR looks at the official list on the day of use.
 */
import { daysBetween, type CalendarDate } from '../calendar';
import type { BilingualWith } from '../texts/bilingual';
import type { TextLanguage } from './authority';
import type { Directory } from './directory';
import { FRESH_DAYS } from './match-reason';
import { completeWorkplace, type Workplace } from './places';
import { isRunning, newestStatement, type Service } from './service';

/** The official list of the offices. */
export const FAIRE_INTEGRATION_LIST = 'https://www.faire-integration.de/beratungsstellen';
/** The duty of § 45c AufenthG begins. */
export const NOTICE_DUTY_SINCE: CalendarDate = '2026-01-01';

export type FaireIntegrationNotice =
  /** The day lies before the duty. */
  | { readonly kind: 'not-in-force'; readonly since: CalendarDate }
  /** May be named. `hasContact` false: name and place are backed, phone or address come from the list. */
  | {
      readonly kind: 'office';
      readonly office: Service;
      readonly basis: 'checked' | 'page';
      /** Day of the check, or date of the page (a year, a month or a day). */
      readonly asOf: string;
      readonly hasContact: boolean;
      readonly listUrl: string;
    }
  /** Not to be printed: `office` is what is known of the Land, for orientation. */
  | { readonly kind: 'check-list'; readonly office: Service | null; readonly listUrl: string };

function officeOf(directory: Directory, workplace: Workplace, asOf: CalendarDate): Service | null {
  const { state } = completeWorkplace(directory, workplace);
  const office = state === null ? undefined : directory.serviceById.get(`fi-${state.slice(3).toLowerCase()}`);
  return office !== undefined && isRunning(office, asOf) ? office : null;
}

function basisOf(office: Service, asOf: CalendarDate): { basis: 'checked' | 'page'; asOf: string } | null {
  const { verifiedOn, status, bounces } = office;
  if (bounces > 0) return null;
  if (verifiedOn !== null && verifiedOn <= asOf)
    return daysBetween(verifiedOn, asOf) <= FRESH_DAYS ? { basis: 'checked', asOf: verifiedOn } : null;
  const newest = newestStatement(office);
  const year = asOf.slice(0, 4);
  return status === 'verified' && newest !== null && newest.startsWith(year) && newest <= asOf
    ? { basis: 'page', asOf: newest }
    : null;
}

/** The office the notice may name for the place of work, or the way to the official list. */
export function faireIntegrationNotice(
  directory: Directory,
  workplace: Workplace,
  asOf: CalendarDate,
): FaireIntegrationNotice {
  if (asOf < NOTICE_DUTY_SINCE) return { kind: 'not-in-force', since: NOTICE_DUTY_SINCE };
  const office = officeOf(directory, workplace, asOf);
  const basis = office === null ? null : basisOf(office, asOf);
  if (office === null || basis === null)
    return { kind: 'check-list', office, listUrl: FAIRE_INTEGRATION_LIST };
  return {
    kind: 'office',
    office,
    ...basis,
    hasContact: office.phone !== '' || office.email !== '' || office.address !== '',
    listUrl: FAIRE_INTEGRATION_LIST,
  };
}

const WORDS: Readonly<
  Record<'complete' | 'nameOnly' | 'list', BilingualWith<{ readonly asOf: string; readonly listUrl: string }>>
> = {
  complete: {
    de: ({ asOf }) => `Darf mit diesen Kontaktdaten in den Hinweis nach § 45c AufenthG (Beleg: ${asOf}).`,
    en: ({ asOf }) => `May stand with this contact data in the notice of § 45c AufenthG (source: ${asOf}).`,
  },
  nameOnly: {
    de: ({ asOf, listUrl }) =>
      `Darf in den Hinweis nach § 45c AufenthG (Beleg: ${asOf}); Telefon und Anschrift am Tag der Nutzung aus der amtlichen Liste nehmen: ${listUrl}`,
    en: ({ asOf, listUrl }) =>
      `May stand in the notice of § 45c AufenthG (source: ${asOf}); take phone and address from the official list on the day of use: ${listUrl}`,
  },
  list: {
    de: ({ listUrl }) =>
      `Für den Hinweis nach § 45c AufenthG am Tag der Nutzung die amtliche Liste prüfen: ${listUrl}`,
    en: ({ listUrl }) =>
      `For the notice of § 45c AufenthG check the official list on the day of use: ${listUrl}`,
  },
};

/** What HR may do with the answer, in one sentence; empty before the duty began. */
export function describeNotice(notice: FaireIntegrationNotice, language: TextLanguage): string {
  if (notice.kind === 'not-in-force') return '';
  const { listUrl } = notice;
  if (notice.kind === 'check-list') return WORDS.list[language]({ asOf: '', listUrl });
  return WORDS[notice.hasContact ? 'complete' : 'nameOnly'][language]({ asOf: notice.asOf, listUrl });
}
