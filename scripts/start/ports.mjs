// @ts-check
// Plain JavaScript, Node built-ins only: runs before the dependencies are installed.
import { createServer } from 'node:net';

import { findPortOwner } from '../support/port-owner.mjs';

/**
 * @typedef {object} WantedPort
 * @property {string} name the variable that changes it
 * @property {string} use what it is for
 * @property {number} port
 */

/**
 * The ports a start needs. The mailbox needs none when mail goes to a real server.
 * @param {Record<string, string | undefined>} environment
 * @param {boolean} withMailbox
 * @returns {WantedPort[]}
 * @throws {Error} when a variable holds no port
 */
export function wantedPorts(environment, withMailbox) {
  const ports = [readPort(environment, 'PORT', 3000, 'web')];
  if (withMailbox) {
    ports.push(readPort(environment, 'MAILBOX_PORT', 3025, 'page of the local mailbox'));
    ports.push(readPort(environment, 'MAILBOX_SMTP_PORT', 1025, 'SMTP of the local mailbox'));
  }
  const twice = ports.find((one, index) => ports.findIndex(({ port }) => port === one.port) !== index);
  if (twice) throw new Error(`${twice.name}=${twice.port}: this port is already meant for something else.`);
  return ports;
}

/**
 * One sentence for each port that cannot be used, with who holds it, and at the end what to do.
 * @param {WantedPort[]} ports
 * @param {string} host
 * @returns {Promise<string[]>}
 */
export async function findTakenPorts(ports, host) {
  const problems = [];
  const otherPorts = [];
  for (const { name, use, port } of ports) {
    // "localhost" may lead a browser to ::1, so a stranger there would be met instead of us.
    const code = (await tryPort(port, host)) ?? (await tryPort(port, '::1'));
    if (code === null) continue;
    problems.push(
      code === 'EACCES'
        ? `Port ${port} (${use}) may be used by the system's administrator only.`
        : `Port ${port} (${use}) is taken by ${findPortOwner(port).description}.`,
    );
    otherPorts.push(`${name}=${port < 1024 ? port + 8000 : (port + 100) % 65_536}`);
  }
  if (problems.length > 0) problems.push(`Stop it, or choose other ports: ${otherPorts.join(' ')} npm start`);
  return problems;
}

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string} name
 * @param {number} fallback
 * @param {string} use
 * @returns {WantedPort}
 */
function readPort(environment, name, fallback, use) {
  const text = environment[name]?.trim();
  const port = text ? Number(text) : fallback;
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${name}=${text}: this is not a port.`);
  return { name, use, port };
}

/**
 * Why the port cannot be listened on, or null. A machine without IPv6 has no ::1 to be taken.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>}
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : 'unknown';
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? null : code);
    });
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
