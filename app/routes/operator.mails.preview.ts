import type { LoaderFunctionArgs } from '@remix-run/node';

import { isMailTemplate } from '#emails/mails';
import { requireOperator } from '~/auth/gates.server';
import { isLanguage } from '~/i18n/languages';
import { notFound } from '~/platform/errors';
import { sampleMail } from '~/services/mail/sample-mail.server';

/**
 * The html of a sample, for the frame of the preview. `app/web/security-headers.ts` gives this address rules of its own:
 * the styles of a mail stand in its tags, and nothing else may happen here.
 */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const search = new URL(args.request.url).searchParams;
  const [template, language] = [search.get('template') ?? '', search.get('language')];
  if (!isMailTemplate(template) || !isLanguage(language)) throw notFound();
  const scheme = search.get('scheme') === 'dark' ? 'dark' : 'light';
  const { html } = sampleMail(args.context.app.environment, { template, language, scheme });
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
