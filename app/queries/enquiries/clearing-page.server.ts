import { tracesIn, withoutTraces } from '~/domain/articles';
import { isStateCode } from '~/domain/catalogue/states';
import { serviceKindWord } from '~/domain/directory/words';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import {
  clearingBodies,
  clearingCause,
  type ClearingCause,
  type DeclineReason,
  type Leaving,
} from '~/domain/enquiries';
import { formatDateTime } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { EVENT_COLUMNS, eventOfRow } from './event-rows.server';

export interface ClearingPage {
  subject: string;
  revision: number;
  cause: ClearingCause;
  bodies: Array<{ id: string; name: string; kind: string; phone: string; email: string }>;
  /** Proposal of the request: what was asked, who said no and why, what was answered. No names of people. */
  text: string;
  /** Requests so far. */
  earlier: Array<{ bodyName: string; at: string }>;
}

const REASON_KEY = {
  'wrong-topic': 'decline.wrongTopic',
  'wrong-area': 'decline.wrongArea',
  'no-mandate': 'decline.noMandate',
  'no-capacity': 'decline.noCapacity',
  conflict: 'decline.conflict',
} as const satisfies Record<DeclineReason, string>;

/**
 * What a clearing request would say and to whom.
 *
 * @throws AppError `not-found`, also for enquiries that the desk does not hold
 */
export async function clearingPage(
  app: Pick<AppContext, 'database' | 'clock'>,
  { enquiryId, deskId, language }: { enquiryId: string; deskId: string; language: Language },
): Promise<ClearingPage> {
  const row = await app.database.enquiry.findFirst({
    where: { id: enquiryId, deskId },
    select: {
      ...{ subject: true, facts: true, topic: true, state: true, revision: true },
      events: { orderBy: { sequence: 'asc' }, select: { ...EVENT_COLUMNS, deskId: true } },
      messages: {
        where: { isInternal: false },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { side: true, authorName: true, text: true },
      },
      clearings: {
        orderBy: { requestedAt: 'asc' },
        select: { bodyId: true, bodyName: true, requestedAt: true },
      },
    },
  });
  if (row === null) throw notFound();
  const deskIds = row.events.flatMap((event) => (event.kind === 'declined' ? (event.deskId ?? []) : []));
  const [directory, desks] = await Promise.all([
    directoryOf(app),
    app.database.organisation.findMany({ where: { id: { in: deskIds } }, select: { id: true, name: true } }),
  ]);
  const events = row.events.map(eventOfRow);
  const t = translatorFor(language, 'network');
  const words = translatorFor(language, 'enquiries');
  const refusals = row.events.flatMap((stored) => {
    const event = eventOfRow(stored);
    if (event.kind !== 'declined') return [];
    const name = desks.find(({ id }) => id === stored.deskId)?.name ?? t('clearing.someone');
    return [`- ${name}: ${words(REASON_KEY[event.reason])}${event.note === '' ? '' : `. ${event.note}`}`];
  });
  const question = row.messages.find(({ side }) => side === 'asker');
  const answers = row.messages.filter(({ side }) => side === 'holder').map(({ text }) => text);
  const parts = [
    t('clearing.opening'),
    `${t('clearing.asked')}\n${row.subject}\n\n${question?.text ?? ''}`,
    ...(refusals.length === 0 ? [] : [`${t('clearing.refusals')}\n${refusals.join('\n')}`]),
    ...(answers.length === 0 ? [] : [`${t('clearing.answers')}\n${answers.join('\n\n')}`]),
    t('clearing.closing'),
  ];
  const { sender } = row.facts as unknown as Leaving;
  const authors = new Set([sender.person, ...row.messages.map(({ authorName }) => authorName)]);
  const known = [
    { kind: 'company' as const, text: sender.organisation },
    ...[...authors].map((name) => ({ kind: 'name' as const, text: name })),
  ];
  const whole = parts.join('\n\n');
  const state = row.state !== null && isStateCode(row.state) ? row.state : null;
  const bodies = clearingBodies(directory, {
    ...{ topic: row.topic as ServiceTopic, state, asOf: app.clock.today() },
    without: new Set(row.clearings.map(({ bodyId }) => bodyId)),
  });
  return {
    subject: row.subject,
    revision: row.revision,
    cause: clearingCause(events),
    bodies: bodies.map(({ id, name, kind, phone, email }) => ({
      id,
      name,
      kind: serviceKindWord(kind, language),
      phone,
      email,
    })),
    // Outside the desk nobody has to know who it is about.
    text: withoutTraces(whole, tracesIn(whole, known), language),
    earlier: row.clearings.map(({ bodyName, requestedAt }) => ({
      bodyName,
      at: formatDateTime(requestedAt, language),
    })),
  };
}
