import type { ServiceTopic } from '~/domain/directory/vocabulary';
import { columnOfDay } from '~/domain/cases/day-column';
import { isUniqueViolation } from '~/services/account/outcome';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export interface ReplyTemplateInput {
  actor: Actor;
  authorName: string;
  /** Null: a new one. */
  templateId: string | null;
  /** Of the page it was changed on. */
  revision: number;
  name: string;
  topic: ServiceTopic | null;
  text: string;
  legalSource: string;
  reviewBy: string;
}

export type SaveTemplateOutcome =
  { outcome: 'saved'; templateId: string } | { outcome: 'name-taken' | 'changed-meanwhile' | 'no-profile' };

type SaveContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

/** Keeps a template of the desk. Whoever saves it stands for it until the day it has to be looked at again. */
export async function saveReplyTemplate(
  app: SaveContext,
  input: ReplyTemplateInput,
): Promise<SaveTemplateOutcome> {
  const { actor, templateId, revision, name, topic, text, legalSource } = input;
  const { organisationId, personId } = actor;
  const now = app.clock.now();
  const said = {
    name,
    topic,
    text,
    legalSource,
    reviewBy: columnOfDay(input.reviewBy),
    authorId: personId,
    authorName: input.authorName,
    updatedAt: now,
  };
  try {
    return await app.database.$transaction(async (transaction) => {
      const desk = await transaction.deskProfile.count({ where: { organisationId } });
      if (desk === 0) return { outcome: 'no-profile' };
      const id = templateId ?? app.ids.next();
      if (templateId === null)
        await transaction.replyTemplate.create({ data: { id, organisationId, ...said, createdAt: now } });
      else {
        const { count } = await transaction.replyTemplate.updateMany({
          where: { id, organisationId, revision },
          data: { ...said, revision: { increment: 1 } },
        });
        if (count === 0) return { outcome: 'changed-meanwhile' };
      }
      await recordAudit(transaction, app, {
        ...auditOf(actor),
        action: 'reply-template-saved',
        subjectType: 'reply-template',
        subjectId: id,
        detail: { reviewBy: input.reviewBy },
      });
      return { outcome: 'saved', templateId: id };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { outcome: 'name-taken' };
    throw error;
  }
}

/** Takes a template away; answers that were written with it stay as they are. */
export async function deleteReplyTemplate(
  app: SaveContext,
  { actor, templateId }: { actor: Actor; templateId: string },
): Promise<void> {
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.replyTemplate.deleteMany({
      where: { id: templateId, organisationId },
    });
    if (count === 0) return;
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'reply-template-deleted',
      subjectType: 'reply-template',
      subjectId: templateId,
      detail: {},
    });
  });
}
