/**
 * Prisma's schema engine as WebAssembly. The native engine that Prisma's command line uses is a download
 * from Prisma's own host, which many company networks and build machines do not reach; this is the same
 * engine out of the npm registry. It keeps `_prisma_migrations` exactly as the native one does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { __wbg_set_wasm, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

import { SCHEMA_FILE } from './places';

/** PostgreSQL's internal type "char", which the catalogue queries return and the adapter does not know. */
const CHAR = 18;
/** An array of it, which the adapter does know and no catalogue query returns. */
const CHAR_ARRAY = 1002;

/**
 * Lends an engine that is connected to the database in `url`, and closes it afterwards.
 * @param schemaText the datamodel; the project's schema by default.
 */
export async function withEngine<Result>(
  url: string,
  schemaText: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadEngine();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  teachCharType(pool);
  try {
    const engine = await SchemaEngine.new(
      { datamodels: [[SCHEMA_FILE, schemaText]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(migrationFactory(pool)),
    );
    return await work(engine);
  } finally {
    await pool.end();
  }
}

let loading: Promise<void> | null = null;

function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': patientImports() });
    __wbg_set_wasm(instance.exports);
    const start = instance.exports['__wbindgen_start'];
    if (typeof start !== 'function') throw new Error('The schema engine has no start function.');
    start();
  })();
  return loading;
}

/**
 * What the engine imports, with one change: it leaves the ten-second timer of its lock running, which must
 * not keep a finished process alive.
 */
function patientImports(): WebAssembly.ModuleImports {
  const setPatientTimeout = (callback: () => void, delayMs: number) =>
    setTimeout(callback, delayMs >>> 0).unref();
  const imports = Object.entries(bindings as unknown as WebAssembly.ModuleImports).map(
    ([name, value]) => [name, name.startsWith('__wbg_setTimeout_') ? setPatientTimeout : value] as const,
  );
  return Object.fromEntries(imports);
}

/** Announces "char" columns as arrays of it, so that the adapter lets them pass; `asCharacter` undoes it. */
function teachCharType(pool: pg.Pool): void {
  const query = pool.query.bind(pool);
  const relabelled = async (config: pg.QueryArrayConfig) => {
    const result = await query(config);
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_ARRAY;
    return result;
  };
  Object.defineProperty(pool, 'query', { value: relabelled });
}

function asCharacter(result: SqlResultSet): SqlResultSet {
  const columnTypes = result.columnTypes.map((type) =>
    type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}

/** In the adapter's form the engine notes the failure in `_prisma_migrations` and reports PostgreSQL's words. */
function asAdapterError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

function migrationFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaPg(pool);
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await inner.connect();
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: async (query) => asCharacter(await adapter.queryRaw(query)),
      executeRaw: (query) => adapter.executeRaw(query),
      // The adapter cuts scripts at every semicolon, also inside function bodies and strings.
      executeScript: async (script) => {
        const client = await pool.connect();
        try {
          await client.query(script);
        } catch (error) {
          throw asAdapterError(error);
        } finally {
          client.release();
        }
      },
      startTransaction: (level) => adapter.startTransaction(level),
      getConnectionInfo: () => adapter.getConnectionInfo(),
      dispose: () => adapter.dispose(),
    };
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect,
    connectToShadowDb: () => Promise.reject(new Error('Shadow databases are not used here.')),
  };
}
