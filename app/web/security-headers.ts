import type { NextFunction, Request, RequestHandler, Response } from 'express';

import { identityOf } from './request-identity';

export interface SecurityOptions {
  /** The product is reached by https: tell browsers to stay there. */
  isHttps: boolean;
  /** Hot reload needs a web socket and Vite's injected styles. */
  isDevelopment: boolean;
  /** Origins that our forms may end at: Stripe's till and portal, where there is billing. */
  formTargets?: readonly string[];
}

/** Shows the operator a mail as programs do: with styles in its tags, framed by our own page, and able to do nothing. */
const MAIL_PREVIEW = '/operator/mails/preview';
const MAIL_PREVIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

const ONE_YEAR_SECONDS = 31_536_000;

/** Sets the headers that keep foreign scripts, frames and guesses of content types out. */
export function securityHeaders(options: SecurityOptions): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const { cspNonce } = identityOf(request);
    const isPreview = request.path === MAIL_PREVIEW;
    response.setHeader(
      'Content-Security-Policy',
      isPreview ? MAIL_PREVIEW_POLICY : contentSecurityPolicy(cspNonce, options),
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', isPreview ? 'SAMEORIGIN' : 'DENY');
    // `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with our own forms.
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    if (options.isHttps) {
      response.setHeader('Strict-Transport-Security', `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`);
    }
    next();
  };
}

function contentSecurityPolicy(nonce: string, options: SecurityOptions): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // In development Vite injects styles without a nonce.
    options.isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    options.isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // A form without a script that is redirected elsewhere ends at that address as well.
    ["form-action 'self'", ...(options.formTargets ?? [])].join(' '),
    "frame-ancestors 'none'",
  ];
  if (options.isHttps) directives.push('upgrade-insecure-requests');
  return directives.join('; ');
}
