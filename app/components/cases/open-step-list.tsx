import { Link } from '@remix-run/react';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { OpenStep } from '~/domain/cases/step-views';
import { Badge } from '../badge';
import { textKey } from '../plan/text-key';

/** Open steps with the case they belong to, by due day. */
export function OpenStepList({
  steps,
  base,
}: {
  steps: readonly (OpenStep & { daysLate: number })[];
  base: string;
}) {
  const t = useT('cases');
  const p = useT('plan');
  const language = useLanguage();
  return (
    <ul className="grid">
      {steps.map((step) => (
        <li
          key={step.id}
          className="grid gap-1 border-b border-line py-3 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-x-6"
        >
          <div className="min-w-0">
            <Link
              to={`${base}/${step.caseId}/steps/${step.id}`}
              className="font-semibold text-link underline underline-offset-4"
            >
              {step.title}
            </Link>
            <p className="text-small text-ink-muted">
              {step.caseTitle} · {t('number', { number: String(step.caseNumber) })} ·{' '}
              {p(`actor.${textKey(step.actor)}`)}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-2 text-small sm:justify-end">
            {step.isMine ? (
              <Badge tone="info" icon="person">
                {t('today.mine')}
              </Badge>
            ) : null}
            {!step.isMine && step.ownerName !== null ? (
              <span>{t('today.owner', { name: step.ownerName })}</span>
            ) : null}
            {step.isOverdue ? (
              <Badge tone="danger">{t('today.daysLate', { count: step.daysLate })}</Badge>
            ) : (
              <span className="text-ink-muted">
                {t('today.due', { date: formatDate(step.dueOn, language) })}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
