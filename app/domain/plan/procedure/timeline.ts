/** Schedules as tracks: when work could begin, by which path, and what the accelerated procedure wins. */
import { fromEpochDay, type CalendarDate, type EpochDay } from '../../calendar';
import type { Timeline, TimelineTrack } from '../contract';
import type { PreparedGraph } from './prepared-graph';
import type { Schedule } from './schedule';
import type { VariantKind } from './variant';

const PROCEDURE_OF: Readonly<Record<VariantKind, TimelineTrack['procedure']>> = {
  accelerated: 'accelerated',
  ordinary: 'ordinary',
  // Entry without a visa, then the title in Germany (§ 41 AufenthV).
  'visa-free': 'in-germany',
  'in-germany': 'in-germany',
  'free-movement': 'none',
  'title-holder': 'none',
  counsel: 'none',
};

/** One way to the first day of work. */
export function trackOf(
  kind: VariantKind,
  graph: PreparedGraph,
  schedule: Schedule,
  desiredStart: CalendarDate,
): TimelineTrack {
  const { ready } = schedule;
  const typicalStart = ready === null ? null : fromEpochDay(ready.typical);
  return {
    procedure: PROCEDURE_OF[kind],
    earliestStart: ready === null ? null : fromEpochDay(ready.earliest),
    typicalStart,
    latestStart: ready === null ? null : fromEpochDay(ready.latest),
    desiredStartFeasible: typicalStart === null ? null : typicalStart <= desiredStart,
    criticalPath: schedule.criticalPath.map((index) => graph.nodes[index]?.template.id ?? ''),
  };
}

function gain(main: EpochDay | undefined, ordinary: EpochDay | undefined): number | null {
  return main === undefined || ordinary === undefined ? null : ordinary - main;
}

/** The planned track beside the ordinary visa procedure, where there is something to compare. */
export function timelineOf(
  main: TimelineTrack,
  mainSchedule: Schedule,
  ordinary: { readonly track: TimelineTrack; readonly schedule: Schedule } | null,
  reason: string | null,
): Timeline {
  return {
    ...main,
    ordinary: ordinary?.track ?? null,
    gainDays: ordinary === null ? null : gain(mainSchedule.ready?.typical, ordinary.schedule.ready?.typical),
    acceleratedReason: reason,
  };
}
