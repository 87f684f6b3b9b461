/**
 * Who answers for which step, who acts next, what is handed over and how long an answer takes. The pattern is that of
 * the papers in which offices of a region agree on their hand-overs: one accountable actor, one next, one document.
 */
import type { Actor, Source, StatutoryLimit, Step, StepPlan } from './contract';

/** How long the step takes: by the limit of the law where there is one, else by experience. */
export type ExpectedAnswer =
  | { readonly kind: 'statutory'; readonly limit: StatutoryLimit }
  | {
      readonly kind: 'experience';
      readonly minDays: number;
      readonly typicalDays: number;
      readonly maxDays: number;
      readonly source: Source;
    };

export interface NextActor {
  readonly actor: Actor;
  /** Ids of the steps that this actor can begin then. */
  readonly steps: readonly string[];
}

export interface ResponsibilityRow {
  readonly stepId: string;
  readonly accountable: Actor;
  /** In the order of the plan; none after a last step. */
  readonly next: readonly NextActor[];
  /** Ids of papers that this step makes, brings or passes on, in the order of the plan's list. */
  readonly handOver: readonly string[];
  readonly answer: ExpectedAnswer;
}

/**
 * One row a step, in the order of the plan. Words stand in the plan itself, in its language; the row holds ids.
 * Same plan, same rows.
 */
export function responsibilityMatrix(plan: StepPlan): ResponsibilityRow[] {
  const followers = followersOf(plan.steps);
  const handOver = new HandOver(plan, followers);
  return plan.steps.map((step) => ({
    stepId: step.id,
    accountable: step.actor,
    next: nextActors(followers.get(step.id) ?? []),
    handOver: handOver.of(step),
    answer: expectedAnswer(step),
  }));
}

function followersOf(steps: readonly Step[]): Map<string, Step[]> {
  const followers = new Map<string, Step[]>();
  for (const step of steps) {
    for (const before of step.dependsOn) {
      const known = followers.get(before);
      if (known === undefined) followers.set(before, [step]);
      else known.push(step);
    }
  }
  return followers;
}

function nextActors(following: readonly Step[]): NextActor[] {
  const byActor = new Map<Actor, string[]>();
  for (const { actor, id } of following) {
    const known = byActor.get(actor);
    if (known === undefined) byActor.set(actor, [id]);
    else known.push(id);
  }
  return [...byActor].map(([actor, steps]) => ({ actor, steps }));
}

/** Papers that a step hands over; the graph is read once for the whole plan. */
class HandOver {
  private readonly stepOf: ReadonlyMap<string, Step>;

  constructor(
    private readonly plan: StepPlan,
    private readonly followers: ReadonlyMap<string, readonly Step[]>,
  ) {
    this.stepOf = new Map(plan.steps.map((step) => [step.id, step]));
  }

  of(step: Step): string[] {
    const following = this.followers.get(step.id) ?? [];
    const own = new Set(step.documents);
    return this.plan.documents
      .filter(({ id, broughtBy }) => {
        const isOwn = broughtBy === step.actor;
        if (own.has(id))
          return (
            isOwn ||
            following.some((follower) => isDecidedOn(follower, step) || follower.documents.includes(id))
          );
        return isOwn && following.some((follower) => this.isBroughtTo(follower, step, id));
      })
      .map(({ id }) => id);
  }

  /** Handed to somebody else, by the only step before that could do it. */
  private isBroughtTo(follower: Step, step: Step, document: string): boolean {
    if (follower.actor === step.actor || !follower.documents.includes(document)) return false;
    return !follower.dependsOn.some((id) => this.stepOf.get(id)?.documents.includes(document));
  }
}

const OFFICES: ReadonlySet<Actor> = new Set<Actor>([
  'immigration-authority',
  'recognition-authority',
  'employment-agency',
  'mission',
  'chamber',
  'school',
]);

/** The office of the next step works on what it was handed: it wants no other paper than the one it makes itself. */
function isDecidedOn(follower: Step, step: Step): boolean {
  if (follower.actor === step.actor || !OFFICES.has(follower.actor)) return false;
  return !follower.documents.some((id) => step.documents.includes(id));
}

function expectedAnswer({ statutoryLimit, duration }: Step): ExpectedAnswer {
  if (statutoryLimit !== null) return { kind: 'statutory', limit: statutoryLimit };
  const { minDays, typicalDays, maxDays, source } = duration;
  return { kind: 'experience', minDays, typicalDays, maxDays, source };
}
