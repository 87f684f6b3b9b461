import { createServer } from 'node:net';

/** PostgreSQL's and Redis's own ports stay free for what the machine may already run there. */
const NEVER = new Set([5432, 6379]);

/** A port of 127.0.0.1 that nobody listens on right now. Bind it soon: nothing reserves it. */
export async function findFreePort(): Promise<number> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string')
          reject(new Error('The probe socket has no port.'));
        else resolve(address.port);
      });
    });
  });
  return NEVER.has(port) ? findFreePort() : port;
}
