import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireRoomForCase } from '~/auth/billing-gate.server';
import { requireCase } from '~/auth/case-gate.server';
import { headOf, versionOfAddress, viewInput } from '~/auth/plan-gate.server';
import { Card, LinkButton, Notice } from '~/components';
import { SubmitButton } from '~/components/form';
import { KeyFacts } from '~/components/plan/key-facts';
import { NextSteps, type NextStep } from '~/components/plan/next-steps';
import { PlanFrame } from '~/components/plan/plan-frame';
import { MissingFacts, WarningSection } from '~/components/plan/question-sections';
import { Recommendation } from '~/components/plan/recommendation';
import { fieldId, fieldOf } from '~/domain/cases/fields';
import { acceptPlanSchema } from '~/forms/case-forms.server';
import { questionLabel } from '~/forms/case-questions.server';
import { readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCasePlan, type CasePlanPage } from '~/queries/cases/case-plan.server';
import { overviewPart } from '~/queries/cases/plan-view.server';
import { acceptPlan } from '~/services/cases/accept-plan.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** The plan of a case in short: what is missing for it, the proposal of today, or an accepted version. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireCase(args);
  const { organisation, caseId, base, company, language, today, canEdit } = visit;
  const version = versionOfAddress(args.request);
  const page = await getCasePlan(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
    wantsLive: false,
    version,
  });
  const common = {
    title: `${translatorFor(language, 'plan')('title')} · ${organisation.name}`,
    casePath: base,
    canEdit,
  };
  if (page.state === 'incomplete') {
    const problems = page.problems.map(({ field }) =>
      field === null
        ? { label: translatorFor(language, 'wizard')('problem.profile'), to: company }
        : {
            label: questionLabel(field, language),
            to: `${base}/facts/${fieldOf(field).section}#${fieldId(field)}`,
          },
    );
    return { ...common, state: 'incomplete' as const, isChosen: page.isChosen, problems };
  }
  const parts = {
    ...common,
    head: headOf(visit, page),
    plan: { ...overviewPart(viewInput(visit, page)), costs: { totals: page.plan.costs.totals } },
    next: nextSteps(page),
    steps: page.plan.steps.length,
  };
  if (page.state === 'live') return { ...parts, state: 'live' as const, hash: page.hash };
  return {
    ...parts,
    state: 'accepted' as const,
    version: page.version,
    acceptedOn: germanDate(page.acceptedOn),
    acceptedBy: page.acceptedBy,
    isCurrent: page.supersededOn === null && page.status === 'active',
    areFactsChanged: page.areFactsChanged,
  };
}

const NEXT_STEPS = 4;

/** The first open steps by their day. */
function nextSteps({ plan, steps }: Exclude<CasePlanPage, { state: 'incomplete' }>): NextStep[] {
  const planned = new Map(plan.steps.map((step) => [step.id, step]));
  return steps
    .filter(({ isDone }) => !isDone)
    .sort((left, right) => (left.endsOn < right.endsOn ? -1 : left.endsOn > right.endsOn ? 1 : 0))
    .slice(0, NEXT_STEPS)
    .flatMap(({ id, startsOn, endsOn }) => {
      const step = planned.get(id);
      return step === undefined ? [] : [{ id, title: step.title, actor: step.actor, startsOn, endsOn }];
    });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const {
    base: casePath,
    actor,
    caseId,
    language,
    organisation,
  } = await requireCase(args, {
    forEditors: true,
  });
  const parsed = acceptPlanSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!parsed.success) throw badRequest('The form does not say which plan was shown.');
  await requireRoomForCase(args, organisation, { act: 'start', caseId });
  const result = await acceptPlan(context.app, {
    actor,
    caseId,
    shownHash: parsed.data.hash,
    language,
  });
  switch (result.outcome) {
    case 'accepted':
      return redirectWithFlash(`${casePath}/steps`, { kind: 'success', key: 'case-flash:flash.accepted' });
    case 'already-accepted':
    case 'closed':
      return redirectWithFlash(casePath, { kind: 'info', key: 'case-flash:flash.alreadyAccepted' });
    case 'plan-differs':
      return data({ problem: 'differs' as const }, { status: 409 });
    case 'incomplete':
      return data({ problem: 'incomplete' as const }, { status: 400 });
  }
}

export default function CasePlanPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('plan-pages');
  if (loaded.state === 'incomplete') return <IncompletePlan {...loaded} />;
  const { plan, canEdit, head, casePath } = loaded;
  return (
    <PlanFrame head={head}>
      {answer?.problem === 'differs' ? (
        <Notice kind="warning" title={t('live.differs')} isLive>
          {t('live.differsText')}
        </Notice>
      ) : null}
      {answer?.problem === 'incomplete' ? (
        <Notice kind="danger" isLive>
          {t('live.incomplete')}
        </Notice>
      ) : null}
      {loaded.state === 'live' ? <LiveNotice {...loaded} /> : <AcceptedNotice {...loaded} />}
      <KeyFacts plan={plan} />
      <Recommendation plan={plan} />
      <NextSteps steps={loaded.next} to={`${casePath}/steps`} />
      <MissingFacts missing={plan.missing} canEdit={canEdit && head.supersededOn === null} />
      <WarningSection warnings={plan.warnings} />
      {loaded.state === 'live' && canEdit ? <AcceptForm hash={loaded.hash} steps={loaded.steps} /> : null}
      <p className="max-w-prose text-small text-ink-muted">{plan.disclaimer}</p>
    </PlanFrame>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function IncompletePlan({ problems, isChosen, canEdit, casePath }: Extract<Loaded, { state: 'incomplete' }>) {
  const t = useT('plan-pages');
  return (
    <Card title={t('incomplete.title')}>
      <p className="max-w-prose">{t('incomplete.text')}</p>
      <ul className="mt-4 grid gap-2">
        {isChosen ? null : (
          <li>
            <Step to={`${casePath}/facts/candidate`} label={t('incomplete.choose')} canEdit={canEdit} />
          </li>
        )}
        {problems.map((problem) => (
          <li key={problem.label}>
            <Step {...problem} canEdit={canEdit} />
          </li>
        ))}
      </ul>
      <div className="mt-5">
        {canEdit ? (
          <LinkButton to={problems[0]?.to ?? `${casePath}/facts`}>{t('incomplete.goOn')}</LinkButton>
        ) : (
          <p>{t('incomplete.reader')}</p>
        )}
      </div>
    </Card>
  );
}

function Step({ to, label, canEdit }: { to: string; label: string; canEdit: boolean }) {
  if (!canEdit) return <>{label}</>;
  return (
    <Link to={to} className="inline-flex min-h-6 items-center text-link underline underline-offset-4">
      {label}
    </Link>
  );
}

function LiveNotice({ plan, canEdit, hash, steps }: Extract<Loaded, { state: 'live' }>) {
  const t = useT('plan-pages');
  const language = useLanguage();
  return (
    <Card title={t('live.title', { date: formatDate(plan.asOf, language) })}>
      <p className="max-w-prose">{t('live.text', { date: formatDate(plan.lawCheckedOn, language) })}</p>
      {canEdit ? <AcceptButton hash={hash} steps={steps} /> : null}
    </Card>
  );
}

function AcceptedNotice({
  acceptedOn,
  acceptedBy,
  version,
  areFactsChanged,
  isCurrent,
  casePath,
  canEdit,
}: Extract<Loaded, { state: 'accepted' }>) {
  const t = useT('plan-pages');
  const pages = useT('plan-pages');
  const language = useLanguage();
  const values = { date: formatDate(acceptedOn, language), version: String(version) };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-muted">
          {acceptedBy === null
            ? t('accepted.text', values)
            : t('accepted.textBy', { ...values, name: acceptedBy })}
        </p>
        {isCurrent && canEdit ? (
          <div className="flex flex-wrap gap-3 print:hidden">
            <LinkButton to={`${casePath}/events`} look="secondary">
              {pages('overview.enterEvent')}
            </LinkButton>
            <LinkButton to={`${casePath}/re-plan`} look="quiet">
              {pages('overview.planAnew')}
            </LinkButton>
          </div>
        ) : null}
      </div>
      {areFactsChanged ? (
        <Notice kind="warning" title={t('accepted.changed')}>
          <p>{pages('overview.noticeText')}</p>
          <Link to={`${casePath}/re-plan`} className="text-link underline underline-offset-4">
            {pages('overview.seeDifference')}
          </Link>
        </Notice>
      ) : null}
    </div>
  );
}

/** At the end of the page, for those who read it to the end. */
function AcceptForm(props: { hash: string; steps: number }) {
  const t = useT('plan-pages');
  return (
    <Card title={t('live.accept')} className="print:hidden">
      <AcceptButton {...props} />
    </Card>
  );
}

function AcceptButton({ hash, steps }: { hash: string; steps: number }) {
  const t = useT('plan-pages');
  return (
    <Form method="post" className="mt-4 grid justify-items-start gap-3 print:hidden">
      <p className="max-w-prose">{t('live.acceptText', { steps: String(steps) })}</p>
      <input type="hidden" name="hash" value={hash} />
      <SubmitButton name="intent" value="accept">
        {t('live.accept')}
      </SubmitButton>
    </Form>
  );
}
