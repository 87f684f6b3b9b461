import { takeFromLimit, type RateRule } from '~/auth/rate-limit.server';
import { KEPT_DAYS, type OutputKind } from '~/domain/hand-over/output';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { lockCase } from '~/services/cases/locked-case.server';
import type { Actor } from '~/services/organisations/actor.server';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** PDFs that one person has made; each keeps a worker busy for seconds. */
const PER_PERSON: RateRule = { windowSeconds: 60 * 60, max: 40 };

export type BegunOutput =
  { outcome: 'begun'; outputId: string } | { outcome: 'too-many'; retryAfterSeconds: number };

/**
 * Asks the worker for a PDF of the folder. A second press while one of the same kind waits gives that one.
 *
 * @throws AppError `not-found`
 */
export async function beginOutput(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'queue' | 'environment'>,
  input: { actor: Actor; caseId: string; kind: OutputKind; stepKey: string | null; language: Language },
): Promise<BegunOutput> {
  const { actor, caseId, kind, stepKey, language } = input;
  const { organisationId } = actor;
  const decision = await takeFromLimit(app, `output:${actor.personId}`, PER_PERSON);
  if (!decision.allowed) return { outcome: 'too-many', retryAfterSeconds: decision.retryAfterSeconds };
  const outputId = await app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const waiting = await transaction.folderOutput.findFirst({
      where: { organisationId, caseId, kind, stepKey, language, status: 'waiting' },
      select: { id: true },
    });
    if (waiting !== null) return waiting.id;
    const id = app.ids.next();
    const now = app.clock.now();
    await transaction.folderOutput.create({
      data: {
        id,
        organisationId,
        caseId,
        kind,
        stepKey,
        language,
        problems: [],
        createdById: actor.personId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + KEPT_DAYS * DAY_MS),
      },
    });
    const data = stepKey === null ? { kind } : { kind, stepKey };
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'folder-handed-out', data });
    return id;
  });
  await app.queue.wake('papers.make', { organisationId, outputId });
  return { outcome: 'begun', outputId };
}
