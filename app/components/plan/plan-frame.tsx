import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { PlanHead } from '~/domain/cases/plan-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Notice } from '../notice';
import { PlanTabs } from './plan-tabs';

const LINK = 'text-link underline underline-offset-4';

/** Around each part of a plan: the other parts, what kind of plan this is, and as of which law. */
export function PlanFrame({ head, children }: { head: PlanHead; children: ReactNode }) {
  const t = useT('plan');
  const replan = useT('replan');
  const language = useLanguage();
  return (
    <>
      <PlanTabs base={head.base} search={head.search} />
      {head.supersededOn === null ? null : (
        <Notice
          kind="warning"
          title={replan('versions.supersededTitle', { date: formatDate(head.supersededOn, language) })}
        >
          <p>{replan('versions.supersededText')}</p>
          <Link to={head.base} className={LINK}>
            {replan('versions.toCurrent')}
          </Link>
        </Notice>
      )}
      {head.planLanguage === language ? null : <Notice>{t('accepted.otherLanguage')}</Notice>}
      {children}
      <p className="text-small text-ink-muted">
        {head.version === null
          ? t('live.title', { date: formatDate(head.asOf, language) })
          : replan('versions.version', { version: String(head.version) })}
        {' · '}
        {t('sources.checked', { date: formatDate(head.lawCheckedOn, language) })}{' '}
        <Link to={`${head.base}/plan/print${head.search}`} className={`${LINK} print:hidden`}>
          {t('parts.print')}
        </Link>
      </p>
    </>
  );
}
