import type { outgoingMailRow } from '~/services/mail/queue-mail.server';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

/** What becomes of a reminder that is due. */
export interface QueuedDraft {
  id: string;
  /** Its cause is gone. */
  whyNot: string | null;
  /** Nobody can be told. */
  failure: 'no-recipients' | 'mails-stopped' | 'step-without-text' | null;
  mails: Array<ReturnType<typeof outgoingMailRow>>;
  /** In whose digests it stands. */
  lines: Array<{ personId: string; because: string; mailId: string }>;
}

/** Writes mails, lines, the new state of the reminders and their ledger. The reminders are locked. */
export async function writeQueued(
  transaction: Transaction,
  context: Pick<AppContext, 'clock' | 'ids'>,
  organisationId: string,
  drafts: readonly QueuedDraft[],
): Promise<void> {
  const now = context.clock.now();
  const mails = drafts.flatMap((draft) => draft.mails);
  if (mails.length > 0) await transaction.outgoingMail.createMany({ data: mails, skipDuplicates: true });
  const lines = drafts.flatMap(({ id, lines: own }) =>
    own.map((line) => ({ ...line, organisationId, reminderId: id, createdAt: now })),
  );
  if (lines.length > 0) await transaction.digestItem.createMany({ data: lines, skipDuplicates: true });
  const outcomes = drafts.map((draft) => ({ ...draft, ...outcomeOf(draft) }));
  for (const key of new Set(outcomes.map(({ status, reason }) => `${status} ${reason ?? ''}`))) {
    const same = outcomes.filter(({ status, reason }) => `${status} ${reason ?? ''}` === key);
    const [first] = same;
    if (first === undefined) continue;
    await transaction.reminder.updateMany({
      where: { organisationId, id: { in: same.map(({ id }) => id) } },
      data: { status: first.status, reason: first.reason, updatedAt: now },
    });
  }
  await transaction.reminderEntry.createMany({
    data: outcomes.flatMap(({ id: reminderId, status, reason, mails: own, lines: places }) => {
      const entry = { organisationId, reminderId, kind: status, reason, at: now };
      const mailIds = [...own.map(({ id }) => id), ...places.map(({ mailId }) => mailId)];
      return mailIds.length === 0
        ? [{ ...entry, id: context.ids.next() }]
        : mailIds.map((mailId) => ({ ...entry, id: context.ids.next(), mailId }));
    }),
  });
}

function outcomeOf({ whyNot, failure }: QueuedDraft) {
  if (whyNot !== null) return { status: 'superseded' as const, reason: whyNot };
  return failure === null
    ? { status: 'queued' as const, reason: null }
    : { status: 'failed' as const, reason: failure };
}
