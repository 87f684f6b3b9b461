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
import { DutyProgressCard } from '~/components/reminders/duty-progress-card';
import { translatorFor } from '~/i18n/server-i18n.server';
import { dutiesPart, sourcesOf } from '~/queries/cases/plan-view.server';
import { caseDuties } from '~/queries/reminders/duty-progress.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The employer's duties, what happens if it turns out differently, the stay, and what all of it rests on. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation, page, caseId, today, base } = await requirePlan(args);
  const part = dutiesPart(view);
  const isInForce = page.state === 'accepted' && page.supersededOn === null;
  const progress = isInForce
    ? await caseDuties(args.context.app.database, {
        organisationId: organisation.id,
        caseId,
        today,
        dutyIds: part.duties.map(({ id }) => id),
      })
    : null;
  const titles = new Map(part.duties.map(({ id, title }) => [id, title]));
  return {
    base,
    progress: progress && {
      ...progress,
      duties: progress.duties.map((duty) => ({ ...duty, title: titles.get(duty.id) ?? '' })),
    },
    title: `${translatorFor(language, 'plan-pages')('parts.duties')} · ${organisation.name}`,
    head,
    ...part,
    foundations: {
      lawCheckedOn: page.plan.lawCheckedOn,
      disclaimer: page.plan.disclaimer,
      sources: sourcesOf(page.plan),
    },
  };
}

export default function PlanDutiesPage() {
  const { base, progress, head, duties, branches, titleValidity, permanentStay, foundations } =
    useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head}>
      {progress !== null && <DutyProgressCard progress={progress} base={base} />}
      <DutySection duties={duties} />
      <BranchSection branches={branches} />
      <StaySection titleValidity={titleValidity} permanentStay={permanentStay} />
      <SourceSection plan={foundations} />
    </PlanFrame>
  );
}
