import { useT } from '~/i18n/use-t';
import { TabLinks } from '../tab-links';

/** Parts of a plan, each a page of its own: a whole plan is too long for one. */
export function PlanTabs({ base }: { base: string }) {
  const t = useT('plan');
  const tabs = [
    { to: base, label: t('parts.overview'), isExact: true },
    { to: `${base}/plan/timeline`, label: t('parts.timeline') },
    { to: `${base}/plan/backwards`, label: t('parts.backwards') },
    { to: `${base}/plan/costs`, label: t('parts.costs') },
    { to: `${base}/plan/routes`, label: t('parts.routes') },
    { to: `${base}/plan/offices`, label: t('parts.offices') },
    { to: `${base}/plan/duties`, label: t('parts.duties') },
    { to: `${base}/events`, label: t('parts.events') },
    { to: `${base}/versions`, label: t('parts.versions') },
  ];
  return (
    <div className="print:hidden">
      <TabLinks label={t('parts.label')} tabs={tabs} look="small" />
    </div>
  );
}
