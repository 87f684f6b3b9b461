import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import { PlanFrame } from '~/components/plan/plan-frame';
import { ProcedureTable } from '~/components/plan/procedure-table';
import { Recommendation } from '~/components/plan/recommendation';
import { RouteList } from '~/components/plan/route-list';
import { FittingTemplates } from '~/components/templates/fitting-templates';
import { compareProcedures } from '~/domain/cases/procedure-comparison';
import { ordinaryProcedure } from '~/domain/plan/ordinary-procedure';
import { translatorFor } from '~/i18n/server-i18n.server';
import { overviewPart, routesPart } from '~/queries/cases/plan-view.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Both procedures side by side, the planned route and the others, with what would open them. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation, page } = await requirePlan(args);
  const ordinary = ordinaryProcedure(
    { ...page.request, language },
    page.plan,
    await directoryOf(args.context.app),
  );
  const { planned, isRecommended, titleNeeded, titleNeededReason, acceleratedReason } = overviewPart(view);
  return {
    title: `${translatorFor(language, 'plan-pages')('parts.routes')} · ${organisation.name}`,
    head,
    plan: { planned, isRecommended, titleNeeded, titleNeededReason, acceleratedReason },
    ...routesPart(view),
    procedures: ordinary === null ? null : compareProcedures(page.plan, ordinary),
    gainDays: page.plan.timeline.gainDays,
  };
}

export default function PlanRoutesPage() {
  const { head, plan, possible, blocked, notApplicable, templates, procedures, gainDays } =
    useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head}>
      <ProcedureTable procedures={procedures} gainDays={gainDays} asOf={head.asOf} />
      <Recommendation plan={plan} />
      {templates.length === 0 ? null : <FittingTemplates templates={templates} />}
      <RouteList plan={{ possible, blocked, notApplicable }} />
    </PlanFrame>
  );
}
