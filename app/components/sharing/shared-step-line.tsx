import type { SharedStep } from '~/domain/sharing/shared-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { textKey } from '../plan/text-key';

/** A step in two lines: what, and whose turn it is since when and until when. */
export function SharedStepLine({ step }: { step: SharedStep }) {
  const t = useT('sharing');
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold [overflow-wrap:anywhere]">{step.title}</span>
        {step.status === 'open' && step.isOverdue ? <Badge tone="danger">{t('view.overdue')}</Badge> : null}
        {step.status === 'open' && !step.isOverdue && !step.canStart ? (
          <Badge tone="neutral" icon="pause">
            {t('view.waits')}
          </Badge>
        ) : null}
        {step.status === 'done' ? <Badge tone="success">{t('common:status.done')}</Badge> : null}
      </p>
      <p className="text-small text-ink-muted">
        <StepDates step={step} />
      </p>
    </div>
  );
}

function StepDates({ step }: { step: SharedStep }) {
  const t = useT('sharing');
  const language = useLanguage();
  const { waiting, dueOn, doneOn, actor, isCritical } = step;
  const date = (day: string) => formatDate(day, language);
  const who = (party: typeof actor) => t(`actor.${textKey(party)}`);
  if (step.status === 'done') return <>{doneOn === null ? null : t('view.doneOn', { date: date(doneOn) })}</>;
  const parts =
    waiting === null || waiting.because === 'earlier-step'
      ? [
          t('view.who', { who: who(actor) }),
          ...(waiting?.causeTitle ? [t('view.afterStep', { step: waiting.causeTitle })] : []),
          ...(dueOn === null ? [] : [t('view.dueOn', { date: date(dueOn) })]),
        ]
      : [
          t('view.whoNow', { who: who(waiting.party) }),
          ...(waiting.since === null ? [] : [t('view.since', { date: date(waiting.since) })]),
          ...(waiting.until === null ? [] : [t('view.dueOn', { date: date(waiting.until) })]),
          ...(waiting.daysLate > 0 ? [t('view.late', { count: waiting.daysLate })] : []),
        ];
  return <>{[...parts, ...(isCritical ? [t('view.critical')] : [])].join(' · ')}</>;
}
