import type {
  AwaitedParty,
  CloseOutcome,
  DeclineReason,
  EnquiryEvent,
  EnquiryHappening,
} from '~/domain/enquiries';

import { changeEnquiry, type EnquiryChange } from './change-enquiry.server';
import type { EnquiryActor, EnquiryContext, EnquiryScope } from './enquiry-context.server';
import { holderName, mailAskers } from './mail-askers.server';
import { mailDesk } from './mail-desk.server';
import { routeNow } from './route-now.server';

/** What a desk, or the operator with the last resort, does with an enquiry it holds. */
export type HolderAct =
  | { readonly act: 'accept' }
  | { readonly act: 'decline'; readonly reason: DeclineReason; readonly note: string }
  /** Takes it for oneself; accepts it where nobody has. */
  | { readonly act: 'claim' }
  | { readonly act: 'assign'; readonly personId: string | null }
  | (Written & { readonly act: 'answer'; readonly closesAs: CloseOutcome | null })
  | (Written & { readonly act: 'ask-back'; readonly party: AwaitedParty })
  | (Written & { readonly act: 'note' })
  | { readonly act: 'resume' }
  | { readonly act: 'forward'; readonly toDeskId: string; readonly reason: string }
  | { readonly act: 'close'; readonly as: CloseOutcome }
  | { readonly act: 'reopen'; readonly reason: string };

interface Written {
  readonly text: string;
  readonly submissionKey: string;
  /** Revision of the page that was written on; what others said since is shown before anything is sent. */
  readonly seenRevision: number;
}

export type HolderOutcome =
  | { readonly outcome: 'done' | 'not-possible-now' | 'no-such-person' | 'no-such-desk' }
  /** Somebody wrote meanwhile; nothing was sent. `revision`: send again with it to say "I have seen it". */
  | {
      readonly outcome: 'changed-meanwhile';
      readonly revision: number;
      readonly messageIds: readonly string[];
    };

const DONE: HolderOutcome = { outcome: 'done' };
const NOT_NOW: HolderOutcome = { outcome: 'not-possible-now' };

/** Kinds that somebody who is about to send an answer has to know of. */
const MATTERS: ReadonlySet<EnquiryEvent['kind']> = new Set([
  'answered',
  'asked-back',
  'party-replied',
  'joined',
  'closed',
  'reopened',
]);

/**
 * One act of a holder, with everything that follows from it: the event, the message, mails, and the next holder.
 *
 * @throws AppError `not-found` where the enquiry is not (or no longer) with this holder
 */
export async function workOnEnquiry(
  app: EnquiryContext,
  { scope, by, ...act }: { scope: EnquiryScope; by: EnquiryActor } & HolderAct,
): Promise<HolderOutcome> {
  return changeEnquiry(app, scope, async (change) => {
    const outcome = await perform(change, by, act);
    if (outcome.outcome === 'done') await wasSeen(change, scope);
    return outcome;
  });
}

/** Whoever acts is there: the desk counts as one that looks. */
async function wasSeen({ transaction }: EnquiryChange, scope: EnquiryScope): Promise<void> {
  if (scope.as !== 'desk') return;
  await transaction.deskProfile.updateMany({
    where: { organisationId: scope.deskId, missedInARow: { gt: 0 } },
    data: { missedInARow: 0, lastMissedOn: null },
  });
}

async function perform(change: EnquiryChange, by: EnquiryActor, act: HolderAct): Promise<HolderOutcome> {
  const happen = async (happening: EnquiryHappening) =>
    (await change.happen(happening, by)) ? DONE : NOT_NOW;
  switch (act.act) {
    case 'accept':
      return happen({ kind: 'accepted' });
    case 'decline':
      return decline(change, by, act);
    case 'claim':
      if (by.personId === null) return NOT_NOW;
      await change.happen({ kind: 'accepted' }, by);
      return happen({ kind: 'claimed', personId: by.personId });
    case 'assign':
      if (act.personId !== null && !(await isColleague(change, act.personId)))
        return { outcome: 'no-such-person' };
      await change.happen({ kind: 'accepted' }, by);
      return happen({ kind: 'assigned', personId: act.personId });
    case 'answer':
    case 'ask-back':
    case 'note':
      return write(change, by, act);
    case 'resume':
      return happen({ kind: 'resumed' });
    case 'forward':
      return forward(change, by, act);
    case 'close':
      return close(change, by, act.as);
    case 'reopen':
      return happen({ kind: 'reopened', reason: act.reason });
  }
}

async function decline(
  change: EnquiryChange,
  by: EnquiryActor,
  { reason, note }: Extract<HolderAct, { act: 'decline' }>,
): Promise<HolderOutcome> {
  const before = await holderName(change);
  if (!(await change.happen({ kind: 'declined', reason, note }, by))) return NOT_NOW;
  await routeNow(change);
  await mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before });
  return DONE;
}

/** A member of the desk that holds it, or of the operator. */
async function isColleague({ transaction, state }: EnquiryChange, personId: string): Promise<boolean> {
  const { holder } = state;
  if (holder === null || holder.kind === 'service') return false;
  const where = holder.kind === 'desk' ? { organisationId: holder.id } : { role: 'operator' as const };
  return (await transaction.membership.count({ where: { ...where, personId } })) > 0;
}

async function write(
  change: EnquiryChange,
  by: EnquiryActor,
  act: Extract<HolderAct, { act: 'answer' | 'ask-back' | 'note' }>,
): Promise<HolderOutcome> {
  const isInternal = act.act === 'note';
  const news = change.events.filter(({ sequence, kind }) => sequence > act.seenRevision && MATTERS.has(kind));
  const sent = await change.transaction.enquiryMessage.count({
    where: {
      organisationId: change.row.organisationId,
      enquiryId: change.row.id,
      submissionKey: act.submissionKey,
    },
  });
  if (sent > 0) return DONE;
  if (news.length > 0 && !isInternal)
    return {
      outcome: 'changed-meanwhile',
      revision: change.state.revision,
      messageIds: news.flatMap((event) => ('messageId' in event ? [event.messageId] : [])),
    };
  if (!isInternal) await change.happen({ kind: 'accepted' }, by);
  const { status } = change.state;
  const mayWrite = isInternal || status === 'in-work' || status === 'waiting' || status === 'answered';
  if (!mayWrite) return NOT_NOW;
  const message = { text: act.text, isInternal, submissionKey: act.submissionKey };
  const messageId = await change.write(message, by);
  if (messageId === null) return DONE;
  if (by.personId !== null)
    await change.transaction.enquiryDraft.deleteMany({
      where: {
        organisationId: change.row.organisationId,
        enquiryId: change.row.id,
        personId: by.personId,
        kind: act.act,
      },
    });
  if (by.personId !== null)
    await change.transaction.enquiryPresence.updateMany({
      where: {
        organisationId: change.row.organisationId,
        enquiryId: change.row.id,
        personId: by.personId,
      },
      data: { writesUntil: null },
    });
  if (act.act === 'note') {
    await change.happen({ kind: 'noted', messageId }, by);
    return DONE;
  }
  if (act.act === 'answer') await change.happen({ kind: 'answered', messageId }, by);
  else await change.happen({ kind: 'asked-back', party: act.party, messageId }, by);
  const from = (await holderName(change)) ?? by.name;
  const cause = act.act === 'answer' ? 'answer' : 'question';
  await mailAskers(change, { template: 'enquiry-answer', cause, from, text: act.text });
  if (act.act === 'answer' && act.closesAs !== null)
    await change.happen({ kind: 'closed', outcome: act.closesAs }, by);
  return DONE;
}

async function forward(
  change: EnquiryChange,
  by: EnquiryActor,
  { toDeskId, reason }: Extract<HolderAct, { act: 'forward' }>,
): Promise<HolderOutcome> {
  const desk = await change.transaction.deskProfile.findUnique({
    where: { organisationId: toDeskId },
    select: { organisationId: true },
  });
  if (desk === null) return { outcome: 'no-such-desk' };
  const before = await holderName(change);
  const holder = { kind: 'desk', id: toDeskId } as const;
  if (!(await change.happen({ kind: 'forwarded', holder, reason }, by))) return NOT_NOW;
  await mailDesk(change, 'new');
  await mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before });
  return DONE;
}

async function close(change: EnquiryChange, by: EnquiryActor, as: CloseOutcome): Promise<HolderOutcome> {
  if (!(await change.happen({ kind: 'closed', outcome: as }, by))) return NOT_NOW;
  const from = (await holderName(change)) ?? by.name;
  await mailAskers(change, { template: 'enquiry-answer', cause: 'closed', from, text: '' });
  return DONE;
}
