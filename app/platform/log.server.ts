import pino, { type Logger } from 'pino';

/** Structured log lines on standard output: one JSON object a line, never with personal data. */
export type Log = Logger;

/**
 * Makes the log of one process.
 *
 * @param process which process speaks: `web`, `worker`, …
 * @param level lowest level that is written
 */
export function createLog(process: string, level: string): Log {
  return pino({
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutValues },
    // The last line of defence: what should never be handed to the log is taken out if it is.
    redact: {
      paths: ['email', '*.email', 'to', '*.to', 'password', '*.password', 'token', '*.token'],
      remove: true,
    },
  });
}

/**
 * What may be known of an error: its name, code and stack frames. The message stays out, because messages of the
 * database and the mail server quote the values that were sent to them.
 */
function withoutValues(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code, frames: frames.slice(0, 12) };
}
