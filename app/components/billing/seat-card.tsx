import { Form } from '@remix-run/react';

import { Button, Card, DateText, Pagination, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

export interface SeatCardProps {
  base: string;
  count: number;
  seats: ReadonlyArray<{ companyId: string; name: string; since: string; counts: boolean }>;
  found: ReadonlyArray<{ companyId: string; name: string }> | null;
  find: string;
  isFirst: boolean;
  after: string | null;
  /** Whether seats count now. */
  isLive: boolean;
  isInCharge: boolean;
}

/** Seats that a chamber gives its members. */
export function SeatCard(props: SeatCardProps) {
  const { base, count, seats, found, find, isFirst, after, isLive, isInCharge } = props;
  const t = useT('billing');
  return (
    <Card title={t('seats.title')}>
      <div className="grid gap-5">
        <div className="grid max-w-prose gap-2">
          <p>{t('seats.text')}</p>
          {isLive ? null : <p className="text-ink-muted">{t('seats.notYet')}</p>}
          <p>{t('seats.count', { count })}</p>
        </div>
        {isInCharge ? <SeatSearch find={find} found={found} /> : null}
        <Table
          caption={t('seats.caption')}
          isCaptionHidden
          empty={t('seats.none')}
          rows={seats}
          rowKey={({ companyId }) => companyId}
          columns={[
            { id: 'member', header: t('seats.member'), isRowHeader: true, cell: ({ name }) => name },
            { id: 'since', header: t('seats.since'), cell: ({ since }) => <DateText date={since} /> },
            {
              id: 'state',
              header: t('seats.state'),
              cell: ({ counts }) => t(counts ? 'seats.counts' : 'seats.countsNot'),
            },
            ...(isInCharge
              ? [
                  {
                    id: 'act',
                    header: t('seats.act'),
                    cell: ({ companyId, name }: { companyId: string; name: string }) => (
                      <SeatButton
                        intent="take-seat"
                        companyId={companyId}
                        label={t('seats.takeLabel', { name })}
                      >
                        {t('seats.take')}
                      </SeatButton>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <Pagination
          newerTo={isFirst ? null : base}
          olderTo={after === null ? null : `${base}?after=${after}`}
        />
      </div>
    </Card>
  );
}

function SeatSearch({ find, found }: Pick<SeatCardProps, 'find' | 'found'>) {
  const t = useT('billing');
  return (
    <div className="grid gap-4">
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <label className="grid grow gap-1 sm:max-w-md">
          <span className="font-semibold">{t('seats.find')}</span>
          <span className="text-small text-ink-muted">{t('seats.findHint')}</span>
          <input
            type="search"
            name="find"
            defaultValue={find}
            maxLength={100}
            className="min-h-target w-full rounded-control border border-line-strong bg-surface px-3 py-2"
          />
        </label>
        <Button type="submit" look="secondary">
          {t('seats.findSubmit')}
        </Button>
      </Form>
      {found === null ? null : (
        <Table
          caption={t('seats.found')}
          empty={t('seats.foundNone')}
          rows={found}
          rowKey={({ companyId }) => companyId}
          columns={[
            { id: 'member', header: t('seats.member'), isRowHeader: true, cell: ({ name }) => name },
            {
              id: 'act',
              header: t('seats.act'),
              cell: ({ companyId, name }) => (
                <SeatButton intent="give-seat" companyId={companyId} label={t('seats.giveLabel', { name })}>
                  {t('seats.give')}
                </SeatButton>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}

function SeatButton(props: { intent: string; companyId: string; label: string; children: string }) {
  const { intent, companyId, label, children } = props;
  return (
    <Form method="post" aria-label={label}>
      <input type="hidden" name="companyId" value={companyId} />
      <SubmitButton name="intent" value={intent} look="secondary">
        {children}
      </SubmitButton>
    </Form>
  );
}
