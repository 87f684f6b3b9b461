import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import { Card } from '~/components';
import { CostSection } from '~/components/plan/cost-section';
import { DocumentList } from '~/components/plan/document-list';
import { PlanFrame } from '~/components/plan/plan-frame';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { costsPart } from '~/queries/cases/plan-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What the case costs, who pays, and which papers it needs. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation } = await requirePlan(args);
  return {
    title: `${translatorFor(language, 'plan-pages')('parts.costs')} · ${organisation.name}`,
    head,
    ...costsPart(view),
  };
}

export default function PlanCostsPage() {
  const { head, costs, possibleFees, documents } = useLoaderData<typeof loader>();
  const t = useT('plan');
  return (
    <PlanFrame head={head}>
      <CostSection costs={costs} possibleFees={possibleFees} />
      {documents.length === 0 ? null : (
        <Card title={t('documents.title')}>
          <DocumentList documents={documents} />
        </Card>
      )}
    </PlanFrame>
  );
}
