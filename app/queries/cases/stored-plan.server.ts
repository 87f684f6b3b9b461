import type { Directory } from '~/domain/directory/directory';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import type { Language } from '~/i18n/languages';
import type { Transaction } from '~/platform/database.server';

/** A version of plan and request as accepted. Only `acceptPlan` writes these columns, so their shape is known. */
export interface StoredPlan {
  plan: StepPlan;
  request: PlanRequest;
}

export function storedPlan(row: { plan: unknown; request: { request: unknown } }): StoredPlan {
  return { plan: row.plan as StepPlan, request: row.request.request as PlanRequest };
}

/**
 * The frozen plan with its sentences in the reader's language. Only words are exchanged, never a date, a sum or an
 * outcome: the frozen request is judged again in both languages, which gives pairs of sentences, and each frozen
 * sentence that is among them is replaced. What the law or the catalogue words differently today stays as it was
 * accepted; `language` then remains that of the acceptance, so that the page can say so.
 *
 * @param directory as it stands now: `directoryOf(context)`
 * @param earlier requests of earlier versions: what was finished under them may stand in a later plan
 */
export function planInLanguage(
  { plan, request }: StoredPlan,
  language: Language,
  directory: Directory,
  earlier: readonly PlanRequest[] = [],
): StepPlan {
  if (plan.language === language) return plan;
  const pairs = new Map<string, string>();
  for (const judged of [request, ...earlier]) {
    const [own, wanted] = [plan.language, language].map((side) =>
      planCase({ ...judged, language: side }, directory),
    );
    collectPairs(own, wanted, pairs);
  }
  let isComplete = true;
  const translated = exchange(plan, (text) => {
    const other = pairs.get(text);
    if (other === undefined && SENTENCE.test(text)) isComplete = false;
    return other ?? text;
  }) as StepPlan;
  return { ...translated, language: isComplete ? language : plan.language };
}

/** Requests of the versions before one, the latest first; none for a first version. */
export async function earlierRequests(
  database: Transaction,
  { organisationId, caseId, version }: { organisationId: string; caseId: string; version: number },
): Promise<PlanRequest[]> {
  if (version <= 1) return [];
  const rows = await database.casePlan.findMany({
    where: { organisationId, caseId, version: { lt: version } },
    orderBy: { version: 'desc' },
    select: { request: { select: { request: true } } },
  });
  return rows.map((row) => row.request.request as unknown as PlanRequest);
}

/** Text for people, unlike ids, codes, dates and addresses. */
const SENTENCE = /\p{L}\s+\S/u;

/** Both plans come from the same request, so they differ in words only and can be walked side by side. */
function collectPairs(own: unknown, other: unknown, pairs: Map<string, string>): void {
  if (typeof own === 'string') {
    if (typeof other === 'string' && !pairs.has(own)) pairs.set(own, other);
  } else if (typeof own === 'object' && own !== null) {
    for (const [key, value] of Object.entries(own)) {
      collectPairs(value, (other as Record<string, unknown> | undefined)?.[key], pairs);
    }
  }
}

function exchange(value: unknown, translate: (text: string) => string): unknown {
  if (typeof value === 'string') return translate(value);
  if (Array.isArray(value)) return value.map((inner) => exchange(inner, translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, exchange(inner, translate)]));
}
