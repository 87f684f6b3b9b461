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
  const pagesText = useT('plan-pages');
  const pages = useT('plan-pages');
  const language = useLanguage();
  return (
    <>
      <PlanTabs base={head.base} search={head.search} />
      {head.supersededOn === null ? null : (
        <Notice
          kind="warning"
          title={pages('frame.supersededTitle', { date: formatDate(head.supersededOn, language) })}
        >
          <p>{pages('frame.supersededText')}</p>
          <Link to={head.base} className={LINK}>
            {pages('frame.toCurrent')}
          </Link>
        </Notice>
      )}
      {head.planLanguage === language ? null : <Notice>{pagesText('accepted.otherLanguage')}</Notice>}
      {children}
      <p className="text-small text-ink-muted">
        {head.version === null
          ? pages('live.title', { date: formatDate(head.asOf, language) })
          : pages('frame.version', { version: String(head.version) })}
        {' · '}
        {t('sources.checked', { date: formatDate(head.lawCheckedOn, language) })}{' '}
        <Link to={`${head.base}/plan/print${head.search}`} className={`${LINK} print:hidden`}>
          {pagesText('parts.print')}
        </Link>
      </p>
    </>
  );
}
