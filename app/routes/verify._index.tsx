import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { Card, PageHeader, PublicShell } from '~/components';
import { CodeForm } from '~/components/verify/code-form';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';

/** Longer than any way to write a code. */
const MOST_SIGNS = 40;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];

/** Asks for the code of a receipt; one that was sent along leads to its page. */
export function loader({ request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get('code')?.trim().slice(0, MOST_SIGNS) ?? '';
  if (code !== '') throw redirect(`/verify/${encodeURIComponent(code)}`);
  return { title: `${translatorFor(languageOf(request), 'verify')('title')} · Lotsenwerk` };
}

export default function VerifyStartPage() {
  useLoaderData<typeof loader>();
  const t = useT('verify');
  return (
    <PublicShell>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card>
        <CodeForm />
      </Card>
      <p className="text-small text-ink-muted">{t('legal')}</p>
    </PublicShell>
  );
}
