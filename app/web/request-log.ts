import type { NextFunction, Request, RequestHandler, Response } from 'express';

import type { Log } from '~/platform/log.server';

import type { Metrics } from './metrics';
import { identityOf } from './request-identity';

/** Segments that are ids, tokens or codes; an address in a log must not open anything nor name anybody. */
const opaqueSegment = /^(?=.*\d)[A-Za-z0-9_-]{10,}$|^[A-Za-z0-9_.-]{24,}$/;

/** The secret of a candidate's link, right or forged, however short. */
const candidateToken = /^\/c\/[^/]*/;

/** The path of a request without its query, with opaque segments masked: `/o/muster/cases/:id`. */
export function loggablePath(path: string): string {
  return path
    .replace(candidateToken, '/c/:id')
    .split('/')
    .map((segment) =>
      opaqueSegment.test(segment.replace(/\.data$/, '')) || segment.includes('%') ? ':id' : segment,
    )
    .join('/');
}

/** One line a request when it is answered, and its time for the metrics. */
export function requestLog(log: Log, metrics: Metrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const startedAt = performance.now();
    const { requestId } = identityOf(request);
    const { method } = request;
    const path = loggablePath(request.path);
    response.on('close', () => {
      const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
      // A stream lasts as long as its page is open; that says nothing about how fast we answer.
      const isStream = String(response.getHeader('Content-Type')).startsWith('text/event-stream');
      if (!isStream) metrics.countRequest(method, response.statusCode, durationMs / 1_000);
      const line = { requestId, method, path, status: response.statusCode, durationMs };
      if (response.statusCode >= 500) log.error(line, 'request failed');
      else if (!path.startsWith('/assets/')) log.info(line, 'request');
    });
    next();
  };
}
