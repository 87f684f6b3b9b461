import { useT } from '~/i18n/use-t';
import { TabLinks } from '../tab-links';

/** Parts of a plan, each a page of its own: a whole plan is too long for one. `search` carries an old version along. */
export function PlanTabs({ base, search = '' }: { base: string; search?: string }) {
  const t = useT('plan-pages');
  const tabs = [
    { to: `${base}${search}`, label: t('parts.overview'), isExact: true },
    { to: `${base}/plan/timeline${search}`, label: t('parts.timeline') },
    // Old versions are read, not planned with.
    ...(search === '' ? [{ to: `${base}/plan/backwards`, label: t('parts.backwards') }] : []),
    { to: `${base}/plan/costs${search}`, label: t('parts.costs') },
    { to: `${base}/plan/routes${search}`, label: t('parts.routes') },
    { to: `${base}/plan/offices${search}`, label: t('parts.offices') },
    { to: `${base}/plan/duties${search}`, label: t('parts.duties') },
    { to: `${base}/events`, label: t('parts.events') },
    { to: `${base}/versions`, label: t('parts.versions'), alsoAt: [`${base}/re-plan`] },
  ];
  return (
    <div className="print:hidden">
      <TabLinks label={t('parts.label')} tabs={tabs} look="small" />
    </div>
  );
}
