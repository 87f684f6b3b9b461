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
        select: { id: true },
      },
    },
  });
  const shown = found.slice(0, PAGE_SIZE);
  const rows: LawChangeRow[] = [];
  for (const { id, number, title, plans } of shown) {
    const [plan] = plans;
    if (plan === undefined) continue;
    const stored = await frozenPlan(database, { organisationId, planId: plan.id, language, directory });
    const row = { caseId: id, number, title, asOf: stored.plan.asOf };
    const reading = readPlanRequest({ ...stored.request, asOf: today, language });
    if (!reading.ok) {
      rows.push({ ...row, touch: null, changes: 0 });
      continue;
    }
    const { changes } = diffPlans(stored.plan, planCase(reading.request, directory));
    const weighty = changes.filter((change) => isOfLaw(change) && WEIGHTY.has(touchOf(change)));
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

/** Steps that were finished and kept, and days that follow from the day of planning, are no change of law. */
function isOfLaw(change: Parameters<typeof touchOf>[0]): boolean {
  switch (change.kind) {
    case 'presence':
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
