import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Button, DateText, EmptyState, LinkButton, PageHeader, Pagination, Table } from '~/components';
import { CaseStatusBadge } from '~/components/cases/case-status-badge';
import { SelectField, TextField } from '~/components/form';
import { CaseLooks } from '~/components/work/case-looks';
import { plainField } from '~/components/work/plain-field';
import { SavedFilterBar } from '~/components/work/saved-filter-bar';
import { WaitingText } from '~/components/work/waiting-text';
import { canEditCases } from '~/domain/cases/access';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { CASE_STATUSES, caseList } from '~/queries/cases/case-list.server';
import { caseStandings } from '~/queries/work/case-standings.server';
import { savedFilters } from '~/queries/work/saved-filters.server';

const MAX_SEARCH = 200;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** All cases of the organisation, the last changed first. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const url = new URL(args.request.url);
  const search = (url.searchParams.get('q') ?? '').replaceAll('\u0000', '').slice(0, MAX_SEARCH);
  const status = CASE_STATUSES.find((candidate) => candidate === url.searchParams.get('status')) ?? null;
  const after = url.searchParams.get('after');
  const me = { organisationId: organisation.id, personId: person.id };
  const [list, filters] = await Promise.all([
    caseList(app.database, { organisationId: organisation.id, search, status, after }),
    savedFilters(app.database, { ...me, page: 'cases' }),
  ]);
  const standings = await caseStandings(
    app.database,
    { ...me, today: app.clock.today(), language },
    list.rows,
  );
  const t = translatorFor(language, 'cases');
  return {
    title: `${t('list.title')} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    base: `/o/${organisation.slug}/cases`,
    filters,
    canEdit: canEditCases(role),
    search,
    status,
    isFirstPage: after === null,
    rows: list.rows.map((row) => ({
      ...row,
      updatedAt: germanDate(row.updatedAt),
      stage: standings.get(row.id)?.stage ?? null,
      line: standings.get(row.id)?.line ?? null,
    })),
    next: list.next,
    isEmpty: list.isEmpty,
  };
}

export default function CaseListPage() {
  const { home, base, filters, canEdit, search, status, rows, next, isFirstPage, isEmpty } =
    useLoaderData<typeof loader>();
  const t = useT('cases');
  const w = useT('work-lists');
  const newCase = canEdit ? <LinkButton to={`${base}/new`}>{w('caseList.new')}</LinkButton> : undefined;
  if (isEmpty) {
    return (
      <>
        <PageHeader title={t('list.title')} lead={w('caseList.lead')} />
        <EmptyState
          title={w('caseList.empty')}
          text={canEdit ? w('caseList.emptyText') : w('caseList.emptyReader')}
          action={newCase}
        />
      </>
    );
  }
  const filter = new URLSearchParams({
    ...(search === '' ? {} : { q: search }),
    ...(status === null ? {} : { status }),
  });
  const withMark = (mark: string) => `?${new URLSearchParams([...filter, ['after', mark]]).toString()}`;
  const isFiltered = filter.size > 0;
  return (
    <>
      <PageHeader title={t('list.title')} lead={w('caseList.lead')} actions={newCase} />
      <CaseLooks home={home} look="table" />
      <Form method="get" role="search" key={filter.toString()} className="flex flex-wrap items-end gap-4">
        <TextField
          field={plainField('q', { value: search, prefix: 'filter' })}
          label={w('caseList.search')}
          type="search"
          width="medium"
          maxLength={MAX_SEARCH}
          isRequired={false}
        />
        <SelectField
          field={plainField('status', { value: status ?? '', prefix: 'filter' })}
          label={w('caseList.status')}
          width="medium"
          choices={CASE_STATES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="secondary">
            {w('caseList.filter')}
          </Button>
          {isFiltered ? (
            <LinkButton to={base} look="quiet">
              {w('caseList.reset')}
            </LinkButton>
          ) : null}
        </div>
      </Form>
      <p className="print:hidden">
        <Link
          to={`${base}/law-changes`}
          className="inline-flex min-h-target items-center text-link underline underline-offset-4"
        >
          {w('caseList.lawChanges')}
        </Link>
      </p>
      <SavedFilterBar filters={filters} page="cases" query={filter.toString()} home={home} path={base} />
      {rows.length === 0 ? (
        <EmptyState title={w('caseList.nothingFound')} text={w('caseList.nothingFoundText')} />
      ) : (
        <Table
          caption={w('caseList.caption')}
          isCaptionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'title',
              header: w('caseList.columnTitle'),
              isRowHeader: true,
              cell: (row) => (
                <>
                  <Link to={`${base}/${row.id}`} className="text-link underline underline-offset-4">
                    {row.title}
                  </Link>
                  <span className="block text-small font-normal text-ink-muted">
                    {t('number', { number: String(row.number) })}
                  </span>
                </>
              ),
            },
            {
              id: 'status',
              header: w('caseList.columnStatus'),
              cell: (row) => <CaseStatusBadge status={row.status} />,
            },
            {
              id: 'progress',
              header: t('list.columnProgress'),
              cell: (row) =>
                row.openSteps + row.doneSteps === 0
                  ? '–'
                  : w('caseList.progress', {
                      done: String(row.doneSteps),
                      total: String(row.openSteps + row.doneSteps),
                    }),
            },
            {
              id: 'stage',
              header: w('board.columnStage'),
              cell: (row) => (row.stage === null ? '–' : w(`stage.${row.stage}`)),
            },
            {
              id: 'waiting',
              header: w('board.columnWaiting'),
              cell: (row) =>
                row.line === null ? (
                  '–'
                ) : (
                  <>
                    <Link
                      to={`${base}/${row.id}/steps/${row.line.id}`}
                      className="text-link underline underline-offset-4"
                    >
                      {row.line.title}
                    </Link>
                    <span className="block">
                      <WaitingText waiting={row.line.waiting} />
                    </span>
                  </>
                ),
            },
            {
              id: 'changed',
              header: w('caseList.columnChanged'),
              cell: (row) => <DateText date={row.updatedAt} />,
            },
          ]}
        />
      )}
      <Pagination
        newerTo={isFirstPage ? null : `?${filter.toString()}`}
        olderTo={next === null ? null : withMark(next)}
      />
    </>
  );
}

const CASE_STATES = ['draft', 'planned', 'active', 'closed'] as const;
