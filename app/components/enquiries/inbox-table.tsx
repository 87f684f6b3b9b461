import { Link } from '@remix-run/react';

import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { Table } from '../table';
import { EnquiryStatusBadge } from './status-badge';

export interface InboxRow {
  id: string;
  /** What the line is called; empty for the operator, who does not read questions. */
  subject: string;
  topic: string;
  state: string | null;
  isUrgent: boolean;
  status: string;
  isLate: boolean;
  askedAt: Date;
  statusSince: Date;
  dueAt: Date | null;
  assignee: string | null;
}

/** One compartment of an inbox. */
export function InboxTable({
  rows,
  base,
  isSelectable = false,
}: {
  rows: readonly InboxRow[];
  base: string;
  /** With boxes to tick, named `id`. */
  isSelectable?: boolean;
}) {
  const t = useT('enquiries');
  const tDesk = useT('desk');
  const language = useLanguage();
  return (
    <Table
      caption={t('inbox.caption')}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        ...(isSelectable
          ? [
              {
                id: 'select',
                header: tDesk('bulk.select'),
                cell: ({ id, subject }: InboxRow) => (
                  <input
                    type="checkbox"
                    name="id"
                    value={id}
                    aria-label={tDesk('bulk.selectLine', { subject })}
                    className="size-6 accent-primary"
                  />
                ),
              },
            ]
          : []),
        {
          id: 'subject',
          header: t('inbox.subject'),
          isRowHeader: true,
          cell: ({ id, subject, topic, state, isUrgent, askedAt }) => (
            <>
              <Link
                to={`${base}/${id}`}
                data-desk-line=""
                className="text-link underline underline-offset-4 [overflow-wrap:anywhere]"
              >
                {subject === ''
                  ? t('operatorQueue.view', { date: formatDateTime(askedAt, language) })
                  : subject}
              </Link>
              <span className="block text-small font-normal text-ink-muted">
                {[topic, state].filter(Boolean).join(', ')}
              </span>
              {isUrgent ? <Badge tone="danger">{t('inbox.urgent')}</Badge> : null}
            </>
          ),
        },
        {
          id: 'status',
          header: t('inbox.status'),
          cell: ({ status }) => <EnquiryStatusBadge status={status} />,
        },
        {
          id: 'due',
          header: t('inbox.due'),
          cell: ({ dueAt, isLate }) =>
            dueAt === null ? (
              '–'
            ) : (
              <span className="flex flex-wrap items-center gap-2">
                {formatDateTime(dueAt, language)}
                {isLate ? <Badge tone="danger">{t('inbox.late')}</Badge> : null}
              </span>
            ),
        },
        { id: 'assignee', header: t('inbox.assignee'), cell: ({ assignee }) => assignee ?? t('inbox.free') },
        {
          id: 'since',
          header: t('inbox.since'),
          cell: ({ statusSince }) => formatDateTime(statusSince, language),
        },
      ]}
    />
  );
}
