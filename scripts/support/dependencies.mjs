// @ts-check
// Plain JavaScript, Node built-ins only: it is what installs the dependencies.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const HEARTBEAT_MS = 10_000;

/**
 * Whether node_modules holds exactly what package-lock.json asks for (by npm's own record of what it installed).
 * Packages for other systems are optional and may be missing.
 * @param {string} project
 * @param {boolean} withDev whether the packages for development are needed
 */
export function areDependenciesInstalled(project, withDev) {
  try {
    const wanted = readPackages(path.join(project, 'package-lock.json'));
    const present = readPackages(path.join(project, 'node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(([place, entry]) => {
      if (place === '' || entry.optional || entry.devOptional || (entry.dev && !withDev)) return true;
      return present[place]?.version === entry.version && existsSync(path.join(project, place));
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, dev?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Runs `npm ci`.
 * @param {string} project
 * @param {(text: string) => void} step called every ten seconds while it works
 * @param {AbortSignal} [signal] ends it early
 * @throws {Error} with npm's words when it fails
 */
export async function installDependencies(project, step, signal) {
  const cli = process.env['npm_execpath'];
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const start = Date.now();
  const heartbeat = setInterval(
    () => step(`… still installing (${Math.round((Date.now() - start) / 1000)} s)`),
    HEARTBEAT_MS,
  );
  try {
    await new Promise((resolve, reject) => {
      const child = spawn(command, [...first, 'ci', '--no-audit', '--no-fund'], {
        cwd: project,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(signal ? { signal } : {}),
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-8_000)));
      // An interruption is reported as an error too, before the process has ended; its end is what counts.
      child.on('error', (error) => {
        if (child.pid === undefined) reject(error);
      });
      child.once('close', (code) =>
        code === 0
          ? resolve(undefined)
          : reject(new Error(`npm ci failed (code ${code}):\n${output.trim()}`)),
      );
    });
  } finally {
    clearInterval(heartbeat);
  }
}
