import { Form, Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { classNames } from '../class-names';
import { Disclosure } from '../disclosure';
import { SubmitButton, TextField } from '../form';
import { plainField } from '../work/plain-field';

export interface ViewLink {
  query: string;
  /** Null: not counted. */
  count: number | null;
}

export interface InboxViewsProps {
  path: string;
  /** Of the page as it is now. */
  query: string;
  quick: readonly ViewLink[];
  saved: ReadonlyArray<ViewLink & { id: string; name: string }>;
  most: number;
}

const QUICK_KEY = {
  'who=me': 'inbox.mine',
  'who=nobody': 'inbox.free',
  'due=today': 'inbox.today',
  'due=late': 'inbox.lateOnes',
  'box=waiting&wait=asker': 'inbox.waitsAsker',
  'box=waiting&wait=authority': 'inbox.waitsAuthority',
  'box=answered&who=me': 'inbox.mine',
  'box=done&who=me': 'inbox.mine',
} as const;

/** The views one looks at all day and one's own, each with how much lies in it. */
export function InboxViews({ path, query, quick, saved, most }: InboxViewsProps) {
  const t = useT('desk');
  const known = [...quick, ...saved].some((view) => view.query === query);
  const isPlain = query === '' || /^box=\w+$/.test(query);
  return (
    <div className="grid gap-3">
      <nav aria-label={t('inbox.views')} className="flex flex-wrap gap-2">
        {quick.map((view) =>
          view.query in QUICK_KEY ? (
            <Chip key={view.query} path={path} view={view} query={query} most={most}>
              {t(QUICK_KEY[view.query as keyof typeof QUICK_KEY])}
            </Chip>
          ) : null,
        )}
        {saved.map((view) => (
          <Chip key={view.id} path={path} view={view} query={query} most={most}>
            {view.name}
          </Chip>
        ))}
      </nav>
      {known || isPlain ? null : (
        <Disclosure summary={t('inbox.saveView')}>
          <Form method="post" action={`${path}/views`} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="query" value={query} />
            <TextField
              field={plainField('name', { prefix: 'view' })}
              label={t('inbox.viewName')}
              maxLength={60}
              isRequired
            />
            <SubmitButton name="intent" value="save" look="secondary">
              {t('inbox.keepView')}
            </SubmitButton>
          </Form>
        </Disclosure>
      )}
      {saved.some((view) => view.query === query) ? (
        <Form method="post" action={`${path}/views`}>
          <input type="hidden" name="filterId" value={saved.find((view) => view.query === query)?.id} />
          <SubmitButton name="intent" value="delete" look="quiet">
            {t('inbox.dropView')}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  );
}

function Chip(props: { path: string; view: ViewLink; query: string; most: number; children: string }) {
  const { path, view, query, most, children } = props;
  const t = useT('enquiries');
  const isCurrent = view.query === query;
  // Chosen once more it leads back to its compartment.
  const box = new URLSearchParams(view.query).get('box');
  const to = !isCurrent ? `${path}?${view.query}` : box === null ? path : `${path}?box=${box}`;
  return (
    <Link
      to={to}
      aria-current={isCurrent ? 'page' : undefined}
      className={classNames(
        'inline-flex min-h-target items-center gap-2 rounded-full border px-4 no-underline',
        isCurrent
          ? 'border-primary bg-info-ground font-semibold text-ink'
          : 'border-line-strong text-link hover:bg-info-ground',
      )}
    >
      {children}
      {view.count === null ? null : (
        <span className="text-small text-ink-muted">
          {view.count > most ? t('inbox.more', { most: String(most) }) : view.count}
        </span>
      )}
    </Link>
  );
}
