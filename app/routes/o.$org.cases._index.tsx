import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Button, DateText, EmptyState, LinkButton, PageHeader, Pagination, Table } from '~/components';
import { CaseStatusBadge } from '~/components/cases/case-status-badge';
import { SelectField, TextField, type FormField } from '~/components/form';
import { canEditCases } from '~/domain/cases/access';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { CASE_STATUSES, caseList } from '~/queries/cases/case-list.server';

const MAX_SEARCH = 200;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** All cases of the organisation, the last changed first. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const url = new URL(args.request.url);
  const search = (url.searchParams.get('q') ?? '').replaceAll('\u0000', '').slice(0, MAX_SEARCH);
  const status = CASE_STATUSES.find((candidate) => candidate === url.searchParams.get('status')) ?? null;
  const after = url.searchParams.get('after');
  const list = await caseList(args.context.app.database, {
    organisationId: organisation.id,
    search,
    status,
    after,
  });
  const t = translatorFor(languageOf(args.request), 'cases');
  return {
    title: `${t('list.title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}/cases`,
    canEdit: canEditCases(role),
    search,
    status,
    isFirstPage: after === null,
    rows: list.rows.map((row) => ({ ...row, updatedAt: germanDate(row.updatedAt) })),
    next: list.next,
    isEmpty: list.isEmpty,
  };
}

export default function CaseListPage() {
  const { base, canEdit, search, status, rows, next, isFirstPage, isEmpty } = useLoaderData<typeof loader>();
  const t = useT('cases');
  const newCase = canEdit ? <LinkButton to={`${base}/new`}>{t('list.new')}</LinkButton> : undefined;
  if (isEmpty) {
    return (
      <>
        <PageHeader title={t('list.title')} lead={t('list.lead')} />
        <EmptyState
          title={t('list.empty')}
          text={canEdit ? t('list.emptyText') : t('list.emptyReader')}
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
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={newCase} />
      <Form method="get" role="search" key={filter.toString()} className="flex flex-wrap items-end gap-4">
        <TextField
          field={filterField('q', search)}
          label={t('list.search')}
          type="search"
          width="medium"
          maxLength={MAX_SEARCH}
          isRequired={false}
        />
        <SelectField
          field={filterField('status', status ?? '')}
          label={t('list.status')}
          width="medium"
          choices={CASE_STATES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="secondary">
            {t('list.filter')}
          </Button>
          {isFiltered ? (
            <LinkButton to={base} look="quiet">
              {t('list.reset')}
            </LinkButton>
          ) : null}
        </div>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={t('list.nothingFound')} text={t('list.nothingFoundText')} />
      ) : (
        <Table
          caption={t('list.caption')}
          isCaptionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'title',
              header: t('list.columnTitle'),
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
              header: t('list.columnStatus'),
              cell: (row) => <CaseStatusBadge status={row.status} />,
            },
            {
              id: 'progress',
              header: t('list.columnProgress'),
              cell: (row) =>
                row.openSteps + row.doneSteps === 0
                  ? '–'
                  : t('list.progress', {
                      done: String(row.doneSteps),
                      total: String(row.openSteps + row.doneSteps),
                    }),
            },
            {
              id: 'next',
              header: t('list.columnNext'),
              cell: (row) =>
                row.nextDueOn === null || row.status !== 'active' ? '–' : <DateText date={row.nextDueOn} />,
            },
            {
              id: 'changed',
              header: t('list.columnChanged'),
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

/** A field of a search form, which has no errors. */
function filterField(name: string, value: string): FormField {
  const id = `filter-${name}`;
  return {
    id,
    name,
    formId: 'filter',
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: undefined,
    initialValue: value,
  };
}
