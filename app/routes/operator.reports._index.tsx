import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Badge, Card, EmptyState, PageHeader, Pagination, Table } from '~/components';
import { CheckFiguresTable } from '~/components/exchange/check-figures-table';
import { ReportTabs } from '~/components/exchange/report-tabs';
import { StoppedServices } from '~/components/exchange/stopped-services';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { checkFigures } from '~/queries/directory/check-figures.server';
import { stoppedServices } from '~/queries/directory/check-stopped.server';
import { reportList } from '~/queries/directory/report-list.server';
import { resumeServiceChecks } from '~/services/directory/resume-service-checks.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What visitors and services say is wrong, and how the services answer the monthly question. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { app } = args.context;
  const search = new URL(args.request.url).searchParams;
  const isOpen = search.get('show') !== 'handled';
  const after = search.get('after');
  const [list, figures, stopped] = await Promise.all([
    reportList(app.database, { isOpen, after }),
    checkFigures(app.database, monthsBefore(app.clock.today(), 2)),
    stoppedServices(app.database),
  ]);
  const t = translatorFor(languageOf(args.request), 'exchange');
  return {
    title: `${t('reports.title')} · Lotsenwerk`,
    isOpen,
    isFirst: after === null,
    ...list,
    figures,
    stopped,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireOperator(args);
  const serviceId = (await readForm(request)).get('resume');
  if (typeof serviceId !== 'string') throw badRequest('No service is named.');
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  await resumeServiceChecks(context.app, { actor, serviceId });
  return redirectWithFlash('/operator/reports', { kind: 'success', key: 'exchange:reports.resumedFlash' });
}

/** `2026-11-20`, 2 → `2026-09`. */
function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export default function ReportsPage() {
  const { reports, next, isOpen, isFirst, figures, stopped } = useLoaderData<typeof loader>();
  const t = useT('exchange');
  const language = useLanguage();
  const start = isOpen ? '/operator/reports' : '/operator/reports?show=handled';
  const tones = { open: 'warning', accepted: 'success', declined: 'neutral' } as const;
  const words = {
    open: t('reports.statusOpen'),
    accepted: t('reports.statusAccepted'),
    declined: t('reports.statusDeclined'),
  };
  return (
    <>
      <PageHeader title={t('reports.title')} lead={t('reports.lead')} />
      <ReportTabs isOpen={isOpen} />
      {reports.length === 0 && isOpen ? (
        <EmptyState title={t('reports.emptyOpen')} text={t('reports.emptyOpenText')} />
      ) : (
        <Card>
          <Table
            caption={isOpen ? t('reports.open') : t('reports.handled')}
            isCaptionHidden
            empty={t('reports.emptyHandled')}
            rows={reports}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'service',
                header: t('reports.service'),
                isRowHeader: true,
                cell: ({ id, serviceName }) => (
                  <Link to={`/operator/reports/${id}`} className="text-link underline underline-offset-4">
                    {serviceName}
                  </Link>
                ),
              },
              {
                id: 'source',
                header: t('reports.source'),
                cell: ({ source }) =>
                  source === 'service' ? t('reports.sourceService') : t('reports.sourceVisitor'),
              },
              {
                id: 'text',
                header: t('reports.text'),
                cell: ({ text, fieldCount }) => (
                  <span className="[overflow-wrap:anywhere]">
                    {fieldCount > 0 ? <>{t('reports.fields', { count: fieldCount })}. </> : null}
                    {text === '' && fieldCount === 0 ? t('reports.noText') : text}
                  </span>
                ),
              },
              {
                id: 'when',
                header: t('reports.when'),
                cell: ({ createdAt }) => formatDateTime(createdAt, language),
              },
              {
                id: 'status',
                header: t('reports.status'),
                cell: ({ status }) => <Badge tone={tones[status]}>{words[status]}</Badge>,
              },
            ]}
          />
        </Card>
      )}
      <Pagination
        newerTo={isFirst ? null : start}
        olderTo={next === null ? null : `/operator/reports?${isOpen ? '' : 'show=handled&'}after=${next}`}
      />
      <CheckFiguresTable figures={figures} />
      <StoppedServices services={stopped} />
    </>
  );
}
