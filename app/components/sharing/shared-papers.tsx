import type { ShownPaper } from '~/domain/sharing/shown-view';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import { textKey } from '../plan/text-key';
import { Table } from '../table';
import { formatFileSize } from './file-size';

const TONES: Readonly<Record<ShownPaper['state'], BadgeTone>> = {
  missing: 'warning',
  there: 'info',
  'in-order': 'success',
  wanting: 'danger',
  expired: 'danger',
  'expires-soon': 'warning',
  waived: 'neutral',
};

/** The papers of a shared case with their state, and their files where they are shown. */
export function SharedPapers({
  papers,
  fileTo,
}: {
  papers: readonly ShownPaper[];
  fileTo: ((fileId: string) => string) | null;
}) {
  const t = useT('sharing');
  const p = useT('plan');
  const language = useLanguage();
  const rows = papers.map((paper, position) => ({ ...paper, row: `${position}-${paper.key}` }));
  const hasFiles = papers.some((paper) => paper.files !== null);
  return (
    <Table
      caption={t('view.papers')}
      isCaptionHidden
      rows={rows}
      rowKey={(paper) => paper.row}
      empty={t('view.papersNone')}
      columns={[
        {
          id: 'paper',
          header: t('view.paper'),
          isRowHeader: true,
          cell: (paper) => paper.title ?? t('view.paperOwn'),
        },
        {
          id: 'form',
          header: t('view.paperForm'),
          cell: ({ document }) =>
            document === null
              ? '–'
              : `${t(`actor.${textKey(document.broughtBy)}`)} · ${p(`documents.form.${textKey(document.form)}`)} · ${p(`documents.translation.${textKey(document.translation)}`)}`,
        },
        {
          id: 'state',
          header: t('view.paperState'),
          cell: (paper) => (
            <Badge tone={TONES[paper.state]}>{t(`view.paperStates.${textKey(paper.state)}`)}</Badge>
          ),
        },
        ...(hasFiles
          ? [
              {
                id: 'files',
                header: t('view.paperFiles'),
                cell: (paper: (typeof rows)[number]) =>
                  paper.files === null || paper.files.length === 0 ? (
                    '–'
                  ) : (
                    <ul className="grid gap-1">
                      {paper.files.map((file) => (
                        <li key={file.id} className="[overflow-wrap:anywhere]">
                          {fileTo === null ? (
                            file.name
                          ) : (
                            <a href={fileTo(file.id)} className="text-link underline underline-offset-4">
                              {file.name}
                            </a>
                          )}{' '}
                          <span className="text-small text-ink-muted">
                            ({formatFileSize(file.sizeBytes, language)})
                          </span>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
