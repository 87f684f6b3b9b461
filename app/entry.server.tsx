import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '~/components/nonce-context';
import { AreasContext, newAreasOfPage } from '~/i18n/areas-of-page';
import { languageOf } from '~/i18n/language.server';
import { serverTexts } from '~/i18n/server-i18n.server';
import { TextsContext } from '~/i18n/texts-context';
import type { RequestContext } from '~/platform/context.server';

/** How long loaders may keep a page waiting before it is given up. */
export const streamTimeout = 10_000;

const GIVE_UP_RENDERING_MS = streamTimeout + 1_000;
const RETRY_AFTER_SECONDS = '10';

/** Renders a page in the request's language, with the nonce on every script that Remix adds. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { app, cspNonce, requestId }: RequestContext,
): Promise<Response> {
  const language = languageOf(request);
  const page = (
    <NonceContext.Provider value={cspNonce}>
      <TextsContext.Provider value={serverTexts(language)}>
        <AreasContext.Provider value={newAreasOfPage()}>
          <RemixServer
            context={remixContext}
            url={request.url}
            abortDelay={GIVE_UP_RENDERING_MS}
            nonce={cspNonce}
          />
        </AreasContext.Provider>
      </TextsContext.Provider>
    </NonceContext.Provider>
  );
  return new Promise((resolve, reject) => {
    let isSending = false;
    let hasFailed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: cspNonce,
      onShellReady() {
        isSending = true;
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html; charset=utf-8');
        if (!headers.has('Content-Language')) headers.set('Content-Language', language);
        headers.append('Vary', 'Accept-Language, Cookie');
        keepOutOfCaches(request, headers);
        // Headers of a thrown answer do not reach the error page, so this one is set here.
        if (status === 503) headers.set('Retry-After', RETRY_AFTER_SECONDS);
        resolve(
          new Response(createReadableStreamFromReadable(body), { headers, status: hasFailed ? 500 : status }),
        );
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        hasFailed = true;
        // Before the shell stands, Remix gets the error by `onShellError` and logs it below.
        if (isSending) app.log.error({ err: error, requestId }, 'rendering failed');
      },
    });
    setTimeout(abort, GIVE_UP_RENDERING_MS).unref();
  });
}

/** The same data without the page around it, for navigations by script. */
export function handleDataRequest(answer: Response, { request }: LoaderFunctionArgs): Response {
  keepOutOfCaches(request, answer.headers);
  return answer;
}

/** What a signed-in person sees stays out of every cache, also of the one on a shared computer. */
function keepOutOfCaches(request: Request, headers: Headers): void {
  if (request.headers.get('Cookie')?.includes('session_token'))
    headers.set('Cache-Control', 'private, no-store');
}

/** Errors that no page foresaw, logged once; the person sees a neutral page with the request's id. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  // Remix types this context loosely; the server entry gives the same one to every request.
  const { app, requestId } = context as unknown as RequestContext;
  app.log.error({ err: error, requestId }, 'unexpected error');
};
