/** The reading side: a page for people, JSON for tests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { framePage, listPage, messagePage, notFoundPage } from './pages';
import type { MailStore } from './store';
import { chooseLanguage } from './texts';

/** Our own pages run no script and load nothing. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail's html: no scripts, no forms, no requests that would tell somebody that it was read. */
const FRAME_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

export function createMailboxServer(store: MailStore): Server {
  return createServer((request, response) => {
    if (!isFromHere(request)) send(response, 403, 'text/plain', 'Only from this machine.');
    else if (request.method === 'GET' || request.method === 'HEAD') answerGet(store, request, response);
    else answerChange(store, request, response);
  });
}

function answerGet(store: MailStore, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://mailbox');
  const language = chooseLanguage(request.headers['accept-language']);
  const [area, id, part] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (area === 'api') {
    answerJson(store, url, response);
    return;
  }
  if (area === undefined) {
    const search = url.searchParams.get('q') ?? '';
    send(response, 200, 'text/html', listPage(language, store.list(search), search));
    return;
  }
  const message = area === 'messages' && id !== undefined ? store.find(id) : null;
  if (message === null) send(response, 404, 'text/html', notFoundPage(language));
  else if (part === undefined) send(response, 200, 'text/html', messagePage(language, message));
  else if (part === 'html' && message.html !== null)
    send(response, 200, 'text/html', framePage(message.html), FRAME_POLICY);
  else if (part === 'raw') send(response, 200, 'message/rfc822', store.raw(message.id) ?? '');
  else send(response, 404, 'text/html', notFoundPage(language));
}

/** `/api/messages` (all), `/api/messages?to=address`, `/api/messages/<id>`; newest first. */
function answerJson(store: MailStore, url: URL, response: ServerResponse): void {
  const [, what, id] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const to = url.searchParams.get('to');
  const list = () => (to === null ? store.list() : store.listTo(to));
  const found = what !== 'messages' ? null : id === undefined ? list() : store.find(id);
  send(response, found === null ? 404 : 200, 'application/json', JSON.stringify(found));
}

function answerChange(store: MailStore, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const isForm = request.method === 'POST' && request.url === '/delete';
  const isApi = request.method === 'DELETE' && request.url === '/api/messages';
  if (!isForm && !isApi) {
    send(response, 405, 'text/plain', 'Nothing to do here.');
    return;
  }
  store.clear();
  response.writeHead(isForm ? 303 : 204, isForm ? { Location: '/' } : {}).end();
}

/**
 * Another website in the same browser must neither read nor empty the mailbox: a name that was re-bound to
 * 127.0.0.1 gives itself away by Host, a foreign form by Origin.
 */
function isFromHere(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const origin = request.headers.origin;
  const isOwnHost = host === '127.0.0.1' || host === 'localhost';
  return isOwnHost && (origin === undefined || origin === `http://${request.headers.host ?? ''}`);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = PAGE_POLICY,
): void {
  response.writeHead(status, {
    'Content-Type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
