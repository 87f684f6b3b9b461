import { createServer, type Server } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { findTakenPorts, wantedPorts } from '#scripts/start/ports.mjs';
import { findFreePort } from '#scripts/support/free-port';

const open: Server[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function occupy(host: string): Promise<number> {
  const port = await findFreePort();
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return port;
}

describe('the ports of a start', () => {
  it('are 3000, 3025 and 1025, or what the environment says', () => {
    expect(wantedPorts({}, true).map(({ port }) => port)).toEqual([3000, 3025, 1025]);
    expect(wantedPorts({ PORT: '4100', MAILBOX_PORT: ' ' }, true).map(({ port }) => port)).toEqual([
      4100, 3025, 1025,
    ]);
    expect(wantedPorts({}, false).map(({ name }) => name)).toEqual(['PORT']);
  });

  it.each(['0', '65536', 'web', '30.5'])('are refused when one of them is %s', (text) => {
    expect(() => wantedPorts({ PORT: text }, true)).toThrow(`PORT=${text}`);
  });

  it('are refused when two of them are the same', () => {
    expect(() => wantedPorts({ PORT: '3025' }, true)).toThrow('already meant');
  });

  it('are free when nobody listens', async () => {
    const ports = wantedPorts({ PORT: String(await findFreePort()) }, false);
    expect(await findTakenPorts(ports, '127.0.0.1')).toEqual([]);
  });

  it.each(['127.0.0.1', '0.0.0.0', '::1'])(
    'name the process that listens on %s, and what to do',
    async (host) => {
      const port = await occupy(host);
      const [problem, hint] = await findTakenPorts(wantedPorts({ PORT: String(port) }, false), '127.0.0.1');
      expect(problem).toContain(`Port ${port} (web) is taken by process ${process.pid}: another Lotsenwerk`);
      expect(problem).toContain(`started from ${process.cwd()}`);
      expect(hint).toContain(`PORT=${(port + 100) % 65_536} npm start`);
    },
  );
});
