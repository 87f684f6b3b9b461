import { Link } from '@remix-run/react';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { StepListRow } from '~/domain/cases/step-views';
import { Badge } from '../badge';
import { textKey } from '../plan/text-key';
import { Table } from '../table';
import { DateText } from '../values';

/** Steps of a case with state, owner and due day. */
export function StepTable({
  steps,
  base,
  caption,
}: {
  steps: readonly StepListRow[];
  base: string;
  caption: string;
}) {
  const t = useT('cases');
  const p = useT('plan');
  const language = useLanguage();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={steps}
      rowKey={(step) => step.id}
      columns={[
        {
          id: 'step',
          header: t('steps.columnStep'),
          isRowHeader: true,
          cell: (step) => (
            <Link to={`${base}/steps/${step.id}`} className="text-link underline underline-offset-4">
              {step.title}
            </Link>
          ),
        },
        { id: 'actor', header: t('steps.columnActor'), cell: (step) => p(`actor.${textKey(step.actor)}`) },
        {
          id: 'due',
          header: t('steps.columnDue'),
          cell: (step) => {
            const day = step.doneOn ?? step.dueOn;
            const hasMoved =
              step.status === 'open' && step.plannedDueOn !== null && step.plannedDueOn !== step.dueOn;
            return (
              <>
                {day === null ? '–' : <DateText date={day} />}
                {hasMoved && step.plannedDueOn !== null ? (
                  <span className="block text-small text-ink-muted">
                    {t('steps.moved', { date: formatDate(step.plannedDueOn, language) })}
                  </span>
                ) : null}
              </>
            );
          },
        },
        { id: 'state', header: t('steps.columnState'), cell: (step) => <StepState step={step} /> },
        { id: 'owner', header: t('steps.columnOwner'), cell: (step) => step.ownerName ?? t('steps.noOwner') },
      ]}
    />
  );
}

function StepState({ step }: { step: StepListRow }) {
  const t = useT('cases');
  if (step.status === 'done') return <Badge tone="success">{t('common:status.done')}</Badge>;
  if (step.isOverdue) return <Badge tone="danger">{t('steps.overdue')}</Badge>;
  if (!step.canStart) {
    return (
      <Badge tone="neutral" icon="pause">
        {t('steps.waiting')}
      </Badge>
    );
  }
  return <Badge tone="info">{t('steps.open')}</Badge>;
}
