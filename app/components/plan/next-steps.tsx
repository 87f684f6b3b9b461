import { Link } from '@remix-run/react';
import type { StepView } from '~/domain/cases/plan-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { textKey } from './text-key';

export type NextStep = Pick<StepView, 'id' | 'title' | 'actor' | 'startsOn' | 'endsOn'>;

/** What comes next: the first open steps by their day. */
export function NextSteps({ steps, to }: { steps: readonly NextStep[]; to: string }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Card title={pages('overview.next')}>
      <p className="mb-4 max-w-prose text-ink-muted">{pages('overview.nextText')}</p>
      <ol className="grid gap-3">
        {steps.map((step) => (
          <li key={step.id} className="border-l-2 border-primary pl-3">
            <p className="font-semibold">{step.title}</p>
            <p className="text-small text-ink-muted">
              {t(`actor.${textKey(step.actor)}`)} · {formatDate(step.startsOn, language)} –{' '}
              {formatDate(step.endsOn, language)}
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-4 print:hidden">
        <Link to={to} className="text-link underline underline-offset-4">
          {pages('overview.allSteps')}
        </Link>
      </p>
    </Card>
  );
}
