import type { ReactNode } from 'react';
import type { PlanView } from '~/domain/cases/plan-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { DateText, MoneyRange } from '../values';

/** The answers people look for first: when, how much, how much faster. */
export function KeyFacts({
  plan,
}: {
  plan: Pick<PlanView, 'timeline' | 'desiredStart' | 'firstDay'> & {
    costs: Pick<PlanView['costs'], 'totals'>;
  };
}) {
  const t = useT('plan-pages');
  const language = useLanguage();
  const { timeline, desiredStart } = plan;
  const employer = plan.costs.totals.find((total) => total.payer === 'employer');
  const shared = plan.costs.totals.find((total) => total.payer === 'by-agreement');
  return (
    <dl aria-label={t('keyFacts.label')} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Fact term={t('keyFacts.start')}>
        <span className="text-h3 font-semibold">
          {plan.firstDay === null ? t('keyFacts.unknown') : <DateText date={plan.firstDay} />}
        </span>
        <span className="text-small text-ink-muted">
          {t('keyFacts.desired', { date: formatDate(desiredStart, language) })}
        </span>
        {timeline.desiredStartFeasible === null ? null : timeline.desiredStartFeasible ? (
          <Badge tone="success">{t('keyFacts.feasible')}</Badge>
        ) : (
          <Badge tone="warning">{t('keyFacts.notFeasible')}</Badge>
        )}
      </Fact>
      {timeline.typicalStart === null ? null : (
        <Fact term={t('keyFacts.possible')}>
          <span className="text-h3 font-semibold">
            <DateText date={timeline.typicalStart} />
          </span>
          {timeline.earliestStart === null || timeline.latestStart === null ? null : (
            <span className="text-small text-ink-muted">
              {t('keyFacts.startRange', {
                earliest: formatDate(timeline.earliestStart, language),
                latest: formatDate(timeline.latestStart, language),
              })}
            </span>
          )}
        </Fact>
      )}
      {timeline.gainDays === null || timeline.gainDays <= 0 ? null : (
        <Fact term={t('keyFacts.gain')}>
          <span className="text-h3 font-semibold">{t('timeline.days', { count: timeline.gainDays })}</span>
          <span className="text-small text-ink-muted">
            {t('keyFacts.gainText', { count: timeline.gainDays })}
          </span>
        </Fact>
      )}
      {employer === undefined ? null : (
        <Fact term={t('keyFacts.cost')}>
          <span className="text-h3 font-semibold">
            <MoneyRange minCents={employer.minCents} maxCents={employer.maxCents} />
          </span>
          {shared === undefined ? null : (
            <span className="text-small text-ink-muted">
              {t('keyFacts.costShared')} <MoneyRange minCents={shared.minCents} maxCents={shared.maxCents} />
            </span>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="rounded-card border border-line bg-surface p-4 shadow-card">
      <dt className="text-small text-ink-muted">{term}</dt>
      <dd className="mt-1 grid justify-items-start gap-1">{children}</dd>
    </div>
  );
}
