import { ConfirmStep, LinkButton, Notice, PageHeader } from '~/components';
import type { BillingPlan } from '~/domain/billing/plans';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface CancelPageProps {
  base: string;
  plan: BillingPlan;
  isRunning: boolean;
  cancelsOn: string | null;
  periodEndsOn: string | null;
}

/** The question before a plan is cancelled, or before that is taken back. */
export function CancelPage({ base, plan, isRunning, cancelsOn, periodEndsOn }: CancelPageProps) {
  const t = useT('billing');
  const language = useLanguage();
  const end = cancelsOn ?? periodEndsOn;
  const day = end === null ? '' : formatDate(end, language);
  const header = (
    <PageHeader title={t('manage.title')} breadcrumbs={[{ to: base, label: t(`title.${plan}`) }]} />
  );
  if (!isRunning) {
    return (
      <>
        {header}
        <div className="grid max-w-2xl gap-5">
          <Notice kind="info">{t('flash.nothing')}</Notice>
          <div>
            <LinkButton to={base}>{t('back.toBilling')}</LinkButton>
          </div>
        </div>
      </>
    );
  }
  return (
    <>
      {header}
      {cancelsOn === null ? (
        <ConfirmStep
          title={t('manage.cancelTitle')}
          confirmText={t('manage.cancelConfirm')}
          cancelTo={base}
          intent="cancel"
          isDangerous
        >
          <p>{t('manage.cancelText', { day })}</p>
          <p>{t(plan === 'employer' ? 'manage.cancelKept' : 'manage.cancelKeptChamber')}</p>
        </ConfirmStep>
      ) : (
        <ConfirmStep
          title={t('manage.resumeTitle')}
          confirmText={t('manage.resumeConfirm')}
          cancelTo={base}
          intent="resume"
        >
          <p>{t('manage.resumeText', { day })}</p>
        </ConfirmStep>
      )}
    </>
  );
}
