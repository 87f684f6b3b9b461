/**
 * How long a holder may take, in working days, and which of several targets counts.
 *
 * Precedence, declared once: topic and urgency, then topic, then urgency, then the desk's own, then that of the
 * product. Of two on the same level the shorter counts. The target of a clock is the one that held when the clock
 * began: what was promised stays promised.
 */
import type { ServiceTopic } from '../directory/vocabulary';
import type { ClockName, Urgency } from './vocabulary';

/** Null: any. */
export interface TargetRule {
  readonly clock: ClockName;
  readonly topic: ServiceTopic | null;
  readonly urgency: Urgency | null;
  readonly workingDays: number;
}

export const TARGET_LEVELS = ['topic-and-urgency', 'topic', 'urgency', 'desk', 'product'] as const;
export type TargetLevel = (typeof TARGET_LEVELS)[number];

export interface Target {
  readonly workingDays: number;
  readonly level: TargetLevel;
}

/** What holds where a desk has said nothing. The first answer is that of the product's promise: two working days. */
export const PRODUCT_TARGETS: Readonly<Record<ClockName, number>> = {
  acceptance: 1,
  'first-answer': 2,
  'next-update': 3,
  solution: 10,
};

/** Rules and the instant from which they hold; ascending, the first one also for what lies before it. */
export interface TargetVersion {
  readonly from: number;
  readonly rules: readonly TargetRule[];
}

export interface TargetSubject {
  readonly topic: ServiceTopic;
  readonly urgency: Urgency;
}

function levelOf({ topic, urgency }: TargetRule): TargetLevel {
  if (topic !== null) return urgency === null ? 'topic' : 'topic-and-urgency';
  return urgency === null ? 'desk' : 'urgency';
}

/** The target that counts among rules. */
export function targetAmong(rules: readonly TargetRule[], clock: ClockName, subject: TargetSubject): Target {
  let best: Target = { workingDays: PRODUCT_TARGETS[clock], level: 'product' };
  for (const rule of rules) {
    const fits =
      rule.clock === clock &&
      (rule.topic === null || rule.topic === subject.topic) &&
      (rule.urgency === null || rule.urgency === subject.urgency);
    if (!fits || rule.workingDays <= 0) continue;
    const level = levelOf(rule);
    const order = TARGET_LEVELS.indexOf(level) - TARGET_LEVELS.indexOf(best.level);
    if (order < 0 || (order === 0 && rule.workingDays < best.workingDays))
      best = { workingDays: rule.workingDays, level };
  }
  return best;
}

/** The target of a clock that began at an instant. */
export function targetAt(
  versions: readonly TargetVersion[],
  at: number,
  clock: ClockName,
  subject: TargetSubject,
): Target {
  let rules = versions[0]?.rules ?? [];
  for (const version of versions) if (version.from <= at) ({ rules } = version);
  return targetAmong(rules, clock, subject);
}

/** Two targets that fit the same enquiry: the first one counts there. */
export interface TargetOverlap {
  readonly clock: ClockName;
  readonly counts: TargetRule;
  readonly yields: TargetRule;
}

/**
 * Which rules meet on one enquiry, and which of the two counts. A desk-wide rule below a special one is what the
 * precedence is for and is not named, unless two stand on the same level.
 */
export function targetOverlaps(rules: readonly TargetRule[]): readonly TargetOverlap[] {
  const overlaps: TargetOverlap[] = [];
  for (const [index, left] of rules.entries())
    for (const right of rules.slice(index + 1)) {
      if (left.clock !== right.clock || !meet(left.topic, right.topic) || !meet(left.urgency, right.urgency))
        continue;
      const order = TARGET_LEVELS.indexOf(levelOf(left)) - TARGET_LEVELS.indexOf(levelOf(right));
      if (order !== 0 && (levelOf(left) === 'desk' || levelOf(right) === 'desk')) continue;
      const isLeft = order < 0 || (order === 0 && left.workingDays <= right.workingDays);
      overlaps.push({ clock: left.clock, counts: isLeft ? left : right, yields: isLeft ? right : left });
    }
  return overlaps;
}

function meet(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right;
}
