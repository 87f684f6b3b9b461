/** What differs between two plans of one case, and the sentences for it. */
export * from './change';
export { diffPlans, type PlanDifference } from './diff-plans';
export { describeChange, describeTouch } from './describe-change';
export { compareDays, type DayComparison } from './time-machine';
export { TOUCHES, touchOf, touchSummary, type Touch, type TouchSummary } from './touch';
