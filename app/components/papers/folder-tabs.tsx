import { useT } from '~/i18n/use-t';

import { TabLinks } from '../tab-links';

/** The three sides of a case's folder: what is in it, what is drafted, what is handed over. */
export function FolderTabs({ base }: { base: string }) {
  const t = useT('cases');
  return (
    <div className="print:hidden">
      <TabLinks
        label={t('folderTabs.label')}
        look="small"
        tabs={[
          { to: `${base}/folder`, label: t('folderTabs.files') },
          { to: `${base}/drafts`, label: t('folderTabs.drafts') },
          { to: `${base}/hand-over`, label: t('folderTabs.handOver') },
        ]}
      />
    </div>
  );
}
