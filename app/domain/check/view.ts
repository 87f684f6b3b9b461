import type { PlanView } from '../cases/plan-view';

export const CHECK_VIEW_PARTS = [
  'acceleratedReason',
  'asOf',
  'blocked',
  'contacts',
  'costs',
  'desiredStart',
  'disclaimer',
  'firstDay',
  'isRecommended',
  'lawCheckedOn',
  'notApplicable',
  'planned',
  'possible',
  'timeline',
  'titleNeeded',
  'titleNeededReason',
  'warnings',
] as const;

/** The part of a plan that the quick check shows: the whole would travel twice, as page and as data. */
export type CheckView = Pick<PlanView, (typeof CHECK_VIEW_PARTS)[number]>;
