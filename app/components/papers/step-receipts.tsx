import { Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { Card } from '../card';
import { Table } from '../table';

export interface StepReceiptLine {
  key: string;
  title: string;
  wanted: number;
  ready: number;
  receipt: 'valid' | 'superseded' | null;
}

/** Which of the next steps have their papers together: each can have a receipt of its own, long before the last one. */
export function StepReceipts({
  base,
  steps,
  shown,
}: {
  base: string;
  steps: readonly StepReceiptLine[];
  /** The step whose papers are shown above. */
  shown: string | null;
}) {
  const t = useT('hand-over');
  if (steps.length === 0) return null;
  return (
    <div id="steps" className="scroll-mt-4">
      <Card title={t('steps.title')}>
        <p className="mb-4 max-w-prose">{t('steps.text')}</p>
        <Table
          caption={t('steps.title')}
          isCaptionHidden
          rows={steps}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'step',
              header: t('steps.step'),
              isRowHeader: true,
              cell: ({ key, title }) => (
                <Link
                  to={`${base}/hand-over?for=${key}`}
                  aria-current={key === shown ? 'true' : undefined}
                  className="text-link underline underline-offset-4"
                >
                  {title}
                </Link>
              ),
            },
            {
              id: 'papers',
              header: t('steps.papers'),
              cell: ({ ready, wanted }) => t('steps.count', { ready: String(ready), wanted: String(wanted) }),
            },
            { id: 'receipt', header: t('steps.receipt'), cell: (row) => <State row={row} /> },
          ]}
        />
      </Card>
    </div>
  );
}

function State({ row: { receipt, ready, wanted } }: { row: StepReceiptLine }) {
  const t = useT('hand-over');
  if (receipt === 'valid') return <Badge tone="success">{t('receipt.valid')}</Badge>;
  if (receipt === 'superseded') return <Badge tone="warning">{t('receipt.superseded')}</Badge>;
  return ready === wanted ? <Badge tone="info">{t('steps.canBeIssued')}</Badge> : '–';
}
