import { useT } from '~/i18n/use-t';

import { TabLinks } from '../tab-links';

/** The parts of what a desk says of itself. */
export function DeskProfileTabs({ home }: { home: string }) {
  const t = useT('desk');
  return (
    <TabLinks
      label={t('profile.parts')}
      look="small"
      tabs={[
        { to: `${home}/profile`, label: t('profile.work'), isExact: true },
        { to: `${home}/hours`, label: t('hours.title') },
        { to: `${home}/targets`, label: t('targets.title') },
      ]}
    />
  );
}
