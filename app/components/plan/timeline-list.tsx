import type { StepView } from '~/domain/cases/plan-view';
import { classNames } from '../class-names';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from './text-key';

/** The timeline on a phone: one column, in the order of the days, the steps that decide the date filled and named. */
export function TimelineList({ steps }: { steps: readonly StepView[] }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const language = useLanguage();
  const sorted = [...steps].sort((left, right) =>
    left.endsOn < right.endsOn ? -1 : left.endsOn > right.endsOn ? 1 : 0,
  );
  return (
    <ol className="ml-2 grid border-l-2 border-line">
      {sorted.map((step) => (
        <li key={step.id} className="relative pb-5 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className={classNames(
              'absolute top-1.5 -left-[9px] size-4 rounded-full border-2',
              step.isDone
                ? 'border-success-edge bg-success-ground'
                : step.isCritical
                  ? 'border-primary bg-primary'
                  : 'border-primary bg-surface',
            )}
          />
          <p className="font-semibold">{step.title}</p>
          <p className="text-small">
            {formatDate(step.startsOn, language)} – {formatDate(step.endsOn, language)}
          </p>
          <p className="text-small text-ink-muted">
            {t(`actor.${textKey(step.actor)}`)} ·{' '}
            {step.isDone
              ? `✓ ${pages('timeline.done')}`
              : step.isCritical
                ? `◆ ${pages('timeline.critical')}`
                : pages('timeline.notCritical')}
          </p>
        </li>
      ))}
    </ol>
  );
}
