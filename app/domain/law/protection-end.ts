import { laterOf, type CalendarDate } from '../calendar/calendar-date';
import type { Source } from '../plan/contract/primitives';
import type { Facts } from '../plan/facts';
import { PROTECTION_END } from './parameters/protection-end';
import { valueOn } from './parameters/parameter';
import { sourceOf } from './sources';

/**
 * Until when a title under § 24 lets its holder work: the day printed in it, or the later day to which titles valid on
 * 1 February run on by law. Null before the first known day.
 */
export function protectionEndOf(
  facts: Facts,
): { readonly until: CalendarDate; readonly source: Source } | null {
  const answer = valueOn(PROTECTION_END, facts.asOf, facts.asOf);
  const printed = facts.candidate.titleValidUntil;
  if (answer.status === 'missing') {
    const source = sourceOf(
      '§ 24 AufenthG',
      'https://www.gesetze-im-internet.de/aufenthg_2004/__24.html',
      'A',
    );
    return printed === undefined ? null : { until: printed, source };
  }
  const { from, value, citation, url, confidence } = answer.entry;
  const source = sourceOf(citation, url, confidence, PROTECTION_END.checkedOn);
  if (printed === undefined) return { until: value, source };
  return { until: printed >= from ? laterOf(printed, value) : printed, source };
}
