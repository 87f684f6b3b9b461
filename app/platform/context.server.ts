import type {} from '@remix-run/node';

import type { Auth } from '~/auth/auth.server';

import type { Clock } from './clock.server';
import type { Database } from './database.server';
import type { Environment } from './environment.server';
import type { Ids } from './ids.server';
import type { LiveChannel } from './live-channel.server';
import type { Log } from './log.server';
import type { Queue } from './queue.server';
import type { FileStorage } from './storage/file-storage.server';

/**
 * The clients of one process. Each entry (web, worker, a test) builds its own and hands it down; nothing connects
 * at import.
 */
export interface AppContext {
  environment: Environment;
  clock: Clock;
  ids: Ids;
  log: Log;
  database: Database;
  queue: Queue;
  storage: FileStorage;
  /** News for open pages; only the web process hears them. */
  live?: LiveChannel;
}

/** What Remix hands to every loader and action. */
export interface RequestContext {
  app: AppContext;
  auth: Auth;
  /** Stands in the answer's `X-Request-Id` and in every log line of the request. */
  requestId: string;
  /** Of the Content-Security-Policy; every inline script carries it. */
  cspNonce: string;
  /** Address of the client as far as it can be known, for rate limits. */
  clientAddress: string;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {
    readonly kind: 'lotsenwerk';
  }
  /** Makes loaders and actions typed by what they return, as `remix.config.js` has it. */
  interface Future {
    v3_singleFetch: true;
  }
}
