import type { AppContext } from '~/platform/context.server';
import { conferenceAccess, type ConferenceOwner } from '~/queries/enquiries/conferences.server';

export type ConferenceAct =
  /** The employer's; `end` takes the consent back as well. */
  | { readonly act: 'agree' | 'refuse' }
  /** Employer or host. */
  | { readonly act: 'end' }
  | { readonly act: 'write'; readonly text: string; readonly submissionKey: string };

const STATUS_AFTER = { agree: 'running', refuse: 'refused', end: 'ended' } as const;
const ENTRY = { agree: 'agreed', refuse: 'refused', end: 'ended' } as const;

/**
 * Agrees, refuses, ends or writes; each with a line in the log that the employer reads.
 *
 * @throws AppError `not-found` for conferences that one has no part in
 */
export async function takePartInConference(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  input: {
    conferenceId: string;
    owner: ConferenceOwner;
    person: { id: string; name: string };
  } & ConferenceAct,
): Promise<{ outcome: 'done' | 'not-possible-now' }> {
  const { conferenceId, owner, person } = input;
  return app.database.$transaction(async (transaction) => {
    // Consent and words one after the other: nobody writes past a consent that is taken back.
    await transaction.$queryRaw`SELECT id FROM desk_conference WHERE id = ${conferenceId} FOR NO KEY UPDATE`;
    const access = await conferenceAccess(transaction, { conferenceId, owner, today: app.clock.today() });
    const { organisationId, reader, status } = access;
    const at = app.clock.now();
    const deskId = 'deskId' in owner ? owner.deskId : null;
    const note = (kind: string) =>
      transaction.deskConferenceEntry.create({
        data: { id: app.ids.next(), organisationId, conferenceId, kind, deskId, actorId: person.id, at },
      });
    if (input.act === 'write') {
      if (!access.canWrite) return { outcome: 'not-possible-now' };
      const { count } = await transaction.deskConferenceMessage.createMany({
        data: [
          {
            ...{ id: app.ids.next(), organisationId, conferenceId, deskId, createdAt: at },
            ...{ authorId: person.id, authorName: person.name },
            ...{ text: input.text, submissionKey: input.submissionKey },
          },
        ],
        skipDuplicates: true,
      });
      if (count > 0) await note('wrote');
      return { outcome: 'done' };
    }
    const isAllowed =
      input.act === 'end'
        ? reader !== 'invited' && (status === 'running' || status === 'asked')
        : reader === 'employer' && status === 'asked';
    if (!isAllowed) return { outcome: 'not-possible-now' };
    await transaction.deskConference.update({
      where: { organisationId_id: { organisationId, id: conferenceId } },
      data: {
        status: STATUS_AFTER[input.act],
        ...(input.act === 'end' ? { endedAt: at } : { decidedById: person.id, decidedAt: at }),
      },
    });
    await note(ENTRY[input.act]);
    return { outcome: 'done' };
  });
}

/** Notes that a desk opened the thread, at most once an hour and person. */
export async function noteConferenceRead(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  of: { organisationId: string; conferenceId: string; deskId: string; personId: string },
): Promise<void> {
  const { organisationId, conferenceId, deskId, personId } = of;
  const at = app.clock.now();
  const since = new Date(at.getTime() - READ_AGAIN_MS);
  const who = { organisationId, conferenceId, deskId, actorId: personId, kind: 'read' };
  const noted = await app.database.deskConferenceEntry.count({ where: { ...who, at: { gt: since } } });
  if (noted === 0)
    await app.database.deskConferenceEntry.create({ data: { ...who, id: app.ids.next(), at } });
}

const READ_AGAIN_MS = 60 * 60 * 1_000;
