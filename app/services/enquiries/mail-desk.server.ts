import { isServiceTopic } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { clocksOf, nextDueAt, type Urgency } from '~/domain/enquiries';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { queueMail } from '~/services/mail/queue-mail.server';

import type { EnquiryChange } from './change-enquiry.server';

export type DeskMailCause = 'new' | 'half' | 'due' | 'reply' | 'withdrawn';

/**
 * Writes to the desk that holds the enquiry: to whom it is assigned, else to those in charge. When a clock is due, those
 * in charge are told as well. The mail names topic and Land; question and facts stay on the platform.
 */
export async function mailDesk(change: EnquiryChange, cause: DeskMailCause): Promise<void> {
  const { transaction, app, row, events, state } = change;
  const { holder } = state;
  if (holder?.kind !== 'desk' || !isServiceTopic(row.topic)) return;
  const desk = await transaction.organisation.findUniqueOrThrow({
    where: { id: holder.id },
    select: {
      slug: true,
      name: true,
      memberships: {
        select: { role: true, person: { select: { id: true, name: true, email: true, language: true } } },
      },
    },
  });
  const assigned = desk.memberships.filter(({ person }) => person.id === state.assigneeId);
  const leads = desk.memberships.filter(({ role }) => role === 'lead');
  const recipients = assigned.length === 0 ? leads : cause === 'due' ? [...assigned, ...leads] : assigned;
  const now = app.clock.now().getTime();
  const subject = { topic: row.topic, urgency: row.urgency as Urgency };
  const due = nextDueAt(clocksOf(events, await change.policy(), subject, now));
  for (const { person } of new Map(recipients.map((each) => [each.person.id, each])).values()) {
    const language = isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE;
    const { mailId } = await queueMail(transaction, app, {
      template: 'enquiry-for-desk',
      language,
      recipient: person.email,
      personId: person.id,
      organisationId: holder.id,
      cause: `enquiry:${row.id}:${state.revision}:${cause}:${person.id}`,
      props: {
        cause,
        deskName: desk.name,
        topic: topicWord(row.topic, language),
        state: row.state !== null && isStateCode(row.state) ? STATE_NAMES[row.state][language] : null,
        isUrgent: row.urgency === 'urgent',
        dueAt: due === null ? null : new Date(due).toISOString(),
        enquiryUrl: `${app.environment.BASE_URL}/d/${desk.slug}/enquiries/${row.id}`,
      },
    });
    change.mail(mailId, holder.id);
  }
}
