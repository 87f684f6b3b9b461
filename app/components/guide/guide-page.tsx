import type { ReactNode } from 'react';
import { LAW_CHECKED_ON } from '~/domain/law/sources';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { Crumb } from '../page-header';
import { PageHeader } from '../page-header';
import { PublicShell } from '../shell/app-shell';
import { TabLinks } from '../tab-links';

/** The frame of a guide page: where one is in the guide, its parts as links, and what the guide is not. */
export function GuidePage({
  title,
  lead,
  breadcrumbs = [],
  children,
}: {
  title: string;
  lead: string;
  breadcrumbs?: readonly Crumb[];
  children: ReactNode;
}) {
  const t = useT('guide');
  const language = useLanguage();
  return (
    <PublicShell>
      <PageHeader title={title} lead={lead} breadcrumbs={breadcrumbs} />
      <TabLinks
        label={t('tabs.label')}
        tabs={[
          { to: '/guide', label: t('tabs.overview'), isExact: true },
          { to: '/guide/routes', label: t('tabs.routes') },
          { to: '/guide/law', label: t('tabs.law') },
          { to: '/guide/examples', label: t('tabs.examples') },
          { to: '/guide/templates', label: t('tabs.templates') },
          { to: '/guide/cards', label: t('tabs.cards') },
          { to: '/guide/answers', label: t('tabs.answers') },
          { to: '/guide/coverage', label: t('tabs.coverage') },
          { to: '/guide/not-covered', label: t('tabs.notCovered') },
        ]}
      />
      {children}
      <p className="max-w-prose text-small text-ink-muted">
        {t('disclaimer', { date: formatDate(LAW_CHECKED_ON, language) })}
      </p>
    </PublicShell>
  );
}
