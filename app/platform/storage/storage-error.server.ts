import { AppError } from '../errors';

/**
 * Why bytes could not be kept or read:
 * - `down`: the storage does not answer; trying again later helps
 * - `missing`: there is nothing at the address
 * - `damaged`: the bytes are not the ones that were written (cut, changed, in another order)
 * - `key-unknown`: the master key they were written with is not configured
 * - `key-wrong`: a master key with that id is configured, and it is another one
 */
export type StorageProblem = 'down' | 'missing' | 'damaged' | 'key-unknown' | 'key-wrong';

/** Answers 503 where nobody handles it. Told apart by `storageProblem`, not by class (see `errors.ts`). */
export class StorageError extends AppError {
  readonly storageProblem: StorageProblem;

  constructor(problem: StorageProblem, message: string, cause?: unknown) {
    super('unavailable', message);
    this.name = 'StorageError';
    this.storageProblem = problem;
    if (cause !== undefined) this.cause = cause;
  }
}

/** What went wrong, or null if the error has nothing to do with the storage. */
export function storageProblemOf(error: unknown): StorageProblem | null {
  if (typeof error !== 'object' || error === null || !('storageProblem' in error)) return null;
  return error.storageProblem as StorageProblem;
}
