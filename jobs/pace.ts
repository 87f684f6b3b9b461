import { parseArgs } from 'node:util';

import { z } from 'zod';

import { DELIVERY_PACE, type DeliveryPace } from '~/services/mail/delivery-pace.server';

const SECOND_MS = 1_000;

/** How the worker paces itself. */
export interface WorkerPace {
  /** Between two sweeps; shortened at random by up to a quarter, so that several workers do not sweep together. */
  sweepMs: number;
  /** A job whose worker stopped renewing is given to another one after this time. */
  lockMs: number;
  /** How often jobs of dead workers are looked for. */
  stalledMs: number;
  /** Running jobs may take this long after SIGTERM; then what can go back goes back. */
  finishMs: number;
  delivery: DeliveryPace;
}

const milliseconds = (fallback: number) => z.coerce.number().int().min(50).default(fallback);

const schema = z.object({
  'sweep-ms': milliseconds(20 * SECOND_MS),
  'lock-ms': milliseconds(30 * SECOND_MS),
  'stalled-ms': milliseconds(15 * SECOND_MS),
  'finish-ms': milliseconds(5.5 * SECOND_MS),
  'lease-ms': milliseconds(DELIVERY_PACE.leaseMs),
  'retry-ms': milliseconds(DELIVERY_PACE.retryFirstMs),
  'unanswered-retry-ms': milliseconds(DELIVERY_PACE.unansweredRetryMs),
});

/** Reads the worker's arguments (`--sweep-ms 500 …`). Nothing needs to be given; tests make everything shorter. */
export function readPace(argv: readonly string[]): WorkerPace {
  const options = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ args: [...argv], options, strict: true });
  const pace = schema.parse(values);
  return {
    sweepMs: pace['sweep-ms'],
    lockMs: pace['lock-ms'],
    stalledMs: pace['stalled-ms'],
    finishMs: pace['finish-ms'],
    delivery: {
      leaseMs: pace['lease-ms'],
      retryFirstMs: pace['retry-ms'],
      unansweredRetryMs: pace['unanswered-retry-ms'],
    },
  };
}
