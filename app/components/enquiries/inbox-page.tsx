import type { Box } from '~/domain/enquiries/box';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { EmptyState } from '../empty-state';
import type { Choice } from '../form';
import { Pagination } from '../pagination';
import { InboxBoxes } from './inbox-boxes';
import { InboxFilterForm } from './inbox-filter';
import { BulkForm } from './inbox-bulk';
import { InboxTable, type InboxRow } from './inbox-table';
import { InboxViews, type ViewLink } from './inbox-views';

export interface InboxView {
  /** Address of the inbox. */
  path: string;
  /** Where the enquiries stand. */
  enquiries: string;
  box: Box;
  topic: string;
  state: string;
  who: string | null;
  due: string;
  wait: string;
  query: string;
  quick: readonly ViewLink[];
  saved: ReadonlyArray<ViewLink & { id: string; name: string }>;
  topics: readonly Choice[];
  states: readonly Choice[];
  counts: Readonly<Partial<Record<Box, number>>>;
  most: number;
  rows: readonly InboxRow[];
  next: string | null;
  isFirstPage: boolean;
}

/** Compartments, filter and lines; the same for a desk and for the operator's last resort. */
export function InboxCards({
  view,
  empty,
  people = null,
}: {
  view: InboxView;
  empty: { title: string; text: string };
  /** To whom lines can be given; null: nothing can be done with several at once. */
  people?: readonly Choice[] | null;
}) {
  const t = useT('enquiries');
  const { path, box, topic, state, who, rows, next } = view;
  const isFiltered = !/^(box=\w+)?$/.test(view.query);
  const query = (values: Record<string, string>) => {
    const search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
    return search.size === 0 ? path : `${path}?${search.toString()}`;
  };
  const here = {
    box: box === 'todo' ? '' : box,
    who: who ?? '',
    due: view.due,
    wait: view.wait,
    topic,
    state,
  };
  return (
    <>
      <InboxBoxes
        counts={view.counts}
        most={view.most}
        chosen={box}
        linkOf={(each) => query({ box: each === 'todo' ? '' : each })}
      />
      <InboxViews path={path} query={view.query} quick={view.quick} saved={view.saved} most={view.most} />
      <InboxFilterForm {...view} resetTo={isFiltered ? query({ box: here.box }) : null} />
      {rows.length === 0 ? (
        <EmptyState
          title={isFiltered ? t('inbox.empty') : empty.title}
          text={isFiltered ? t('inbox.emptyFiltered') : empty.text}
        />
      ) : (
        <Card>
          {people === null || box === 'done' ? (
            <InboxTable rows={rows} base={view.enquiries} />
          ) : (
            <BulkForm people={people}>
              <InboxTable rows={rows} base={view.enquiries} isSelectable />
            </BulkForm>
          )}
        </Card>
      )}
      <Pagination
        newerTo={view.isFirstPage ? null : query(here)}
        olderTo={next === null ? null : query({ ...here, after: next })}
      />
    </>
  );
}
