import type { Correction } from '~/domain/directory-exchange';
import type { Transaction } from '~/platform/database.server';
import { openCheck } from '~/queries/directory/check-for-visitor.server';

import { lockEntry } from './locked-entry.server';
import { asJson, writeChange, type DirectoryContext } from './write-change.server';

/** What the office behind the link says. */
export type CheckAnswer =
  /** Everything is still right. */
  | { kind: 'confirmed' }
  /** Something is wrong: goes to the operator, who decides. */
  | { kind: 'corrected'; correction: Correction; text: string }
  /** Do not ask again; the entry stays as it is. */
  | { kind: 'stopped' };

/** `closed`: the link is forged, expired or used, or the entry is gone. */
export type AnswerCheckOutcome = 'answered' | 'closed';

/** Writes the one answer that a monthly link has, and what follows from it. */
export async function answerServiceCheck(
  app: DirectoryContext,
  { token, answer }: { token: string; answer: CheckAnswer },
): Promise<AnswerCheckOutcome> {
  return app.database.$transaction(async (transaction): Promise<AnswerCheckOutcome> => {
    const now = app.clock.now();
    const open = await openCheck(transaction, { token, now });
    if (open === null) return 'closed';
    // The condition and not the look before it: of two answers at once only one finds the question open.
    const { count } = await transaction.serviceCheck.updateMany({
      where: { id: open.checkId, answer: null, expiresAt: { gt: now } },
      data: { answer: answer.kind, answeredAt: now },
    });
    if (count === 0) return 'closed';
    if (answer.kind === 'confirmed') await confirm(app, transaction, open.service.id);
    if (answer.kind === 'corrected') {
      await transaction.serviceReport.create({
        data: {
          id: app.ids.next(),
          serviceId: open.service.id,
          source: 'service',
          text: answer.text,
          proposal: asJson(answer.correction),
          createdAt: now,
        },
      });
    }
    return 'answered';
  });
}

/** Checked today, by those who know best. That the mail reached them also says that the address works. */
async function confirm(app: DirectoryContext, transaction: Transaction, serviceId: string): Promise<void> {
  await writeChange(transaction, app, {
    found: await lockEntry(transaction, serviceId),
    action: 'confirmed',
    reason: '',
    actorId: null,
    verifiedOn: app.clock.today(),
    bounces: 0,
  });
}
