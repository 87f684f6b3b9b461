import { Notice, Table } from '~/components';
import type { EntryField } from '~/domain/directory/entry';
import { useT } from '~/i18n/use-t';

export interface ConflictRow {
  field: EntryField;
  before: string;
  theirs: string;
  mine: string;
  /** The editor had not changed this field. */
  isUntouched: boolean;
}

/** What somebody else saved while this form was open: both values side by side. */
export function ConflictNotice({ rows }: { rows: readonly ConflictRow[] }) {
  const t = useT('directory-admin');
  return (
    <>
      <Notice kind="warning" title={t('conflict.title')} isLive>
        {t('conflict.text')}
      </Notice>
      <Table
        caption={t('conflict.caption')}
        rows={rows}
        rowKey={(row) => row.field}
        columns={[
          {
            id: 'field',
            header: t('conflict.field'),
            isRowHeader: true,
            cell: (row) => t(`fields.${row.field}`),
          },
          { id: 'before', header: t('conflict.before'), cell: (row) => <Value text={row.before} /> },
          { id: 'theirs', header: t('conflict.theirs'), cell: (row) => <Value text={row.theirs} /> },
          {
            id: 'mine',
            header: t('conflict.mine'),
            cell: (row) =>
              row.isUntouched ? (
                <span className="text-ink-muted">{t('conflict.untouched')}</span>
              ) : (
                <Value text={row.mine} />
              ),
          },
        ]}
      />
    </>
  );
}

/** The value of a field in words, lists one line each. */
export function Value({ text }: { text: string }) {
  const t = useT('directory-admin');
  return text === '' ? (
    <span className="text-ink-muted">{t('detail.none')}</span>
  ) : (
    <span className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</span>
  );
}
