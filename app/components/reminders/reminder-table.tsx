import { Link } from '@remix-run/react';

import { Badge, DateText, Table, type BadgeTone, type Column } from '~/components';
import type { CaseReminder } from '~/domain/reminders/case-reminder';
import { useT } from '~/i18n/use-t';

/** A reminder with its moments in words. */
export type ReminderRow = CaseReminder;

const TONES: Readonly<Record<ReminderRow['status'], BadgeTone>> = {
  planned: 'neutral',
  queued: 'info',
  sent: 'success',
  superseded: 'neutral',
  failed: 'danger',
};

const REASONS = [
  'step-done',
  'step-dropped',
  'due-day-moved',
  'case-closed',
  'no-recipients',
  'step-without-text',
  'clock-changed',
  'date-known',
  'no-longer-due',
  'snoozed',
  'mails-stopped',
  'access-ended',
  'address-suppressed',
  'bounced',
  'no-answer',
] as const;

function reasonKey(reason: string) {
  // The code behind it is for the operator.
  if (reason.startsWith('recipient-refused-')) return 'refused';
  return REASONS.find((known) => known === reason) ?? 'other';
}

/** Reminders of a case as rows: of what, about which day, when, what became of it, to whom. */
export function ReminderTable({
  caption,
  base,
  rows,
  isComing = false,
}: {
  caption: string;
  base: string;
  rows: readonly ReminderRow[];
  /** All planned: neither state nor recipient tells one from another. */
  isComing?: boolean;
}) {
  const t = useT('reminders');
  const outcomeColumns: readonly Column<ReminderRow>[] = [
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ status, reason }) => (
        <>
          <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
          {reason !== null && (
            <span className="block text-small text-ink-muted">{t(`reason.${reasonKey(reason)}`)}</span>
          )}
        </>
      ),
    },
    { id: 'to', header: t('column.to'), cell: (row) => <Recipients row={row} /> },
  ];
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'what',
          header: t('column.what'),
          isRowHeader: true,
          cell: ({ kind, step, what }) => (
            <>
              {step === null ? what : <Link to={`${base}/steps/${step.id}`}>{what}</Link>}
              <span className="block text-small font-normal text-ink-muted">{t(`kind.${kind}`)}</span>
            </>
          ),
        },
        { id: 'day', header: t('column.day'), cell: ({ dueOn }) => <DateText date={dueOn} /> },
        { id: 'when', header: t('column.when'), cell: ({ remindAt }) => remindAt },
        ...(isComing ? [] : outcomeColumns),
      ]}
    />
  );
}
function Recipients({ row: { mails } }: { row: ReminderRow }) {
  const t = useT('reminders');
  if (mails.length === 0) return '–';
  return (
    <ul>
      {mails.map(({ to, sentAt, isFailed, isDigest }, index) => (
        <li key={index}>
          {to ?? t('formerMember')}
          <span className="block text-small text-ink-muted">
            {isFailed
              ? t('mailFailed')
              : isDigest && sentAt !== null
                ? t('inDigest', { at: sentAt })
                : sentAt}
          </span>
        </li>
      ))}
    </ul>
  );
}
