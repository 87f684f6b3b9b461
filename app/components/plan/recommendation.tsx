import type { PlanView, RouteView } from '~/domain/cases/plan-view';
import { useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { FindingList } from './finding-list';

/** The route of the plan, what speaks for it and what was checked. */
export function Recommendation({
  plan,
}: {
  plan: Pick<
    PlanView,
    'planned' | 'titleNeeded' | 'titleNeededReason' | 'isRecommended' | 'acceleratedReason'
  >;
}) {
  const t = useT('plan-pages');
  const { planned } = plan;
  if (planned === null) {
    return (
      <Card title={plan.titleNeeded ? t('recommendation.none') : t('recommendation.noTitle')}>
        <p className="max-w-prose">{plan.titleNeededReason}</p>
        {plan.titleNeeded ? <p className="mt-2 max-w-prose">{t('recommendation.noneText')}</p> : null}
      </Card>
    );
  }
  const open = planned.findings.filter((finding) => finding.result !== 'met');
  const met = planned.findings.filter((finding) => finding.result === 'met');
  return (
    <Card
      title={plan.titleNeeded ? t('recommendation.title') : t('recommendation.noTitle')}
      aside={<OutcomeBadge outcome={planned.outcome} />}
    >
      <div className="grid gap-5">
        <div className="grid gap-2">
          <p className="text-h3 font-semibold">{planned.title}</p>
          <p className="max-w-prose">{plan.titleNeededReason}</p>
          {plan.isRecommended ? null : <p className="text-ink-muted">{t('recommendation.other')}</p>}
          {planned.provisional ? <Notice kind="warning">{t('recommendation.provisional')}</Notice> : null}
        </div>
        <RouteFacts route={planned} acceleratedReason={plan.acceleratedReason} />
        {open.length > 0 ? <FindingList findings={open} /> : null}
        {met.length > 0 ? (
          <Disclosure summary={`${t('recommendation.findings')} (${met.length})`}>
            <FindingList findings={met} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function RouteFacts({ route, acceleratedReason }: { route: RouteView; acceleratedReason: string | null }) {
  const t = useT('plan-pages');
  const accelerated = {
    yes: t('recommendation.acceleratedYes'),
    no: t('recommendation.acceleratedNo'),
    'ask-authority': t('recommendation.acceleratedAsk'),
  };
  return (
    <DefinitionList
      items={[
        { term: t('recommendation.legalBasis'), value: route.legalBasis.join('; ') },
        {
          term: t('recommendation.accelerated'),
          value: [accelerated[route.acceleratedProcedure], acceleratedReason].filter(Boolean).join('. '),
        },
        {
          term: t('recommendation.consent'),
          value:
            route.agencyConsent === 'required'
              ? t('recommendation.consentRequired')
              : t('recommendation.consentNotRequired'),
        },
        ...(route.maxMonths === null
          ? []
          : [
              {
                term: t('recommendation.maxMonths'),
                value: t('recommendation.months', { months: String(route.maxMonths) }),
              },
            ]),
      ]}
    />
  );
}

/** Whether a route can be gone. */
export function OutcomeBadge({ outcome }: { outcome: RouteView['outcome'] }) {
  const t = useT('plan-pages');
  switch (outcome) {
    case 'open':
      return <Badge tone="success">{t('outcome.open')}</Badge>;
    case 'reachable':
      return (
        <Badge tone="info" icon="arrow">
          {t('outcome.reachable')}
        </Badge>
      );
    case 'blocked':
      return <Badge tone="danger">{t('outcome.blocked')}</Badge>;
    case 'missing-facts':
      return (
        <Badge tone="warning" icon="question">
          {t('outcome.missingFacts')}
        </Badge>
      );
    case 'not-applicable':
      return <Badge tone="neutral">{t('outcome.notApplicable')}</Badge>;
  }
}
