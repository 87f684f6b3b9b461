import type { Handler } from '../handler';

/** Digests are mails whose moment has come: the pump sends them. */
export const handleDigestSendDue: Handler<'digest.send-due'> = (context) => context.pump.drain();
