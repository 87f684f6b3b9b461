import { openInboundServer, type InboundServer } from '~/platform/inbound-server.server';
import { keepMail } from '~/services/incoming/keep-mail.server';
import { purposeOfAddress } from '~/services/incoming/purpose-of-address.server';

import type { WorkerContext } from './handler';
import { wakeIncoming } from './handlers/handle-incoming';

/** The door for mail that comes in, where one is configured. */
export interface Inbound {
  /** Opens the door if it is not open. Never throws. */
  heal(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Receives mail in the worker process. Of several workers on one machine the first gets the port and receives for all;
 * when it ends, the next sweep of another one takes its place.
 */
export function createInbound(context: WorkerContext): Inbound {
  const { environment, log } = context;
  const { MAIL_INBOUND_PORT, MAIL_INBOUND_HOST } = environment;
  let server: InboundServer | null = null;
  let isClosed = false;

  return {
    async heal() {
      if (MAIL_INBOUND_PORT === undefined || server !== null || isClosed) return;
      try {
        server = await openInboundServer({
          port: MAIL_INBOUND_PORT,
          host: MAIL_INBOUND_HOST,
          isOurs: (recipient) => purposeOfAddress(environment, recipient) !== null,
          keep: async (mail) => wakeIncoming(context, await keepMail(context, mail)),
          log,
        });
        if (server !== null) log.info({ port: server.port }, 'incoming mail is received');
      } catch (error) {
        log.error({ err: error }, 'incoming mail cannot be received');
      }
    },
    async close() {
      isClosed = true;
      await server?.close();
    },
  };
}
