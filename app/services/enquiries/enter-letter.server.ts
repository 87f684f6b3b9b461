import type { EnquiryChange } from './change-enquiry.server';
import type { EnquiryActor } from './enquiry-context.server';
import { mailAskers } from './mail-askers.server';
import { mailHolder } from './mail-holder.server';
import { takePart } from './take-part.server';

/** Whose address it came to. */
export interface LetterParty {
  readonly id: string;
  readonly side: string;
  readonly personId: string | null;
  readonly serviceId: string | null;
  readonly name: string | null;
}

export interface Letter {
  /** Of the mail: the same one is entered once. */
  readonly mailId: string;
  readonly text: string;
  /** Files that can be opened. */
  readonly files: number;
}

/** `late`: it stands in the thread, which is over, or with somebody else meanwhile; whoever wrote has to know. */
export type Entered = { readonly messageId: string | null; readonly isLate: boolean };

/** Enters a mail into the thread as what it is: an answer of the service that was asked, or a word of the asker. */
export async function enterLetter(
  change: EnquiryChange,
  party: LetterParty,
  letter: Letter,
): Promise<Entered> {
  return party.side === 'service' ? enterAnswer(change, party, letter) : enterReply(change, party, letter);
}

async function enterAnswer(change: EnquiryChange, party: LetterParty, letter: Letter): Promise<Entered> {
  const { holder } = change.state;
  const name = party.name ?? '';
  const by: EnquiryActor = { side: 'holder', personId: null, name };
  const messageId = await write(change, letter, by);
  if (messageId === null) return { messageId, isLate: false };
  const isTheirs = holder?.kind === 'service' && holder.id === party.serviceId;
  const isAnswer = isTheirs && (await change.happen({ kind: 'answered', messageId }, by));
  // What a service writes that no longer has the question is worth reading, and changes nothing for who has it now.
  if (!isAnswer) await change.happen({ kind: 'party-replied', party: 'other', messageId }, by);
  const { status } = change.state;
  if (status !== 'withdrawn')
    await mailAskers(change, {
      template: 'enquiry-answer',
      cause: 'answer',
      from: name,
      text: letter.text,
      files: letter.files,
    });
  return { messageId, isLate: !isAnswer };
}

async function enterReply(change: EnquiryChange, party: LetterParty, letter: Letter): Promise<Entered> {
  const { personId } = party;
  const person = await change.transaction.person.findUnique({
    where: { id: personId ?? '' },
    select: { name: true },
  });
  const by: EnquiryActor = { side: 'asker', personId, name: person?.name ?? '' };
  const messageId = await write(change, letter, by);
  if (messageId === null) return { messageId, isLate: false };
  const isOver = change.state.endedAt !== null;
  await change.happen({ kind: 'party-replied', party: 'asker', messageId }, by);
  await takePart(change, by);
  if (!isOver || change.state.status === 'closed')
    await mailHolder(change, { cause: 'reply', text: letter.text });
  return { messageId, isLate: isOver };
}

function write(change: EnquiryChange, { mailId, text }: Letter, by: EnquiryActor) {
  return change.write({ text, isInternal: false, submissionKey: `mail-${mailId}` }, by);
}
