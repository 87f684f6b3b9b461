import type { LoaderFunctionArgs } from '@remix-run/node';

const ONE_DAY_SECONDS = 86_400;

/** Pages behind a sign-in and addresses that hold a secret are nobody's search result. */
const CLOSED = [
  '/account',
  '/act/',
  '/api/',
  '/c/',
  '/confirm-email',
  '/d/',
  '/invitation/',
  '/k/',
  '/login',
  '/magic-link',
  '/mails/',
  '/o/',
  '/operator',
  '/organisations',
  '/reset-password',
  '/services/*/report',
  '/services/check/',
  '/verify',
];

/** What search engines may read. Every question of the finder has an address; only the Länder are worth reading. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    'Disallow: /services?',
    'Allow: /services?state=',
    `Sitemap: ${new URL('/sitemap.xml', context.app.environment.BASE_URL).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': `public, max-age=${ONE_DAY_SECONDS}`,
    },
  });
}
