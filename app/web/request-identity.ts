import { randomBytes } from 'node:crypto';

import type { NextFunction, Request, Response } from 'express';

/** What the server knows of one request before any page does. */
export interface RequestIdentity {
  requestId: string;
  cspNonce: string;
  clientAddress: string;
}

const identities = new WeakMap<Request, RequestIdentity>();

/** Gives every request an id (also in its answer) and a nonce for its scripts. */
export function identifyRequest(request: Request, response: Response, next: NextFunction): void {
  const identity: RequestIdentity = {
    requestId: randomBytes(9).toString('base64url'),
    cspNonce: randomBytes(16).toString('base64'),
    // Express answers with X-Forwarded-For here only if the proxy in front is trusted (TRUST_PROXY).
    clientAddress: request.ip ?? 'unknown',
  };
  identities.set(request, identity);
  response.setHeader('X-Request-Id', identity.requestId);
  next();
}

/** The identity that `identifyRequest` gave. */
export function identityOf(request: Request): RequestIdentity {
  const identity = identities.get(request);
  if (!identity) throw new Error('identifyRequest must run before everything else');
  return identity;
}
