import { takeFromLimit, type RateRule } from '~/auth/rate-limit.server';
import {
  languagesOf,
  makeDraft,
  type DraftFileLanguage,
  type DraftFileName,
  type TypedValues,
} from '~/domain/drafts';
import type { AppContext } from '~/platform/context.server';
import { draftDocx } from '~/platform/papers/draft-docx.server';
import { draftPdf } from '~/platform/papers/draft-pdf.server';
import { draftFacts } from '~/queries/drafts/draft-facts.server';

/** Files for one person: each takes the process some tenths of a second. */
const PER_PERSON: RateRule = { windowSeconds: 5 * 60, max: 60 };

export type DraftFileOutcome =
  | { outcome: 'made'; bytes: Uint8Array<ArrayBuffer> }
  /** The case has no accepted plan, or no office may be named in the notice yet. */
  | { outcome: 'not-ready' }
  | { outcome: 'too-many'; retryAfterSeconds: number };

/**
 * Makes the file of a draft. What was typed goes into the file and nowhere else.
 *
 * @throws AppError `not-found`
 */
export async function makeDraftFile(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>,
  input: {
    actor: { organisationId: string; personId: string };
    organisationName: string;
    caseId: string;
    file: DraftFileName;
    language: DraftFileLanguage;
    typed: TypedValues;
  },
): Promise<DraftFileOutcome> {
  const { actor, organisationName, caseId, file, typed } = input;
  const decision = await takeFromLimit(app, `draft:${actor.personId}`, PER_PERSON);
  if (!decision.allowed) return { outcome: 'too-many', retryAfterSeconds: decision.retryAfterSeconds };
  const today = app.clock.today();
  const drafts = [];
  for (const language of languagesOf(input.language)) {
    const { organisationId } = actor;
    const facts = await draftFacts(app, { organisationId, organisationName, caseId, language, today });
    const draft = facts === null ? null : makeDraft(file.id, { ...facts, typed });
    if (draft === null) return { outcome: 'not-ready' };
    drafts.push(draft);
  }
  return { outcome: 'made', bytes: await (file.format === 'pdf' ? draftPdf(drafts) : draftDocx(drafts)) };
}
