import { isOutage } from '~/platform/errors';
import { createTurnstile } from '~/platform/turnstile.server';

import type { ClaimedMail } from './claim-mail.server';
import { claimNextMails } from './claim-next-mails.server';
import { deliverClaimed, type DeliverOptions } from './deliver-mail.server';
import type { LeaseWatch } from './lease-watch.server';
import { gatheredOutboxStatements } from './outbox-statements.server';
import { createServerBreaker } from './server-breaker.server';

type PumpContext = Parameters<typeof deliverClaimed>[0];

/** Connections to the mail server at the same time. */
const CONNECTIONS = 16;
/** Mails in hand: while some talk to the mail server, the next are looked at and those before are marked. */
const IN_HAND = 64;
/** Fetches the next when there is room for so many, so that they share their statements. */
const ROOM = 24;
/** A mail that waited this part of its lease for its turn goes back instead of being tried in a hurry. */
const STALE_PART_OF_LEASE = 0.2;

/** Sends what waits in the outbox, as long as there is something. */
export interface MailPump {
  /** Works until nothing is due any more or the worker stops. Called twice, both wait for the same work. */
  drain(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  drained(): Promise<void>;
}

export interface PumpOptions extends Omit<DeliverOptions, 'statements' | 'turn' | 'onResult'> {
  leases: LeaseWatch;
  /** Takes no new mails from then on. */
  stopping: AbortSignal;
  /** Cuts the tries that still run. */
  signal: AbortSignal;
  /** Told for every mail how long after its moment it is tried. */
  onBegin(latenessMs: number): void;
  onGivenUp(mail: ClaimedMail): Promise<void>;
}

/**
 * The way out for many mails: claims some of every organisation in turn, tries them side by side, and lets them share
 * their statements. What is claimed and found stale goes back; what fails waits in its row.
 */
export function createMailPump(context: PumpContext, options: PumpOptions): MailPump {
  const statements = gatheredOutboxStatements(context);
  const connections = createTurnstile(CONNECTIONS);
  const breaker = createServerBreaker(options.pace);
  let draining: Promise<void> | null = null;
  let isAskedAgain = false;

  async function deliver(mail: ClaimedMail): Promise<void> {
    const claimedAt = performance.now();
    const delivery = await deliverClaimed(context, mail, {
      ...options,
      statements,
      async turn() {
        const leave = await connections.enter();
        const waitedMs = performance.now() - claimedAt;
        const isFresh = waitedMs <= options.pace.leaseMs * STALE_PART_OF_LEASE;
        if (isFresh && !options.stopping.aborted && breaker.allows() !== 'none') {
          options.onBegin(context.clock.now().getTime() - mail.notBefore.getTime());
          return leave;
        }
        leave();
        return null;
      },
      onResult(result) {
        const change = breaker.note(result);
        if (change === 'opened')
          context.log.warn('the mail server is away; single mails look whether it is back');
        if (change === 'closed') context.log.info('the mail server is back');
      },
    });
    if (delivery === 'given-up') await options.onGivenUp(mail);
  }

  async function work(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    let onRoom: () => void = () => undefined;
    const start = (mail: ClaimedMail) => {
      const trying: Promise<void> = deliver(mail)
        .catch((error: unknown) => {
          const level = isOutage(error) ? 'warn' : 'error';
          context.log[level]({ err: error, mailId: mail.id }, 'mail could not be tried; its claim runs out');
        })
        .finally(() => {
          underWay.delete(trying);
          if (underWay.size <= IN_HAND - ROOM) onRoom();
        });
      underWay.add(trying);
    };
    let after: string | null = null;
    let isRoundEmpty = true;
    isAskedAgain = false;
    try {
      while (!options.stopping.aborted) {
        if (underWay.size > IN_HAND - ROOM) await new Promise<void>((resolve) => (onRoom = resolve));
        const allowed = breaker.allows();
        // The sweep asks again.
        if (options.stopping.aborted || allowed === 'none') break;
        const next = await claimNextMails(context, {
          limit: allowed === 'one' ? 1 : IN_HAND - underWay.size,
          leaseMs: options.pace.leaseMs,
          after,
          leases: options.leases,
        });
        for (const mail of next.mails) start(mail);
        if (allowed === 'one') await Promise.all(underWay);
        isRoundEmpty &&= next.mails.length === 0;
        after = next.after;
        if (after !== null) continue;
        if (isRoundEmpty && !isAskedAgain) break;
        isRoundEmpty = true;
        isAskedAgain = false;
      }
    } finally {
      await Promise.all(underWay);
    }
  }

  return {
    drain() {
      isAskedAgain = true;
      draining ??= work().finally(() => (draining = null));
      return draining;
    },
    drained: () => (draining ?? Promise.resolve()).catch(() => undefined),
  };
}
