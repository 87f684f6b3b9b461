import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { requestContext, type TestContext } from '#tests/support/context';

/** What a browser would get from a loader or an action. */
export interface Answer {
  status: number;
  location: string | null;
  headers: Headers;
  /** What the page renders. */
  body: Record<string, unknown>;
}

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

const ORIGIN = 'http://localhost:3000';

/** A browser with cookies: gets pages from loaders and posts forms to actions. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: TestContext,
    private readonly options: { address?: string; userAgent?: string } = {},
  ) {}

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookieHeader(header: string) {
    this.cookies.clear();
    this.keep(header.split('; '));
  }

  /** The arguments of a request, for gates and services. */
  args(path: string, init: RequestInit = {}, params: Record<string, string> = {}) {
    const headers = new Headers(init.headers);
    if (this.cookieHeader !== '') headers.set('Cookie', this.cookieHeader);
    if (this.options.userAgent) headers.set('User-Agent', this.options.userAgent);
    const context = { ...requestContext(this.app), clientAddress: this.options.address ?? '192.0.2.1' };
    return { request: new Request(ORIGIN + path, { ...init, headers }), context, params };
  }

  get(loader: Handler, path: string, params?: Record<string, string>): Promise<Answer> {
    return this.call(loader, this.args(path, {}, params));
  }

  post(
    action: Handler,
    path: string,
    fields: Record<string, string>,
    params?: Record<string, string>,
  ): Promise<Answer> {
    return this.call(action, this.args(path, { method: 'POST', body: new URLSearchParams(fields) }, params));
  }

  private async call(handler: Handler, args: ReturnType<Browser['args']>): Promise<Answer> {
    const answer = await answerOf(handler, args);
    this.keep(answer.headers.getSetCookie());
    return answer;
  }

  private keep(setCookies: readonly string[]): void {
    for (const cookie of setCookies) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
      else if (name !== '') this.cookies.set(name, pair.slice(at + 1));
    }
  }
}

async function answerOf(handler: Handler, args: ReturnType<Browser['args']>): Promise<Answer> {
  let result: unknown;
  try {
    result = await handler(args);
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    result = thrown;
  }
  if (result instanceof Response) {
    const text = await result.text();
    return {
      status: result.status,
      location: result.headers.get('Location'),
      headers: result.headers,
      body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  }
  if (isData(result)) {
    const headers = new Headers(result.init?.headers);
    return { status: result.init?.status ?? 200, location: null, headers, body: result.data };
  }
  return {
    status: 200,
    location: null,
    headers: new Headers(),
    body: (result ?? {}) as Record<string, unknown>,
  };
}

function isData(value: unknown): value is { data: Record<string, unknown>; init: ResponseInit | null } {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
  );
}

/** Field name to messages, as the page shows them. `''` holds those of the whole form. */
export function errorsOf(answer: Answer): Record<string, string[] | null> {
  const { lastResult } = answer.body as { lastResult?: { error?: Record<string, string[] | null> } };
  return lastResult?.error ?? {};
}

/** The newest mail to an address: its template, and the token in its link. */
export async function newestMail(
  app: TestContext,
  recipient: string,
): Promise<{ template: string; language: string; link: URL; token: string } | null> {
  const mails = await app.database.outgoingMail.findMany({
    where: { recipient },
    orderBy: { createdAt: 'desc' },
  });
  const mail = mails.find((candidate) => !seen.has(candidate.id));
  if (mail === undefined) return null;
  for (const { id } of mails) seen.add(id);
  const props = mail.props as Record<string, string>;
  const link = new URL(props['link'] ?? props['loginLink'] ?? props['homeLink'] ?? '');
  return {
    template: mail.template,
    language: mail.language,
    link,
    token: link.searchParams.get('token') ?? '',
  };
}

/** Mails that a test has read: the clock stands still, so their dates cannot tell which is new. */
const seen = new Set<string>();

/** How many mails wait for an address. */
export function mailCount(app: TestContext, recipient: string): Promise<number> {
  return app.database.outgoingMail.count({ where: { recipient } });
}

/** Lets the time for which a token of the library or a session is good be over. */
export async function endTimeOf(app: TestContext, table: 'verification' | 'session'): Promise<void> {
  const past = { expiresAt: new Date(Date.now() - 1_000) };
  if (table === 'session') await app.database.session.updateMany({ data: past });
  else await app.database.verification.updateMany({ data: past });
}
