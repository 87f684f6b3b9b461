import type { RequestContext } from '~/platform/context.server';

import { ADDRESS_HEADER, AUTH_BASE_PATH } from './auth.server';

/** What the library answered, told apart by its own codes, never by messages. */
export interface AuthAnswer {
  ok: boolean;
  status: number;
  /** The library's code of a refusal, such as `INVALID_EMAIL_OR_PASSWORD`. */
  code: string | null;
  body: Record<string, unknown>;
  /** `Set-Cookie` values to hand on to the browser. */
  cookies: string[];
  /** With status 429. */
  retryAfterSeconds: number;
}

/**
 * Calls a path of the library within the process. It goes through the library's handler, because only there its
 * limits and checks apply.
 */
export async function callAuth(
  { request, context }: { request: Request; context: RequestContext },
  path: string,
  input: { body?: Record<string, unknown>; query?: Record<string, string> },
): Promise<AuthAnswer> {
  const base = context.app.environment.BASE_URL;
  const url = new URL(AUTH_BASE_PATH + path, base);
  for (const [name, value] of Object.entries(input.query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers({ [ADDRESS_HEADER]: context.clientAddress, Origin: new URL(base).origin });
  for (const name of ['Cookie', 'User-Agent']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (input.body) headers.set('Content-Type', 'application/json');
  const response = await context.auth.handler(
    new Request(url, {
      method: input.body ? 'POST' : 'GET',
      headers,
      ...(input.body ? { body: JSON.stringify(input.body) } : {}),
    }),
  );
  const body = await bodyOf(response);
  if (response.status >= 500) {
    // The library keeps the cause to itself. If the database is away, this throws the outage that pages know.
    await context.app.database.$queryRaw`SELECT 1`;
    throw new Error(`the sign-in library answered ${response.status} for ${path}`);
  }
  return {
    ok: response.ok,
    status: response.status,
    code: typeof body.code === 'string' ? body.code : null,
    body,
    cookies: response.headers.getSetCookie(),
    retryAfterSeconds: Number(response.headers.get('X-Retry-After') ?? '0'),
  };
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  if (text === '') return {};
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
}
