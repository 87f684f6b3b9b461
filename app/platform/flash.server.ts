import { redirect } from '@remix-run/node';

/**
 * A message that survives one redirect: "Saved." It holds a key of the dictionaries, never text from a form, so that
 * a forged cookie can show nothing but our own words.
 */
export interface Flash {
  kind: 'success' | 'info' | 'warning' | 'danger';
  /** Key with its area: `organisation:flash.profileSaved`. */
  key: string;
}

const COOKIE_NAME = 'flash';
const kinds: readonly string[] = ['success', 'info', 'warning', 'danger'];

/** Redirects and shows `flash` on the page that follows. Further headers (cookies of the sign-in) are kept. */
export function redirectWithFlash(path: string, flash: Flash, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  all.append(
    'Set-Cookie',
    `${COOKIE_NAME}=${flash.kind}.${encodeURIComponent(flash.key)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`,
  );
  return redirect(path, { headers: all });
}

/** The message of this request, and the header that makes it the last time. */
export function readFlash(request: Request): { flash: Flash; clear: string } | null {
  const match = new RegExp(`(?:^|;\\s*)${COOKIE_NAME}=([a-z]+)\\.([^;]+)`).exec(
    request.headers.get('Cookie') ?? '',
  );
  const [, kind, encodedKey] = match ?? [];
  if (kind === undefined || encodedKey === undefined || !kinds.includes(kind)) return null;
  const key = decoded(encodedKey);
  if (key === null || !/^[a-z-]+:[A-Za-z0-9.]+$/.test(key)) return null;
  return {
    flash: { kind: kind as Flash['kind'], key },
    clear: `${COOKIE_NAME}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
