import { useT } from '~/i18n/use-t';

import { Notice } from '../notice';
import { Table } from '../table';

export interface Difference {
  label: string;
  stored: string;
  yours: string;
}

/** The part of the page that takes the focus when two people saved. */
export const CONFLICT_ID = 'conflict';

const TAKES_FOCUS = { tabIndex: -1 } as const;

/** Two people saved: both versions side by side, and nothing typed is lost. */
export function CompanyConflict({ differences }: { differences: readonly Difference[] }) {
  const t = useT('organisation');
  return (
    <section id={CONFLICT_ID} aria-label={t('company.conflictTitle')} {...TAKES_FOCUS} className="grid gap-4">
      <Notice kind="warning" title={t('company.conflictTitle')} isLive>
        {differences.length === 0 ? t('company.conflictSame') : t('company.conflictText')}
      </Notice>
      {differences.length > 0 ? (
        <Table
          caption={t('company.conflictCaption')}
          columns={[
            { id: 'field', header: t('company.conflictField'), cell: (row) => row.label, isRowHeader: true },
            { id: 'stored', header: t('company.conflictStored'), cell: (row) => row.stored },
            { id: 'yours', header: t('company.conflictYours'), cell: (row) => row.yours },
          ]}
          rows={differences}
          rowKey={(row) => row.label}
        />
      ) : null}
      <p>
        <a href="?" className="text-link underline underline-offset-4">
          {t('company.conflictReload')}
        </a>
      </p>
    </section>
  );
}
