/** Builds what production runs: Remix's client and server bundle, and one file each for web and worker. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build as bundle, stop as stopBundler } from 'esbuild';

import { PROJECT } from '../database/places';
import { bundleJson } from './bundle-json';
import { fingerprint } from './fingerprint';

const FOLDER = path.join(PROJECT, 'build');
const STAMP = path.join(FOLDER, 'sources.sha256');
const SOURCES = [
  'app',
  'emails',
  'jobs',
  'public',
  'prisma/schema.prisma',
  'scripts/build',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** What web and worker are started from. */
export const WEB_ENTRY = path.join(FOLDER, 'web.js');
export const WORKER_ENTRY = path.join(FOLDER, 'worker.js');

/**
 * Builds unless the present build was made from the same sources.
 * @returns whether anything was built.
 * @throws with the tools' output when it fails.
 */
export async function buildApp(signal?: AbortSignal): Promise<boolean> {
  const stamp = fingerprint(PROJECT, SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
  rmSync(STAMP, { force: true });
  // One after the other: Remix empties the folder first.
  await buildPages(signal);
  await bundleEntries();
  writeFileSync(STAMP, stamp);
  return true;
}

function buildPages(signal: AbortSignal | undefined): Promise<void> {
  const cli = path.join(PROJECT, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'vite:build'], {
      cwd: PROJECT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    // An interrupted build reports that as an error too, before it has ended; its end is what counts.
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error);
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed (code ${code ?? 'none'}):\n${withoutFileLists(output)}`));
    });
  });
}

async function bundleEntries(): Promise<void> {
  await bundle({
    entryPoints: { web: path.join(PROJECT, 'app', 'server.ts'), worker: path.join(PROJECT, 'jobs', 'worker.ts') },
    outdir: FOLDER,
    absWorkingDir: PROJECT,
    tsconfig: path.join(PROJECT, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'silent',
    // Everything from node_modules stays there; only our own modules are put together.
    packages: 'external',
    plugins: [bundleJson(PROJECT)],
  });
  // Its helper process would stay as long as we do.
  await stopBundler();
}

/** Rollup adds the hundreds of files it watches to its message; the cause stands above them. */
function withoutFileLists(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+'[^']+',?$/.test(line));
  return lines.join('\n').trim().slice(0, 8_000);
}
