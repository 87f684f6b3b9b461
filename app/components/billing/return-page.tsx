import { LinkButton, Notice, PageHeader } from '~/components';
import type { BillingPlan } from '~/domain/billing/plans';
import { useT } from '~/i18n/use-t';

export interface ReturnPageProps {
  base: string;
  plan: BillingPlan;
  state: 'live' | 'left' | 'wait';
  isFromPortal: boolean;
}

/** Back from Stripe: what Stripe itself says, not what the address says. */
export function ReturnPage({ base, plan, state, isFromPortal }: ReturnPageProps) {
  const t = useT('billing');
  return (
    <>
      <PageHeader title={t('back.title')} breadcrumbs={[{ to: base, label: t(`title.${plan}`) }]} />
      <div className="grid max-w-2xl gap-5">
        {isFromPortal ? (
          <Notice kind="success">{t('flash.refreshed')}</Notice>
        ) : state === 'live' ? (
          <Notice kind="success" title={t('back.live')}>
            {t('back.liveText')}
          </Notice>
        ) : state === 'left' ? (
          <Notice kind="info" title={t('back.left')}>
            {t('back.leftText')}
          </Notice>
        ) : (
          <Notice kind="info" title={t('back.wait')}>
            {t('back.waitText')}
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <LinkButton to={base}>{t('back.toBilling')}</LinkButton>
          {state === 'wait' && !isFromPortal ? (
            <LinkButton to={`${base}/return?session=again`} look="secondary">
              {t('back.again')}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </>
  );
}
