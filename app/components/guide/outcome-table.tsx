import type { CoverageRow } from '~/domain/guide/coverage';
import { formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Table } from '../table';

/** Where the enumerated cases led, with their share of all. */
export function OutcomeTable({ rows, combinations }: { rows: readonly CoverageRow[]; combinations: number }) {
  const t = useT('guide');
  const language = useLanguage();
  if (rows.length === 0) return null;
  const share = (count: number): string => {
    const tenths = String(Math.round((count * 1000) / Math.max(1, combinations)) / 10);
    return `${language === 'de' ? tenths.replace('.', ',') : tenths} %`;
  };
  return (
    <Table
      caption={t('coverage.byOutcome')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'outcome', header: t('coverage.outcomeColumn'), isRowHeader: true, cell: ({ name }) => name },
        {
          id: 'count',
          header: t('coverage.countColumn'),
          isNumeric: true,
          cell: ({ count }) => formatNumber(count, language),
        },
        {
          id: 'share',
          header: t('coverage.shareColumn'),
          isNumeric: true,
          cell: ({ count }) => share(count),
        },
      ]}
    />
  );
}
