import { Link } from '@remix-run/react';

import { Card, Table } from '~/components';
import type { FileLine } from '~/domain/folder/folder-view';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { byteText } from './byte-text';
import { uploaderText } from './file-row';
import { StateBadge } from './state-badge';

/** All versions of a file, the latest first. */
export function VersionTable({
  versions,
  folder,
  shownId,
}: {
  versions: readonly FileLine[];
  folder: string;
  shownId: string;
}) {
  const t = useT('folder');
  const language = useLanguage();
  return (
    <Card title={t('filePage.versions')}>
      <Table
        caption={t('filePage.versions')}
        isCaptionHidden
        rows={versions}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'version',
            header: t('filePage.versions'),
            isRowHeader: true,
            cell: (row) => {
              const name = t('file.version', { version: String(row.version) });
              const text = row.isCurrent ? `${name} (${t('filePage.current')})` : name;
              return row.id === shownId ? (
                <span>{text}</span>
              ) : (
                <Link to={`${folder}/files/${row.id}`}>{text}</Link>
              );
            },
          },
          {
            id: 'uploaded',
            header: t('filePage.uploaded'),
            cell: (row) =>
              t('filePage.uploadedText', {
                at: formatDateTime(new Date(row.uploadedAt), language),
                by: uploaderText(row, t),
              }),
          },
          {
            id: 'size',
            header: t('filePage.size'),
            isNumeric: true,
            cell: (row) => byteText(row.sizeBytes, language),
          },
          { id: 'state', header: t('check.title'), cell: (row) => <StateBadge state={row.state} /> },
        ]}
      />
    </Card>
  );
}
