import type { Amount, Amounts } from '~/domain/guide/amounts';
import { formatDate, formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Notice } from '../notice';
import { Table } from '../table';
import { Money } from '../values';
import { Period } from './period';

/** What a share of the contribution ceiling came to in each period, newest first, and from when nobody knows. */
export function AmountTable({ title, amounts }: { title: string; amounts: Amounts }) {
  const t = useT('guide');
  const language = useLanguage();
  return (
    <div className="grid gap-3">
      <Table<Amount>
        caption={t('amounts.caption', { title })}
        isCaptionHidden
        rows={[...amounts.rows].reverse()}
        rowKey={(row) => row.from}
        columns={[
          {
            id: 'period',
            header: t('amounts.period'),
            isRowHeader: true,
            cell: (row) => <Period from={row.from} to={row.to} />,
          },
          {
            id: 'amount',
            header: t('amounts.amount'),
            isNumeric: true,
            cell: (row) => (
              <strong>
                <Money cents={row.cents} />
              </strong>
            ),
          },
          {
            id: 'formula',
            header: t('amounts.formula'),
            cell: (row) =>
              t('amounts.formulaText', {
                share: row.share,
                ceiling: formatMoney(row.ceilingCents, language),
              }),
          },
          { id: 'source', header: t('amounts.source'), cell: (row) => row.citations.join('; ') },
        ]}
      />
      {amounts.unknownFrom === null ? null : (
        <Notice kind="warning">
          {t('amounts.unknown', { date: formatDate(amounts.unknownFrom, language) })}
        </Notice>
      )}
    </div>
  );
}
