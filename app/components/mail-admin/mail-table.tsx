import { Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Badge, type BadgeTone } from '../badge';
import { Table } from '../table';

type Status = 'pending' | 'sending' | 'sent' | 'failed' | 'void';

/** A mail with its moments in words. */
export interface MailTableRow {
  id: string;
  template: string;
  recipient: string;
  status: Status;
  attempts: number;
  createdAt: string;
  notBefore: string;
  sentAt: string | null;
  bouncedAt: string | null;
  reason: string | null;
}

const TONES: Readonly<Record<Status, BadgeTone>> = {
  pending: 'info',
  sending: 'info',
  sent: 'success',
  failed: 'danger',
  void: 'neutral',
};

/** Mails as rows: template, to whom (masked), when, what became of it. */
export function MailTable({
  caption,
  view,
  rows,
}: {
  caption: string;
  view: 'waiting' | 'failed' | 'returned' | 'sent';
  rows: readonly MailTableRow[];
}) {
  const t = useT('mail-admin');
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'template', header: t('column.template'), isRowHeader: true, cell: ({ template }) => template },
        {
          id: 'to',
          header: t('column.to'),
          cell: ({ recipient }) => <span className="break-all">{recipient}</span>,
        },
        { id: 'created', header: t('column.created'), cell: ({ createdAt }) => createdAt },
        view === 'waiting'
          ? { id: 'next', header: t('column.next'), cell: ({ notBefore }) => notBefore }
          : { id: 'sent', header: t('column.sent'), cell: ({ sentAt }) => sentAt ?? '–' },
        { id: 'attempts', header: t('column.attempts'), isNumeric: true, cell: ({ attempts }) => attempts },
        { id: 'state', header: t('column.state'), cell: (row) => <State row={row} /> },
        ...(view === 'failed'
          ? [
              {
                id: 'act',
                header: t('column.act'),
                cell: ({ id }: MailTableRow) => (
                  <Link
                    to={`/operator/mails/failed/${id}`}
                    className="text-link underline underline-offset-4"
                  >
                    {t('retry.link')}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function State({ row: { status, reason, bouncedAt } }: { row: MailTableRow }) {
  const t = useT('mail-admin');
  const isReturned = bouncedAt !== null;
  return (
    <>
      <Badge tone={isReturned ? 'warning' : TONES[status]}>
        {isReturned ? t('status.returned') : t(`status.${status}`)}
      </Badge>
      {reason === null ? null : <span className="block text-small break-words text-ink-muted">{reason}</span>}
      {isReturned ? <span className="block text-small text-ink-muted">{bouncedAt}</span> : null}
    </>
  );
}
