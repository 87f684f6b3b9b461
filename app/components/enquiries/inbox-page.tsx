import type { Box } from '~/domain/enquiries/box';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { EmptyState } from '../empty-state';
import type { Choice } from '../form';
import { Pagination } from '../pagination';
import { InboxBoxes } from './inbox-boxes';
import { InboxFilterForm } from './inbox-filter';
import { InboxTable, type InboxRow } from './inbox-table';

export interface InboxView {
  /** Address of the inbox. */
  path: string;
  /** Where the enquiries stand. */
  enquiries: string;
  box: Box;
  topic: string;
  state: string;
  who: string | null;
  topics: readonly Choice[];
  states: readonly Choice[];
  counts: Readonly<Partial<Record<Box, number>>>;
  most: number;
  rows: readonly InboxRow[];
  next: string | null;
  isFirstPage: boolean;
}

/** Compartments, filter and lines; the same for a desk and for the operator's last resort. */
export function InboxCards({ view, empty }: { view: InboxView; empty: { title: string; text: string } }) {
  const t = useT('enquiries');
  const { path, box, topic, state, who, rows, next } = view;
  const isFiltered = topic !== '' || state !== '' || (who !== null && who !== '');
  const query = (values: Record<string, string>) => {
    const search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
    return search.size === 0 ? path : `${path}?${search.toString()}`;
  };
  const here = { box: box === 'todo' ? '' : box, topic, state, who: who ?? '' };
  return (
    <>
      <InboxBoxes
        counts={view.counts}
        most={view.most}
        chosen={box}
        linkOf={(each) => query({ ...here, box: each === 'todo' ? '' : each })}
      />
      <InboxFilterForm {...view} resetTo={isFiltered ? query({ box: here.box }) : null} />
      {rows.length === 0 ? (
        <EmptyState
          title={isFiltered ? t('inbox.empty') : empty.title}
          text={isFiltered ? t('inbox.emptyFiltered') : empty.text}
        />
      ) : (
        <Card>
          <InboxTable rows={rows} base={view.enquiries} />
        </Card>
      )}
      <Pagination
        newerTo={view.isFirstPage ? null : query(here)}
        olderTo={next === null ? null : query({ ...here, after: next })}
      />
    </>
  );
}
