import type { AppContext } from '~/platform/context.server';

import type { TakenMail } from './mail-sink';
import type { Scene } from './scene';

/** What the runner saw, which rows cannot tell. */
export interface Seen {
  /** Mail to the number of times its worker died, or was stopped beyond its lease, after handing it over. */
  inDoubt: Map<string, number>;
  hasJumped: boolean;
  /** Step or case to the moment at which it was done, moved or closed, committed and answered. */
  voidSince: ReadonlyMap<string, number>;
}

export interface Findings {
  reminders: number;
  mails: number;
  copiesAfterDeath: number;
  copiesAfterSilence: number;
  violations: string[];
}

/**
 * What must hold once everything has come to rest: every due reminder that is still wanted went out, none twice (but
 * for the copies that nobody can rule out, which are counted), none that was void, and ledger and mailbox agree.
 */
export async function findViolations(
  { database }: AppContext,
  scene: Scene,
  taken: readonly TakenMail[],
  seen: Seen,
): Promise<Findings> {
  const [reminders, mails, items, entries] = await Promise.all([
    database.reminder.findMany({
      where: { organisationId: { in: scene.organisationIds }, remindAt: { lte: new Date() } },
      select: {
        id: true,
        status: true,
        reason: true,
        dueOn: true,
        stepId: true,
        caseId: true,
        step: { select: { status: true, dueOn: true } },
        case: { select: { status: true } },
      },
    }),
    database.outgoingMail.findMany({ where: { personId: { in: scene.personIds } } }),
    database.digestItem.findMany({ where: { organisationId: { in: scene.organisationIds } } }),
    database.reminderEntry.findMany({ where: { organisationId: { in: scene.organisationIds } } }),
  ]);
  const violations: string[] = [];
  let copiesAfterDeath = 0;
  let copiesAfterSilence = 0;
  const takenOf = groupedBy(taken, ({ messageId }) => messageId);
  const sentMails = new Set(mails.filter(({ status }) => status === 'sent').map(({ id }) => id));

  for (const mail of mails) {
    const got = takenOf.get(mail.messageId) ?? [];
    takenOf.delete(mail.messageId);
    const silent = got.filter(({ isAnswered }) => !isAnswered).length;
    const doubts = seen.inDoubt.get(mail.id) ?? 0;
    const least = mail.status === 'sent' ? 1 : 0;
    const extra = got.length - least;
    if (extra < 0) violations.push(`mail ${mail.id} is marked as sent and is not in the mailbox`);
    if (extra > doubts + silent)
      violations.push(`mail ${mail.id} (${mail.status}) is in the mailbox ${got.length} times`);
    else if (extra > 0) {
      copiesAfterSilence += Math.min(extra, silent);
      copiesAfterDeath += Math.max(0, extra - silent);
    }
    if (mail.status === 'failed') violations.push(`mail ${mail.id} was given up: ${mail.lastError ?? '?'}`);
    if (got.some(({ to }) => to !== mail.recipient))
      violations.push(`mail ${mail.id} went to somebody else than its row says`);
    if (mail.template === 'digest' && mail.status === 'sent' && got.length === 1)
      violations.push(...wrongLines(mail.id, got[0]?.text ?? ''));
  }
  for (const messageId of takenOf.keys()) violations.push(`${messageId} is in the mailbox and has no row`);

  for (const reminder of reminders) {
    const isWanted =
      reminder.case.status === 'active' &&
      reminder.step?.status === 'open' &&
      reminder.step.dueOn?.getTime() === reminder.dueOn.getTime();
    const told = [
      ...mails.filter(({ reminderId }) => reminderId === reminder.id),
      ...items
        .filter(({ reminderId }) => reminderId === reminder.id)
        .map((item) => ({ ...item, id: item.mailId })),
    ].filter(({ id }) => sentMails.has(id));
    const people = told.map(({ personId }) => personId);
    if (new Set(people).size < people.length)
      violations.push(`reminder ${reminder.id} went to the same person by two mails`);
    if (isWanted && told.length === 0)
      violations.push(`reminder ${reminder.id} is due, wanted and ${reminder.status}, and nobody got it`);
    if (isWanted && reminder.status !== 'sent')
      violations.push(`reminder ${reminder.id} is wanted and ${reminder.status} (${reminder.reason ?? '-'})`);
    if (reminder.status === 'sent' && told.length === 0)
      violations.push(`reminder ${reminder.id} is marked as sent and no mail of it is`);
    const sentEntries = entries.filter(
      ({ reminderId, kind }) => reminderId === reminder.id && kind === 'sent',
    );
    for (const { mailId } of sentEntries)
      if (mailId === null || !sentMails.has(mailId))
        violations.push(`the ledger of reminder ${reminder.id} names a mail that was not sent`);
    for (const { id } of told)
      if (sentEntries.filter(({ mailId }) => mailId === id).length !== 1)
        violations.push(`the ledger of reminder ${reminder.id} does not have mail ${id} exactly once`);
    // Void means that nobody gets it any more: what was handed over before is out.
    const voidSince = Math.min(
      ...[reminder.stepId, reminder.caseId].map((about) => seen.voidSince.get(about ?? '') ?? Infinity),
    );
    if (!seen.hasJumped)
      for (const mail of mails)
        if (mail.reminderId === reminder.id && sentMails.has(mail.id) && !seen.inDoubt.has(mail.id))
          if ((mail.handedOverAt?.getTime() ?? 0) > voidSince)
            violations.push(`mail ${mail.id} was handed over after its reminder was void`);
  }
  return {
    reminders: reminders.length,
    mails: taken.length,
    copiesAfterDeath,
    copiesAfterSilence,
    violations,
  };

  /** The lines of a digest are its items, no more and no less. */
  function wrongLines(mailId: string, text: string): string[] {
    const stepOf = new Map(reminders.map(({ id, stepId }) => [id, stepId]));
    const wanted = new Set(
      items.filter((item) => item.mailId === mailId).map(({ reminderId }) => stepOf.get(reminderId)),
    );
    const shown = new Set([...text.matchAll(/\/steps\/([0-9a-f-]{36})/g)].map(([, id]) => id));
    const missing = [...wanted].filter((id) => id !== null && id !== undefined && !shown.has(id));
    const surplus = [...shown].filter((id) => !wanted.has(id ?? null));
    return [
      ...missing.map((id) => `digest ${mailId} lacks step ${id ?? ''}`),
      ...surplus.map((id) => `digest ${mailId} shows step ${id ?? ''} that is not one of its lines`),
    ];
  }
}

function groupedBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}
