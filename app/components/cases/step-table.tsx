import { Link } from '@remix-run/react';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { StepListRow } from '~/domain/cases/step-views';
import { chosenText } from '~/domain/work/step-batch';
import { Badge } from '../badge';
import { textKey } from '../plan/text-key';
import { Table } from '../table';
import { DateText } from '../values';

/** Steps of a case with state, owner and due day; with check boxes for the form around them, if wanted. */
export function StepTable({
  steps,
  base,
  caption,
  canSelect = false,
}: {
  steps: readonly StepListRow[];
  base: string;
  caption: string;
  canSelect?: boolean;
}) {
  const t = useT('cases');
  const p = useT('plan');
  const w = useT('step-changes');
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
            <span className="flex items-start gap-3" data-work-line="">
              {canSelect ? (
                <input
                  type="checkbox"
                  name="step"
                  value={chosenText(step)}
                  aria-label={w('steps.select', { step: step.title })}
                  data-work-action="select"
                  className="size-6 shrink-0 accent-primary"
                />
              ) : null}
              <Link
                to={`${base}/steps/${step.id}`}
                data-work-action="open"
                className="text-link underline underline-offset-4"
              >
                {step.title}
              </Link>
            </span>
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
