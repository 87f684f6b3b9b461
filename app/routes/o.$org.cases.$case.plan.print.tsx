import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import { PlanFrame } from '~/components/plan/plan-frame';
import { PlanSections } from '~/components/plan/plan-sections';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { planView } from '~/queries/cases/plan-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The sheet is opened to be printed; the browser's own print function does that. */
export const handle = { isForPaper: true };

/** The whole plan on one page, for paper. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation } = await requirePlan(args);
  return {
    title: `${translatorFor(language, 'plan-pages')('parts.print')} · ${organisation.name}`,
    head,
    plan: planView(view),
  };
}

export default function PlanPrintPage() {
  const { head, plan } = useLoaderData<typeof loader>();
  const t = useT('plan-pages');
  return (
    <PlanFrame head={head}>
      <p className="max-w-prose text-ink-muted print:hidden">{t('parts.printLead')}</p>
      <PlanSections plan={plan} canEdit={false} />
    </PlanFrame>
  );
}
