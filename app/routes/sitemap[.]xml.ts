import type { LoaderFunctionArgs } from '@remix-run/node';
import { sitemap } from '~/queries/directory/finder-sitemap.server';

const ONE_HOUR_SECONDS = 3_600;

/** The public pages, for search engines. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  return new Response(await sitemap(context.app), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': `public, max-age=${ONE_HOUR_SECONDS}`,
    },
  });
}
