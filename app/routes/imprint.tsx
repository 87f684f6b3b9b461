import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Card, DefinitionList, PageHeader, ProseSection, PublicShell } from '~/components';
import { OperatorNotice } from '~/components/public/operator-notice';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(languageOf(request), 'public');
  const { OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL } = context.app.environment;
  const operator = {
    name: OPERATOR_NAME ?? null,
    address: OPERATOR_ADDRESS ?? null,
    email: OPERATOR_EMAIL ?? null,
  };
  const { environment } = context.app;
  const more = [
    { key: 'phone' as const, value: environment.OPERATOR_PHONE },
    { key: 'representatives' as const, value: environment.OPERATOR_REPRESENTATIVES },
    { key: 'register' as const, value: environment.OPERATOR_REGISTER },
    { key: 'vatId' as const, value: environment.OPERATOR_VAT_ID },
  ].flatMap(({ key, value }) => (value === undefined ? [] : [{ key, value }]));
  return { title: t('imprint.title'), operator, more };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Lotsenwerk` }];

export default function ImprintPage() {
  const t = useT('public');
  const { operator, more } = useLoaderData<typeof loader>();
  const missing = <span className="text-ink-muted">{t('imprint.missing')}</span>;
  return (
    <PublicShell>
      <PageHeader title={t('imprint.title')} lead={t('imprint.lead')} />
      <OperatorNotice operator={operator} />
      <Card className="max-w-3xl">
        <DefinitionList
          items={[
            { term: t('imprint.name'), value: operator.name ?? missing },
            {
              term: t('imprint.address'),
              value: operator.address ? (
                <span className="whitespace-pre-line">{operator.address}</span>
              ) : (
                missing
              ),
            },
            {
              term: t('imprint.email'),
              value: operator.email ? (
                <a href={`mailto:${operator.email}`} className="text-link underline underline-offset-4">
                  {operator.email}
                </a>
              ) : (
                missing
              ),
            },
            ...more.map(({ key, value }) => ({ term: t(`imprint.${key}`), value })),
          ]}
        />
        <p className="mt-4 max-w-prose text-small text-ink-muted">{t('imprint.more')}</p>
      </Card>
      <ProseSection title={t('imprint.content')}>
        <p>{t('imprint.contentText')}</p>
      </ProseSection>
    </PublicShell>
  );
}
