import { Card, DateText, Table } from '~/components';
import { useT } from '~/i18n/use-t';

export interface ReceiptRow {
  id: string;
  rule: 'closed-case' | 'by-hand';
  caseNumber: number | null;
  counts: Record<string, number>;
  since: string;
  /** As it is shown. */
  at: string;
}

const KINDS = ['facts', 'plans', 'steps', 'events', 'comments', 'reminders'] as const;

/** What was deleted, by which rule, and how much; never whose it was. */
export function ReceiptTable({ receipts }: { receipts: readonly ReceiptRow[] }) {
  const t = useT('retention');
  return (
    <Card title={t('receipts.title')}>
      <Table
        caption={t('receipts.caption')}
        isCaptionHidden
        empty={t('receipts.none')}
        columns={[
          {
            id: 'case',
            header: t('receipts.case'),
            isRowHeader: true,
            cell: ({ caseNumber }) =>
              caseNumber === null ? '–' : t('receipts.number', { number: String(caseNumber) }),
          },
          { id: 'rule', header: t('receipts.rule'), cell: ({ rule }) => t(`rule.${rule}`) },
          { id: 'since', header: t('receipts.since'), cell: ({ since }) => <DateText date={since} /> },
          { id: 'at', header: t('receipts.at'), cell: ({ at }) => at },
          {
            id: 'what',
            header: t('receipts.what'),
            cell: ({ counts }) =>
              KINDS.flatMap((kind) => {
                const count = counts[kind] ?? 0;
                return count === 0 ? [] : [t(`count.${kind}`, { count })];
              }).join(', '),
          },
        ]}
        rows={receipts}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}
