import { Card } from '~/components';
import type { SectionView } from '~/domain/folder/folder-view';
import { useT } from '~/i18n/use-t';
import { PaperCard } from './paper-card';

/** One section of the folder with its papers. */
export function SectionCard({
  section,
  folder,
  canEdit,
  titleOf,
}: {
  section: SectionView;
  folder: string;
  canEdit: boolean;
  titleOf: (paperKey: string) => string;
}) {
  const t = useT('folder');
  const { number, wanted, ready } = section;
  return (
    <Card
      title={t('sectionTitle', { number: String(number), name: t(`section.${section.id}`) })}
      aside={
        wanted === 0 ? null : (
          <span className="text-small text-ink-muted">
            {t('sectionCount', { ready: String(ready), wanted: String(wanted) })}
          </span>
        )
      }
    >
      <ul>
        {section.papers.map((paper) => (
          <PaperCard key={paper.key} paper={paper} folder={folder} canEdit={canEdit} titleOf={titleOf} />
        ))}
      </ul>
    </Card>
  );
}
