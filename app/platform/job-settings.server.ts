/** Finished jobs are kept only for a look back; what happened is in the database. */
const KEEP_COMPLETED = { count: 200, age: 24 * 60 * 60 };
const KEEP_FAILED = { count: 1_000, age: 7 * 24 * 60 * 60 };
/** The most tries a job may ever have. How many it gets, and how far apart, the worker takes from the catalogue. */
const ATTEMPTS_CEILING = 100;

export const DEFAULT_JOB_OPTIONS = {
  attempts: ATTEMPTS_CEILING,
  backoff: { type: 'catalogue' },
  removeOnComplete: KEEP_COMPLETED,
  removeOnFail: KEEP_FAILED,
};

/** Waiting times of both stores, in milliseconds. */
export const CONNECT_TIMEOUT_MS = 1_500;
export const COMMAND_TIMEOUT_MS = 5_000;
export const RECONNECT_CEILING_MS = 2_000;
