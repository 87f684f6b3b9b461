import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Notice } from '~/components';
import { PlanSections } from '~/components/plan/plan-sections';
import { PlanTabs } from '~/components/plan/plan-tabs';
import { formatDate } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { notFound } from '~/platform/errors';
import { frozenVersions } from '~/queries/cases/plan-versions.server';
import { planView } from '~/queries/cases/plan-view.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One version of the plan as it was accepted, to read. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, company, language, today } = await requireCase(args);
  const { app } = args.context;
  const number = Number(args.params.version);
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw notFound();
  const [found] = await frozenVersions(
    app.database,
    { organisationId: organisation.id, caseId, language, directory: await directoryOf(app) },
    [number],
  );
  if (found === undefined) throw notFound();
  const { plan, dues, request } = found;
  const t = translatorFor(language, 'replan');
  const heading = t('versions.version', { version: String(number) });
  return {
    title: `${heading} · ${organisation.name}`,
    heading,
    version: number,
    base,
    acceptedOn: germanDate(found.acceptedAt),
    supersededOn: found.supersededAt && germanDate(found.supersededAt),
    plan: planView({
      plan,
      desiredStart: request.position.desiredStart,
      occupationId: request.position.occupationId ?? null,
      now: plan.steps.map((step) => {
        const endsOn = dues.get(step.id) ?? step.typical;
        return { id: step.id, startsOn: earlier(endsOn, plan.asOf), endsOn, isDone: false };
      }),
      today,
      casePath: base,
      companyPath: company,
    }),
  };
}

/** When a step of an old version was to begin is not kept: its bar runs from the day of the plan at the earliest. */
function earlier(endsOn: string, asOf: string): string {
  return endsOn < asOf ? endsOn : asOf;
}

export default function PlanVersionPage() {
  const { base, heading, version, acceptedOn, supersededOn, plan } = useLoaderData<typeof loader>();
  const t = useT('replan');
  const words = useT('plan');
  const language = useLanguage();
  return (
    <>
      <PlanTabs base={base} />
      <div className="grid gap-2">
        <h2 className="text-h2">{heading}</h2>
        <p className="text-ink-muted">
          {words('accepted.text', { date: formatDate(acceptedOn, language), version: String(version) })}{' '}
          {words('sources.checked', { date: formatDate(plan.lawCheckedOn, language) })}
        </p>
      </div>
      {supersededOn === null ? null : (
        <Notice
          kind="warning"
          title={t('versions.supersededTitle', { date: formatDate(supersededOn, language) })}
        >
          <p>{t('versions.supersededText')}</p>
          <Link to={base} className="text-link underline underline-offset-4">
            {t('versions.toCurrent')}
          </Link>
        </Notice>
      )}
      {plan.language === language ? null : <Notice>{words('accepted.otherLanguage')}</Notice>}
      <PlanSections plan={plan} canEdit={false} />
    </>
  );
}
