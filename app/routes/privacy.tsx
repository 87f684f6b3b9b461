import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BulletList, Notice, PageHeader, ProseSection, PublicShell } from '~/components';
import { OperatorLines, OperatorNotice } from '~/components/public/operator-notice';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { isBillingOn } from '~/platform/stripe.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(languageOf(request), 'public');
  const { OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL } = context.app.environment;
  const operator = {
    name: OPERATOR_NAME ?? null,
    address: OPERATOR_ADDRESS ?? null,
    email: OPERATOR_EMAIL ?? null,
  };
  return { title: t('privacy.title'), operator, hasBilling: isBillingOn(context.app.environment) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Lotsenwerk` }];

export default function PrivacyPage() {
  const t = useT('public');
  const { operator, hasBilling } = useLoaderData<typeof loader>();
  const stored = [
    t('privacy.stored.account'),
    t('privacy.stored.organisation'),
    t('privacy.stored.cases'),
    t('privacy.stored.mails'),
    t('privacy.stored.audit'),
  ];
  return (
    <PublicShell>
      <PageHeader title={t('privacy.title')} lead={t('privacy.lead')} />
      <ProseSection title={t('privacy.controllerTitle')}>
        <p>{t('privacy.controllerText')}</p>
        <OperatorLines operator={operator} />
        <OperatorNotice operator={operator} />
      </ProseSection>
      <ProseSection title={t('privacy.storedTitle')}>
        <BulletList items={stored} />
      </ProseSection>
      <ProseSection title={t('privacy.notTitle')}>
        <BulletList items={[t('privacy.not.tracking'), t('privacy.not.logs'), t('privacy.not.subjects')]} />
      </ProseSection>
      {hasBilling ? (
        <ProseSection title={t('privacy.billingTitle')}>
          <p>{t('privacy.billingText')}</p>
        </ProseSection>
      ) : null}
      <ProseSection title={t('privacy.cookiesTitle')}>
        <p>{t('privacy.cookiesText')}</p>
      </ProseSection>
      <ProseSection title={t('privacy.rightsTitle')}>
        <p>{t('privacy.rightsText')}</p>
      </ProseSection>
      <div className="max-w-prose">
        <Notice kind="warning" title={t('privacy.openTitle')}>
          {t('privacy.openText')}
        </Notice>
      </div>
    </PublicShell>
  );
}
