import type { PlanView, RouteView } from '~/domain/cases/plan-view';
import { formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { FindingList } from './finding-list';
import { OutcomeBadge } from './recommendation';

/** The other routes: which would do as well, which are closed and what would open them, which do not fit. */
export function RouteList({ plan }: { plan: Pick<PlanView, 'possible' | 'blocked' | 'notApplicable'> }) {
  const t = useT('plan-pages');
  const { possible, blocked, notApplicable } = plan;
  if (possible.length + blocked.length + notApplicable.length === 0) return null;
  return (
    <Card title={t('routes.title')}>
      <p className="mb-4 max-w-prose text-ink-muted">{t('routes.lead')}</p>
      <div className="grid gap-6">
        {possible.length > 0 ? <RouteGroup title={t('routes.possible')} routes={possible} /> : null}
        {blocked.length > 0 ? <ClosedRoutes routes={blocked} /> : null}
        {notApplicable.length > 0 ? (
          <Disclosure summary={t('routes.notApplicableCount', { count: notApplicable.length })}>
            <ul className="grid gap-3">
              {notApplicable.map((route) => (
                <li key={route.id}>
                  <p className="font-semibold">{route.title}</p>
                  {route.reason === null ? null : <p className="text-small text-ink-muted">{route.reason}</p>}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function RouteGroup({ title, routes }: { title: string; routes: readonly RouteView[] }) {
  return (
    <section className="grid gap-3">
      <h3 className="text-h3">{title}</h3>
      <ul className="grid gap-3">
        {routes.map((route) => (
          <li key={route.id} className="rounded-control border border-line p-4">
            <RouteEntry route={route} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Routes that are closed: by name, reasons and remedies on request. There may be a dozen of them. */
function ClosedRoutes({ routes }: { routes: readonly RouteView[] }) {
  const t = useT('plan-pages');
  return (
    <section className="grid gap-3">
      <h3 className="text-h3">{t('routes.blocked')}</h3>
      {routes.map((route) => (
        <Disclosure
          key={route.id}
          summary={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">{route.title}</span>
              <OutcomeBadge outcome={route.outcome} />
            </span>
          }
        >
          <RouteEntry route={route} isHeadless />
        </Disclosure>
      ))}
    </section>
  );
}

/** Reasons shown at once; the others are folded away. */
const DECISIVE_FINDINGS = 2;

function RouteEntry({
  route,
  isHeadless = false,
}: {
  route: RouteView;
  /** Its name stands above it already. */
  isHeadless?: boolean;
}) {
  const t = useT('plan-pages');
  const language = useLanguage();
  const isClosed = route.outcome === 'blocked' || route.outcome === 'missing-facts';
  // What closes the route comes first; where nothing closes it, what is missing.
  const closing = route.findings.filter(
    (finding) => finding.result === 'not-met' && finding.broughtBy === null,
  );
  const decisive = isClosed
    ? (closing.length > 0 ? closing : route.findings).slice(0, DECISIVE_FINDINGS)
    : [];
  const rest = route.findings.filter((finding) => !decisive.includes(finding));
  return (
    <div className="grid gap-3">
      {isHeadless ? null : (
        <div className="flex flex-wrap items-start justify-between gap-2">
          <h4 className="font-semibold">{route.title}</h4>
          <OutcomeBadge outcome={route.outcome} />
        </div>
      )}
      {route.rankReason === null ? null : <p>{route.rankReason}</p>}
      {isHeadless ? <FindingList findings={route.findings} /> : null}
      {isClosed && !isHeadless ? <FindingList findings={decisive} /> : null}
      {rest.length > 0 && !isHeadless ? (
        <Disclosure summary={t('routes.reasons', { count: route.findings.length })}>
          <FindingList findings={route.findings} />
        </Disclosure>
      ) : null}
      {route.remedies.length > 0 ? (
        <div>
          <p className="font-semibold">{t('routes.remedies')}</p>
          <ul className="mt-1 grid gap-1">
            {route.remedies.map((remedy) => (
              <li key={`${remedy.id} ${remedy.ruleId}`} className="border-l-2 border-success-edge pl-3">
                {remedy.text}{' '}
                <span className="text-small text-ink-muted">
                  {[
                    ...(remedy.centsPerYear === null
                      ? []
                      : [t('routes.perYear', { amount: formatMoney(remedy.centsPerYear, language) })]),
                    remedy.legalBasis,
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
