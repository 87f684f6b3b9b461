import type { CandidateLanguage } from './languages';

const DAY = new Map<CandidateLanguage, Intl.DateTimeFormat>();
const MOMENT = new Map<CandidateLanguage, Intl.DateTimeFormat>();

/** Letters and forms of the offices have these digits and this calendar, whatever the language. */
function localeOf(language: CandidateLanguage): string {
  const region = language === 'en' ? 'en-GB' : language;
  return `${region}-u-ca-gregory-nu-latn`;
}

/** `2027-03-12` as `12. März 2027`, `12 March 2027`, `12 mars 2027` … On the server only: browsers differ. */
export function candidateDay(date: string, language: CandidateLanguage): string {
  const format =
    DAY.get(language) ?? new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  DAY.set(language, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** An instant as day and time in Germany. On the server only. */
export function candidateMoment(instant: Date, language: CandidateLanguage): string {
  const format =
    MOMENT.get(language) ??
    new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Berlin',
    });
  MOMENT.set(language, format);
  return format.format(instant);
}
