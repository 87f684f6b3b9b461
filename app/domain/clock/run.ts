/** Follows the events of one limit from its start on. */
import type { HappenedEvent } from './event';
import { Count } from './count';
import type { ClockLimit, SuspensionReason } from './limit';
import type { ClockCalendar, ClockChange, ClockChangeKind } from './reading';

/** Law that moves the end of a period and counts suspended days. */
const NORM_OF_RESUMPTION = '§ 209 BGB (entsprechend)';

export interface Run {
  readonly count: Count;
  readonly changes: ClockChange[];
  readonly doneOn: HappenedEvent | null;
  /** The agency said in time that data or answers are missing. */
  readonly isSilenceBroken: boolean;
  readonly lastSuspension: SuspensionReason | null;
}

/** What the events after the start did to the count. */
export function follow(
  limit: ClockLimit,
  events: readonly HappenedEvent[],
  begin: HappenedEvent,
  calendar: ClockCalendar,
): Run {
  const count = new Count(limit, begin.day, calendar);
  const changes: ClockChange[] = [];
  const note = (kind: ClockChangeKind, event: HappenedEvent, norm: string): void => {
    const due = count.openReason === null ? count.due : null;
    changes.push({ kind, day: event.day, norm, eventId: event.id, due });
  };
  note('started', begin, limit.legalBasis);
  let isSilenceBroken = false;
  let lastSuspension: SuspensionReason | null = null;
  for (const event of events) {
    const isOver = count.openReason === null && event.day > count.due;
    switch (event.kind) {
      case 'condition':
        break;
      case 'done':
        return { count, changes, doneOn: event, isSilenceBroken, lastSuspension };
      case 'suspended': {
        const norm = limit.suspendedBy[event.reason];
        if (norm === undefined) note('suspension-not-provided', event, limit.legalBasis);
        else if (isOver) note('suspension-too-late', event, norm);
        else {
          count.suspend(event.day, event.until, event.reason);
          lastSuspension = event.reason;
          note('suspended', event, norm);
        }
        break;
      }
      case 'resumed':
        if (count.openReason === event.reason) {
          count.resume(event.day);
          note('resumed', event, NORM_OF_RESUMPTION);
        }
        break;
      case 'extended':
        if (limit.extension === null) note('extension-not-provided', event, limit.legalBasis);
        else if (count.extended) note('second-extension', event, limit.extension);
        else if (!event.withReasons) note('extension-without-reasons', event, limit.extension);
        else if (isOver) note('extension-too-late', event, limit.extension);
        else {
          count.extend(event.until);
          note('extended', event, limit.extension);
        }
        break;
      case 'silence-broken':
        if (limit.deemedBy === null) break;
        if (isOver) note('silence-broken-too-late', event, limit.deemedBy);
        else {
          isSilenceBroken = true;
          note('silence-broken', event, limit.deemedBy);
        }
        break;
    }
  }
  return { count, changes, doneOn: null, isSilenceBroken, lastSuspension };
}
