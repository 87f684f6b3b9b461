/** The typical day of the first of the named steps that is part of the graph. */
import { fromEpochDay, type CalendarDate } from '../../calendar';
import type { PreparedGraph } from './prepared-graph';
import type { Schedule } from './schedule';
import type { StepId } from './step-ids';

/** Null if none of the steps is part of the graph. */
export function typicalOf(
  graph: PreparedGraph,
  schedule: Schedule,
  ...ids: readonly StepId[]
): CalendarDate | null {
  for (const id of ids) {
    const index = graph.indexOf.get(id);
    const day = index === undefined ? undefined : schedule.typical[index];
    if (day !== undefined) return fromEpochDay(day);
  }
  return null;
}
