import SMTPConnection from 'nodemailer/lib/smtp-connection';

/**
 * A small pool of connections to one mail server. Nodemailer's own pool would do, but it tells neither when the text
 * goes over the wire nor lets a single mail be cut off, and both decide whether a mail may be sent again.
 */
export interface SmtpConnections {
  /** A connection that is signed in. Rejects with nodemailer's error if the server cannot be reached. */
  take(): Promise<{ connection: SMTPConnection; isFresh: boolean }>;
  /** Back into the pool, for the next mail. */
  giveBack(connection: SMTPConnection): void;
  /** Not to be used again. */
  drop(connection: SMTPConnection): void;
  /** Connects, signs in and says goodbye. */
  probe(): Promise<void>;
  close(): void;
}

export interface SmtpTimeouts {
  connectMs: number;
  /** Longest silence of the server while it is asked something. */
  silenceMs: number;
}

/** Servers close what stands idle; so do we, before they do. */
const IDLE_MS = 5_000;
const DEFAULT_PORT = 587;
const DEFAULT_SECURE_PORT = 465;

interface Server {
  host: string;
  port: number;
  secure: boolean;
  auth: { user: string; pass: string } | null;
  requireTLS: boolean;
  ignoreTLS: boolean;
}

/**
 * `smtp://user:password@host:port` (STARTTLS where the server offers it) or `smtps://…`; `?requireTLS=true` refuses
 * a server without it. On this very machine nothing is encrypted.
 */
export function readSmtpUrl(address: string): Server {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? DEFAULT_SECURE_PORT : DEFAULT_PORT) : Number(url.port),
    secure,
    auth:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    requireTLS: url.searchParams.get('requireTLS') === 'true',
    ignoreTLS: isLoopback || url.searchParams.get('ignoreTLS') === 'true',
  };
}

export function createSmtpConnections(address: string, timeouts: SmtpTimeouts): SmtpConnections {
  const server = readSmtpUrl(address);
  const idle: Array<{ connection: SMTPConnection; timer: NodeJS.Timeout }> = [];
  let isClosed = false;

  async function open(): Promise<SMTPConnection> {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      requireTLS: server.requireTLS,
      ignoreTLS: server.ignoreTLS,
      connectionTimeout: timeouts.connectMs,
      greetingTimeout: timeouts.connectMs,
      dnsTimeout: timeouts.connectMs,
      socketTimeout: timeouts.silenceMs,
      socketCloseTimeout: 0,
    });
    await new Promise<void>((resolve, reject) => {
      // Stays for the life of the connection: an error of an idle one must not end the process.
      connection.on('error', reject);
      connection.once('end', () => reject(Object.assign(new Error('closed'), { code: 'ECONNECTION' })));
      connection.connect((error) => {
        if (error) return reject(error);
        if (server.auth === null) return resolve();
        connection.login({ credentials: server.auth }, (refused) => (refused ? reject(refused) : resolve()));
      });
    }).catch((error: unknown) => {
      connection.close();
      throw error;
    });
    return connection;
  }

  function takeIdle(): SMTPConnection | null {
    for (let entry = idle.pop(); entry !== undefined; entry = idle.pop()) {
      clearTimeout(entry.timer);
      if (!entry.connection.destroyed) return entry.connection;
    }
    return null;
  }

  return {
    async take() {
      const waiting = takeIdle();
      return waiting ? { connection: waiting, isFresh: false } : { connection: await open(), isFresh: true };
    },
    giveBack(connection) {
      if (isClosed || connection.destroyed) return void connection.close();
      const timer = setTimeout(() => {
        const position = idle.findIndex((entry) => entry.connection === connection);
        if (position >= 0) idle.splice(position, 1);
        connection.quit();
      }, IDLE_MS);
      timer.unref();
      idle.push({ connection, timer });
    },
    drop: (connection) => connection.close(),
    async probe() {
      const connection = await open();
      connection.quit();
    },
    close() {
      isClosed = true;
      for (const { connection, timer } of idle.splice(0)) {
        clearTimeout(timer);
        connection.close();
      }
    },
  };
}
