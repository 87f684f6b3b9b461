import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A door in front of a server on this machine, to try what happens when the server is away. */
export interface TcpGate {
  /** `url` with the gate's port instead of the server's. */
  through(url: string): string;
  /** Cuts all connections and refuses new ones. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a gate to the host and port of `url`. */
export async function openGate(url: string): Promise<TcpGate> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let port = 0;
  let server = await listen();

  function listen() {
    const made = createServer((inner) => {
      const outer = connect(Number(target.port), target.hostname);
      for (const [socket, other] of [
        [inner, outer],
        [outer, inner],
      ] as const) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          sockets.delete(socket);
          other.destroy();
        });
      }
      inner.pipe(outer).pipe(inner);
    });
    return new Promise<typeof made>((resolve, reject) => {
      made.once('error', reject);
      made.listen(port, '127.0.0.1', () => {
        port = (made.address() as AddressInfo).port;
        resolve(made);
      });
    });
  }

  const shut = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    through(address) {
      const changed = new URL(address);
      changed.hostname = '127.0.0.1';
      changed.port = String(port);
      return changed.toString();
    },
    shut,
    async open() {
      server = await listen();
    },
    close: shut,
  };
}
