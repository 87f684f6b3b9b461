// @ts-check
/*
 * npm start, npm run dev (--dev). Everything from a fresh clone to a running Lotsenwerk, with nothing but Node and
 * npm. This file runs before the dependencies are there, so it uses Node's own modules only and hands over to
 * scripts/start/main.ts as soon as it can.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { createLifecycle, Stopped } from './start/lifecycle.mjs';
import { findTakenPorts, wantedPorts } from './start/ports.mjs';
import { areDependenciesInstalled, installDependencies } from './support/dependencies.mjs';
import { findRuntimeProblem } from './support/node-version.mjs';
import { createProgress } from './support/progress.mjs';
import { watchNpm } from './support/watch-npm.mjs';

const project = path.resolve(import.meta.dirname ?? '.', '..');
const progress = createProgress();
const lifecycle = createLifecycle({ say: progress.step });

async function start() {
  const problem = findRuntimeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  process.chdir(project);
  if (existsSync('.env')) process.loadEnvFile('.env');

  const isDev = process.argv.includes('--dev');
  const isProduction =
    process.env['APP_MODE'] === 'production' ||
    (!process.env['APP_MODE'] && process.env['NODE_ENV'] === 'production');
  const ports = wantedPorts(process.env, !process.env['SMTP_URL'] && !isProduction);
  const problems = await findTakenPorts(ports, process.env['HOST'] || '127.0.0.1');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  lifecycle.check();

  if (!areDependenciesInstalled(project, isDev)) {
    progress.step('Installing the locked dependencies (npm ci) …');
    await lifecycle.acquire(
      () => installDependencies(project, progress.step, lifecycle.signal),
      async () => {},
    );
    progress.step('Dependencies are installed.');
  }
  lifecycle.check();

  const { register } = await import('tsx/esm/api');
  register();
  const { run } = await import(new URL('./start/main.ts', import.meta.url).href);
  await run({ isDev, isProduction, progress, lifecycle });
}

lifecycle.listen();
watchNpm(() => {
  progress.step('npm is gone. Stopping …');
  void lifecycle.stop(0);
});
// Warnings about the inside of dependencies are for us, not for who starts the product.
process.noDeprecation = true;
try {
  await start();
} catch (error) {
  // A signal that ended a step's own process is delivered to us only after the step has failed.
  await nextTurn();
  if (!lifecycle.signal.aborted && !(error instanceof Stopped)) {
    const exitCode = error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    await lifecycle.stop(exitCode);
  }
}
