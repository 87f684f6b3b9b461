// @ts-check
// Plain JavaScript that every Node since 12 can read: its purpose is to speak before anything else breaks.
import { readFileSync } from 'node:fs';

/**
 * A sentence when this Node is older than package.json's `engines` asks for, or the system is not one we run on.
 * @param {string} version as in process.versions.node
 * @returns {string | null}
 */
export function findRuntimeProblem(version) {
  if (process.platform === 'win32') return 'Lotsenwerk runs on Linux and macOS. On Windows, use WSL.';
  const file = new URL('../../package.json', import.meta.url);
  const range = JSON.parse(readFileSync(file, 'utf8')).engines.node;
  const [major, minor] = range.replace('>=', '').split('.').map(Number);
  const [presentMajor = 0, presentMinor = 0] = version.split('.').map(Number);
  const isEnough = presentMajor > major || (presentMajor === major && presentMinor >= minor);
  return isEnough
    ? null
    : `Lotsenwerk needs Node ${range}; this is ${version}. Install a newer one from https://nodejs.org.`;
}
