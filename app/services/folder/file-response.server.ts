import { createReadableStreamFromReadable } from '@remix-run/node';

import { contentDisposition } from '~/domain/folder/file-name';

import type { OpenedFile } from './open-file.server';

/** Kinds that a browser shows by itself and that carry no program. Everything else is saved. */
const SHOWN_IN_BROWSER: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/**
 * The answer that hands a file over: never guessed at, never kept by the browser or a proxy, never able to do anything
 * on our address.
 */
export function fileResponse(file: OpenedFile, kind: 'view' | 'download'): Response {
  const isShown = kind === 'view' && SHOWN_IN_BROWSER.has(file.mediaType);
  return new Response(createReadableStreamFromReadable(file.bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.sizeBytes),
      'Content-Disposition': contentDisposition(isShown ? 'inline' : 'attachment', file.name),
      'Content-Security-Policy': policyOf(file.mediaType, isShown),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex',
    },
  });
}

/** Browsers refuse to open their PDF viewer within a sandbox, so a PDF that is shown gets everything else forbidden. */
function policyOf(mediaType: string, isShown: boolean): string {
  const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  if (isShown && mediaType === 'application/pdf')
    return `${nothing}; style-src 'unsafe-inline'; object-src 'self'`;
  return `${nothing}; img-src 'self'; style-src 'unsafe-inline'; sandbox`;
}
