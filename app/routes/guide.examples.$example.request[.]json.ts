import type { LoaderFunctionArgs } from '@remix-run/node';
import { publicCache } from '~/auth/public-headers.server';
import { exampleRequest, isExampleId } from '~/domain/guide/examples';
import { languageOf } from '~/i18n/language.server';
import { notFound } from '~/platform/errors';

const INDENT = 2;

/** The request of an example as of today, ready for `npm run --silent plan -- request.json`. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { example = '' } = params;
  if (!isExampleId(example)) throw notFound();
  const body = exampleRequest(example, context.app.clock.today(), languageOf(request));
  const headers = publicCache(request);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  headers.set('Content-Disposition', `inline; filename="${example}.json"`);
  return new Response(`${JSON.stringify(body, null, INDENT)}\n`, { headers });
}
