import type { Directory } from '~/domain/directory/directory';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { earlierRequests, planInLanguage, storedPlan, type StoredPlan } from './stored-plan.server';

interface Kept {
  /** Words of contacts hang on it; another one means that they are looked up anew. */
  directory: Directory;
  plan: Promise<StoredPlan>;
}

/** A plan is about half a megabyte in memory; the ones that nobody looks at give way. */
const MAX_KEPT = 60;

/** One memory for each database of the process: web has one, the tests many. */
const memories = new WeakMap<Database, Map<string, Kept>>();

/**
 * A frozen version of plan and request in the reader's language. Versions never change once they are accepted, so each
 * is read and translated once; pages that show a part of it cost the database a few columns only. Whoever calls has
 * found the id within the organisation.
 *
 * @throws AppError `not-found`
 */
export function frozenPlan(
  database: Database,
  of: { organisationId: string; planId: string; language: Language; directory: Directory },
): Promise<StoredPlan> {
  const memory = memories.get(database) ?? new Map<string, Kept>();
  memories.set(database, memory);
  const key = `${of.organisationId} ${of.planId} ${of.language}`;
  const known = memory.get(key);
  memory.delete(key);
  const kept =
    known?.directory === of.directory ? known : { directory: of.directory, plan: load(database, of) };
  memory.set(key, kept);
  kept.plan.catch(() => memory.delete(key));
  const [oldest] = memory.keys();
  if (memory.size > MAX_KEPT && oldest !== undefined) memory.delete(oldest);
  return kept.plan;
}

async function load(
  database: Database,
  of: { organisationId: string; planId: string; language: Language; directory: Directory },
): Promise<StoredPlan> {
  const row = await database.casePlan.findUnique({
    where: { organisationId_id: { organisationId: of.organisationId, id: of.planId } },
    select: { plan: true, caseId: true, version: true, request: { select: { request: true } } },
  });
  if (row === null) throw notFound();
  const stored = storedPlan(row);
  const { organisationId } = of;
  const { caseId, version } = row;
  const earlier =
    stored.plan.language === of.language
      ? []
      : await earlierRequests(database, { organisationId, caseId, version });
  return { request: stored.request, plan: planInLanguage(stored, of.language, of.directory, earlier) };
}
