// @ts-check
// Plain JavaScript, Node built-ins only: runs before the dependencies are installed.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {boolean} ok
 * @property {string} output what it wrote to both streams, in order
 */

/**
 * Runs a program to its end and keeps what it says. It is ended when `signal` fires.
 * @param {string[]} command
 * @param {{ cwd: string, environment: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, { cwd, environment, signal }) {
  return new Promise((resolve) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      cwd,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    // An interruption is reported as an error too, before the process has ended; its end is what counts.
    child.on('error', (error) => {
      if (child.pid === undefined) resolve({ ok: false, output: error.message });
    });
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
