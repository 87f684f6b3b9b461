import { useT } from '~/i18n/use-t';
import { ViewLinks } from './view-links';

/** The cases as a table or by stage. */
export function CaseLooks({ home, look }: { home: string; look: 'table' | 'board' }) {
  const t = useT('work-lists');
  return (
    <ViewLinks
      label={t('board.looks')}
      links={[
        { to: `${home}/cases`, label: t('board.asTable'), isCurrent: look === 'table' },
        { to: `${home}/board`, label: t('board.asBoard'), isCurrent: look === 'board' },
      ]}
    />
  );
}
