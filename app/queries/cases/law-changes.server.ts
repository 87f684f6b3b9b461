import { continuedPlan } from '~/domain/cases/replan/continued-plan';
import type { Directory } from '~/domain/directory/directory';
import { LAW_CHECKED_ON } from '~/domain/law/sources';
import { readPlanRequest } from '~/domain/plan/contract';
import { describeTouch, diffPlans, touchOf, touchSummary, type Touch } from '~/domain/plan/difference';
import { planCase } from '~/domain/plan/plan-case';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

import { frozenPlan } from './frozen-plan.server';

export interface LawChangeRow {
  caseId: string;
  number: number;
  title: string;
  /** The day as of which the accepted plan was made. */
  asOf: string;
  /** In one sentence what it means; null: the facts contradict themselves today. */
  touch: string | null;
  /** How many things differ that matter. */
  changes: number;
}

export interface LawChanges {
  rows: LawChangeRow[];
  /** Cases looked at on this page. */
  checked: number;
  lawCheckedOn: string;
  /** Mark for the next page; null on the last one. */
  next: string | null;
}

const PAGE_SIZE = 25;

/** What makes a change of law worth a look: not that days went by, not how other routes are worded. */
const WEIGHTY: ReadonlySet<Touch> = new Set<Touch>(['recommendation', 'dates', 'money', 'steps']);

/**
 * Cases under way whose accepted facts give another plan today: the same facts, the law of today. Facts that were
 * changed meanwhile are another matter and stay out of it.
 */
export async function lawChanges(
  database: Database,
  reader: {
    organisationId: string;
    today: string;
    language: Language;
    directory: Directory;
    /** Mark of the page: cases with a number below it. */
    after: number | null;
  },
): Promise<LawChanges> {
  const { organisationId, today, language, directory, after } = reader;
  const found = await database.hiringCase.findMany({
    where: { organisationId, status: 'active', ...(after === null ? {} : { number: { lt: after } }) },
    orderBy: { number: 'desc' },
    take: PAGE_SIZE + 1,
    select: {
      id: true,
      number: true,
      title: true,
      plans: {
        where: { organisationId, supersededAt: null },
        orderBy: { version: 'desc' },
        take: 1,
        select: { id: true, version: true },
      },
      steps: { where: { organisationId, status: 'done' }, select: { key: true } },
    },
  });
  const shown = found.slice(0, PAGE_SIZE);
  const rows: LawChangeRow[] = [];
  for (const { id, number, title, plans, steps } of shown) {
    const [plan] = plans;
    if (plan === undefined) continue;
    const stored = await frozenPlan(database, { organisationId, planId: plan.id, language, directory });
    const row = { caseId: id, number, title, asOf: stored.plan.asOf };
    const reading = readPlanRequest({ ...stored.request, asOf: today, language });
    if (!reading.ok) {
      rows.push({ ...row, touch: null, changes: 0 });
      continue;
    }
    const finished = new Set(steps.map(({ key }) => key));
    const fresh = continuedPlan(stored.plan, planCase(reading.request, directory), finished);
    const isFirst = plan.version === 1;
    const weighty = diffPlans(stored.plan, fresh).changes.filter(
      (change) => isOfLaw(change, isFirst) && WEIGHTY.has(touchOf(change)),
    );
    if (weighty.length > 0)
      rows.push({ ...row, touch: describeTouch(touchSummary(weighty), language), changes: weighty.length });
  }
  return {
    rows,
    checked: shown.length,
    lawCheckedOn: LAW_CHECKED_ON,
    next: found.length > PAGE_SIZE ? String(shown.at(-1)?.number ?? '') : null,
  };
}

/** Warnings that come and go with the day of planning alone. */
const WARNINGS_OF_DAY: ReadonlySet<string> = new Set([
  'start-before-typical',
  'amounts-change-before-start',
  'law-checked-long-ago',
]);

/**
 * Days that follow from the day of planning are no change of law, nor are questions and addresses. Later versions count
 * days of law from what is really done, which the plan of today does not know.
 */
function isOfLaw(change: Parameters<typeof touchOf>[0], isFirstVersion: boolean): boolean {
  switch (change.kind) {
    case 'duty-due':
    case 'title-validity':
    case 'settlement':
    case 'citizenship':
      return isFirstVersion;
    case 'presence':
      if (change.subject === 'warning') return !WARNINGS_OF_DAY.has(change.id);
      return change.subject !== 'missing-fact' && change.subject !== 'contact';
    case 'start-day':
    case 'step-dates':
    case 'gain-days':
    case 'start-feasible':
    case 'critical-path':
      return false;
    default:
      return true;
  }
}
