import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT, SCHEMA_FILE } from './places';

const GENERATED = path.join(PROJECT, 'prisma', 'generated', 'client.ts');
const STAMP = path.join(PROJECT, '.cache', 'prisma-client.sha256');
const CLI = path.join(PROJECT, 'node_modules', 'prisma', 'build', 'index.js');

/**
 * Writes Prisma's client into `prisma/generated`, unless it already belongs to the present schema.
 * @returns whether it was written anew.
 * @throws with Prisma's own message when the schema is wrong.
 */
export function generateClient(): boolean {
  const stamp = fingerprint();
  if (existsSync(GENERATED) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;

  const result = spawnSync(process.execPath, [CLI, 'generate', '--schema', SCHEMA_FILE], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: {
      ...process.env,
      // The generator only asks whether an engine file exists and would download one; any file will do.
      PRISMA_SCHEMA_ENGINE_BINARY: SCHEMA_FILE,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
  return true;
}

function fingerprint(): string {
  const version = readFileSync(path.join(PROJECT, 'node_modules', 'prisma', 'package.json'));
  return createHash('sha256').update(version).update(readFileSync(SCHEMA_FILE)).digest('hex');
}
