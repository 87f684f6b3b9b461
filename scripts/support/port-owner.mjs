// @ts-check
// Plain JavaScript, Node built-ins only: scripts/start.mjs uses it before the dependencies are installed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

import { commandLineOf } from './processes.mjs';

/**
 * @typedef {object} PortOwner
 * @property {number | null} pid null when the system does not tell (a process of another account, mostly)
 * @property {string} description one line for a person: who it is
 */

/**
 * Who listens on a TCP port of this machine.
 * @param {number} port
 * @returns {PortOwner}
 */
export function findPortOwner(port) {
  const pid = process.platform === 'linux' ? findByProc(port) : findByLsof(port);
  if (pid === null) return { pid, description: 'a process of another account' };
  const command = shorten(commandLineOf(pid) ?? 'unknown command');
  const home = findCheckout(pid);
  const who = home === null ? command : `another Lotsenwerk, started from ${home} (${command})`;
  return { pid, description: `process ${pid}: ${who}` };
}

/** @param {string} text */
function shorten(text) {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** @param {number} port */
function findByProc(port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readLines(table).slice(1)) {
      // Columns: number, local address, remote address, state (0A: listening), …, inode at the tenth place.
      const columns = line.trim().split(/\s+/);
      if (columns[3] === '0A' && columns[1]?.endsWith(`:${wanted}`)) inodes.add(`socket:[${columns[9]}]`);
    }
  }
  for (const pid of readNames('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const handle of readNames(`/proc/${pid}/fd`)) {
      try {
        if (inodes.has(readlinkSync(`/proc/${pid}/fd/${handle}`))) return Number(pid);
      } catch {
        // The handle or its process ended while we looked.
      }
    }
  }
  return null;
}

/** @param {number} port */
function findByLsof(port) {
  const lines = runLsof(['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fp']);
  const pid = lines.find((line) => line.startsWith('p'))?.slice(1);
  return pid === undefined ? null : Number(pid);
}

/**
 * The folder of the checkout a process works in, if it is one of ours.
 * @param {number} pid
 */
function findCheckout(pid) {
  try {
    const folder =
      process.platform === 'linux'
        ? readlinkSync(`/proc/${pid}/cwd`)
        : runLsof(['-a', '-p', String(pid), '-d', 'cwd', '-Fn'])
            .find((line) => line.startsWith('n'))
            ?.slice(1);
    if (folder === undefined) return null;
    const { name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return name === 'lotsenwerk' ? folder : null;
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function runLsof(args) {
  try {
    return execFileSync('lsof', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
  } catch {
    return [];
  }
}

/** @param {string} file */
function readLines(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

/** @param {string} folder */
function readNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
