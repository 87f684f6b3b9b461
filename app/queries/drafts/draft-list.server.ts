import { DRAFT_IDS, draftNeed, makeDraft, missingOf, type DraftId, type DraftNeed } from '~/domain/drafts';
import { draftFacts } from './draft-facts.server';

export interface DraftList {
  lawCheckedOn: string;
  drafts: { id: DraftId; need: DraftNeed; basis: string | null; missing: string[] }[];
}

/** Needed ones first. */
const ORDER: readonly DraftNeed[] = ['needed', 'at-hand', 'not-needed'];

/**
 * The drafts of a case with what is missing in each; null for a case without an accepted plan.
 *
 * @throws AppError `not-found`
 */
export async function draftList(
  app: Parameters<typeof draftFacts>[0],
  of: Parameters<typeof draftFacts>[1],
): Promise<DraftList | null> {
  const facts = await draftFacts(app, of);
  if (facts === null) return null;
  const drafts = DRAFT_IDS.map((id) => {
    const draft = makeDraft(id, { ...facts, typed: {} });
    return {
      id,
      need: draftNeed(id, facts.plan),
      basis: draft?.basis ?? null,
      missing: draft === null ? [] : missingOf(draft),
    };
  });
  return {
    lawCheckedOn: facts.lawCheckedOn,
    drafts: drafts.sort((left, right) => ORDER.indexOf(left.need) - ORDER.indexOf(right.need)),
  };
}
