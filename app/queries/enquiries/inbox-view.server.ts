import { isStateCode, STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { isServiceTopic, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { BOXES } from '~/domain/enquiries';
import type { AppContext } from '~/platform/context.server';

import { deskInbox, inboxCounts, MOST_COUNTED, type InboxOwner } from './desk-inbox.server';

/**
 * A page of an inbox as its address asks for it, in words.
 *
 * @param reader.personId whose lines "mine" are; null: nobody is assigned here
 */
export async function inboxView(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  owner: InboxOwner,
  reader: { search: URLSearchParams; language: 'de' | 'en'; personId: string | null },
) {
  const { search, language, personId } = reader;
  const box = BOXES.find((each) => each === search.get('box')) ?? 'todo';
  const topic = search.get('topic') ?? '';
  const state = search.get('state') ?? '';
  const who = search.get('who') ?? '';
  const after = search.get('after');
  const [{ rows, next }, counts] = await Promise.all([
    deskInbox(database, owner, {
      box,
      topic: isServiceTopic(topic) ? topic : null,
      state: isStateCode(state) ? state : null,
      assigneeId: personId !== null && who === 'me' ? personId : who === 'nobody' ? 'nobody' : null,
      after,
    }),
    inboxCounts(database, owner),
  ]);
  const now = clock.now();
  return {
    box,
    topic: isServiceTopic(topic) ? topic : '',
    state: isStateCode(state) ? state : '',
    who: personId === null ? null : who === 'me' || who === 'nobody' ? who : '',
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    states: STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
    counts,
    most: MOST_COUNTED,
    next,
    isFirstPage: after === null,
    rows: rows.map((row) => ({
      id: row.id,
      subject: row.subject,
      topic: isServiceTopic(row.topic) ? topicWord(row.topic, language) : row.topic,
      state: row.state !== null && isStateCode(row.state) ? STATE_NAMES[row.state][language] : null,
      isUrgent: row.urgency === 'urgent',
      status: row.status,
      askedAt: row.askedAt,
      statusSince: row.statusSince,
      dueAt: row.dueAt,
      isLate: row.dueAt !== null && row.dueAt <= now,
      assignee: row.assignee,
    })),
  };
}
