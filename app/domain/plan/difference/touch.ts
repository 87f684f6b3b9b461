/** What a change means for the case: which open cases need a look, and how urgent it is. */
import type { PlanChange } from './change';

/**
 * Heaviest first. `other-routes`: only routes that the case does not go. `plan-day`: days that moved only because
 * the plan was made on another day.
 */
export const TOUCHES = [
  'recommendation',
  'dates',
  'money',
  'steps',
  'other-routes',
  'plan-day',
  'texts',
] as const;
export type Touch = (typeof TOUCHES)[number];

/** True for each kind of change that the difference holds; `most` is the heaviest one. */
export interface TouchSummary {
  readonly touched: Readonly<Record<Touch, boolean>>;
  readonly most: Exclude<Touch, 'texts'> | 'only-texts' | 'nothing';
}

function ofDay(change: { readonly isWithPlanDay: boolean }): Touch {
  return change.isWithPlanDay ? 'plan-day' : 'dates';
}

function ofPresence(change: Extract<PlanChange, { kind: 'presence' }>): Touch {
  switch (change.subject) {
    case 'step':
    case 'document':
    case 'duty':
    case 'branch':
    case 'missing-fact':
      return 'steps';
    case 'warning':
      // This one only says that time went by.
      return change.id === 'law-checked-long-ago' ? 'plan-day' : 'steps';
    case 'cost':
    case 'funding':
      return 'money';
    case 'remedy':
      return 'other-routes';
    case 'contact':
      return 'texts';
  }
}

function ofFinding(change: Extract<PlanChange, { kind: 'finding-expected' | 'finding-actual' }>): Touch {
  // What the case brings changes with its facts and its day; a result that changes with it is reported by itself.
  if (change.kind === 'finding-actual' && change.byCents === null) return 'texts';
  if (!change.isPlanned) return 'other-routes';
  return change.byCents === null ? 'steps' : 'money';
}

/** What one change touches. */
export function touchOf(change: PlanChange): Touch {
  switch (change.kind) {
    case 'recommendation':
    case 'planned-route':
    case 'title-needed':
      return 'recommendation';
    case 'route-outcome':
      return change.isPlanned ? 'recommendation' : 'other-routes';
    case 'route-rank':
      return 'other-routes';
    case 'route-trait':
    case 'finding-result':
    case 'finding-provisional':
      return change.isPlanned ? 'steps' : 'other-routes';
    case 'finding-expected':
    case 'finding-actual':
      return ofFinding(change);
    case 'remedy-cost':
      return change.isPlanned ? 'money' : 'other-routes';
    case 'cost-amount':
    case 'cost-payer':
    case 'cost-total':
      return 'money';
    case 'presence':
      return ofPresence(change);
    case 'step-limit':
    case 'step-duration':
    case 'start-feasible':
      return 'dates';
    case 'step-detail':
      if (change.details.includes('fees')) return 'money';
      return change.details.every((detail) => detail === 'contactIds' || detail === 'reminders')
        ? 'texts'
        : 'steps';
    case 'procedure':
    case 'critical-path':
    case 'document-detail':
    case 'warning-severity':
    case 'authority':
      return 'steps';
    case 'step-dates':
    case 'start-day':
    case 'gain-days':
    case 'duty-due':
    case 'funding-deadline':
    case 'title-validity':
    case 'settlement':
    case 'citizenship':
      return ofDay(change);
    case 'wording':
      return 'texts';
  }
}

export function touchSummary(changes: readonly PlanChange[]): TouchSummary {
  const found = new Set(changes.map(touchOf));
  const most = TOUCHES.find((touch) => found.has(touch));
  return {
    touched: Object.fromEntries(TOUCHES.map((touch) => [touch, found.has(touch)])) as Record<Touch, boolean>,
    most: most === undefined ? 'nothing' : most === 'texts' ? 'only-texts' : most,
  };
}
