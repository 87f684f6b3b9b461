import { Link } from '@remix-run/react';

import { Card, Disclosure, Table } from '~/components';
import type { ChangeAction, FieldChange } from '~/domain/directory/history';
import { useT } from '~/i18n/use-t';

import { Value } from './conflict-notice';
import { ENTRY_LINK } from './entry-table';

export interface HistoryRow {
  id: string;
  revision: number;
  action: ChangeAction | 'other';
  reason: string;
  when: string;
  actorName: string | null;
  changes: readonly FieldChange[];
  canUndo: boolean;
}

/** Who changed what, when and why, with the values before and after; the newest first. */
export function EntryHistory({
  base,
  rows,
  newestTo,
  olderTo,
}: {
  /** Address of the entry. */
  base: string;
  rows: readonly HistoryRow[];
  newestTo: string | null;
  olderTo: string | null;
}) {
  const t = useT('directory-admin');
  return (
    <Card title={t('detail.historyTitle')}>
      {rows.length === 0 ? <p className="text-ink-muted">{t('history.empty')}</p> : null}
      <ol className="grid gap-6">
        {rows.map((row) => (
          <li key={row.id} className="grid gap-2 border-l-4 border-line pl-4">
            <p>
              <strong>{t(`history.actions.${row.action}`)}</strong>{' '}
              <span className="text-small text-ink-muted">
                {t('history.by', { who: row.actorName ?? t('history.nobody'), when: row.when })}
              </span>
            </p>
            <p className="[overflow-wrap:anywhere]">
              {row.reason === '' ? (
                <span className="text-ink-muted">{t('history.noReason')}</span>
              ) : (
                row.reason
              )}
            </p>
            {row.changes.length > 0 ? (
              <Disclosure
                summary={row.changes.map(({ field }) => t(`fields.${field}`)).join(', ')}
                isOpen={row.changes.length <= OPEN_UP_TO}
              >
                <Table
                  caption={t('history.caption', { what: t(`history.actions.${row.action}`) })}
                  isCaptionHidden
                  rows={row.changes}
                  rowKey={({ field }) => field}
                  columns={[
                    {
                      id: 'field',
                      header: t('history.field'),
                      isRowHeader: true,
                      cell: ({ field }) => t(`fields.${field}`),
                    },
                    {
                      id: 'before',
                      header: t('history.before'),
                      cell: ({ before }) => <Value text={before} />,
                    },
                    { id: 'after', header: t('history.after'), cell: ({ after }) => <Value text={after} /> },
                  ]}
                />
              </Disclosure>
            ) : null}
            {row.canUndo ? (
              <p>
                <Link to={`${base}/edit?undo=${row.id}`} className={ENTRY_LINK}>
                  {t('history.undo')}
                </Link>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {newestTo !== null || olderTo !== null ? (
        <p className="mt-4 flex flex-wrap gap-4">
          {newestTo === null ? null : (
            <Link to={newestTo} className={ENTRY_LINK}>
              {t('history.newest')}
            </Link>
          )}
          {olderTo === null ? null : (
            <Link to={olderTo} className={ENTRY_LINK}>
              {t('history.older')}
            </Link>
          )}
        </p>
      ) : null}
    </Card>
  );
}

/** Small changes are seen at a glance. */
const OPEN_UP_TO = 4;
