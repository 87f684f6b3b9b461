import type { ReactNode } from 'react';

import { Table } from '~/components';
import { useT } from '~/i18n/use-t';

export interface DifferenceRow {
  key: string;
  /** The field or the service that the line is about. */
  subject: ReactNode;
  before: string;
  after: string;
}

/** Before and after, line by line. Empty values say so: an empty cell would look like a mistake. */
export function DifferenceTable({
  caption,
  subject,
  rows,
}: {
  caption: string;
  subject: string;
  rows: readonly DifferenceRow[];
}) {
  const t = useT('exchange');
  const value = (text: string) =>
    text === '' ? (
      <em className="text-ink-muted">{t('import.empty')}</em>
    ) : (
      <span className="whitespace-pre-line hyphens-auto [overflow-wrap:anywhere]">{text}</span>
    );
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { id: 'subject', header: subject, isRowHeader: true, cell: (row) => row.subject },
        { id: 'before', header: t('import.before'), cell: (row) => value(row.before) },
        { id: 'after', header: t('import.after'), cell: (row) => value(row.after) },
      ]}
    />
  );
}
