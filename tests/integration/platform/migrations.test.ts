import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { applyMigrations, diffSchema, migrationStatus, readMigrations } from '#scripts/database/migrations';
import { withAdmin, withDatabase } from '#scripts/postgres/connection';

/** Empty databases beside the template; the names are this file's own. */
async function anEmptyDatabase(name: string): Promise<string> {
  const server = inject('postgresUrl');
  await withAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name}`));
  return withDatabase(server, name);
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(text);
    return result.rows;
  } finally {
    await client.end();
  }
}

const names = readMigrations().migrationDirectories.map((directory) => directory.path);

function withExtra(name: string, sql: string) {
  const list = readMigrations();
  list.migrationDirectories.push({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  });
  return list;
}

describe('migrations on an empty database', () => {
  let url: string;
  beforeAll(async () => {
    url = await anEmptyDatabase('migrations_in_order');
  });

  it('are all pending, apply in order, and are applied once', async () => {
    expect((await migrationStatus(url)).pending).toEqual(names);
    expect(await applyMigrations(url)).toEqual(names);
    expect(await applyMigrations(url)).toEqual([]);
    expect(await migrationStatus(url)).toEqual({ pending: [], unknown: [], edited: [], failed: [] });
  });

  it('produce exactly the schema', async () => {
    expect(await diffSchema(url)).toBeNull();
  });

  it('differ from the schema by the statement that is missing', async () => {
    await query(url, 'ALTER TABLE organisation ADD COLUMN left_over text');
    expect(await diffSchema(url)).toContain('DROP COLUMN "left_over"');
    await query(url, 'ALTER TABLE organisation DROP COLUMN left_over');
  });
});

describe('two starts at once', () => {
  it('apply every migration once between them', async () => {
    const url = await anEmptyDatabase('migrations_at_once');
    const [first, second] = await Promise.all([applyMigrations(url), applyMigrations(url)]);
    expect([...first, ...second]).toEqual(names);
  });
});

describe('a migration', () => {
  let url: string;
  beforeAll(async () => {
    url = await anEmptyDatabase('migrations_special');
    await applyMigrations(url);
  });
  afterAll(() => query(url, 'DROP SCHEMA public CASCADE'));

  it('may hold functions and strings with semicolons', async () => {
    const sql = `CREATE FUNCTION answer() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'a;b'; END $$;`;
    expect(await applyMigrations(url, withExtra('29990101000000_function', sql))).toEqual([
      '29990101000000_function',
    ]);
    expect(await query(url, 'SELECT answer()')).toEqual([{ answer: 'a;b' }]);
  });

  it('that fails leaves none of its statements and is named as failed', async () => {
    const list = withExtra('29990102000000_broken', 'CREATE TABLE half (id int); SELECT nonsense;');
    list.migrationDirectories.splice(
      -1,
      0,
      ...withExtra('29990101000000_function', '').migrationDirectories.slice(-1),
    );
    await expect(applyMigrations(url, list)).rejects.toThrow('nonsense');
    expect(await query(url, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
    expect((await migrationStatus(url, list)).failed).toEqual(['29990102000000_broken']);
  });
});
