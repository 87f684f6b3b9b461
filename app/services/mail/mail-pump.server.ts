import { isOutage } from '~/platform/errors';

import type { ClaimedMail } from './claim-mail.server';
import { claimNextMails } from './claim-next-mails.server';
import { deliverClaimed, type DeliverOptions } from './deliver-mail.server';
import type { LeaseWatch } from './lease-watch.server';
import { gatheredOutboxStatements } from './outbox-statements.server';
import { putBack } from './settle-mail.server';

type PumpContext = Parameters<typeof deliverClaimed>[0];

/** Mails under way at the same time: as many connections to the mail server as that. */
const SIDE_BY_SIDE = 16;
/** A mail that waited this part of its lease for its turn goes back instead of being tried in a hurry. */
const STALE_PART_OF_LEASE = 0.2;

/** Sends what waits in the outbox, as long as there is something. */
export interface MailPump {
  /** Works until nothing is due any more or the worker stops. Called twice, both wait for the same work. */
  drain(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  drained(): Promise<void>;
}

export interface PumpOptions extends Omit<DeliverOptions, 'statements'> {
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
  let draining: Promise<void> | null = null;
  let isAskedAgain = false;

  async function deliver(mail: ClaimedMail, claimedAt: number): Promise<void> {
    const waitedMs = performance.now() - claimedAt;
    if (waitedMs > options.pace.leaseMs * STALE_PART_OF_LEASE || options.stopping.aborted) {
      const back = { notBefore: context.clock.now(), error: 'put-back', unanswered: mail.doubts };
      return putBack(context, mail, back);
    }
    options.onBegin(context.clock.now().getTime() - mail.notBefore.getTime());
    const delivery = await deliverClaimed(context, mail, { ...options, statements });
    if (delivery === 'given-up') await options.onGivenUp(mail);
  }

  async function work(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    const start = (mail: ClaimedMail, claimedAt: number) => {
      const trying: Promise<void> = deliver(mail, claimedAt)
        .catch((error: unknown) => {
          const level = isOutage(error) ? 'warn' : 'error';
          context.log[level]({ err: error, mailId: mail.id }, 'mail could not be tried; its claim runs out');
        })
        .finally(() => underWay.delete(trying));
      underWay.add(trying);
    };
    let after: string | null = null;
    let isRoundEmpty = true;
    isAskedAgain = false;
    try {
      while (!options.stopping.aborted) {
        const next = await claimNextMails(context, {
          limit: SIDE_BY_SIDE,
          leaseMs: options.pace.leaseMs,
          after,
          leases: options.leases,
        });
        const claimedAt = performance.now();
        for (const mail of next.mails) {
          while (underWay.size >= SIDE_BY_SIDE) await Promise.race(underWay);
          start(mail, claimedAt);
        }
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
