import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { LinkButton, PageHeader } from '~/components';
import { CalendarList } from '~/components/work/calendar-list';
import { MonthTable } from '~/components/work/month-table';
import { PrintPage } from '~/components/work/print-page';
import { SavedFilterBar } from '~/components/work/saved-filter-bar';
import { ViewLinks } from '~/components/work/view-links';
import { addDays, addMonths } from '~/domain/calendar';
import { ACTORS } from '~/domain/plan/contract/vocabulary';
import { monthAway, monthGrid, monthOf } from '~/domain/work/month-grid';
import { filterQuery } from '~/domain/work/saved-filter';
import { formatMonth } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { calendarEntries } from '~/queries/work/calendar.server';
import { savedFilters } from '~/queries/work/saved-filters.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What is due in a month, in all running cases. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const { searchParams, search } = new URL(args.request.url);
  const today = app.clock.today();
  const month = monthOf(searchParams.get('month')) ?? today.slice(0, 'YYYY-MM'.length);
  const isMine = searchParams.get('mine') === '1';
  const who = ACTORS.find((actor) => actor === searchParams.get('who')) ?? null;
  const language = languageOf(args.request);
  const me = { organisationId: organisation.id, personId: person.id };
  const from = `${month}-01`;
  const [{ entries, hasMore }, filters] = await Promise.all([
    calendarEntries(app.database, {
      ...me,
      language,
      from,
      to: addDays(addMonths(from, 1), -1),
      isMine,
      who,
    }),
    savedFilters(app.database, { ...me, page: 'calendar' }),
  ]);
  const name = formatMonth(month, language);
  return {
    title: `${translatorFor(language, 'work-lists')('calendar.title')} · ${name} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    month,
    name,
    today,
    form: searchParams.get('form') === 'list' ? ('list' as const) : ('month' as const),
    isMine,
    query: filterQuery('calendar', search),
    filters,
    weeks: monthGrid(month),
    entries: entries.map((entry) => ({ ...entry, isLate: entry.day < today })),
    hasMore,
  };
}

export default function CalendarPage() {
  const page = useLoaderData<typeof loader>();
  const { home, month, name, today, form, isMine, query, weeks, entries } = page;
  const t = useT('work-lists');
  const subscribe = useT('calendar');
  const path = `${home}/calendar`;
  const address = (changes: Record<string, string | null>) => {
    const parts = new URLSearchParams(query);
    parts.set('month', month);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) parts.delete(key);
      else parts.set(key, value);
    }
    return parts.size === 0 ? path : `${path}?${parts.toString()}`;
  };
  const list = <CalendarList entries={entries} home={home} />;
  return (
    <>
      <PageHeader
        title={`${t('calendar.title')}: ${name}`}
        lead={t('calendar.lead')}
        actions={
          <>
            <LinkButton to={`${path}/subscribe`} look="secondary">
              {subscribe('title')}
            </LinkButton>
            <PrintPage />
          </>
        }
      />
      <nav aria-label={t('calendar.months')} className="flex flex-wrap gap-3 print:hidden">
        <LinkButton to={address({ month: monthAway(month, -1) })} look="secondary">
          {t('calendar.before')}
        </LinkButton>
        <LinkButton to={address({ month: null })} look="quiet">
          {t('calendar.now')}
        </LinkButton>
        <LinkButton to={address({ month: monthAway(month, 1) })} look="secondary">
          {t('calendar.after')}
        </LinkButton>
      </nav>
      <div className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <ViewLinks
          label={t('calendar.forms')}
          look="chips"
          links={[
            { to: address({ form: null }), label: t('calendar.asMonth'), isCurrent: form === 'month' },
            { to: address({ form: 'list' }), label: t('calendar.asList'), isCurrent: form === 'list' },
          ]}
        />
        <ViewLinks
          label={t('calendar.whose')}
          look="chips"
          links={[
            { to: address({ mine: null }), label: t('calendar.all'), isCurrent: !isMine },
            { to: address({ mine: '1' }), label: t('calendar.mine'), isCurrent: isMine },
          ]}
        />
      </div>
      <SavedFilterBar filters={page.filters} page="calendar" query={query} home={home} path={path} />
      {form === 'month' ? (
        <>
          <div className="max-md:hidden">
            <MonthTable
              weeks={weeks}
              entries={entries}
              today={today}
              caption={`${t('calendar.title')}: ${name}`}
              home={home}
            />
          </div>
          <div className="md:hidden print:hidden">{list}</div>
        </>
      ) : (
        list
      )}
      {page.hasMore ? <p className="text-ink-muted">{t('calendar.more')}</p> : null}
    </>
  );
}
