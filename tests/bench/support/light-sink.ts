import { createServer, type AddressInfo, type Socket } from 'node:net';

const END_OF_TEXT = Buffer.from('\r\n.\r\n');
const LINE_END = Buffer.from('\r\n');

/** A mail server that takes every mail and forgets it, with next to no work of its own. */
export async function startLightSink() {
  let taken = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let isText = false;
    let rest: Buffer = Buffer.alloc(0);
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.write('220 sink\r\n');
    socket.on('data', (chunk: Buffer) => {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let answer = '';
      for (;;) {
        const end = rest.indexOf(isText ? END_OF_TEXT : LINE_END);
        if (end < 0) break;
        if (isText) {
          taken += 1;
          isText = false;
          answer += '250 2.0.0 taken\r\n';
          rest = rest.subarray(end + END_OF_TEXT.length);
          continue;
        }
        const command = rest.toString('latin1', 0, Math.min(end, 4)).toUpperCase();
        rest = rest.subarray(end + LINE_END.length);
        if (command === 'EHLO') answer += '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n';
        else if (command === 'QUIT') return void socket.end('221 bye\r\n');
        else if (command === 'DATA') {
          isText = true;
          answer += '354 go on\r\n';
        } else answer += '250 2.0.0 ok\r\n';
      }
      if (answer !== '') socket.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: () => taken,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
