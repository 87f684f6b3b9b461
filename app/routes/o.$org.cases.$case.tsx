import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Notice, PageHeader, Progress, TabLinks } from '~/components';
import { CaseStatusBadge } from '~/components/cases/case-status-badge';
import { canEditCases } from '~/domain/cases/access';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { getCaseHeader } from '~/queries/cases/case-header.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.case.title} · ${data.organisation}` : 'Lotsenwerk' },
];

/** The head of a case and the links to its parts; each part asks its own gate as well. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  if (args.params.case === undefined) throw notFound();
  return {
    organisation: organisation.name,
    cases: `/o/${organisation.slug}/cases`,
    canEdit: canEditCases(role),
    case: await getCaseHeader(args.context.app.database, organisation.id, args.params.case),
  };
}

export default function CaseLayout() {
  const { cases, canEdit, case: found } = useLoaderData<typeof loader>();
  const t = useT('cases');
  const base = `${cases}/${found.id}`;
  const total = found.openSteps + found.doneSteps;
  const tabs = [
    {
      to: base,
      label: t('tabs.plan'),
      isExact: true,
      alsoAt: [`${base}/plan/`, `${base}/re-plan`, `${base}/events`, `${base}/versions`],
    },
    { to: `${base}/steps`, label: t('tabs.steps') },
    { to: `${base}/facts`, label: t('tabs.facts') },
    { to: `${base}/folder`, label: t('tabs.folder'), alsoAt: [`${base}/drafts`, `${base}/hand-over`] },
    { to: `${base}/people`, label: t('tabs.people'), alsoAt: [`${base}/candidate`] },
    { to: `${cases.replace(/cases$/, 'enquiries')}?case=${found.id}`, label: t('tabs.questions') },
    { to: `${base}/reminders`, label: t('tabs.reminders') },
    { to: `${base}/history`, label: t('tabs.history') },
    ...(canEdit ? [{ to: `${base}/manage`, label: t('tabs.manage') }] : []),
  ];
  return (
    <>
      <PageHeader
        title={found.title}
        breadcrumbs={[{ to: cases, label: t('list.title') }]}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-body">
            <span>{t('number', { number: String(found.number) })}</span>
            <CaseStatusBadge status={found.status} />
          </span>
        }
      />
      {total > 0 ? (
        <div className="max-w-md print:hidden">
          <Progress done={found.doneSteps} total={total} label={t('list.columnProgress')} />
        </div>
      ) : null}
      {canEdit ? null : <Notice>{t('readOnly')}</Notice>}
      <TabLinks label={t('tabs.label')} tabs={tabs} />
      <Outlet />
    </>
  );
}
