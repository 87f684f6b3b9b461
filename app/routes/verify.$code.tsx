import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { tooManyInit } from '~/auth/answers.server';
import { takeFromLimit, type RateRule } from '~/auth/rate-limit.server';
import { Card, Notice, PageHeader, PublicShell } from '~/components';
import { CodeForm } from '~/components/verify/code-form';
import { ReceiptResult } from '~/components/verify/receipt-result';
import { readReceiptCode } from '~/domain/hand-over/receipt-code';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { verifyPage } from '~/queries/hand-over/verify-page.server';

/** Codes per network address: an office that checks folders all day stays below it, somebody who guesses does not. */
const PER_ADDRESS: RateRule = { windowSeconds: 10 * 60, max: 120 };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];

export const headers = () => ({
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
});

/** Verifies a receipt of completeness, for anybody who has its code. Unknown and forged codes look the same. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, clientAddress } = context;
  const language = languageOf(request);
  const title = `${translatorFor(language, 'verify')('title')} · Lotsenwerk`;
  const typed = params['code'] ?? '';
  const decision = await takeFromLimit(app, `verify:${clientAddress}`, PER_ADDRESS);
  if (!decision.allowed) {
    throw new Response(null, tooManyInit(decision.retryAfterSeconds));
  }
  const code = readReceiptCode(typed);
  if (code !== null && code !== typed) throw redirect(`/verify/${code}`);
  const receipt =
    code === null ? null : await verifyPage(app.database, { code, today: app.clock.today(), language });
  return receipt === null ? data({ title, receipt: null }, { status: 404 }) : data({ title, receipt });
}

export default function VerifyPage() {
  const { receipt } = useLoaderData<typeof loader>();
  const t = useT('verify');
  return (
    <PublicShell>
      <PageHeader title={t('title')} lead={t('lead')} />
      {receipt === null ? (
        <Card title={t('unknown.title')}>
          <div className="grid gap-4">
            <Notice kind="warning">{t('unknown.text')}</Notice>
            <CodeForm />
          </div>
        </Card>
      ) : (
        <ReceiptResult receipt={receipt} />
      )}
      <p className="text-small text-ink-muted">{t('legal')}</p>
    </PublicShell>
  );
}
