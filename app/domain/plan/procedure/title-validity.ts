/**
 * Until when the title will run.
 *
 * Source: § 18 Abs. 4 AufenthG, checked 2026-08-19. A fixed-term job gives a title for its length plus six months
 * (plus three before August 2026), at most four years; an open-ended one four years. The longer time entered into
 * force between 2026-08-04 and 2026-08-12: until the end of that window the shorter one is planned with.
 * Not covered: shorter titles by discretion or for a passport that ends earlier.
 */
import { earlierOf, formatDate, lastDayOfMonths, type CalendarDate } from '../../calendar';
import { settledValue } from '../../law/parameters/parameter';
import { WORK_TITLE_MONTHS } from '../../law/parameters/stay-months';
import { sourceOf } from '../../law/sources';
import type { Language, StepPlan } from '../contract';

const WINDOW_BEGINS = '2026-08-04';
const WINDOW_ENDS = '2026-08-12';

const SOURCE = sourceOf(
  '§ 18 Abs. 4 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
  'A',
);

/** Months the law adds to a fixed-term job, by the day the title is given. */
export function addedMonths(issuedOn: CalendarDate): number {
  return issuedOn > WINDOW_ENDS ? 6 : 3;
}

function why(months: number | null, issuedOn: CalendarDate, isCapped: boolean, language: Language): string {
  const isWindow = issuedOn >= WINDOW_BEGINS && issuedOn <= WINDOW_ENDS;
  if (language === 'de') {
    if (months === null) return 'Unbefristeter Vertrag: der Titel gilt höchstens vier Jahre.';
    const base = `Befristeter Vertrag plus ${months} Monate${isCapped ? ', begrenzt auf vier Jahre' : ''}.`;
    return isWindow
      ? `${base} Die Verlängerung auf sechs Monate trat zwischen dem ${formatDate(WINDOW_BEGINS, 'de')} und dem ${formatDate(WINDOW_ENDS, 'de')} in Kraft; vorsichtig gerechnet.`
      : base;
  }
  if (months === null) return 'Open-ended contract: the title runs for four years at most.';
  const base = `Fixed-term contract plus ${months} months${isCapped ? ', capped at four years' : ''}.`;
  return isWindow
    ? `${base} The longer time of six months entered into force between ${formatDate(WINDOW_BEGINS, 'en')} and ${formatDate(WINDOW_ENDS, 'en')}; planned with caution.`
    : base;
}

export interface TitleValidityInput {
  readonly firstDay: CalendarDate;
  /** Day the title is given. */
  readonly issuedOn: CalendarDate;
  /** Null: open-ended; undefined: nobody has said. */
  readonly contractMonths: number | null | undefined;
  readonly language: Language;
}

/** The end of the title and why; null while the length of the contract is not known. */
export function titleValidityOf(input: TitleValidityInput): StepPlan['titleValidity'] {
  const { firstDay, issuedOn, contractMonths, language } = input;
  if (contractMonths === undefined) return null;
  const cap = lastDayOfMonths(issuedOn, settledValue(WORK_TITLE_MONTHS, issuedOn, issuedOn));
  if (contractMonths === null)
    return { until: cap, why: why(null, issuedOn, true, language), legalBasis: SOURCE.title, source: SOURCE };
  const added = addedMonths(issuedOn);
  const uncapped = lastDayOfMonths(firstDay, contractMonths + added);
  return {
    until: earlierOf(uncapped, cap),
    why: why(added, issuedOn, uncapped > cap, language),
    legalBasis: SOURCE.title,
    source: SOURCE,
  };
}
