import type { LoaderFunctionArgs } from '@remix-run/node';

import { notFound } from '~/platform/errors';
import { chamberLogo } from '~/queries/chambers/chamber-logo.server';

const ONE_YEAR_SECONDS = 31_536_000;

/** The logo of a chamber. It was checked when it came; opened by itself it runs and loads nothing all the same. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const logo = await chamberLogo(context.app.database, params['org'] ?? '');
  if (logo === null) throw notFound();
  const isNamed = new URL(request.url).searchParams.get('v') === logo.sha256.slice(0, 16);
  return new Response(logo.content, {
    headers: {
      'Content-Type': logo.mediaType,
      'Content-Disposition': `inline; filename="logo.${logo.mediaType === 'image/png' ? 'png' : 'svg'}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': isNamed ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'public, max-age=300',
    },
  });
}
