/** Only for taking apart: no request ever goes to this host. */
const ANY_ORIGIN = 'http://local.invalid';
const MAX_LENGTH = 2_000;

/**
 * A path and query of this site, as a form or an address named it; otherwise null.
 *
 * Anybody can write such a value, so it must not lead elsewhere: `//evil.example`, `/\evil.example` and everything a
 * browser would read as another host is refused.
 */
export function pathOnThisSite(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !value.startsWith('/')) return null;
  // Browsers drop tabs and line ends and read a backslash as a slash.
  if (/[\u0000-\u001f\u007f\\]/.test(value)) return null;
  if (!URL.canParse(value, ANY_ORIGIN)) return null;
  const url = new URL(value, ANY_ORIGIN);
  if (url.origin !== ANY_ORIGIN || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search;
}

/**
 * The path to go on to after sign-in (`next`), if it stays on this site; otherwise null. The pages of sign-in
 * themselves are refused too, for they would send a person in circles.
 */
export function localPath(value: unknown): string | null {
  const path = pathOnThisSite(value);
  return path === null || /^\/(login|logout|signup)([/?]|$)/.test(path) ? null : path;
}

/** `/login` with the way back, if there is one. */
export function loginPath(next: string | null): string {
  return next === null ? '/login' : `/login?next=${encodeURIComponent(next)}`;
}
