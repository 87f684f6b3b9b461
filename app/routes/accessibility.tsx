import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BulletList, PageHeader, ProseSection, PublicShell } from '~/components';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(languageOf(request), 'public');
  return { title: t('accessibility.title'), email: context.app.environment.OPERATOR_EMAIL ?? null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Lotsenwerk` }];

export default function AccessibilityPage() {
  const t = useT('public');
  const { email } = useLoaderData<typeof loader>();
  return (
    <PublicShell>
      <PageHeader title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <ProseSection title={t('accessibility.standardTitle')}>
        <p>{t('accessibility.standardText')}</p>
      </ProseSection>
      <ProseSection title={t('accessibility.stateTitle')}>
        <p>{t('accessibility.stateText')}</p>
      </ProseSection>
      <ProseSection title={t('accessibility.knownTitle')}>
        <BulletList items={[t('accessibility.known.language'), t('accessibility.known.dates')]} />
      </ProseSection>
      <ProseSection title={t('accessibility.contactTitle')}>
        {email ? (
          <p>
            {t('accessibility.contactText')}{' '}
            <a href={`mailto:${email}`} className="text-link underline underline-offset-4">
              {email}
            </a>
          </p>
        ) : (
          <p>{t('accessibility.contactMissing')}</p>
        )}
      </ProseSection>
    </PublicShell>
  );
}
