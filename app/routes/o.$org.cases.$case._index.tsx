import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, LinkButton, Notice } from '~/components';
import { SubmitButton } from '~/components/form';
import { PlanSections } from '~/components/plan/plan-sections';
import { canEditCases, CASE_EDITORS } from '~/domain/cases/access';
import { fieldId, fieldOf } from '~/domain/cases/fields';
import { acceptPlanSchema } from '~/forms/case-forms.server';
import { questionLabel } from '~/forms/case-questions.server';
import { readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCasePlan } from '~/queries/cases/case-plan.server';
import { planView } from '~/queries/cases/plan-view.server';
import { acceptPlan } from '~/services/cases/accept-plan.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** The plan of a case: what is missing for it, the proposal of today, or the accepted version. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const caseId = args.params.case;
  if (caseId === undefined) throw notFound();
  const language = languageOf(args.request);
  const today = app.clock.today();
  const wantsLive = new URL(args.request.url).searchParams.get('view') === 'now';
  const page = await getCasePlan(app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
    wantsLive,
  });
  const casePath = `/o/${organisation.slug}/cases/${caseId}`;
  const companyPath = `/o/${organisation.slug}/company`;
  const common = {
    title: `${translatorFor(language, 'plan')('title')} · ${organisation.name}`,
    casePath,
    canEdit: canEditCases(role),
  };
  if (page.state === 'incomplete') {
    const problems = page.problems.map(({ field }) =>
      field === null
        ? { label: translatorFor(language, 'cases')('problem.profile'), to: companyPath }
        : {
            label: questionLabel(field, language),
            to: `${casePath}/facts/${fieldOf(field).section}#${fieldId(field)}`,
          },
    );
    return { ...common, state: 'incomplete' as const, isChosen: page.isChosen, problems };
  }
  const view = planView({
    plan: page.plan,
    desiredStart: page.desiredStart,
    occupationId: page.occupationId,
    now: page.steps,
    today,
    casePath,
    companyPath,
  });
  if (page.state === 'live') {
    return {
      ...common,
      state: 'live' as const,
      hash: page.hash,
      isPreview: page.status === 'active' || page.status === 'closed',
      plan: view,
    };
  }
  return {
    ...common,
    state: 'accepted' as const,
    version: page.version,
    acceptedOn: germanDate(page.acceptedOn),
    acceptedBy: page.acceptedBy,
    areFactsChanged: page.areFactsChanged && page.status === 'active',
    plan: view,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const caseId = args.params.case;
  if (caseId === undefined) throw notFound();
  const parsed = acceptPlanSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!parsed.success) throw badRequest('The form does not say which plan was shown.');
  const casePath = `/o/${organisation.slug}/cases/${caseId}`;
  const result = await acceptPlan(context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
    caseId,
    shownHash: parsed.data.hash,
    language: languageOf(request),
  });
  switch (result.outcome) {
    case 'accepted':
      return redirectWithFlash(`${casePath}/steps`, { kind: 'success', key: 'cases:flash.accepted' });
    case 'already-accepted':
    case 'closed':
      return redirectWithFlash(casePath, { kind: 'info', key: 'cases:flash.alreadyAccepted' });
    case 'plan-differs':
      return data({ problem: 'differs' as const }, { status: 409 });
    case 'incomplete':
      return data({ problem: 'incomplete' as const }, { status: 400 });
  }
}

export default function CasePlanPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('plan');
  const language = useLanguage();
  if (loaded.state === 'incomplete') return <IncompletePlan {...loaded} />;
  const { plan, canEdit } = loaded;
  return (
    <div className="grid gap-6 sm:gap-8">
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
      {plan.language === language ? null : <Notice>{t('accepted.otherLanguage')}</Notice>}
      <PlanSections plan={plan} canEdit={canEdit} />
      {loaded.state === 'live' && !loaded.isPreview && canEdit ? (
        <AcceptForm hash={loaded.hash} steps={plan.steps.length} />
      ) : null}
    </div>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function IncompletePlan({ problems, isChosen, canEdit, casePath }: Extract<Loaded, { state: 'incomplete' }>) {
  const t = useT('plan');
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

function LiveNotice({ plan, isPreview, casePath, canEdit, hash }: Extract<Loaded, { state: 'live' }>) {
  const t = useT('plan');
  const language = useLanguage();
  if (isPreview) {
    return (
      <Notice title={t('live.preview')}>
        <p>{t('live.previewText')}</p>
        <Link to={casePath} className="text-link underline underline-offset-4">
          {t('live.backToAccepted')}
        </Link>
      </Notice>
    );
  }
  return (
    <Card title={t('live.title', { date: formatDate(plan.asOf, language) })}>
      <p className="max-w-prose">{t('live.text', { date: formatDate(plan.lawCheckedOn, language) })}</p>
      {canEdit ? <AcceptButton hash={hash} steps={plan.steps.length} /> : null}
    </Card>
  );
}

function AcceptedNotice({
  acceptedOn,
  acceptedBy,
  version,
  areFactsChanged,
}: Extract<Loaded, { state: 'accepted' }>) {
  const t = useT('plan');
  const language = useLanguage();
  const values = { date: formatDate(acceptedOn, language), version: String(version) };
  return (
    <div className="grid gap-3">
      <p className="text-ink-muted">
        {acceptedBy === null
          ? t('accepted.text', values)
          : t('accepted.textBy', { ...values, name: acceptedBy })}
      </p>
      {areFactsChanged ? (
        <Notice kind="warning" title={t('accepted.changed')}>
          <p>{t('accepted.changedText')}</p>
          <Link to="?view=now" className="text-link underline underline-offset-4">
            {t('accepted.seeNow')}
          </Link>
        </Notice>
      ) : null}
    </div>
  );
}

/** At the end of the page, for those who read it to the end. */
function AcceptForm(props: { hash: string; steps: number }) {
  const t = useT('plan');
  return (
    <Card title={t('live.accept')} className="print:hidden">
      <AcceptButton {...props} />
    </Card>
  );
}

function AcceptButton({ hash, steps }: { hash: string; steps: number }) {
  const t = useT('plan');
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
