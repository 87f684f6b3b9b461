/** The duties of the case, with the days that follow from the planned first day of work. */
import { endOfPeriod, type CalendarDate, type HolidayRegion } from '../../calendar';
import { sourceOf } from '../../law/sources';
import type { Duty, Language } from '../contract';
import type { Facts } from '../facts';
import { DUTIES_OF_TITLE } from './duties-of-title';
import { DUTIES_OF_WORK } from './duties-of-work';
import type { DueOn, DutyTemplate } from './duty-template';
import type { Variant } from './variant';

interface WrittenDuty {
  readonly template: DutyTemplate;
  /** Its day still open. Frozen, because plans share it. */
  readonly duty: Duty;
}

function write(language: Language): readonly WrittenDuty[] {
  return [...DUTIES_OF_TITLE, ...DUTIES_OF_WORK].map((template) => ({
    template,
    duty: Object.freeze({
      id: template.id,
      title: template.title[language],
      text: template.text[language],
      norm: template.norm,
      dueText: template.dueText[language],
      sanction: template.sanction?.[language] ?? null,
      source: sourceOf(template.norm, template.url, template.mark),
      dueDay: null,
    }),
  }));
}

const WRITTEN: Readonly<Record<Language, readonly WrittenDuty[]>> = { de: write('de'), en: write('en') };

const DEUEV_WEEKS = 6;

function dueDay(due: DueOn, firstDay: CalendarDate | null, state: HolidayRegion | null): CalendarDate | null {
  if (firstDay === null || due === 'event') return null;
  return due === 'first-day' ? firstDay : endOfPeriod(firstDay, DEUEV_WEEKS, 'weeks', state);
}

const DUE_OF: ReadonlyMap<string, DueOn> = new Map(
  [...DUTIES_OF_TITLE, ...DUTIES_OF_WORK].map(({ id, due }) => [id, due]),
);

/**
 * The day of a duty when the first day of work is another one than planned; null where it hangs on no day that is
 * known, or the id is none of ours.
 */
export function dayOfDuty(
  dutyId: string,
  firstDay: CalendarDate | null,
  state: HolidayRegion | null,
): CalendarDate | null {
  const due = DUE_OF.get(dutyId);
  return due === undefined ? null : dueDay(due, firstDay, state);
}

/** The duties that this case brings. `firstDay` null: the days are still open. */
export function dutiesOf(
  facts: Facts,
  variant: Variant,
  firstDay: CalendarDate | null,
  language: Language,
): readonly Duty[] {
  return WRITTEN[language]
    .filter(({ template }) => template.applies(facts, variant))
    .map(({ template, duty }) => {
      const day = dueDay(template.due, firstDay, facts.workplace.state);
      return day === null ? duty : { ...duty, dueDay: day };
    });
}
