// @ts-check
// Plain JavaScript, Node built-ins only: runs before the dependencies are installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { commandLineOf, isAlive } from './processes.mjs';

const POLL_MS = 300;

/**
 * Calls `onGone` when the npm that runs us has ended without telling us (it was killed). Does nothing when we were
 * not started by npm. Signals do reach us: package.json starts us with `exec`, so that no shell stands between.
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const isNpm = (/** @type {number} */ pid) => (commandLineOf(pid) ?? '').startsWith('npm');
  const above = isNpm(parent) ? parent : parentOf(parent);
  const npm = above !== null && isNpm(above) ? above : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    onGone();
  }, POLL_MS);
  timer.unref();
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    // Behind the name, which may hold anything, come state and parent.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(parent) || null;
  } catch {
    if (process.platform === 'linux') return null;
  }
  try {
    const text = execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return Number.parseInt(text, 10) || null;
  } catch {
    return null;
  }
}
