import { isStateCode, STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { isServiceTopic, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { AWAITED_PARTIES, BOXES } from '~/domain/enquiries';
import { addDays } from '~/domain/calendar';
import { berlinInstant } from '~/domain/reminders/berlin-time';
import type { AppContext } from '~/platform/context.server';

import { deskInbox, inboxCounts, MOST_COUNTED, type InboxFilter, type InboxOwner } from './desk-inbox.server';

/** Parameters of a view, in the order in which they stand in an address. */
const VIEW_PARAMETERS = ['box', 'who', 'due', 'wait', 'topic', 'state'] as const;

type ViewContext = Pick<AppContext, 'clock'>;

/** The view that an address asks for; what it does not know is left out. */
export function inboxFilterOf(
  { clock }: ViewContext,
  search: URLSearchParams,
  personId: string | null,
): InboxFilter {
  const box = BOXES.find((each) => each === search.get('box')) ?? 'todo';
  const topic = search.get('topic') ?? '';
  const state = search.get('state') ?? '';
  const who = search.get('who') ?? '';
  return {
    box,
    topic: isServiceTopic(topic) ? topic : null,
    state: isStateCode(state) ? state : null,
    assigneeId: personId !== null && who === 'me' ? personId : who === 'nobody' ? 'nobody' : null,
    due: box === 'todo' ? dueSpan(clock, search.get('due')) : null,
    waitingFor:
      box === 'waiting' ? (AWAITED_PARTIES.find((each) => each === search.get('wait')) ?? null) : null,
  };
}

function dueSpan(clock: ViewContext['clock'], due: string | null): InboxFilter['due'] {
  const now = clock.now();
  if (due === 'late') return { after: null, until: now };
  return due === 'today' ? { after: now, until: berlinInstant(addDays(clock.today(), 1), 0) } : null;
}

/** The parameters of a view without page and order, so that two ways to say the same are one. */
export function viewQuery(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of VIEW_PARAMETERS) {
    const value = search.get(name) ?? '';
    if (value !== '' && !(name === 'box' && value === 'todo')) kept.set(name, value);
  }
  return kept.toString();
}

/** What a desk looks at all day, beside its compartments. */
const QUICK_VIEWS = {
  todo: ['who=me', 'who=nobody', 'due=today', 'due=late'],
  waiting: ['box=waiting&wait=asker', 'box=waiting&wait=authority'],
  answered: ['box=answered&who=me'],
  done: ['box=done&who=me'],
} as const;

/**
 * A page of an inbox as its address asks for it, in words.
 *
 * @param reader.personId whose lines "mine" are; null: nobody is assigned here, and there are no further views
 * @param reader.saved the reader's own views
 */
export async function inboxView(
  app: Pick<AppContext, 'database' | 'clock'>,
  owner: InboxOwner,
  reader: {
    search: URLSearchParams;
    language: 'de' | 'en';
    personId: string | null;
    saved?: ReadonlyArray<{ id: string; name: string; query: string }>;
  },
) {
  const { database, clock } = app;
  const { search, language, personId, saved = [] } = reader;
  const filter = inboxFilterOf(app, search, personId);
  const { box, topic, state } = filter;
  const after = search.get('after');
  const filterOf = (query: string) => inboxFilterOf(app, new URLSearchParams(query), personId);
  const quick = personId === null ? [] : QUICK_VIEWS[box];
  const views: Record<string, InboxFilter> = {
    ...Object.fromEntries(BOXES.map((each) => [each, filterOf(`box=${each}`)])),
    ...Object.fromEntries(
      [...quick, ...saved.map(({ query }) => query)].map((query) => [query, filterOf(query)]),
    ),
  };
  const [{ rows, next }, counts] = await Promise.all([
    deskInbox(database, owner, filter, after),
    inboxCounts(database, owner, views),
  ]);
  const now = clock.now();
  const who = search.get('who') ?? '';
  return {
    box,
    topic: topic ?? '',
    state: state ?? '',
    who: personId === null ? null : who === 'me' || who === 'nobody' ? who : '',
    due: filter.due === null ? '' : (search.get('due') ?? ''),
    wait: filter.waitingFor ?? '',
    query: viewQuery(search),
    quick: quick.map((query) => ({ query, count: counts[query] ?? null })),
    saved: saved.map((each) => ({ ...each, count: counts[each.query] ?? null })),
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
