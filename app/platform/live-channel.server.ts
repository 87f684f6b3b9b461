import pg from 'pg';

import type { Log } from './log.server';
import { LIVE_CHANNEL, liveNewsSchema, type LiveNews } from './live-news';

/** `missed`: the connection was away for a while, and nobody knows what was said meanwhile. */
export type HeardNews = LiveNews | { readonly kind: 'missed' };

/** News of all processes, heard by one connection of this process and handed to its open pages. */
export interface LiveChannel {
  /** Hands over what is heard from now on. `onClose`: the process ends. Returns what ends the subscription. */
  subscribe(listener: (news: HeardNews) => void, onClose: () => void): () => void;
  /** How many listen in this process. */
  readonly size: number;
  close(): Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;

/** Connects with the first subscriber and again whenever the connection breaks. */
export function createLiveChannel({ databaseUrl, log }: { databaseUrl: string; log: Log }): LiveChannel {
  const subscribers = new Map<(news: HeardNews) => void, () => void>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let retryMs = FIRST_RETRY_MS;
  let isClosed = false;
  let wasConnected = false;

  const handOver = (news: HeardNews) => {
    for (const listener of subscribers.keys()) listener(news);
  };

  const lose = (lost: pg.Client) => {
    if (client !== lost) return;
    client = null;
    void lost.end().catch(() => undefined);
    if (isClosed) return;
    retry = setTimeout(connect, retryMs);
    retry.unref();
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };

  function connect(): void {
    if (isClosed || client !== null) return;
    const opening = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    client = opening;
    opening.on('error', () => lose(opening));
    opening.on('end', () => lose(opening));
    opening.on('notification', ({ payload }) => {
      const news = read(payload);
      if (news !== null) handOver(news);
    });
    opening
      .connect()
      .then(() => opening.query(`LISTEN ${LIVE_CHANNEL}`))
      .then(() => {
        retryMs = FIRST_RETRY_MS;
        if (wasConnected) handOver({ kind: 'missed' });
        wasConnected = true;
      })
      .catch((error: unknown) => {
        log.warn({ err: error }, 'live news cannot be heard; trying again');
        lose(opening);
      });
  }

  return {
    subscribe(listener, onClose) {
      if (isClosed) {
        onClose();
        return () => undefined;
      }
      subscribers.set(listener, onClose);
      connect();
      return () => void subscribers.delete(listener);
    },
    get size() {
      return subscribers.size;
    },
    async close() {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      for (const onClose of [...subscribers.values()]) onClose();
      subscribers.clear();
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  };
}

/** Only our own processes speak on the channel; what an older one says in another shape is left out. */
function read(payload: string | undefined): LiveNews | null {
  try {
    const parsed = liveNewsSchema.safeParse(JSON.parse(payload ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
