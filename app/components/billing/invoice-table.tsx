import { Card, DateText, Money, Table } from '~/components';
import { useT } from '~/i18n/use-t';

import type { InvoiceShown } from './view';

const STATUSES = ['open', 'paid', 'uncollectible', 'void'] as const;
const LINK = 'text-link underline underline-offset-4';

/** All invoices, with the way to the paper at Stripe. */
export function InvoiceTable({ invoices }: { invoices: readonly InvoiceShown[] }) {
  const t = useT('billing');
  const statusOf = (status: string) =>
    t(`invoiceStatus.${STATUSES.find((known) => known === status) ?? 'other'}`);
  return (
    <Card title={t('invoices.title')}>
      <Table
        caption={t('invoices.caption')}
        isCaptionHidden
        empty={t('invoices.none')}
        rows={invoices}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            header: t('invoices.number'),
            isRowHeader: true,
            cell: ({ number }) => number ?? '–',
          },
          { id: 'day', header: t('invoices.day'), cell: ({ issuedOn }) => <DateText date={issuedOn} /> },
          {
            id: 'total',
            header: t('invoices.total'),
            isNumeric: true,
            cell: ({ totalCents }) => <Money cents={totalCents} />,
          },
          {
            id: 'tax',
            header: t('invoices.tax'),
            isNumeric: true,
            cell: ({ taxCents }) => <Money cents={taxCents} />,
          },
          { id: 'status', header: t('invoices.status'), cell: ({ status }) => statusOf(status) },
          {
            id: 'paper',
            header: t('invoices.paper'),
            cell: ({ number, pageUrl, pdfUrl }) => (
              <span className="flex flex-wrap gap-x-4">
                {pageUrl === null ? null : (
                  <a
                    href={pageUrl}
                    rel="noreferrer"
                    className={LINK}
                    aria-label={t('invoices.openLabel', { number: number ?? '' })}
                  >
                    {t('invoices.open')}
                  </a>
                )}
                {pdfUrl === null ? null : (
                  <a
                    href={pdfUrl}
                    rel="noreferrer"
                    className={LINK}
                    aria-label={t('invoices.pdfLabel', { number: number ?? '' })}
                  >
                    {t('invoices.pdf')}
                  </a>
                )}
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}
