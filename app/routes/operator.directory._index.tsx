import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { EmptyState, LinkButton, PageHeader, Pagination } from '~/components';
import { EntryFilterForm, MAX_SEARCH } from '~/components/directory-admin/entry-filter';
import { EntryTable } from '~/components/directory-admin/entry-table';
import { isStateCode } from '~/domain/catalogue/states';
import { isServiceKind, isServiceStatus, SERVICE_STATES } from '~/domain/directory/vocabulary';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { entryList, type EntryFilter } from '~/queries/directory/entry-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const HERE = '/operator/directory';

/** Every entry of the directory, by name. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireOperator(args);
  const { searchParams } = new URL(args.request.url);
  const filter = filterOf(searchParams);
  const { database, clock } = args.context.app;
  const after = searchParams.get('after');
  const list = await entryList(database, { filter, today: clock.today(), after });
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  const { kind, land, status, state, text } = filter;
  return {
    title: `${t('list.title')} · ${organisation.name}`,
    values: { q: text, kind: kind ?? '', land: land ?? '', status: status ?? '', state: state ?? '' },
    isFirstPage: after === null,
    ...list,
  };
}

/** What no filter of ours says filters nothing. */
function filterOf(query: URLSearchParams): EntryFilter {
  const text = (name: string) => query.get(name) ?? '';
  const [kind, land, status, state] = [text('kind'), text('land'), text('status'), text('state')];
  return {
    text: text('q').replaceAll('\u0000', '').slice(0, MAX_SEARCH),
    kind: isServiceKind(kind) ? kind : null,
    land: land === 'DE' || isStateCode(land) ? land : null,
    status: isServiceStatus(status) ? status : null,
    state: state === 'over' ? 'over' : (SERVICE_STATES.find((known) => known === state) ?? null),
  };
}

export default function DirectoryPage() {
  const { values, rows, total, next, isFirstPage } = useLoaderData<typeof loader>();
  const t = useT('directory-admin');
  const filter = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  const firstPage = `${HERE}?${filter.toString()}`;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={<LinkButton to={`${HERE}/new`}>{t('list.create')}</LinkButton>}
      />
      <EntryFilterForm key={filter.toString()} values={values} resetTo={HERE} />
      <p role="status" className="text-ink-muted">
        {t('list.found', { count: total })}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('list.nothingFound')} text={t('list.nothingFoundText')} />
      ) : (
        <EntryTable caption={t('list.caption')} rows={rows} />
      )}
      <Pagination
        newerTo={isFirstPage ? null : firstPage}
        newer={t('list.previous')}
        olderTo={
          next === null ? null : `${HERE}?${new URLSearchParams([...filter, ['after', next]]).toString()}`
        }
        older={t('list.next')}
      />
    </>
  );
}
