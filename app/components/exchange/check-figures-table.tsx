import { Card, Table } from '~/components';
import { formatMonth } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface ShownFigures {
  month: string;
  asked: number;
  confirmed: number;
  corrected: number;
  stopped: number;
}

/** How many services were asked whether their entry is still right, month by month, and what they said. */
export function CheckFiguresTable({ figures }: { figures: readonly ShownFigures[] }) {
  const t = useT('exchange');
  const language = useLanguage();
  const number = (id: 'asked' | 'confirmed' | 'corrected' | 'stopped') => ({
    id,
    header: t(`reports.${id}`),
    isNumeric: true,
    cell: (row: ShownFigures) => String(row[id]),
  });
  return (
    <Card title={t('reports.figuresTitle')}>
      <p className="mb-3 max-w-prose text-ink-muted">{t('reports.figuresText')}</p>
      <Table
        caption={t('reports.figuresTitle')}
        isCaptionHidden
        empty={t('reports.figuresEmpty')}
        rows={figures}
        rowKey={({ month }) => month}
        columns={[
          {
            id: 'month',
            header: t('reports.month'),
            isRowHeader: true,
            cell: ({ month }) => formatMonth(month, language),
          },
          number('asked'),
          number('confirmed'),
          number('corrected'),
          number('stopped'),
          {
            id: 'unanswered',
            header: t('reports.unanswered'),
            isNumeric: true,
            cell: ({ asked, confirmed, corrected, stopped }) =>
              String(asked - confirmed - corrected - stopped),
          },
        ]}
      />
    </Card>
  );
}
