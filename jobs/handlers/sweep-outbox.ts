import type { Handler } from '../handler';

/** Sends what waits in the outbox. Of several such jobs in one worker all wait for the same work. */
export const handleSweepOutbox: Handler<'sweep.outbox'> = (context) => context.pump.drain();
