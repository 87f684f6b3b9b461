import type { NextFunction, Request, RequestHandler, Response } from 'express';

import { refuseWithPage } from './error-page';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses bodies over the limit (413) before a byte of them is kept. Node itself cuts a body that is longer than its
 * Content-Length; a body that does not say its length (chunked) is refused with 411, as no browser form sends one.
 */
export function bodyLimit(limitOf: (request: Request) => number): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (safeMethods.has(request.method)) return next();
    const length = request.headers['content-length'];
    if (length === undefined && request.headers['transfer-encoding'] !== undefined) {
      refuseWithPage(request, response, 411);
    } else if (length !== undefined && Number(length) > limitOf(request)) {
      refuseWithPage(request, response, 413);
    }
    if (!response.headersSent) next();
  };
}

/**
 * Refuses writes that another site's page sent (CSRF). Together with `SameSite=Lax` cookies this is enough: every
 * current browser names the origin of a POST, and a client that names none is not a browser, so it carries no
 * stranger's cookies.
 */
export function originCheck(baseUrl: string, isLocal: boolean): RequestHandler {
  const ownOrigin = new URL(baseUrl).origin;
  return (request: Request, response: Response, next: NextFunction) => {
    if (safeMethods.has(request.method)) return next();
    const origin = request.headers.origin;
    const site = request.headers['sec-fetch-site'];
    // On one's own machine the same server answers at localhost, 127.0.0.1 and [::1].
    const isOwnHost = isLocal && origin === `http://${request.headers.host}`;
    const isAllowed =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === ownOrigin || isOwnHost;
    if (!isAllowed) refuseWithPage(request, response, 403);
    if (!response.headersSent) next();
  };
}
