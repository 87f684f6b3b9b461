/** Applies, checks and writes migrations with Prisma's schema engine, without its download. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type {
  HistoryDiagnostic,
  MigrationList,
  SchemaFilter,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

import { withEngine } from './engine';
import { MIGRATIONS_FOLDER, PROJECT, SCHEMA_FILE } from './places';

export { generateClient } from './generate';

/** Any number, as long as every version of this project uses the same one. */
const LOCK_KEY = 7_270_001;
const EVERYTHING: SchemaFilter = { externalTables: [], externalEnums: [] };
const LOCK_FILE = 'migration_lock.toml';
const LOCK_FILE_TEXT =
  '# Written by Prisma; tells which database the migrations are for.\nprovider = "postgresql"\n';

export interface MigrationStatus {
  /** In the folder, not yet in the database. */
  pending: string[];
  /** In the database, not in the folder: an older program on a newer database. */
  unknown: string[];
  /** Applied, then changed in the folder. */
  edited: string[];
  failed: string[];
}

/**
 * Applies what the database lacks. Two starts at once do not disturb each other: the second waits and
 * then finds nothing left to do.
 * @returns the names of the migrations applied now.
 * @throws with the engine's message when a migration fails or the histories do not fit.
 */
export async function applyMigrations(url: string, migrations = readMigrations()): Promise<string[]> {
  return withLock(url, () =>
    withEngine(url, readSchema(), async (engine) => {
      const output = await engine.applyMigrations({ migrationsList: migrations, filters: EVERYTHING });
      return output.appliedMigrationNames;
    }),
  );
}

/** How the migrations in the database stand to those in the folder. */
export async function migrationStatus(url: string, migrations = readMigrations()): Promise<MigrationStatus> {
  const found = await withEngine(url, readSchema(), (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: migrations,
      optInToShadowDatabase: false,
      filters: EVERYTHING,
    }),
  );
  return {
    ...readHistory(found.history),
    edited: found.editedMigrationNames,
    failed: found.failedMigrationNames,
  };
}

/**
 * The SQL that leads from the database as it is to the schema file; null when they agree.
 * Meant for a scratch database on which the migrations were applied.
 */
export async function diffSchema(url: string, schemaText = readSchema()): Promise<string | null> {
  const file = { path: SCHEMA_FILE, content: schemaText };
  const result = await withEngine(url, schemaText, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files: [file], configDir: PROJECT },
      to: { tag: 'schemaDatamodel', files: [file] },
      script: true,
      exitCode: true,
      filters: EVERYTHING,
    }),
  );
  return result.exitCode === 0 ? null : (result.stdout ?? '');
}

/** Writes `prisma/migrations/<timestamp>_<intent>/migration.sql` and returns its path. */
export function writeMigration(intent: string, sql: string, now: Date): string {
  const name = intent
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (name === '') throw new Error('A migration is named by its intent, for example: add case number.');
  const stamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const lockFile = path.join(MIGRATIONS_FOLDER, LOCK_FILE);
  if (!existsSync(lockFile)) writeFileSync(lockFile, LOCK_FILE_TEXT);
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  return file;
}

/** The migrations of a folder in the form the engine wants them. */
export function readMigrations(folder = MIGRATIONS_FOLDER): MigrationList {
  const lockFile = path.join(folder, LOCK_FILE);
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    baseDir: folder,
    shadowDbInitScript: '',
    lockfile: { path: LOCK_FILE, content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

function readSchema(): string {
  return readFileSync(SCHEMA_FILE, 'utf8');
}

function readHistory(history: HistoryDiagnostic | null): { pending: string[]; unknown: string[] } {
  switch (history?.diagnostic) {
    case undefined:
      return { pending: [], unknown: [] };
    case 'databaseIsBehind':
      return { pending: history.unappliedMigrationNames, unknown: [] };
    case 'migrationsDirectoryIsBehind':
      return { pending: [], unknown: history.unpersistedMigrationNames };
    case 'historiesDiverge':
      return { pending: history.unappliedMigrationNames, unknown: history.unpersistedMigrationNames };
  }
}

/** Holds an advisory lock of the database for the time of the work; it falls with the connection. */
async function withLock<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return await work();
  } finally {
    await client.end();
  }
}
