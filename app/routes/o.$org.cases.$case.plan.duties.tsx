import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import {
  BranchSection,
  DutySection,
  SourceSection,
  StaySection,
} from '~/components/plan/obligation-sections';
import { PlanFrame } from '~/components/plan/plan-frame';
import { translatorFor } from '~/i18n/server-i18n.server';
import { dutiesPart, sourcesOf } from '~/queries/cases/plan-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The employer's duties, what happens if it turns out differently, the stay, and what all of it rests on. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation, page } = await requirePlan(args);
  return {
    title: `${translatorFor(language, 'plan')('parts.duties')} · ${organisation.name}`,
    head,
    ...dutiesPart(view),
    foundations: {
      lawCheckedOn: page.plan.lawCheckedOn,
      disclaimer: page.plan.disclaimer,
      sources: sourcesOf(page.plan),
    },
  };
}

export default function PlanDutiesPage() {
  const { head, duties, branches, titleValidity, permanentStay, foundations } =
    useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head}>
      <DutySection duties={duties} />
      <BranchSection branches={branches} />
      <StaySection titleValidity={titleValidity} permanentStay={permanentStay} />
      <SourceSection plan={foundations} />
    </PlanFrame>
  );
}
