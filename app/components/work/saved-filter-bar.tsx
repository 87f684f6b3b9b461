import { Form, Link } from '@remix-run/react';
import type { FilterPage, SavedFilterView } from '~/domain/work/saved-filter';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import { Disclosure } from '../disclosure';
import { SubmitButton, TextField } from '../form';
import { plainField } from './plain-field';

export interface SavedFilterBarProps {
  filters: readonly SavedFilterView[];
  page: FilterPage;
  /** The filter of the page as it is now; empty: none. */
  query: string;
  /** `/o/<slug>` */
  home: string;
  /** Address of the page, without a query. */
  path: string;
}

/** The person's own filters: choose, keep the present one under a name, delete. */
export function SavedFilterBar({ filters, page, query, home, path }: SavedFilterBarProps) {
  const t = useT('work-lists');
  if (filters.length === 0 && query === '') return null;
  const back = query === '' ? path : `${path}?${query}`;
  const isKnown = filters.some((filter) => filter.query === query);
  return (
    <div className="flex flex-wrap items-start gap-3 print:hidden">
      {filters.length > 0 ? (
        <nav aria-label={t('filters.saved')} className="flex flex-wrap items-center gap-2">
          <span className="text-small text-ink-muted">{t('filters.saved')}:</span>
          {filters.map((filter) => (
            <Link
              key={filter.id}
              to={`${path}?${filter.query}`}
              aria-current={filter.query === query ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-target items-center rounded-full border px-4 text-link no-underline hover:bg-info-ground',
                filter.query === query ? 'border-primary font-semibold' : 'border-line-strong',
              )}
            >
              {filter.name}
            </Link>
          ))}
        </nav>
      ) : null}
      {query === '' || isKnown ? null : (
        <Disclosure summary={t('filters.save')}>
          <Form method="post" action={`${home}/filters`} className="flex flex-wrap items-end gap-3">
            <Hidden page={page} query={query} back={back} />
            <TextField
              field={plainField('name', { prefix: 'filter' })}
              label={t('filters.name')}
              maxLength={60}
              isRequired
            />
            <SubmitButton name="intent" value="save" look="secondary">
              {t('filters.submit')}
            </SubmitButton>
          </Form>
        </Disclosure>
      )}
      {filters.length > 0 ? (
        <Disclosure summary={t('filters.manage')}>
          <Form method="post" action={`${home}/filters`} className="flex flex-wrap gap-2">
            <input type="hidden" name="back" value={back} />
            <input type="hidden" name="intent" value="remove" />
            {filters.map((filter) => (
              <SubmitButton key={filter.id} name="filter" value={filter.id} look="secondary">
                {t('filters.remove', { name: filter.name })}
              </SubmitButton>
            ))}
          </Form>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Hidden({ page, query, back }: { page: FilterPage; query: string; back: string }) {
  return (
    <>
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="search" value={query} />
      <input type="hidden" name="back" value={back} />
    </>
  );
}
