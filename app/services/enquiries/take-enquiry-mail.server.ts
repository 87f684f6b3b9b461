import { takeFromLimit } from '~/auth/rate-limit.server';
import { canEditCases } from '~/domain/cases/access';
import { isKnownSender } from '~/domain/mail/known-sender';
import { replyText } from '~/domain/mail/reply-text';
import { normalisedEmail } from '~/domain/organisations/email-address';
import type { AppContext } from '~/platform/context.server';
import { enquiryPartyOfMail, type MailParty } from '~/queries/enquiries/enquiry-party-of-mail.server';
import type { ReadMail } from '~/services/incoming/read-mail.server';

import { changeEnquiry } from './change-enquiry.server';
import { enterLetter } from './enter-letter.server';
import { mailAskers } from './mail-askers.server';
import { checkFiles, recordFiles, type CheckedFile } from './mail-files.server';
import { noteToSender } from './note-to-sender.server';

export type TakeContext = Pick<
  AppContext,
  'database' | 'clock' | 'ids' | 'environment' | 'queue' | 'log' | 'storage'
>;

/** Why a mail waits until somebody has looked at it. */
export type HeldFor = 'other-sender' | 'other-thread' | 'list' | 'no-access';

export type EnquiryMailOutcome =
  | 'enquiry-message'
  | 'enquiry-auto-reply'
  | 'enquiry-late'
  | 'enquiry-held'
  | 'empty'
  | 'encrypted'
  | 'too-many'
  | 'gone';

const HOUR_SECONDS = 60 * 60;
/** Nobody writes more often in one thread; two machines that answer each other do. */
const MAILS = { windowSeconds: HOUR_SECONDS, max: 10 };
/** More notes of absence of one party tell nobody anything. */
const MOST_AUTO_REPLIES = 3;

export interface EnquiryMailInput {
  incomingId: string;
  partyId: string;
  kind: 'letter' | 'auto-reply' | 'list';
  mail: ReadMail;
}

/**
 * Takes a mail to the address of a party into its thread. The signed address is the proof; a sender that nobody knows, a
 * thread that is another one and mails of lists wait until the asker has looked. Twice the same mail is taken once.
 */
export async function takeEnquiryMail(
  app: TakeContext,
  { incomingId, partyId, kind, mail }: EnquiryMailInput,
): Promise<EnquiryMailOutcome> {
  const party = await enquiryPartyOfMail(app.database, { partyId, answers: mail.answers, from: mail.from });
  if (party === null) return 'gone';
  if (!(await takeFromLimit(app, `enquiry-mail:${partyId}`, MAILS)).allowed) return 'too-many';
  if (kind === 'auto-reply' && party.autoReplies >= MOST_AUTO_REPLIES) return 'enquiry-auto-reply';
  if (mail.isEncrypted) {
    if (kind !== 'auto-reply') await noteToSender(app, party, { incomingId, cause: 'encrypted' });
    return 'encrypted';
  }
  const { text, signature } = replyText(mail.text);
  if (text === '' && mail.files.length === 0) {
    if (kind !== 'auto-reply') await noteToSender(app, party, { incomingId, cause: 'empty' });
    return 'empty';
  }
  const files = kind === 'auto-reply' ? [] : await checkFiles(app, party, mail.files);
  const outcome = await enter(app, party, {
    incomingId,
    kind,
    mail,
    text,
    signature,
    files,
    heldFor: kind === 'auto-reply' ? null : reasonToHold(party, kind, mail),
  });
  if (outcome === 'enquiry-late')
    await noteToSender(app, party, {
      incomingId,
      cause: party.isWithdrawn ? 'withdrawn' : party.isClosed ? 'closed' : 'elsewhere',
    });
  return outcome;
}

function reasonToHold(party: MailParty, kind: 'letter' | 'list', { from }: ReadMail): HeldFor | null {
  if (party.isOtherThread) return 'other-thread';
  if (party.side === 'asker' && (party.role === null || !canEditCases(party.role))) return 'no-access';
  const isKnown =
    party.isReleasedSender ||
    isKnownSender(normalisedEmail(from), normalisedEmail(party.email), party.side === 'service');
  if (!isKnown) return 'other-sender';
  return kind === 'list' ? 'list' : null;
}

interface Taken {
  incomingId: string;
  kind: EnquiryMailInput['kind'];
  mail: ReadMail;
  text: string;
  signature: string;
  files: readonly CheckedFile[];
  heldFor: HeldFor | null;
}

function enter(app: TakeContext, party: MailParty, taken: Taken): Promise<EnquiryMailOutcome> {
  const { incomingId: mailId, kind, mail, text, signature, files, heldFor } = taken;
  return changeEnquiry(app, { enquiryId: party.enquiryId, as: 'system' }, async (change) => {
    const { transaction, row } = change;
    const { count } = await transaction.enquiryMail.createMany({
      data: [
        {
          id: mailId,
          organisationId: row.organisationId,
          enquiryId: row.id,
          partyId: party.id,
          kind: kind === 'auto-reply' ? 'auto-reply' : 'letter',
          standing: heldFor === null ? 'taken' : 'held',
          heldFor,
          fromAddress: mail.from,
          fromName: mail.fromName,
          text,
          signature,
          rfcMessageId: mail.messageId,
          receivedAt: app.clock.now(),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return 'enquiry-message';
    await recordFiles(change, mailId, files);
    if (heldFor !== null) {
      await mailAskers(change, {
        template: 'enquiry-answer',
        cause: 'held',
        from: party.name ?? '',
        text: '',
      });
      return 'enquiry-held';
    }
    const named = async (messageId: string | null) => {
      await transaction.enquiryMail.update({ where: { id: mailId }, data: { messageId } });
    };
    if (kind === 'auto-reply') {
      // No event: a machine's word starts and stops no clock, and nobody is told by mail.
      const side = party.side === 'service' ? 'holder' : 'asker';
      const by = { side, personId: party.personId, name: party.name ?? '' } as const;
      await named(await change.write({ text, isInternal: false, submissionKey: `mail-${mailId}` }, by));
      return 'enquiry-auto-reply';
    }
    const openable = files.filter(({ problem }) => problem === null).length;
    const entered = await enterLetter(change, party, { mailId, text, files: openable });
    await named(entered.messageId);
    return entered.isLate ? 'enquiry-late' : 'enquiry-message';
  });
}
