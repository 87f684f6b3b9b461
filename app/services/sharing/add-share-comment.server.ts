import { isPartnerKind } from '~/domain/sharing/access';
import { organisationPath } from '~/domain/organisations/paths';
import { scopeOf } from '~/domain/sharing/scope';
import { stepTitleIn } from '~/domain/work/step-words';
import { columnOfDay } from '~/domain/cases/day-column';
import { notFound } from '~/platform/errors';
import type { Transaction } from '~/platform/database.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { languageOfPerson, partnerRecipients, shareCause, type QueuedMail } from './share-mails.server';
import type { ShareContext } from './share-context.server';

export interface AddShareCommentInput {
  /** The employer's organisation, whoever writes. */
  actor: Actor;
  side: 'employer' | 'partner';
  caseId: string;
  shareId: string;
  stepId: string;
  text: string;
}

/** `over`: the share ended, or shows no steps any more; nothing was written. */
export type AddShareCommentOutcome = { outcome: 'added'; commentId: string } | { outcome: 'over' };

const MINUTE_MS = 60_000;

/**
 * Adds a comment that both sides of a share read, and writes to the other side that it is there. The same words by the
 * same person within a minute are a second press of the button.
 *
 * @throws AppError `not-found`, also for steps and shares of other cases
 */
export async function addShareComment(
  app: ShareContext,
  input: AddShareCommentInput,
): Promise<AddShareCommentOutcome> {
  const { actor, side, caseId, shareId, stepId, text } = input;
  const { organisationId, personId } = actor;
  const { mails, ...result } = await app.database.$transaction(async (transaction) => {
    const none: QueuedMail[] = [];
    const found = await lockCase(transaction, organisationId, caseId);
    const [share, step] = [
      await transaction.caseShare.findFirst({
        where: {
          organisationId,
          caseId,
          id: shareId,
          endedAt: null,
          endsOn: { gte: columnOfDay(app.clock.today()) },
        },
        include: { partner: { select: { id: true, name: true, slug: true, kind: true } } },
      }),
      await transaction.caseStep.findFirst({
        where: { organisationId, caseId, id: stepId, status: { not: 'dropped' } },
        select: { id: true, key: true, title: true, ownerId: true, deputyId: true },
      }),
    ];
    if (step === null) throw notFound();
    if (share === null || !scopeOf(share.scope).includes('steps'))
      return { outcome: 'over' as const, mails: none };
    const now = app.clock.now();
    const twin = await transaction.caseComment.findFirst({
      where: {
        organisationId,
        stepId,
        shareId,
        authorId: personId,
        text,
        deletedAt: null,
        createdAt: { gte: new Date(now.getTime() - MINUTE_MS) },
      },
      select: { id: true },
    });
    if (twin !== null) return { outcome: 'added' as const, commentId: twin.id, mails: none };
    const commentId = app.ids.next();
    await transaction.caseComment.create({
      data: {
        id: commentId,
        organisationId,
        caseId,
        stepId,
        shareId,
        isFromPartner: side === 'partner',
        authorId: personId,
        text,
        createdAt: now,
      },
    });
    const queued = await queueCommentMails(transaction, app, {
      side,
      authorId: personId,
      organisationId,
      found: { id: caseId, number: found.number },
      share,
      step,
      commentId,
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'comment-added',
      stepKey: step.key,
      data: { commentId, shareId, partnerId: share.partnerId },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'comment-added',
      subjectType: 'case-comment',
      subjectId: commentId,
      detail: { caseId, shareId, mails: queued.length },
    });
    return { outcome: 'added' as const, commentId, mails: queued };
  });
  for (const mail of mails) await wakeMail(app.queue, mail);
  return result;
}

interface CommentMail {
  side: 'employer' | 'partner';
  authorId: string;
  organisationId: string;
  found: { id: string; number: number };
  share: {
    id: string;
    adviserId: string | null;
    createdById: string;
    partner: { id: string; name: string; slug: string; kind: 'chamber' | 'desk' | 'employer' | 'operator' };
  };
  step: { id: string; key: string; title: string; ownerId: string | null; deputyId: string | null };
  commentId: string;
}

async function queueCommentMails(
  transaction: Transaction,
  app: ShareContext,
  input: CommentMail,
): Promise<QueuedMail[]> {
  const { side, authorId, organisationId, found, share, step, commentId } = input;
  const { partner } = share;
  if (!isPartnerKind(partner.kind)) return [];
  const employer = await transaction.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, slug: true },
  });
  const isToPartner = side === 'employer';
  const people = isToPartner
    ? await partnerRecipients(transaction, {
        partnerId: partner.id,
        kind: partner.kind,
        adviserId: share.adviserId,
      })
    : await employerRecipients(transaction, organisationId, [step.ownerId, step.deputyId, share.createdById]);
  const path = isToPartner
    ? `${organisationPath(partner.kind, partner.slug)}/cases/${share.id}/steps/${step.id}#comment-${commentId}`
    : `/o/${employer.slug}/cases/${found.id}/steps/${step.id}#comment-${commentId}`;
  const mails: QueuedMail[] = [];
  for (const person of people) {
    if (person.id === authorId) continue;
    const language = languageOfPerson(person);
    const owner = isToPartner ? partner.id : organisationId;
    const { mailId } = await queueMail(transaction, app, {
      template: 'share-notice',
      language,
      recipient: person.email,
      personId: person.id,
      organisationId: owner,
      cause: `${isToPartner ? shareCause(share.id) : 'share-comment:'}${commentId}:${person.id}`,
      props: {
        kind: isToPartner ? 'employer-comment' : 'partner-comment',
        otherName: isToPartner ? employer.name : partner.name,
        caseNumber: found.number,
        stepTitle: stepTitleIn(step, language),
        endsOn: null,
        url: `${app.environment.BASE_URL}${path}`,
      },
    });
    mails.push({ mailId, organisationId: owner });
  }
  return mails;
}

/** Who looks after the step, and who shared the case: those of them that are still there. */
async function employerRecipients(
  transaction: Transaction,
  organisationId: string,
  ids: readonly (string | null)[],
) {
  const members = await transaction.membership.findMany({
    where: { organisationId, personId: { in: ids.filter((id) => id !== null) } },
    select: { person: { select: { id: true, email: true, language: true } } },
  });
  return members.map((member) => member.person);
}
