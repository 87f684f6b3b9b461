/** What changed in how long the title runs, and when permanent stay and citizenship are in reach. */
import type { StepPlan } from '../contract';
import type { DayMove, PlanChange } from './change';
import { matched } from './matching';
import { dayMove } from './moved-day';

/** A title that runs by another rule is no mere consequence of a later plan, however small the move. */
function titleMove(before: StepPlan, after: StepPlan, daysBetweenPlans: number): DayMove {
  const [was, is] = [before.titleValidity, after.titleValidity];
  const move = dayMove(was?.until ?? null, is?.until ?? null, daysBetweenPlans);
  const isSameRule = before.language !== after.language || was?.why === is?.why;
  return { ...move, isWithPlanDay: move.isWithPlanDay && isSameRule };
}

export function* stayChanges(
  before: StepPlan,
  after: StepPlan,
  daysBetweenPlans: number,
): Generator<PlanChange> {
  const title = titleMove(before, after, daysBetweenPlans);
  if (title.before !== title.after) yield { kind: 'title-validity', ...title };

  const settlements = matched(
    before.permanentStay?.settlement ?? [],
    after.permanentStay?.settlement ?? [],
    ({ language }) => language,
  );
  for (const { entry } of settlements.added)
    yield { kind: 'settlement', level: entry.language, ...dayMove(null, entry.earliest, daysBetweenPlans) };
  for (const { entry } of settlements.removed)
    yield { kind: 'settlement', level: entry.language, ...dayMove(entry.earliest, null, daysBetweenPlans) };
  for (const { before: was, after: is } of settlements.both)
    if (was.earliest !== is.earliest)
      yield {
        kind: 'settlement',
        level: is.language,
        ...dayMove(was.earliest, is.earliest, daysBetweenPlans),
      };

  const citizenship = dayMove(
    before.permanentStay?.citizenship?.earliest ?? null,
    after.permanentStay?.citizenship?.earliest ?? null,
    daysBetweenPlans,
  );
  if (citizenship.before !== citizenship.after) yield { kind: 'citizenship', ...citizenship };
}
