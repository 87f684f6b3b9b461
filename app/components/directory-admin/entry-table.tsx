import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { Table, type Column } from '~/components';
import { STATE_NAMES, type StateCode } from '~/domain/catalogue/states';
import type { ServiceKind, ServiceState, ServiceStatus } from '~/domain/directory/vocabulary';
import { serviceKindWord } from '~/domain/directory/words';
import { useLanguage, useT } from '~/i18n/use-t';

import { CheckedOn, StatementDate, StateMarks, StatusBadge } from './entry-badges';

/** A line of a list, as the loaders of the operator's pages send it. */
export interface EntryRow {
  id: string;
  name: string;
  kind: ServiceKind;
  states: readonly StateCode[];
  status: ServiceStatus;
  state: ServiceState;
  email: string;
  verifiedOn: string | null;
  asOf: string | null;
  isOver: boolean;
  bounces: number;
  bouncedOn: string | null;
}

export const ENTRY_LINK = 'text-link underline underline-offset-4';

/** Entries of the directory with kind, Land, backing and age; further columns follow. */
export function EntryTable({
  caption,
  rows,
  further = [],
}: {
  caption: string;
  rows: readonly EntryRow[];
  further?: readonly Column<EntryRow>[];
}) {
  const t = useT('directory-admin');
  const language = useLanguage();
  const columns: Column<EntryRow>[] = [
    {
      id: 'name',
      header: t('list.columnName'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to={`/operator/directory/${row.id}`} className={ENTRY_LINK}>
            {row.name}
          </Link>
          <span className="block text-small font-normal text-ink-muted">
            {serviceKindWord(row.kind, language)}
          </span>
          <Marks>
            <StateMarks {...row} />
          </Marks>
        </>
      ),
    },
    { id: 'land', header: t('list.columnLand'), cell: (row) => <Lands states={row.states} /> },
    { id: 'status', header: t('list.columnStatus'), cell: (row) => <StatusBadge status={row.status} /> },
    { id: 'asOf', header: t('list.columnSources'), cell: (row) => <StatementDate asOf={row.asOf} /> },
    { id: 'checked', header: t('list.columnChecked'), cell: (row) => <CheckedOn day={row.verifiedOn} /> },
    ...further,
  ];
  return <Table caption={caption} isCaptionHidden rows={rows} rowKey={(row) => row.id} columns={columns} />;
}

function Marks({ children }: { children: ReactNode }) {
  return <span className="mt-1 flex flex-wrap gap-1 empty:hidden">{children}</span>;
}

function Lands({ states }: { states: readonly StateCode[] }) {
  const t = useT('directory-admin');
  const language = useLanguage();
  return (
    <>
      {states.length === 0
        ? t('list.onlyNationwide')
        : states.map((state) => STATE_NAMES[state][language]).join(', ')}
    </>
  );
}
