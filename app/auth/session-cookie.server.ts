import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Environment } from '~/platform/environment.server';

type Settings = Pick<Environment, 'SESSION_SECRET' | 'BASE_URL'>;

/** With https the browser itself refuses the cookie unless it is Secure, for this host only and for all paths. */
export function cookiePrefix(environment: Settings): string {
  return isSecure(environment) ? '__Host-lotsenwerk' : 'lotsenwerk';
}

/** Whether cookies are sent over https only. */
export function isSecure(environment: Pick<Environment, 'BASE_URL'>): boolean {
  return environment.BASE_URL.startsWith('https:');
}

function nameOf(environment: Settings): string {
  return `${cookiePrefix(environment)}.session_token`;
}

/** The library signs its cookies so: value, dot, HMAC-SHA-256 in base64. */
function signatureOf(environment: Settings, token: string): string {
  return createHmac('sha256', environment.SESSION_SECRET).update(token).digest('base64');
}

/** The token of the session in a `Cookie` header, if its signature is ours. Without asking the database. */
export function findSessionToken(environment: Settings, cookieHeader: string | null): string | null {
  const name = nameOf(environment);
  for (const pair of (cookieHeader ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at === -1 || pair.slice(0, at).trim() !== name) continue;
    const token = verified(environment, pair.slice(at + 1).trim());
    if (token !== null) return token;
  }
  return null;
}

function verified(environment: Settings, rawValue: string): string | null {
  let value: string;
  try {
    value = decodeURIComponent(rawValue);
  } catch {
    return null;
  }
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(signatureOf(environment, token));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** The `Cookie` header value of a session, as a browser would send it. */
export function sessionCookieHeader(environment: Settings, token: string): string {
  return `${nameOf(environment)}=${encodeURIComponent(`${token}.${signatureOf(environment, token)}`)}`;
}

/** The token of the session that `Set-Cookie` values begin, if they begin one. */
export function tokenInSetCookies(environment: Settings, cookies: readonly string[]): string | null {
  return findSessionToken(environment, cookies.map((cookie) => cookie.split(';')[0] ?? '').join('; '));
}
