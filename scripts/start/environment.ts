/** What web and worker are told. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { parseEnvironment } from '../../app/platform/environment.server';
import { DATA_FOLDER } from '../database/places';
import { readStorageKeys } from './storage-keys';

/** sysexits.h: something in the configuration is wrong. */
const EX_CONFIG = 78;

export type Variables = NodeJS.ProcessEnv;

export interface LocalServices {
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  mailboxUrl: string | undefined;
  /** Where the worker receives answers and mails that come back; only beside the local mailbox. */
  inbound?: { address: string; port: number } | undefined;
}

/**
 * The environment of the children: the user's own, completed by what this start provides.
 * React wants NODE_ENV=production for speed whatever the mode; APP_MODE is what tells the modes apart.
 */
export function childEnvironment(
  own: Variables,
  { isDev, isProduction }: { isDev: boolean; isProduction: boolean },
  services: LocalServices,
): Variables {
  const shared: Variables = {
    ...own,
    NODE_ENV: isDev ? 'development' : 'production',
    APP_MODE: isProduction ? 'production' : 'local',
    DATABASE_URL: own['DATABASE_URL'] || services.databaseUrl,
    SMTP_URL: own['SMTP_URL'] || services.smtpUrl,
    MAILBOX_URL: own['MAILBOX_URL'] || services.mailboxUrl,
  };
  if (services.inbound !== undefined) {
    shared['MAIL_INBOUND_ADDRESS'] = services.inbound.address;
    shared['MAIL_INBOUND_PORT'] = String(services.inbound.port);
  }
  if (isProduction) return shared;
  return {
    ...shared,
    SESSION_SECRET: own['SESSION_SECRET'] || readOrMakeSecret(),
    STORAGE_KEYS: own['STORAGE_KEYS'] || readStorageKeys(),
  };
}

/** @throws with every problem and exit code 78, so that nothing is started with half a configuration. */
export function checkEnvironment(environment: Variables): void {
  const parsed = parseEnvironment(environment);
  if (parsed.ok) return;
  const lines = parsed.problems.map(({ name, message }) => `  ${name}: ${message}`);
  const text = `The environment is not complete, so nothing was started:\n${lines.join('\n')}\nSee .env.example.`;
  throw Object.assign(new Error(text), { exitCode: EX_CONFIG });
}

/** Made once and kept, so that sign-ins survive a restart. */
function readOrMakeSecret(): string {
  const file = path.join(DATA_FOLDER, 'session-secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(DATA_FOLDER, { recursive: true });
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
