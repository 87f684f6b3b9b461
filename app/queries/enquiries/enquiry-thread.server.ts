import type { ServiceTopic } from '~/domain/directory/vocabulary';
import {
  clocksOf,
  describeRoutingReason,
  enquiryStateOf,
  holderKey,
  type EnquiryClock,
  type EnquiryEvent,
  type EnquiryState,
  type Leaving,
  type RoutingReason,
  type Urgency,
} from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { EVENT_COLUMNS, eventOfRow } from './event-rows.server';
import { holderPolicy } from './holder-policy.server';

/** Who reads: only what concerns them is given. */
export type ThreadReader =
  | { as: 'asker'; organisationId: string }
  | { as: 'desk'; deskId: string }
  /** Topic, Land and what happened; neither the text nor the facts of the case. */
  | { as: 'operator' };

export interface ThreadMessage {
  id: string;
  isInternal: boolean;
  side: string;
  authorName: string;
  text: string;
  createdAt: Date;
  /** It came by mail; null: written here. */
  mail: ThreadMail | null;
}

export interface ThreadMail {
  /** auto-reply: nobody wrote it, and it counts as no answer. */
  kind: string;
  fromAddress: string;
  signature: string;
  files: ThreadFile[];
}

export interface ThreadFile {
  id: string;
  name: string;
  sizeBytes: number;
  /** Why it cannot be opened here; null: it can. */
  problem: string | null;
}

/** A mail that somebody has to look at before it counts. */
export interface HeldMail {
  id: string;
  heldFor: string;
  /** Whose address it came to. */
  side: string;
  partyName: string | null;
  fromAddress: string;
  fromName: string;
  text: string;
  receivedAt: Date;
  files: ThreadFile[];
}

/** Something that happened, for the timeline. */
export interface ThreadEvent {
  sequence: number;
  kind: EnquiryEvent['kind'];
  at: Date;
  side: string;
  /** Name of the desk or service that it went to; null: the operator. Only where it went somewhere. */
  to: string | null;
  /** Why: reason of a refusal, cause of a move, outcome. */
  word: string | null;
  /** Free text beside it. */
  note: string;
  /** Why the ranking chose, in words; empty where nothing was chosen. */
  reasons: string[];
}

export interface EnquiryThread {
  id: string;
  number: number;
  subject: string;
  topic: ServiceTopic;
  urgency: Urgency;
  state: string | null;
  occupationGroup: string | null;
  language: string;
  askedAt: Date;
  caseId: string | null;
  standing: Pick<EnquiryState, 'status' | 'assigneeId' | 'waitingFor' | 'outcome' | 'revision'> & {
    holderKind: 'desk' | 'service' | 'operator' | null;
    holderName: string | null;
    holderSince: Date | null;
    assigneeName: string | null;
  };
  clocks: readonly EnquiryClock[];
  messages: ThreadMessage[];
  events: ThreadEvent[];
  leaving: Leaving | null;
  /** Files of the folder that went along. */
  files: ThreadFile[];
  /** Only the asker's: mails that wait for somebody to look. */
  held: HeldMail[];
}

/** What the asker does not read: how a desk organises itself. */
const INSIDE: ReadonlySet<string> = new Set(['noted', 'claimed', 'assigned', 'nudged']);

/**
 * One enquiry as its reader may see it.
 *
 * @throws AppError `not-found`, also for enquiries of others
 */
export async function enquiryThread(
  database: Database,
  enquiryId: string,
  reader: ThreadReader,
  { now, language }: { now: Date; language: 'de' | 'en' },
): Promise<EnquiryThread> {
  const row = await database.enquiry.findFirst({
    where: { id: enquiryId, ...whereOf(reader) },
    select: {
      id: true,
      organisationId: true,
      number: true,
      subject: true,
      topic: true,
      urgency: true,
      state: true,
      occupationGroup: true,
      language: true,
      askedAt: true,
      caseId: true,
      facts: true,
      deskId: true,
      assignee: { select: { name: true } },
    },
  });
  if (row === null) throw notFound();
  const of = { organisationId: row.organisationId, enquiryId };
  const [eventRows, messages, policy, parties, mails, files] = await Promise.all([
    database.enquiryEvent.findMany({ where: of, orderBy: { sequence: 'asc' }, select: EVENT_COLUMNS }),
    reader.as === 'operator'
      ? []
      : database.enquiryMessage.findMany({
          where: {
            ...of,
            ...(reader.as === 'asker'
              ? { isInternal: false }
              : { OR: [{ isInternal: false }, { deskId: reader.deskId }] }),
          },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: {
            id: true,
            isInternal: true,
            side: true,
            authorName: true,
            text: true,
            createdAt: true,
          },
        }),
    holderPolicy(database, { deskId: row.deskId, state: row.state }),
    database.enquiryParty.findMany({
      where: { ...of, side: 'service' },
      select: { serviceId: true, name: true },
    }),
    reader.as === 'operator' ? [] : enquiryMails(database, of),
    reader.as === 'operator'
      ? []
      : database.enquiryFile.findMany({
          where: { ...of, folderFileId: { not: null } },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: FILE_COLUMNS,
        }),
  ]);
  const events = eventRows.map(eventOfRow);
  const state = enquiryStateOf(events);
  const names = await holderNames(database, events, parties);
  const mailOf = new Map(mails.map((mail) => [mail.messageId, mail]));
  const { holder } = state;
  const subject = { topic: row.topic as ServiceTopic, urgency: row.urgency as Urgency };
  const isInside = reader.as !== 'asker';
  return {
    id: row.id,
    number: row.number,
    subject: reader.as === 'operator' ? '' : row.subject,
    ...subject,
    state: row.state,
    occupationGroup: row.occupationGroup,
    language: row.language,
    askedAt: row.askedAt,
    caseId: reader.as === 'asker' ? row.caseId : null,
    standing: {
      status: state.status,
      assigneeId: isInside ? state.assigneeId : null,
      waitingFor: state.waitingFor,
      outcome: state.outcome,
      revision: state.revision,
      holderKind: holder?.kind ?? null,
      holderName: holder === null ? null : (names.get(holderKey(holder)) ?? null),
      holderSince: state.holderSince === null ? null : new Date(state.holderSince),
      assigneeName: isInside ? (row.assignee?.name ?? null) : null,
    },
    clocks: clocksOf(events, policy, subject, now.getTime()),
    messages: messages.map((message) => ({ ...message, mail: threadMail(mailOf.get(message.id)) })),
    events: eventRows
      .filter(({ kind }) => isInside || !INSIDE.has(kind))
      .map((eventRow) => threadEvent(eventOfRow(eventRow), eventRow.data, { names, language, reader })),
    // Only `askEnquiry` writes the column.
    leaving: reader.as === 'operator' ? null : (row.facts as unknown as Leaving),
    files,
    held: reader.as === 'asker' ? heldMails(mails) : [],
  };
}

const FILE_COLUMNS = { id: true, name: true, sizeBytes: true, problem: true } as const;

function enquiryMails(database: Database, of: { organisationId: string; enquiryId: string }) {
  return database.enquiryMail.findMany({
    where: { ...of, standing: { in: ['taken', 'held'] } },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      standing: true,
      heldFor: true,
      fromAddress: true,
      fromName: true,
      text: true,
      signature: true,
      messageId: true,
      receivedAt: true,
      party: { select: { side: true, name: true } },
      files: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: FILE_COLUMNS },
    },
  });
}

type MailRow = Awaited<ReturnType<typeof enquiryMails>>[number];

function threadMail(mail: MailRow | undefined): ThreadMail | null {
  if (mail === undefined) return null;
  const { kind, fromAddress, signature, files } = mail;
  return { kind, fromAddress, signature, files };
}

function heldMails(mails: readonly MailRow[]): HeldMail[] {
  return mails.flatMap(({ standing, heldFor, party, ...mail }) => {
    if (standing !== 'held') return [];
    const { id, fromAddress, fromName, text, receivedAt, files } = mail;
    return {
      id,
      heldFor: heldFor ?? '',
      side: party.side,
      partyName: party.name,
      fromAddress,
      fromName,
      text,
      receivedAt,
      files,
    };
  });
}

function whereOf(reader: ThreadReader) {
  switch (reader.as) {
    case 'asker':
      return { organisationId: reader.organisationId };
    case 'desk':
      return { deskId: reader.deskId };
    case 'operator':
      return { holderKind: 'operator' };
  }
}

/** Names by the key of the holder: of desks as they are called now, of services as they were when they were asked. */
async function holderNames(
  database: Database,
  events: readonly EnquiryEvent[],
  parties: ReadonlyArray<{ serviceId: string | null; name: string | null }>,
): Promise<ReadonlyMap<string, string>> {
  const services = parties.flatMap(({ serviceId, name }): Array<[string, string]> =>
    serviceId === null || name === null ? [] : [[holderKey({ kind: 'service', id: serviceId }), name]],
  );
  const ids = events.flatMap((event) =>
    (event.kind === 'routed' || event.kind === 'forwarded') && event.holder.kind === 'desk'
      ? [event.holder.id]
      : [],
  );
  if (ids.length === 0) return new Map(services);
  const desks = await database.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map([
    ...services,
    ...desks.map(({ id, name }) => [holderKey({ kind: 'desk', id }), name] as const),
  ]);
}

function threadEvent(
  event: EnquiryEvent,
  data: unknown,
  {
    names,
    language,
    reader,
  }: { names: ReadonlyMap<string, string>; language: 'de' | 'en'; reader: ThreadReader },
): ThreadEvent {
  const { reasons = [] } = data as { reasons?: readonly RoutingReason[] };
  const isSentSomewhere = event.kind === 'routed' || event.kind === 'forwarded';
  return {
    sequence: event.sequence,
    kind: event.kind,
    at: new Date(event.at),
    side: event.by,
    to: isSentSomewhere ? (names.get(holderKey(event.holder)) ?? null) : null,
    word: wordOf(event),
    // What is written beside a refusal is for whoever decides next, not for the operator's eyes.
    note: reader.as === 'operator' ? '' : noteOf(event),
    reasons: reasons.map((reason) => describeRoutingReason(reason, language)),
  };
}

function wordOf(event: EnquiryEvent): string | null {
  switch (event.kind) {
    case 'declined':
      return event.reason;
    case 'moved-on':
      return event.cause;
    case 'closed':
      return event.outcome;
    case 'asked-back':
    case 'party-replied':
      return event.party;
    case 'nudged':
    case 'escalated':
      return event.clock;
    default:
      return null;
  }
}

function noteOf(event: EnquiryEvent): string {
  if (event.kind === 'declined') return event.note;
  return event.kind === 'forwarded' || event.kind === 'reopened' ? event.reason : '';
}
