import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import { ClockTable } from '~/components/plan/clock-table';
import { PlanFrame } from '~/components/plan/plan-frame';
import { TimelineSection } from '~/components/plan/timeline-section';
import { ZoomLinks } from '~/components/plan/zoom-links';
import { quartersOf } from '~/domain/timeline/picture';
import { translatorFor } from '~/i18n/server-i18n.server';
import { caseClockList } from '~/queries/cases/case-clock-list.server';
import { timelinePart } from '~/queries/cases/plan-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who acts when: picture by actor, whole or a quarter, the same as a table, and how the limits of the law stand. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation, page, caseId, today, canEdit, base } = await requirePlan(args);
  const whole = timelinePart(view);
  const quarters = quartersOf({ steps: whole.steps, planDay: whole.asOf, firstDay: whole.firstDay });
  const wanted = new URL(args.request.url).searchParams.get('quarter');
  const quarter = quarters.find(({ id }) => id === wanted) ?? null;
  const isRunning = page.state === 'accepted' && page.supersededOn === null;
  return {
    title: `${translatorFor(language, 'plan-pages')('parts.timeline')} · ${organisation.name}`,
    head,
    plan: quarter === null ? whole : timelinePart(view, quarter.window),
    quarters: quarters.map(({ id }) => id),
    quarter: quarter?.id ?? null,
    clocks: isRunning
      ? await caseClockList(args.context.app.database, {
          organisationId: organisation.id,
          caseId,
          plan: page.plan,
          request: page.request,
          today,
        })
      : [],
    eventsTo: isRunning && canEdit && page.status === 'active' ? `${base}/events` : null,
  };
}

export default function PlanTimelinePage() {
  const { head, plan, quarters, quarter, clocks, eventsTo } = useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head}>
      <TimelineSection
        plan={plan}
        zoom={<ZoomLinks quarters={quarters} quarter={quarter} search={head.search} />}
        isZoomed={quarter !== null}
        isForPaper={false}
      />
      <ClockTable clocks={clocks} eventsTo={eventsTo} />
    </PlanFrame>
  );
}
