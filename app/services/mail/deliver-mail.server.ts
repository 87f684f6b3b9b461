import { setTimeout as delay } from 'node:timers/promises';

import type { AppContext } from '~/platform/context.server';
import { isOutage } from '~/platform/errors';
import type { MailMessage, MailTransport, SendResult } from '~/platform/mail-transport.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';

import { claimMail, type ClaimedMail } from './claim-mail.server';
import {
  GIVE_UP_AFTER_MS,
  retryDelayMs,
  tryTimeoutMs,
  UNANSWERED_LIMIT,
  UNANSWERED_LIMIT_AFTER_DEATHS,
  type DeliveryPace,
} from './delivery-pace.server';
import { composeMail } from './compose-mail.server';
import { deferMail, SUPPRESSED } from './defer-mail.server';
import { takeFromDomainPace } from './domain-pace.server';
import type { LeaseWatch } from './lease-watch.server';
import { isAskedFor } from './mail-kinds.server';
import { noteRefusal } from './note-refusal.server';
import { outboxStatements, type OutboxStatements } from './outbox-statements.server';
import { giveUp, makeVoid, putBack } from './settle-mail.server';

type DeliverContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'log' | 'environment'>;

export type Delivery = 'sent' | 'nothing-to-do' | 'void' | 'put-back' | 'given-up';

export interface DeliverOptions {
  transport: MailTransport;
  pace: DeliveryPace;
  /** Cuts the try off: what is not handed over goes back at once. */
  signal?: AbortSignal;
  /** Whether claims that ran out may be taken over; default: yes. */
  leases?: LeaseWatch;
  /** Shared by mails that are tried at the same time; default: the mail's own. */
  statements?: OutboxStatements;
  /**
   * Waits for a connection that is free, and gives it back when called. Null: it waited too long to be tried in a hurry,
   * or the worker stops; the mail goes back. Default: no waiting.
   */
  turn?: () => Promise<(() => void) | null>;
  /** Told what the mail server said to each try. */
  onResult?: (result: SendResult) => void;
}

const MARK_RETRY_MS = 500;

/**
 * Sends one mail of the outbox: claim, send, mark. Safe to run twice, at once or after a crash; see
 * `docs/decisions/0004-jobs-and-mail.md` for what can and what cannot happen twice.
 */
export async function deliverMail(
  context: DeliverContext,
  ref: MailRef,
  options: DeliverOptions,
): Promise<Delivery> {
  const mail = await claimMail(context, ref, options.pace.leaseMs, options.leases);
  return mail === null ? 'nothing-to-do' : deliverClaimed(context, mail, options);
}

/** The part after the claim: send and mark. */
export async function deliverClaimed(
  context: DeliverContext,
  mail: ClaimedMail,
  options: DeliverOptions,
): Promise<Delivery> {
  const statements = options.statements ?? outboxStatements(context);
  const log = context.log.child({ mailId: mail.id, template: mail.template, attempt: mail.attempts });

  if (mail.isAfterDeath && mail.doubts >= UNANSWERED_LIMIT_AFTER_DEATHS) {
    await giveUp(context, mail, { error: 'no-answer', unanswered: mail.doubts });
    log.error('mail given up: its worker died several times after handing it over');
    return 'given-up';
  }
  const { notWanted, isSuppressed } = await statements.whatHinders(mail);
  if (notWanted !== null) {
    await makeVoid(context, mail, notWanted);
    log.info({ reason: notWanted }, 'mail is void');
    return 'void';
  }
  if (isSuppressed && !isAskedFor(mail.template)) {
    await giveUp(context, mail, { error: SUPPRESSED, unanswered: mail.doubts });
    log.warn('mail given up: its address takes no mail');
    return 'given-up';
  }
  const notBefore = await takeFromDomainPace(context, mail.recipient, Math.random());
  if (notBefore !== null) {
    await deferMail(context, mail, notBefore);
    return 'put-back';
  }
  const leave = options.turn === undefined ? noTurn : await options.turn();
  if (leave === null) {
    await deferMail(context, mail, context.clock.now());
    return 'put-back';
  }
  let result: SendResult;
  try {
    const message = await composed(context, mail, log);
    if (typeof message === 'string') return message;
    result = await options.transport.send(message, {
      beforeHandover: () => statements.noteHandover(mail),
      timeoutMs: tryTimeoutMs(options.pace),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } finally {
    // The next mail may go while this one is marked.
    leave();
  }
  options.onResult?.(result);
  const delivery = await settle(context, mail, result, { ...options, statements });
  const level = delivery === 'given-up' ? 'error' : delivery === 'sent' ? 'info' : 'warn';
  log[level]({ delivery, ...result }, 'mail tried');
  return delivery;
}

const noTurn = () => undefined;

/** The mail as it goes over the wire, or what became of it instead. */
async function composed(
  context: DeliverContext,
  mail: ClaimedMail,
  log: DeliverContext['log'],
): Promise<MailMessage | 'given-up' | 'void'> {
  let message: MailMessage | null;
  try {
    message = await composeMail(context, mail);
  } catch (error) {
    if (isOutage(error)) throw error;
    // A bug or a row of another version: trying again brings the same.
    await giveUp(context, mail, { error: 'not-renderable', unanswered: mail.doubts });
    log.error({ err: error }, 'mail given up: it cannot be rendered');
    return 'given-up';
  }
  if (message !== null) return message;
  await makeVoid(context, mail, 'nothing-left');
  log.info('digest is void: nothing is left in it');
  return 'void';
}

async function settle(
  context: DeliverContext,
  mail: ClaimedMail,
  result: SendResult,
  { pace, signal, statements }: DeliverOptions & { statements: OutboxStatements },
): Promise<Delivery> {
  switch (result.outcome) {
    case 'accepted':
      await insist(() => statements.markSent(mail));
      return 'sent';
    case 'withheld':
      // Void, or another worker's by now: not ours to touch.
      return 'nothing-to-do';
    case 'refused':
      if (result.isPermanent) {
        await giveUp(context, mail, {
          error: `${result.about}-refused-${result.code}`,
          unanswered: mail.doubts,
        });
        await noteRefusal(context, mail, result);
        return 'given-up';
      }
      return later(context, mail, pace, `${result.about}-refused-${result.code}`);
    case 'unreachable':
      if (signal?.aborted) {
        await putBack(context, mail, {
          notBefore: context.clock.now(),
          error: 'stopped',
          unanswered: mail.doubts,
        });
        return 'put-back';
      }
      return later(context, mail, pace, result.code);
    case 'unanswered': {
      const unanswered = mail.doubts + 1;
      if (unanswered >= UNANSWERED_LIMIT) {
        await giveUp(context, mail, { error: 'no-answer', unanswered });
        return 'given-up';
      }
      const notBefore = new Date(context.clock.now().getTime() + pace.unansweredRetryMs);
      await putBack(context, mail, { notBefore, error: 'no-answer', unanswered });
      return 'put-back';
    }
  }
}

async function later(
  context: DeliverContext,
  mail: ClaimedMail,
  pace: DeliveryPace,
  error: string,
): Promise<Delivery> {
  const now = context.clock.now().getTime();
  if (now - (mail.retriedAt ?? mail.createdAt).getTime() > GIVE_UP_AFTER_MS) {
    await giveUp(context, mail, { error, unanswered: mail.doubts });
    return 'given-up';
  }
  const notBefore = new Date(now + retryDelayMs(pace, mail.attempts, Math.random()));
  await putBack(context, mail, { notBefore, error, unanswered: mail.doubts });
  return 'put-back';
}

/**
 * Tries until the database takes it. The mail is out and only this process knows: as long as it lives and the database
 * is away, nobody else can take the mail either.
 */
async function insist(mark: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await mark();
    } catch (error) {
      if (!isOutage(error)) throw error;
      await delay(MARK_RETRY_MS);
    }
  }
}
