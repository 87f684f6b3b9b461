/** What changed in steps and timeline. */
import { daysBetween } from '../../calendar/calendar-date';
import type { Step, StepPlan, TimelineTrack } from '../contract';
import { STEP_DETAILS, type PlanChange, type StartPoint, type Track } from './change';
import { isSame, matched } from './matching';
import { dayMove, isWithPlanDay } from './moved-day';

const START_POINTS: readonly StartPoint[] = ['earliestStart', 'typicalStart', 'latestStart'];

function* dateChange(before: Step, after: Step, daysBetweenPlans: number): Generator<PlanChange> {
  const daysMoved = {
    earliest: daysBetween(before.earliest, after.earliest),
    typical: daysBetween(before.typical, after.typical),
    latest: daysBetween(before.latest, after.latest),
  };
  const moves = Object.values(daysMoved);
  if (moves.every((days) => days === 0)) return;
  yield {
    kind: 'step-dates',
    id: after.id,
    title: after.title,
    before: { earliest: before.earliest, typical: before.typical, latest: before.latest },
    after: { earliest: after.earliest, typical: after.typical, latest: after.latest },
    daysMoved,
    isWithPlanDay: moves.every((days) => isWithPlanDay(days, daysBetweenPlans)),
  };
}

function lengthOf({ duration }: Step) {
  return {
    minDays: duration.minDays,
    typicalDays: duration.typicalDays,
    maxDays: duration.maxDays,
  };
}

function* oneStep(before: Step, after: Step, daysBetweenPlans: number): Generator<PlanChange> {
  const { id, title } = after;
  yield* dateChange(before, after, daysBetweenPlans);
  if (!isSame(before.statutoryLimit, after.statutoryLimit))
    yield { kind: 'step-limit', id, title, before: before.statutoryLimit, after: after.statutoryLimit };
  if (!isSame(lengthOf(before), lengthOf(after)))
    yield { kind: 'step-duration', id, title, before: lengthOf(before), after: lengthOf(after) };
  const details = STEP_DETAILS.filter((detail) => !isSame(before[detail], after[detail]));
  if (details.length > 0) yield { kind: 'step-detail', id, title, details };
}

function* trackChanges(
  track: Track,
  before: TimelineTrack | null,
  after: TimelineTrack | null,
  daysBetweenPlans: number,
): Generator<PlanChange> {
  const procedures = { before: before?.procedure ?? null, after: after?.procedure ?? null };
  if (procedures.before !== procedures.after) yield { kind: 'procedure', track, ...procedures };
  for (const point of START_POINTS) {
    const move = dayMove(before?.[point] ?? null, after?.[point] ?? null, daysBetweenPlans);
    if (move.before !== move.after) yield { kind: 'start-day', track, point, ...move };
  }
  const feasible = {
    before: before?.desiredStartFeasible ?? null,
    after: after?.desiredStartFeasible ?? null,
  };
  if (feasible.before !== feasible.after) yield { kind: 'start-feasible', track, ...feasible };
  const paths = { before: before?.criticalPath ?? [], after: after?.criticalPath ?? [] };
  if (!isSame(paths.before, paths.after)) yield { kind: 'critical-path', track, ...paths };
}

export function* stepChanges(
  before: StepPlan,
  after: StepPlan,
  daysBetweenPlans: number,
): Generator<PlanChange> {
  const pairs = matched(before.steps, after.steps, ({ id }) => id);
  const presence = { kind: 'presence', subject: 'step', routeId: null } as const;
  for (const { entry } of pairs.added)
    yield { ...presence, change: 'added', id: entry.id, title: entry.title };
  for (const { entry } of pairs.removed)
    yield { ...presence, change: 'removed', id: entry.id, title: entry.title };
  for (const pair of pairs.both) yield* oneStep(pair.before, pair.after, daysBetweenPlans);

  yield* trackChanges('plan', before.timeline, after.timeline, daysBetweenPlans);
  yield* trackChanges('ordinary', before.timeline.ordinary, after.timeline.ordinary, daysBetweenPlans);
  if (before.timeline.gainDays !== after.timeline.gainDays)
    yield {
      kind: 'gain-days',
      before: before.timeline.gainDays,
      after: after.timeline.gainDays,
      isWithPlanDay: daysBetweenPlans !== 0,
    };
}
