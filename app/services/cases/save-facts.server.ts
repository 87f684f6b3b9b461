import { columnOfDay } from '~/domain/cases/day-column';
import { changedFields, withSection, type Draft } from '~/domain/cases/draft';
import { SECTIONS_AFTER_CHOICE, type FieldName, type Section } from '~/domain/cases/fields';
import { mergeSection } from '~/domain/cases/merge-section';
import { requestFromDraft } from '~/domain/cases/request';
import { employerOfRequest } from '~/domain/organisations/employer-facts';
import type { Transaction } from '~/platform/database.server';
import { badRequest } from '~/platform/errors';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';

import type { Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase, type LockedCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface SaveFactsInput {
  actor: Actor;
  caseId: string;
  section: Section;
  /** The whole section as typed; an empty text empties the field. */
  values: Readonly<Record<string, string>>;
  /** The revision on which the person began to type. */
  revision: number;
  /**
   * What the form showed at that time. With it, changes of two people to different fields are both kept; without it,
   * anything saved since is a conflict.
   */
  base?: Readonly<Record<string, string>> | undefined;
}

export type SaveFactsOutcome =
  | { outcome: 'saved'; revision: number }
  /** Somebody else (or a second tab) saved other values since; nothing was written. */
  | { outcome: 'changed-meanwhile'; revision: number; draft: Draft; fields: readonly FieldName[] }
  | { outcome: 'closed' };

/**
 * Saves one section of the facts as typed; nothing is judged here.
 *
 * @throws AppError `not-found`; `bad-request` for a section that opens only after the choice of the person
 */
export async function saveFacts(app: CaseContext, input: SaveFactsInput): Promise<SaveFactsOutcome> {
  const { actor, caseId, section } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status === 'closed') return { outcome: 'closed' };
    if (SECTIONS_AFTER_CHOICE.includes(section) && found.draft.chosenOn === undefined) {
      throw badRequest('The choice of the person is not recorded yet.');
    }
    const { draft, fields, conflicts } = joined(found, input);
    if (conflicts.length > 0) {
      return {
        outcome: 'changed-meanwhile',
        revision: found.draftRevision,
        draft: found.draft,
        fields: conflicts,
      };
    }
    // The same values again: a second press of the button, or what saving-as-you-type had already brought.
    if (fields.length === 0) return { outcome: 'saved', revision: found.draftRevision };
    const revision = found.draftRevision + 1;
    const status = await statusWith(transaction, app, organisationId, found, draft);
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: { draft, draftRevision: revision, status, updatedAt: app.clock.now() },
    });
    await recordChange(transaction, app, input);
    return { outcome: 'saved', revision };
  });
}

/** The draft with what was typed, the fields that change by it, and those that somebody else changed meanwhile. */
function joined(found: LockedCase, { section, values, revision, base }: SaveFactsInput) {
  if (base !== undefined) {
    const merged = mergeSection(section, { stored: found.draft, base, typed: values });
    const draft = withSection(found.draft, section, merged.values);
    return { draft, fields: changedFields(found.draft, draft), conflicts: merged.conflicts };
  }
  const draft = withSection(found.draft, section, values);
  const fields = changedFields(found.draft, draft);
  return { draft, fields, conflicts: found.draftRevision === revision ? [] : fields };
}

/** A case is `planned` as soon as its facts give a plan, and a draft again when they no longer do. */
async function statusWith(
  transaction: Transaction,
  app: CaseContext,
  organisationId: string,
  found: LockedCase,
  draft: Draft,
): Promise<LockedCase['status']> {
  if (found.status !== 'draft' && found.status !== 'planned') return found.status;
  const { facts } = await getEmployerProfile(transaction, organisationId);
  const outcome = requestFromDraft({
    draft,
    asOf: app.clock.today(),
    language: 'de',
    employer: employerOfRequest(facts),
  });
  return outcome.ok ? 'planned' : 'draft';
}

/**
 * The history names who changed which section, never what was typed. Facts are saved every few seconds while somebody
 * types, so one row a person, section and day is enough.
 */
async function recordChange(
  transaction: Transaction,
  app: CaseContext,
  { actor, caseId, section }: SaveFactsInput,
): Promise<void> {
  const { organisationId, personId } = actor;
  const earlier = await transaction.caseEvent.findFirst({
    where: {
      organisationId,
      caseId,
      kind: 'facts-changed',
      actorId: personId,
      occurredOn: columnOfDay(app.clock.today()),
      data: { path: ['section'], equals: section },
    },
    select: { id: true },
  });
  if (earlier === null)
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'facts-changed', data: { section } });
}
