import { Link } from '@remix-run/react';

import { Card, Table } from '~/components';
import { asOfText } from '~/components/services/as-of';
import { STATE_CODES, STATE_NAMES, type StateCode } from '~/domain/catalogue/states';
import type {
  Coverage,
  CoverageCell,
  CoverageGap,
  CoverageOfState,
  CoverageRow,
} from '~/domain/directory/coverage';
import type { ServiceKind } from '~/domain/directory/vocabulary';
import { serviceKindWord } from '~/domain/directory/words';
import { useLanguage, useT } from '~/i18n/use-t';

import { ENTRY_LINK } from './entry-table';

const listTo = (land: string, kind?: ServiceKind) =>
  `/operator/directory?${new URLSearchParams({ ...(kind ? { kind } : {}), land, state: 'listed' }).toString()}`;

/** What each Land lacks, in words. */
export function GapTable({ states }: { states: readonly CoverageOfState[] }) {
  const t = useT('directory-admin');
  const language = useLanguage();
  const kinds = (list: readonly ServiceKind[]) =>
    list.length === 0
      ? t('coverage.nothingMissing')
      : list.map((kind) => serviceKindWord(kind, language)).join(', ');
  return (
    <Card title={t('coverage.gapsTitle')} className="min-w-0">
      <Table
        caption={t('coverage.gapsCaption')}
        isCaptionHidden
        rows={states}
        rowKey={(row) => row.state}
        columns={[
          {
            id: 'land',
            header: t('coverage.columnLand'),
            isRowHeader: true,
            cell: (row) => (
              <Link to={listTo(row.state)} className={ENTRY_LINK}>
                {STATE_NAMES[row.state][language]}
              </Link>
            ),
          },
          { id: 'count', header: t('coverage.columnCount'), isNumeric: true, cell: (row) => row.count },
          {
            id: 'oldest',
            header: t('coverage.columnOldest'),
            cell: (row) => (row.oldest === null ? t('coverage.unknownAge') : asOfText(row.oldest, language)),
          },
          { id: 'missing', header: t('coverage.columnMissing'), cell: (row) => kinds(row.missing) },
          {
            id: 'nationwide',
            header: t('coverage.columnOnlyNationwide'),
            cell: (row) => kinds(row.onlyNationwide),
          },
        ]}
      />
    </Card>
  );
}

/** Kinds by Länder with counts and ages; what is missing says so. */
export function CoverageMatrix({ rows }: { rows: Coverage['rows'] }) {
  const t = useT('directory-admin');
  const language = useLanguage();
  return (
    <Card title={t('coverage.matrixTitle')} className="min-w-0">
      <p className="mb-4 max-w-prose text-ink-muted">{t('coverage.matrixHint')}</p>
      <Table
        caption={t('coverage.matrixCaption')}
        isCaptionHidden
        narrow="scroll"
        rows={rows}
        rowKey={(row) => row.kind}
        columns={[
          {
            id: 'kind',
            header: t('coverage.columnKind'),
            isRowHeader: true,
            cell: (row: CoverageRow) => serviceKindWord(row.kind, language),
          },
          {
            id: 'DE',
            header: t('coverage.columnNationwide'),
            cell: (row: CoverageRow) => <Cell row={row} land="DE" cell={row.nationwide} />,
          },
          ...STATE_CODES.map((state) => ({
            id: state,
            header: state.slice(3),
            cell: (row: CoverageRow) => (
              <Cell row={row} land={state} cell={row.byState[state]} gap={row.byState[state].gap} />
            ),
          })),
        ]}
      />
    </Card>
  );
}

interface CellProps {
  row: CoverageRow;
  land: StateCode | 'DE';
  cell: CoverageCell;
  gap?: CoverageGap | null;
}

function Cell({ row, land, cell, gap = null }: CellProps) {
  const t = useT('directory-admin');
  const language = useLanguage();
  if (cell.count === 0) return <Gap gap={gap} />;
  const place = land === 'DE' ? t('list.nationwide') : STATE_NAMES[land][language];
  const label = t('coverage.cellLabel', {
    count: cell.count,
    kind: serviceKindWord(row.kind, language),
    land: place,
  });
  return (
    <>
      <Link
        to={listTo(land, row.kind)}
        className={`${ENTRY_LINK} inline-block min-h-6 min-w-6 font-semibold`}
      >
        <span aria-hidden="true">{cell.count}</span>
        <span className="sr-only">{label}</span>
      </Link>
      <span className="block text-small whitespace-nowrap text-ink-muted">
        {cell.oldest === null ? t('coverage.unknownAge') : cell.oldest.slice(0, 'YYYY'.length)}
      </span>
    </>
  );
}

/** Why there is nothing, in a word. */
function Gap({ gap }: { gap: CoverageGap | null }) {
  const t = useT('directory-admin');
  switch (gap) {
    case null:
      return <span className="text-small text-ink-muted">–</span>;
    case 'only-nationwide':
      return <span className="text-small text-ink-muted">{t('coverage.onlyNationwide')}</span>;
    case 'other-kind':
      return <span className="text-small text-ink-muted">{t('coverage.otherKind')}</span>;
    case 'missing':
      return <span className="text-small font-semibold text-danger">{t('coverage.missing')}</span>;
  }
}
