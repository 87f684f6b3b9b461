// @ts-check
/* What `npm test` and `npm run check` have in common: from a fresh clone to the counts. */
import path from 'node:path';

import { areDependenciesInstalled, installDependencies } from '../support/dependencies.mjs';
import { findRuntimeProblem } from '../support/node-version.mjs';
import { createProgress } from '../support/progress.mjs';
import { watchNpm } from '../support/watch-npm.mjs';
import { add } from './counts.mjs';
import { generate } from './groups.mjs';
import { runGroup, runStages } from './run-groups.mjs';

const project = path.resolve(import.meta.dirname ?? '.', '..', '..');

/**
 * Installs what is missing, generates, runs the stages.
 * @param {import('./groups.mjs').Stage[]} stages
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runSession(stages) {
  const progress = createProgress();
  const problem = findRuntimeProblem(process.versions.node);
  if (problem) throw new Error(problem);

  const controller = new AbortController();
  const stop = () => {
    progress.step('Stopping …');
    controller.abort();
    process.exitCode = 130;
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, stop);
  watchNpm(stop);

  if (!areDependenciesInstalled(project, true)) {
    progress.step('Installing the locked dependencies (npm ci) …');
    await installDependencies(project, progress.step, controller.signal);
  }
  const run = { project, progress, signal: controller.signal, isSkipFailure: process.env['CI'] === 'true' };
  const generated = await runGroup(generate, run);
  return generated.failed > 0
    ? generated
    : add(generated, await runStages(stages, (group) => runGroup(group, run)));
}
