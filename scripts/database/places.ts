import path from 'node:path';

/** The folder of the checkout. */
export const PROJECT = path.resolve(import.meta.dirname, '..', '..');
export const SCHEMA_FILE = path.join(PROJECT, 'prisma', 'schema.prisma');
export const MIGRATIONS_FOLDER = path.join(PROJECT, 'prisma', 'migrations');
/** Git-ignored: the embedded database, the local mailbox, generated secrets. */
export const DATA_FOLDER = path.join(PROJECT, '.data');
export const POSTGRES_FOLDER = path.join(DATA_FOLDER, 'postgres');
