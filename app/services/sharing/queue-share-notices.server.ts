import { addDays } from '~/domain/calendar';
import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { NOTICE_DAYS } from '~/domain/sharing/share-period';
import { formatDate } from '~/i18n/format';
import type { Transaction } from '~/platform/database.server';
import { queueMail } from '~/services/mail/queue-mail.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { languageOfPerson, voidShareMails, type QueuedMail } from './share-mails.server';
import type { ShareContext } from './share-context.server';

const BATCH = 100;

type NoticeContext = Omit<ShareContext, 'queue'>;

/**
 * Tells owners that a share ends in a week or has ended by its date, and marks the latter in history. Nothing depends on
 * it: the other side finds nothing after the last day, whether this ran or not. Safe to run twice: the mail's cause names
 * share and day, and an end is marked once.
 *
 * @returns mails to wake the worker for, and whether there is more to do
 */
export async function queueShareNotices(
  app: NoticeContext,
): Promise<{ mails: QueuedMail[]; isMore: boolean }> {
  const today = app.clock.today();
  const over = await sharesOf(app, { endsOn: { lt: columnOfDay(today) } });
  const soon = await sharesOf(app, {
    endsOn: { gte: columnOfDay(today), lte: columnOfDay(addDays(today, NOTICE_DAYS)) },
  });
  const mails: QueuedMail[] = [];
  for (const share of over) mails.push(...(await markLapsed(app, share)));
  for (const share of soon)
    mails.push(
      ...(await app.database.$transaction((transaction) => tell(transaction, app, share, 'ends-soon'))),
    );
  return { mails, isMore: over.length === BATCH };
}

type Share = Awaited<ReturnType<typeof sharesOf>>[number];

function sharesOf(app: NoticeContext, where: { endsOn: { lt?: Date; gte?: Date; lte?: Date } }) {
  return app.database.caseShare.findMany({
    where: { endedAt: null, ...where },
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: {
      id: true,
      organisationId: true,
      caseId: true,
      createdById: true,
      endsOn: true,
      partnerId: true,
      partner: { select: { name: true } },
      case: { select: { number: true, organisation: { select: { slug: true } } } },
    },
  });
}

async function markLapsed(app: NoticeContext, share: Share): Promise<QueuedMail[]> {
  const { organisationId, id, caseId, partnerId } = share;
  return app.database.$transaction(async (transaction) => {
    const now = app.clock.now();
    const { count } = await transaction.caseShare.updateMany({
      where: { organisationId, id, endedAt: null, endsOn: share.endsOn },
      data: { endedAt: now, updatedAt: now },
    });
    // Somebody extended or ended it meanwhile.
    if (count === 0) return [];
    await voidShareMails(transaction, id);
    await transaction.caseEvent.create({
      data: {
        id: app.ids.next(),
        organisationId,
        caseId,
        kind: 'share-ended',
        occurredOn: share.endsOn,
        stepKey: null,
        data: { shareId: id, partnerId },
        actorId: null,
        createdAt: now,
      },
    });
    await recordAudit(transaction, app, {
      organisationId,
      actorId: null,
      action: 'share-ended',
      subjectType: 'case-share',
      subjectId: id,
      detail: { caseId, partnerId },
    });
    return tell(transaction, app, share, 'ended');
  });
}

/** Writes to who shared the case, or to the owners where that person is gone. */
async function tell(
  transaction: Transaction,
  app: NoticeContext,
  share: Share,
  kind: 'ends-soon' | 'ended',
): Promise<QueuedMail[]> {
  const { organisationId, id, createdById, partner, caseId } = share;
  const members = await transaction.membership.findMany({
    where: { organisationId, OR: [{ personId: createdById }, { role: 'owner' }] },
    select: { personId: true, person: { select: { id: true, email: true, language: true } } },
  });
  const sharer = members.filter((member) => member.personId === createdById);
  const endsOn = dayOfColumn(share.endsOn);
  const page = `/o/${share.case.organisation.slug}/cases/${caseId}/people`;
  const mails: QueuedMail[] = [];
  for (const { person } of sharer.length > 0 ? sharer : members) {
    const language = languageOfPerson(person);
    const { mailId } = await queueMail(transaction, app, {
      template: 'share-notice',
      language,
      recipient: person.email,
      personId: person.id,
      organisationId,
      cause: `share-${kind}:${id}:${endsOn}:${person.id}`,
      props: {
        kind,
        otherName: partner.name,
        caseNumber: share.case.number,
        stepTitle: null,
        endsOn: formatDate(endsOn, language),
        url: `${app.environment.BASE_URL}${page}${kind === 'ended' ? '' : `/shares/${id}`}`,
      },
    });
    mails.push({ mailId, organisationId });
  }
  return mails;
}
