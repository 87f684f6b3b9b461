import type { LoaderFunctionArgs } from '@remix-run/node';

const refusals = new Set(['400', '403', '411', '413', '429']);

/** Where the server sends requests that it refused before a page saw them; the root's error page does the talking. */
export function loader({ params }: LoaderFunctionArgs): never {
  const status = params['status'] ?? '';
  throw new Response(null, { status: refusals.has(status) ? Number(status) : 404 });
}

export default function RefusedRequest(): null {
  return null;
}
