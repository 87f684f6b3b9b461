import { Form } from '@remix-run/react';

import { Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

export interface FeedRow {
  id: string;
  scope: 'mine' | 'all' | 'case';
  caseNumber: number | null;
  /** Moments in words. */
  createdAt: string;
  lastReadAt: string | null;
}

/** The calendars that a person subscribed to, each with a button that ends it. */
export function FeedTable({ feeds }: { feeds: readonly FeedRow[] }) {
  const t = useT('calendar');
  const what = ({ scope, caseNumber }: FeedRow) =>
    scope === 'case' ? t('scope.case', { number: String(caseNumber ?? '') }) : t(`scope.${scope}`);
  return (
    <Table
      caption={t('list.caption')}
      isCaptionHidden
      empty={t('list.empty')}
      rows={feeds}
      rowKey={({ id }) => id}
      columns={[
        { id: 'what', header: t('list.what'), isRowHeader: true, cell: what },
        { id: 'created', header: t('list.created'), cell: ({ createdAt }) => createdAt },
        { id: 'read', header: t('list.read'), cell: ({ lastReadAt }) => lastReadAt ?? t('list.never') },
        {
          id: 'action',
          header: t('list.action'),
          cell: (feed) => (
            <Form method="post">
              <input type="hidden" name="feed" value={feed.id} />
              <SubmitButton name="intent" value="revoke" look="secondary">
                <span aria-hidden="true">{t('list.revoke')}</span>
                <span className="sr-only">{t('list.revokeOf', { what: what(feed) })}</span>
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );
}
