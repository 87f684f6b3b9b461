import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, EmptyState, LinkButton, PageHeader, Pagination } from '~/components';
import { CaseStatusBadge } from '~/components/cases/case-status-badge';
import { SubmitButton } from '~/components/form';
import { MyTasks } from '~/components/people/my-tasks';
import { UndeliveredPeople } from '~/components/mail-links/undelivered-notice';
import { textKey } from '~/components/plan/text-key';
import { MissingDates } from '~/components/reminders/missing-dates';
import { BatchNotice } from '~/components/work/batch-notice';
import { SavedFilterBar } from '~/components/work/saved-filter-bar';
import { ViewLinks } from '~/components/work/view-links';
import { WorkLineList } from '~/components/work/work-line-list';
import { addDays } from '~/domain/calendar';
import { canEditCases } from '~/domain/cases/access';
import { ACTORS } from '~/domain/plan/contract/vocabulary';
import { filterQuery } from '~/domain/work/saved-filter';
import { groupByDue, isTodayView, TODAY_VIEWS, type TodayView } from '~/domain/work/views';
import { formatDateLong } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { myRoleTasks } from '~/queries/people/role-tasks.server';
import { undeliverableMembers } from '~/queries/mail/undeliverable-members.server';
import { missingDateTasks } from '~/queries/reminders/missing-dates.server';
import { savedFilters } from '~/queries/work/saved-filters.server';
import { findBatch } from '~/queries/work/step-batch.server';
import { getToday } from '~/queries/work/today.server';

const DAYS_OF_A_WEEK = 7;
/** Tasks of the reader's roles that are due within this time stand on the page. */
const TASKS_AHEAD_DAYS = 14;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Today: what to do next in all cases, the most overdue first. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const today = app.clock.today();
  const language = languageOf(args.request);
  const url = new URL(args.request.url);
  const wanted = url.searchParams.get('view');
  const view: TodayView = isTodayView(wanted) ? wanted : 'team';
  const who = ACTORS.find((actor) => actor === url.searchParams.get('who')) ?? null;
  const withLater = url.searchParams.get('later') === '1';
  const after = url.searchParams.get('after');
  const me = { organisationId: organisation.id, personId: person.id };
  const home = `/o/${organisation.slug}`;
  const [page, filters, batch, tasks, undelivered, missing] = await Promise.all([
    getToday(app.database, { ...me, today, language, view, who, withLater, after }),
    savedFilters(app.database, { ...me, page: 'today' }),
    findBatch(app.database, { ...me, batchId: url.searchParams.get('batch') }),
    after === null && (view === 'team' || view === 'mine')
      ? myRoleTasks(app.database, { ...me, today, until: addDays(today, TASKS_AHEAD_DAYS), language })
      : [],
    canEditCases(role) && after === null ? undeliverableMembers(app.database, organisation.id) : [],
    after === null && (view === 'team' || view === 'mine')
      ? missingDateTasks(app.database, { organisationId: organisation.id, today, language, home })
      : [],
  ]);
  const { lines, ...rest } = page;
  return {
    ...rest,
    title: `${translatorFor(language, 'work-lists')('today.title')} · ${organisation.name}`,
    day: formatDateLong(today, language),
    home,
    canEdit: canEditCases(role),
    unfinishedCases: canEditCases(role) && after === null ? page.unfinishedCases : [],
    view,
    who,
    withLater,
    isFirstPage: after === null,
    query: filterQuery('today', url.search),
    filters,
    batch,
    tasks,
    missing,
    undelivered,
    canLift: role === 'owner',
    groups: groupByDue(lines, today, addDays(today, DAYS_OF_A_WEEK)),
  };
}

export default function TodayPage() {
  const page = useLoaderData<typeof loader>();
  const { home, view, who, withLater, canEdit, query, groups, counts } = page;
  const t = useT('work');
  const lists = useT('work-lists');
  const c = useT('cases');
  const newCase = canEdit ? (
    <LinkButton to={`${home}/cases/new`}>{lists('caseList.new')}</LinkButton>
  ) : undefined;
  if (page.isEmpty) {
    return (
      <>
        <PageHeader title={lists('today.title')} lead={page.day} />
        <EmptyState
          title={c('today.empty')}
          text={canEdit ? c('today.emptyText') : lists('caseList.emptyReader')}
          action={newCase}
        />
      </>
    );
  }
  const address = (changes: Record<string, string | null>) => addressWith(home, query, changes);
  return (
    <>
      <PageHeader
        title={lists('today.title')}
        lead={`${page.day}. ${lists('today.lead')}`}
        actions={newCase}
      />
      <UndeliveredPeople people={page.undelivered} home={home} canLift={page.canLift} />
      <BatchNotice batch={page.batch} home={home} back={address({})} />
      <ViewLinks
        label={lists('today.views')}
        links={TODAY_VIEWS.map((name) => ({
          to: address({ view: name === 'team' ? null : name, who: null }),
          label: lists(`today.view.${name}`),
          count: counts[name],
          isCurrent: name === view,
        }))}
      />
      <SavedFilterBar filters={page.filters} page="today" query={query} home={home} path={home} />
      {view === 'waiting' && page.waiting.length > 1 ? (
        <ViewLinks
          label={lists('today.whom')}
          look="chips"
          links={[
            { to: address({ who: null }), label: lists('today.everyone'), isCurrent: who === null },
            ...page.waiting.map((party) => ({
              to: address({ who: party.who }),
              label: t(`actor.${textKey(party.who)}`),
              count: party.count,
              isCurrent: party.who === who,
            })),
          ]}
        />
      ) : null}
      {page.unfinishedCases.length > 0 ? (
        <Card title={c('today.unfinished')}>
          <ul className="grid gap-3">
            {page.unfinishedCases.map((found) => (
              <li key={found.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link
                  to={`${home}/cases/${found.id}`}
                  className="font-semibold text-link underline underline-offset-4"
                >
                  {found.title}
                </Link>
                <CaseStatusBadge status={found.status} />
                <span className="text-small text-ink-muted">
                  {found.status === 'draft' ? c('today.unfinishedDraft') : c('today.unfinishedPlanned')}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <MyTasks tasks={page.tasks} home={home} />
      <MissingDates tasks={page.missing} namesCase />
      {groups.length === 0 ? (
        <EmptyState title={lists(`today.nothing.${view}`)} text={lists(`today.nothingText.${view}`)} />
      ) : (
        <Form method="get" action={`${home}/steps`} className="grid gap-6 sm:gap-8">
          <input type="hidden" name="back" value={address({})} />
          <input type="hidden" name="intent" value="done-today" />
          {groups.map(({ group, lines }) => (
            <Card key={group} title={lists(`today.group.${group}`)}>
              <WorkLineList lines={lines} home={home} canEdit={canEdit} />
            </Card>
          ))}
          {canEdit ? (
            <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
              <p className="max-w-prose text-ink-muted">{lists('today.selectedHint')}</p>
              <SubmitButton look="secondary">{lists('today.selectedGo')}</SubmitButton>
            </div>
          ) : null}
        </Form>
      )}
      <Pagination
        newerTo={page.isFirstPage ? null : address({})}
        olderTo={page.next === null ? null : address({ after: page.next })}
      />
      <p>
        <Link
          to={address({ later: withLater ? null : '1' })}
          className="text-link underline underline-offset-4"
        >
          {withLater ? lists('today.notLater') : lists('today.later')}
        </Link>
      </p>
    </>
  );
}

/** The page with parts of its filter changed; null takes a part away. */
function addressWith(home: string, query: string, changes: Record<string, string | null>): string {
  const parts = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) parts.delete(key);
    else parts.set(key, value);
  }
  return parts.size === 0 ? home : `${home}?${parts.toString()}`;
}
