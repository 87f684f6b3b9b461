import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireCase, type CaseVisit } from '~/auth/case-gate.server';
import { ConfirmStep, EmptyState, LinkButton, Notice } from '~/components';
import { PlanTabs } from '~/components/plan/plan-tabs';
import { ComparisonView } from '~/components/plan/replan/comparison-view';
import {
  AcceptVersion,
  Branches,
  NoRoute,
  OtherRoutes,
  Reasons,
} from '~/components/plan/replan/proposal-parts';
import { HAPPENING_TRAITS } from '~/domain/cases/replan/happening';
import { isWorkableOutcome } from '~/domain/plan/difference/outcomes';
import { readForm } from '~/forms/parse-form.server';
import { rePlanSchema, routeOfAddress } from '~/forms/replan-forms.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import type { AppContext } from '~/platform/context.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { questionAddress } from '~/queries/cases/question-address.server';
import { rePlanProposal, type Proposal } from '~/queries/cases/re-plan-proposal.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { acceptRePlan } from '~/services/cases/re-plan.server';
import { restoreFacts } from '~/services/cases/restore-facts.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** The plan of today beside the accepted one: what differs, and whether it shall hold. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireCase(args);
  const search = new URL(args.request.url).searchParams;
  const route = search.get('route') ?? '';
  const proposal = await proposalFor(args.context.app, visit, route);
  const { base, canEdit, language } = visit;
  const t = translatorFor(language, 'replan');
  const common = { title: `${t('title')} · ${visit.organisation.name}`, base, canEdit };
  if (proposal.status === 'closed') return { ...common, state: 'closed' as const };
  if (proposal.state === 'no-plan') return { ...common, state: 'no-plan' as const };
  if (proposal.state === 'incomplete') return { ...common, state: 'incomplete' as const };
  return {
    ...common,
    state: 'computed' as const,
    route,
    isDiscarding: search.get('discard') === 'yes' && canEdit,
    ...shown(proposal, visit),
  };
}

async function proposalFor(app: AppContext, visit: CaseVisit, route: string): Promise<Proposal> {
  const routeId = routeOfAddress(route);
  return rePlanProposal(app.database, {
    organisationId: visit.organisation.id,
    caseId: visit.caseId,
    today: visit.today,
    language: visit.language,
    directory: await directoryOf(app),
    ...(routeId === undefined ? {} : { routeId }),
  });
}

/** What the page needs of a proposal. */
function shown(proposal: Extract<Proposal, { state: 'computed' }>, { base, company }: CaseVisit) {
  const { accepted, plan, comparison, pending, happenings } = proposal;
  const planned = plan.routes.find(({ id }) => id === plan.plannedRouteId);
  const refused =
    happenings.at(-1)?.happening === 'application-refused' ? happenings.at(-1)?.answers.step : null;
  return {
    version: accepted.version,
    hash: proposal.hash,
    draftRevision: proposal.draftRevision,
    canDiscard: proposal.areFactsChanged && accepted.draft !== null,
    cause: proposal.cause,
    areFactsChanged: proposal.areFactsChanged,
    events: pending
      .filter(({ happening }) => HAPPENING_TRAITS[happening].group !== 'clock')
      .map(({ id, happening, day }) => ({ id, happening, day })),
    finished: plan.steps.filter(({ id }) => proposal.rows.get(id)?.status === 'done').length,
    comparison,
    isWithoutRoute: plan.titleNeeded && planned === undefined,
    missing: plan.missingFacts.slice(0, 3).map(({ path, question }) => ({
      question,
      ...questionAddress(path, { casePath: base, companyPath: company }),
    })),
    branches: accepted.plan.branches
      .filter(({ atStep }) => atStep === refused)
      .map(({ id, title, text }) => ({ id, title, text })),
    routes: plan.routes
      .filter(({ outcome }) => isWorkableOutcome(outcome))
      .map(({ id, title }) => ({
        id,
        title,
        isPlanned: id === plan.plannedRouteId,
        isRecommended: id === plan.recommendedRouteId,
      })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { base, actor, caseId, language } = await requireCase(args, { forEditors: true });
  const { app } = args.context;
  const parsed = rePlanSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!parsed.success) throw badRequest('The form does not say which plan was shown.');
  if (parsed.data.intent === 'discard') {
    const draftRevision = parsed.data.revision;
    switch (await restoreFacts(app, { actor, caseId, draftRevision })) {
      case 'restored':
        return redirectWithFlash(base, { kind: 'success', key: 'replan:flash.restored' });
      case 'not-active':
        return redirectWithFlash(base, { kind: 'info', key: 'replan:flash.notActive' });
      case 'changed-meanwhile':
        return data({ problem: 'changed' as const }, { status: 409 });
      case 'not-kept':
        return data({ problem: 'not-kept' as const }, { status: 400 });
    }
  }
  const { hash, reason, route } = parsed.data;
  const routeId = routeOfAddress(route);
  const result = await acceptRePlan(app, {
    actor,
    caseId,
    shownHash: hash,
    language,
    reason,
    ...(routeId === undefined ? {} : { routeId }),
  });
  switch (result.outcome) {
    case 'accepted':
      return redirectWithFlash(base, { kind: 'success', key: 'replan:flash.accepted' });
    case 'already-accepted':
      return redirectWithFlash(base, { kind: 'info', key: 'replan:flash.alreadyAccepted' });
    case 'not-active':
      return redirectWithFlash(base, { kind: 'info', key: 'replan:flash.notActive' });
    case 'plan-differs':
      return data({ problem: 'differs' as const }, { status: 409 });
    case 'incomplete':
      return redirect(`${base}/re-plan`);
  }
}

export default function RePlanPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('replan');
  const { base } = loaded;
  switch (loaded.state) {
    case 'no-plan':
      return <EmptyState title={t('noPlan')} text={t('noPlanText')} action={<ToPlan to={base} />} />;
    case 'closed':
      return <Notice>{t('notActive')}</Notice>;
    case 'incomplete':
      return (
        <Notice kind="warning" title={t('incomplete')}>
          <p>{t('incompleteText')}</p>
          <Link to={`${base}/facts`} className="text-link underline underline-offset-4">
            {t('toFacts')}
          </Link>
        </Notice>
      );
    case 'computed':
      return loaded.isDiscarding ? (
        <ConfirmStep
          title={t('discard.title')}
          confirmText={t('discard.submit')}
          cancelTo={`${base}/re-plan`}
          intent="discard"
          fields={{ revision: String(loaded.draftRevision) }}
        >
          <p>{t('discard.text', { version: String(loaded.version) })}</p>
          {answer?.problem === 'changed' ? <Notice kind="warning">{t('discard.changed')}</Notice> : null}
          {answer?.problem === 'not-kept' ? <Notice kind="danger">{t('discard.notKept')}</Notice> : null}
        </ConfirmStep>
      ) : (
        <div className="grid gap-6">
          <PlanTabs base={base} />
          <div className="grid gap-2">
            <h2 className="text-h2">{t('title')}</h2>
            <p className="max-w-prose text-ink-muted">{t('lead')}</p>
          </div>
          {answer?.problem === 'differs' ? (
            <Notice kind="warning" title={t('differs')} isLive>
              {t('differsText')}
            </Notice>
          ) : null}
          <Reasons {...loaded} />
          <Branches branches={loaded.branches} />
          {loaded.isWithoutRoute ? <NoRoute missing={loaded.missing} /> : null}
          {loaded.comparison.isEmpty ? (
            <Notice title={t('nothing')}>{t('nothingText')}</Notice>
          ) : (
            <ComparisonView comparison={loaded.comparison} />
          )}
          {loaded.comparison.isEmpty ? null : <AcceptVersion {...loaded} />}
          <OtherRoutes routes={loaded.routes} />
        </div>
      );
  }
}

function ToPlan({ to }: { to: string }) {
  const t = useT('cases');
  return <LinkButton to={to}>{t('steps.toPlan')}</LinkButton>;
}
