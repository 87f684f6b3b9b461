import { EmptyState, PageHeader, Pagination, TabLinks } from '~/components';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { EntryTable, type EntryRow } from './entry-table';

const STALE = '/operator/stale';
const BOUNCED = '/operator/stale/bounced';

export interface StaleListProps {
  list: 'stale' | 'bounced';
  rows: readonly EntryRow[];
  total: number;
  next: string | null;
  isFirstPage: boolean;
}

/** What has to be checked: by age, or because mails came back. */
export function StaleList({ list, rows, total, next, isFirstPage }: StaleListProps) {
  const t = useT('directory-admin');
  const language = useLanguage();
  const isBounced = list === 'bounced';
  const here = isBounced ? BOUNCED : STALE;
  return (
    <>
      <PageHeader title={t('stale.title')} lead={isBounced ? t('stale.bouncedLead') : t('stale.lead')} />
      <TabLinks
        label={t('stale.tabs')}
        tabs={[
          { to: STALE, label: t('stale.tabStale'), isExact: true },
          { to: BOUNCED, label: t('stale.tabBounced') },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={isBounced ? t('stale.bouncedEmpty') : t('stale.empty')}
          text={isBounced ? t('stale.bouncedEmptyText') : t('stale.emptyText')}
        />
      ) : (
        <>
          <p className="text-ink-muted">{t('list.found', { count: total })}</p>
          <EntryTable
            caption={isBounced ? t('stale.bouncedCaption') : t('stale.caption')}
            rows={rows}
            further={
              isBounced
                ? [
                    {
                      id: 'email',
                      header: t('stale.columnEmail'),
                      cell: (row) => <span className="[overflow-wrap:anywhere]">{row.email}</span>,
                    },
                    {
                      id: 'last',
                      header: t('stale.columnLast'),
                      cell: (row) => (row.bouncedOn === null ? '–' : formatDate(row.bouncedOn, language)),
                    },
                  ]
                : []
            }
          />
        </>
      )}
      <Pagination
        newerTo={isFirstPage ? null : here}
        newer={t('list.previous')}
        olderTo={next === null ? null : `${here}?after=${encodeURIComponent(next)}`}
        older={t('list.next')}
      />
    </>
  );
}
