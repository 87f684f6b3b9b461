import type { PaperView } from '~/domain/templates/template-view';
import { useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { Table } from '../table';

/** The papers in the order in which they are needed, who brings each and in which form. */
export function PaperTable({ papers }: { papers: readonly PaperView[] }) {
  const t = useT('templates');
  const plan = useT('plan');
  const form = (paper: PaperView): string =>
    paper.form === null || paper.translation === null
      ? t('formOpen')
      : `${plan(`documents.form.${textKey(paper.form)}`)}; ${plan(`documents.translation.${textKey(paper.translation)}`)}`;
  return (
    <Table<PaperView>
      caption={t('papersCaption')}
      isCaptionHidden
      rows={papers}
      rowKey={(paper) => paper.id}
      columns={[
        {
          id: 'paper',
          header: t('columnPaper'),
          isRowHeader: true,
          cell: (paper) => `${papers.indexOf(paper) + 1}. ${paper.title}`,
        },
        {
          id: 'brings',
          header: t('columnBrings'),
          cell: (paper) => plan(`actor.${textKey(paper.broughtBy)}`),
        },
        { id: 'form', header: t('columnForm'), cell: form },
      ]}
    />
  );
}
