import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { Move } from '~/domain/plan/progress';
import { Card } from '../card';
import { Table } from '../table';

/** What the last entry moved: from which day to which, and by how much. */
export function StepMoves({ moves }: { moves: readonly (Move & { title: string })[] }) {
  const t = useT('cases');
  const language = useLanguage();
  if (moves.length === 0) {
    return (
      <Card title={t('step.moved')}>
        <p>{t('step.movedNothing')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('step.moved')}>
      <Table
        caption={t('step.movedCaption')}
        isCaptionHidden
        rows={moves}
        rowKey={(move) => move.id}
        columns={[
          {
            id: 'step',
            header: t('step.movedStep'),
            isRowHeader: true,
            cell: (move) => (
              <>
                {move.title}
                {move.hardLimit === null ? null : (
                  <span className="block text-small font-normal text-ink-muted">
                    {t('step.movedLimit', { basis: move.hardLimit })}
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'from',
            header: t('step.movedFrom'),
            cell: (move) => <s>{formatDate(move.from, language)}</s>,
          },
          { id: 'to', header: t('step.movedTo'), cell: (move) => formatDate(move.to, language) },
          {
            id: 'days',
            header: t('step.movedDays'),
            cell: (move) =>
              move.days > 0
                ? t('step.daysLater', { count: move.days })
                : t('step.daysEarlier', { count: -move.days }),
          },
        ]}
      />
    </Card>
  );
}
