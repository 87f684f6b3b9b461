// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { runCommand } from '../support/run-command.mjs';
import { add, NONE, readVitestCounts } from './counts.mjs';

/** @typedef {import('./groups.mjs').Group} Group */
/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} Run
 * @property {string} project
 * @property {import('../support/progress.mjs').Progress} progress
 * @property {AbortSignal} signal
 * @property {boolean} isSkipFailure on the build server a group that cannot run is a failure
 */

const HEARTBEAT_MS = 30_000;
/** The tests bring their own; what the shell happens to point at must not be touched. */
const REAL_SERVICES = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'BASE_URL',
  'APP_MODE',
  'NODE_ENV',
  'CLOCK_START',
];

/**
 * Runs the stages one after the other and adds up their counts.
 * @param {import('./groups.mjs').Stage[]} stages
 * @param {(group: Group) => Promise<Counts>} runOne
 * @returns {Promise<Counts>}
 */
export async function runStages(stages, runOne) {
  let counts = NONE;
  for (const stage of stages) counts = add(counts, await runStage(stage, runOne));
  return counts;
}

/**
 * @param {import('./groups.mjs').Stage} stage
 * @param {(group: Group) => Promise<Counts>} runOne
 */
async function runStage({ lanes, groups }, runOne) {
  const waiting = [...groups];
  let counts = NONE;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await runOne(next);
      counts = add(counts, result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return counts;
}

/**
 * @param {Group} group
 * @param {Run} run
 * @returns {Promise<Counts>}
 */
export async function runGroup(group, { project, progress, signal, isSkipFailure }) {
  const { step } = progress;
  const missing = group.missing();
  if (missing !== null) {
    step(
      `${isSkipFailure ? 'FAILED ' : 'skipped'}  ${group.name}: the Debian package "${missing}" is not installed`,
    );
    return isSkipFailure ? { ...NONE, failed: 1 } : { ...NONE, skipped: 1 };
  }
  step(`running  ${group.name}`);
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const heartbeat = setInterval(() => step(`…        ${group.name}, since ${seconds()}`), HEARTBEAT_MS);
  if (group.resultFile !== null) {
    mkdirSync(path.join(project, path.dirname(group.resultFile)), { recursive: true });
    rmSync(path.join(project, group.resultFile), { force: true });
  }
  const { ok, output } = await runCommand(group.command, {
    cwd: project,
    environment: environmentOfTests(),
    signal,
  });
  clearInterval(heartbeat);

  const counts =
    group.resultFile === null
      ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
      : readVitestCounts(path.join(project, group.resultFile), ok);
  const numbers =
    group.resultFile === null
      ? ''
      : `, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped:`;
  step(`${ok ? 'ok     ' : 'FAILED '}  ${group.name}${numbers} ${seconds()}`);
  if (!ok) progress.plain(`\n${output.trim()}\n`);
  return counts;
}

function environmentOfTests() {
  const environment = { ...process.env, NO_COLOR: '1' };
  for (const name of REAL_SERVICES) Reflect.deleteProperty(environment, name);
  return environment;
}
