import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, DateText, EmptyState, PageHeader, Pagination, Table } from '~/components';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { lawChanges } from '~/queries/cases/law-changes.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Open cases whose plan would be another one under the law of today; each is looked at and accepted by itself. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const after = Number(new URL(args.request.url).searchParams.get('after') ?? '');
  const found = await lawChanges(app.database, {
    organisationId: organisation.id,
    today: app.clock.today(),
    language,
    directory: await directoryOf(app),
    after: Number.isInteger(after) && after > 0 && after < 2_000_000_000 ? after : null,
  });
  return {
    title: `${translatorFor(language, 'replan')('law.title')} · ${organisation.name}`,
    cases: `/o/${organisation.slug}/cases`,
    isFirstPage: !(after > 0),
    ...found,
  };
}

export default function LawChangesPage() {
  const { cases, rows, checked, lawCheckedOn, next, isFirstPage } = useLoaderData<typeof loader>();
  const t = useT('replan');
  const words = useT('cases');
  const language = useLanguage();
  const values = { cases: String(checked), date: formatDate(lawCheckedOn, language) };
  return (
    <>
      <PageHeader
        title={t('law.title')}
        breadcrumbs={[{ to: cases, label: words('list.title') }]}
        lead={t('law.lead')}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('law.none')} text={t('law.noneText', values)} />
      ) : (
        <Card>
          <Table
            caption={t('law.caption')}
            isCaptionHidden
            rows={rows}
            rowKey={(row) => row.caseId}
            columns={[
              {
                id: 'case',
                header: t('law.columnCase'),
                isRowHeader: true,
                cell: (row) => (
                  <>
                    {row.title}
                    <span className="block text-small font-normal text-ink-muted">
                      {words('number', { number: String(row.number) })}
                    </span>
                  </>
                ),
              },
              {
                id: 'accepted',
                header: t('law.columnAccepted'),
                cell: (row) => <DateText date={row.asOf} />,
              },
              {
                id: 'touch',
                header: t('law.columnTouch'),
                cell: (row) =>
                  row.touch === null ? (
                    t('law.cannot')
                  ) : (
                    <>
                      {row.touch}
                      <span className="block text-small text-ink-muted">
                        {t('law.changes', { count: row.changes })}
                      </span>
                    </>
                  ),
              },
              {
                id: 'look',
                header: t('law.columnLook'),
                cell: (row) => (
                  <Link
                    to={
                      row.touch === null ? `${cases}/${row.caseId}/facts` : `${cases}/${row.caseId}/re-plan`
                    }
                    className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
                  >
                    {t('law.look')}
                    <span className="sr-only">: {row.title}</span>
                  </Link>
                ),
              },
            ]}
          />
          <p className="mt-4 text-small text-ink-muted">{t('law.checked', values)}</p>
        </Card>
      )}
      <Pagination newerTo={isFirstPage ? null : '?'} olderTo={next === null ? null : `?after=${next}`} />
    </>
  );
}
