/**
 * npm run migrate                   applies what the database lacks, and puts in missing entries of the directory
 * npm run migrate:new -- <intent>   writes the next migration from the difference to the schema
 * npm run migrate:check             exit code 1 when schema and migrations disagree
 */
import path from 'node:path';

import { applyMigrations, diffSchema, migrationStatus, writeMigration } from './database/migrations';
import { PROJECT } from './database/places';
import { seedReferenceData } from './database/reference-data';
import { withProjectDatabase, withScratchDatabase } from './database/with-database';

const [command = 'apply', ...words] = process.argv.slice(2);

async function apply(): Promise<void> {
  await withProjectDatabase(async (url) => {
    const applied = await applyMigrations(url);
    for (const name of applied) console.log(`applied ${name}`);
    const { unknown, edited } = await migrationStatus(url);
    for (const name of unknown) console.log(`in the database, but not in prisma/migrations: ${name}`);
    for (const name of edited) console.log(`changed after it was applied: ${name}`);
    const added = await seedReferenceData(url);
    if (added > 0) console.log(`added ${added} entries of the directory`);
    if (applied.length === 0 && added === 0) console.log('The database is up to date.');
  });
}

/** The statements that are still missing when every migration has run on an empty database. */
async function findMissingSql(): Promise<string | null> {
  return withScratchDatabase(async (url) => {
    await applyMigrations(url);
    return diffSchema(url);
  });
}

async function writeNew(): Promise<void> {
  const sql = await findMissingSql();
  if (sql === null) {
    console.log('Schema and migrations agree; there is nothing to write.');
    return;
  }
  const file = writeMigration(words.join(' '), sql, new Date());
  console.log(`wrote ${path.relative(PROJECT, file)}; read it before you commit it`);
}

async function check(): Promise<void> {
  const sql = await findMissingSql();
  if (sql === null) {
    console.log('Schema and migrations agree.');
    return;
  }
  console.error(`prisma/schema.prisma is ahead of prisma/migrations by:\n\n${sql}`);
  console.error('Write the migration with: npm run migrate:new -- <intent>');
  process.exitCode = 1;
}

const commands: Record<string, () => Promise<void>> = { apply, new: writeNew, check };
const run = commands[command];
if (run === undefined) {
  console.error(`Unknown command "${command}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  await run();
}
