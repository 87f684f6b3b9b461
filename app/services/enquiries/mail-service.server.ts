import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { clocksOf, type Leaving, type Urgency } from '~/domain/enquiries';
import { germanDate } from '~/platform/clock.server';
import { queueMail } from '~/services/mail/queue-mail.server';

import type { EnquiryChange } from './change-enquiry.server';
import { partyToken } from './party-token.server';

export type ServiceMail =
  | { readonly cause: 'new' | 'reminder' | 'over' }
  /** What the asker wrote to it. */
  | { readonly cause: 'reply'; readonly text: string };

/** Services of the directory are offices in Germany. */
const LANGUAGE = 'de';

/**
 * Writes to a service outside: the question with exactly the facts that the preview showed, a reminder, what the asker
 * wrote, or that nothing is needed any more. An answer goes to the address of this party in this thread.
 */
export async function mailService(
  change: EnquiryChange,
  serviceId: string,
  mail: ServiceMail,
): Promise<void> {
  const { transaction, app, row, state } = change;
  const { organisationId, id: enquiryId } = row;
  const party = await transaction.enquiryParty.findFirst({
    where: { organisationId, enquiryId, side: 'service', serviceId },
    select: { id: true, email: true },
  });
  if (party === null || party.email === null) return;
  const { subject, facts, messages, _count } = await transaction.enquiry.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: enquiryId } },
    select: {
      subject: true,
      facts: true,
      messages: { where: { side: 'asker' }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 1 },
      _count: { select: { files: { where: { folderFileId: { not: null } } } } },
    },
  });
  const isQuestion = mail.cause === 'new' || mail.cause === 'reminder';
  // Only `askEnquiry` writes the column.
  const leaving = facts as unknown as Leaving;
  const { mailId } = await queueMail(transaction, app, {
    template: 'enquiry-for-service',
    language: LANGUAGE,
    recipient: party.email,
    organisationId,
    enquiryPartyId: party.id,
    cause: `enquiry:${enquiryId}:${state.revision}:service:${mail.cause}:${party.id}`,
    props: {
      cause: mail.cause,
      number: row.number,
      topic: topicWord(row.topic as ServiceTopic, LANGUAGE),
      place: placeOf(row),
      occupation:
        row.occupationGroup === null
          ? null
          : occupationGroupWord(row.occupationGroup as OccupationGroup, LANGUAGE),
      isUrgent: row.urgency === 'urgent',
      answerLanguage: row.language === 'en' ? 'en' : 'de',
      sender: leaving.sender,
      subject: isQuestion ? subject : '',
      text: mail.cause === 'reply' ? mail.text : isQuestion ? (messages[0]?.text ?? '') : '',
      facts: isQuestion ? leaving.facts.map((fact) => fact[LANGUAGE]) : [],
      files: _count.files,
      answerBy: isQuestion ? await answerBy(change) : null,
      pageUrl: `${app.environment.BASE_URL}/answer/${partyToken(app.environment, party.id)}`,
    },
  });
  change.mail(mailId, organisationId);
}

function placeOf({ postalCode, state }: EnquiryChange['row']): string | null {
  if (state === null || !isStateCode(state)) return null;
  return [postalCode, STATE_NAMES[state][LANGUAGE]].filter(Boolean).join(' ');
}

/** The day on which the first answer is due, or that of the reminder, a working day later the next one is asked. */
async function answerBy(change: EnquiryChange): Promise<string | null> {
  const { app, row, events } = change;
  const subject = { topic: row.topic as ServiceTopic, urgency: row.urgency as Urgency };
  const now = app.clock.now().getTime();
  const clock = clocksOf(events, await change.policy(), subject, now).find(
    (each) => each.clock === 'first-answer',
  );
  if (clock?.dueAt === null || clock?.dueAt === undefined || clock.dueAt <= now) return null;
  return germanDate(new Date(clock.dueAt));
}
