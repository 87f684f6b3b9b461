import type { Prisma } from '#prisma/generated/client';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import {
  boxOf,
  clocksOf,
  duePlan,
  enquiryStateOf,
  follow,
  isSameHolder,
  sortInstantOf,
  type EnquiryEvent,
  type EnquiryHappening,
  type EnquiryState,
  type HolderPolicy,
  type Urgency,
} from '~/domain/enquiries';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';
import { EVENT_COLUMNS, eventOfRow } from '~/queries/enquiries/event-rows.server';
import { holderPolicy } from '~/queries/enquiries/holder-policy.server';
import { tellOpenPages } from '~/services/live/tell-open-pages.server';
import { wakeMail } from '~/services/mail/queue-mail.server';

import type { EnquiryActor, EnquiryContext, EnquiryScope } from './enquiry-context.server';
import { leaveAsService } from './outside-party.server';

/** The columns of an enquiry that services decide by. */
export interface EnquiryRow {
  id: string;
  organisationId: string;
  number: number;
  caseId: string | null;
  topic: string;
  urgency: string;
  postalCode: string | null;
  kreis: string | null;
  state: string | null;
  occupationGroup: string | null;
  language: string;
  allowsOutside: boolean;
  submissionKey: string;
}

/** An enquiry under its row lock, and what may be done with it in one transaction. */
export interface EnquiryChange {
  readonly transaction: Transaction;
  readonly app: EnquiryContext;
  readonly row: EnquiryRow;
  readonly events: readonly EnquiryEvent[];
  readonly state: EnquiryState;
  /** Records what happened. False, and nothing is recorded, if it cannot happen now. */
  happen(happening: EnquiryHappening, by: EnquiryActor, why?: Prisma.InputJsonObject): Promise<boolean>;
  /** Writes a message. Null if the same form was sent before. */
  write(message: MessageToWrite, by: EnquiryActor): Promise<string | null>;
  /** A mail of this transaction, to be sent after the commit. `organisationId`: whose mail it is, asker's or desk's. */
  mail(mailId: string, organisationId: string): void;
  /** Calendar and targets of the present holder. */
  policy(): Promise<HolderPolicy>;
}

interface QueuedMail {
  readonly mailId: string;
  readonly organisationId: string;
}

export interface MessageToWrite {
  text: string;
  isInternal: boolean;
  submissionKey: string;
}

/**
 * Runs one change of an enquiry: takes its lock, reads its events, lets `work` record what happens, and brings the
 * columns in line with the events, all in one transaction. Two who act at once run one after the other, and the second
 * sees what the first did.
 *
 * @throws AppError `not-found`, also for enquiries of other organisations and for those a desk no longer holds
 */
export async function changeEnquiry<Result>(
  app: EnquiryContext,
  scope: EnquiryScope,
  work: (change: EnquiryChange) => Promise<Result>,
): Promise<Result> {
  return changeInOrder(app, [scope], async ([change]) => {
    if (change === undefined) throw notFound();
    return work(change);
  });
}

/** As `changeEnquiry`, for two at once: both or neither. */
export async function changeTwoEnquiries<Result>(
  app: EnquiryContext,
  scopes: readonly [EnquiryScope, EnquiryScope],
  work: (first: EnquiryChange, second: EnquiryChange) => Promise<Result>,
): Promise<Result> {
  return changeInOrder(app, scopes, async ([first, second]) => {
    if (first === undefined || second === undefined) throw notFound();
    return work(first, second);
  });
}

async function changeInOrder<Result>(
  app: EnquiryContext,
  scopes: readonly EnquiryScope[],
  work: (changes: readonly EnquiryChange[]) => Promise<Result>,
): Promise<Result> {
  const mails: QueuedMail[] = [];
  const result = await app.database.$transaction(async (transaction) => {
    const opened = new Map<string, { change: EnquiryChange; before: EnquiryState }>();
    // Always in the same order, so that two who take the same two do not wait for each other.
    const inOrder = [...scopes].sort((left, right) => (left.enquiryId < right.enquiryId ? -1 : 1));
    for (const scope of inOrder) {
      const change = await open(transaction, app, scope, mails);
      opened.set(scope.enquiryId, { change, before: change.state });
    }
    const outcome = await work(scopes.flatMap(({ enquiryId }) => opened.get(enquiryId)?.change ?? []));
    for (const { enquiryId, as } of scopes) {
      const found = opened.get(enquiryId);
      if (found === undefined) continue;
      const { change, before } = found;
      if (change.state.revision === before.revision && as !== 'system') continue;
      await saveColumns(change);
      await tellOpenPages(transaction, {
        kind: 'enquiry',
        enquiryId,
        organisationId: change.row.organisationId,
        deskIds: [before, change.state].flatMap(({ holder }) => (holder?.kind === 'desk' ? [holder.id] : [])),
      });
    }
    return outcome;
  });
  const { queue } = app;
  if (queue !== undefined) for (const mail of mails) await wakeMail(queue, mail);
  return result;
}

async function lockRow(transaction: Transaction, scope: EnquiryScope): Promise<EnquiryRow> {
  const { enquiryId } = scope;
  const columns = `id, organisation_id AS "organisationId", number, case_id AS "caseId", topic, urgency,
    postal_code AS "postalCode", kreis, state, occupation_group AS "occupationGroup", language,
    allows_outside AS "allowsOutside", submission_key AS "submissionKey"`;
  const [where, values] =
    scope.as === 'asker'
      ? ['organisation_id = $2', [scope.organisationId]]
      : scope.as === 'desk'
        ? ['desk_id = $2', [scope.deskId]]
        : scope.as === 'operator'
          ? [`holder_kind = 'operator'`, []]
          : ['true', []];
  const rows = await transaction.$queryRawUnsafe<EnquiryRow[]>(
    `SELECT ${columns} FROM enquiry WHERE id = $1 AND ${where} FOR NO KEY UPDATE`,
    enquiryId,
    ...values,
  );
  const row = rows[0];
  if (row === undefined) throw notFound();
  return row;
}

async function open(
  transaction: Transaction,
  app: EnquiryContext,
  scope: EnquiryScope,
  mails: QueuedMail[],
): Promise<EnquiryChange> {
  const row = await lockRow(transaction, scope);
  const { organisationId, id: enquiryId } = row;
  const rows = await transaction.enquiryEvent.findMany({
    where: { organisationId, enquiryId },
    orderBy: { sequence: 'asc' },
    select: EVENT_COLUMNS,
  });
  const events = rows.map(eventOfRow);
  let state = enquiryStateOf(events);
  const deskOf = () => (state.holder?.kind === 'desk' ? state.holder.id : null);
  const change: EnquiryChange = {
    transaction,
    app,
    row,
    events,
    get state() {
      return state;
    },
    async happen(happening, by, why = {}) {
      const at = app.clock.now();
      const next = follow(state, { ...happening, at: at.getTime() });
      if (!next.ok) return false;
      const heldBy = deskOf();
      const before = state.holder;
      state = next.state;
      if (before?.kind === 'service' && !isSameHolder(before, state.holder))
        await leaveAsService(change, before.id);
      const sequence = events.length + 1;
      events.push({ ...happening, sequence, at: at.getTime(), by: by.side });
      const { kind, ...data } = happening;
      await transaction.enquiryEvent.create({
        data: {
          id: app.ids.next(),
          organisationId,
          enquiryId,
          sequence,
          kind,
          at,
          side: by.side,
          actorId: by.personId,
          deskId: deskOf() ?? heldBy,
          data: { ...data, ...why } as Prisma.InputJsonObject,
        },
      });
      return true;
    },
    async write({ text, isInternal, submissionKey }, by) {
      const id = app.ids.next();
      const { count } = await transaction.enquiryMessage.createMany({
        data: [
          {
            id,
            organisationId,
            enquiryId,
            isInternal,
            side: by.side,
            authorId: by.personId,
            authorName: by.name,
            deskId: by.side === 'holder' ? deskOf() : null,
            text,
            submissionKey,
            createdAt: app.clock.now(),
          },
        ],
        skipDuplicates: true,
      });
      return count === 0 ? null : id;
    },
    mail: (mailId, organisationId) => mails.push({ mailId, organisationId }),
    policy: () => holderPolicy(transaction, { deskId: deskOf(), state: row.state }),
  };
  return change;
}

/** What the columns say is what the events say. */
async function saveColumns(change: EnquiryChange): Promise<void> {
  const { transaction, app, row, events, state } = change;
  const now = app.clock.now();
  const policy = await change.policy();
  const subject = { topic: row.topic as ServiceTopic, urgency: row.urgency as Urgency };
  const clocks = clocksOf(events, policy, subject, now.getTime());
  const plan = duePlan({ state, events, clocks, policy, asOf: now.getTime() });
  await transaction.enquiry.update({
    where: { organisationId_id: { organisationId: row.organisationId, id: row.id } },
    data: columnsOf(state, { dueAt: plan.dueAt, wakeAt: plan.lookAgainAt, now }),
  });
}

const instant = (at: number | null) => (at === null ? null : new Date(at));

/** The columns that follow from the events. */
export function columnsOf(
  state: EnquiryState,
  { dueAt, wakeAt, now }: { dueAt: number | null; wakeAt: number | null; now: Date },
) {
  const { holder } = state;
  return {
    status: state.status,
    statusSince: new Date(state.statusSince),
    holderKind: holder?.kind ?? null,
    deskId: holder?.kind === 'desk' ? holder.id : null,
    serviceId: holder?.kind === 'service' ? holder.id : null,
    holderSince: instant(state.holderSince),
    assigneeId: state.assigneeId,
    waitingFor: state.waitingFor,
    outcome: state.outcome,
    answeredAt: instant(state.answeredAt),
    endedAt: instant(state.endedAt),
    mergedIntoId: state.mergedInto,
    revision: state.revision,
    box: boxOf(state),
    sortAt: new Date(sortInstantOf(state, dueAt)),
    dueAt: instant(dueAt),
    wakeAt: instant(wakeAt),
    updatedAt: now,
  };
}
