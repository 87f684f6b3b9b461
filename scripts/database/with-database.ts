import { findRunningPostgres, startPostgres } from '../postgres/embedded';
import { POSTGRES_FOLDER } from './places';

/** Runs work on a PostgreSQL made for it and deleted afterwards. */
export async function withScratchDatabase<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const scratch = await startPostgres({ folder: POSTGRES_FOLDER, durable: false });
  try {
    return await work(scratch.url);
  } finally {
    await scratch.stop();
  }
}

/**
 * Runs work on the database people use: DATABASE_URL, or the embedded one, which is started for the
 * time of the work unless `npm start` already runs it.
 */
export async function withProjectDatabase<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const known = process.env['DATABASE_URL'] ?? findRunningPostgres(POSTGRES_FOLDER);
  if (known) return work(known);
  const embedded = await startPostgres({ folder: POSTGRES_FOLDER, durable: true });
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
