import { Form } from '@remix-run/react';

import type { Happening } from '~/domain/cases/replan/happening';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../../badge';
import { SubmitButton } from '../../form';
import { Table } from '../../table';
import { DateText } from '../../values';
import { textKey } from '../text-key';

interface EventRow {
  id: string;
  happening: Happening;
  day: string;
  actorName: string | null;
  isRetracted: boolean;
  details: readonly string[];
}

/** Entered events, the newest first; each can be taken back. */
export function EventList({ rows, canEdit }: { rows: readonly EventRow[]; canEdit: boolean }) {
  const t = useT('replan');
  const cases = useT('cases');
  const language = useLanguage();
  return (
    <Table
      caption={t('events.list')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'what',
          header: t('events.columnWhat'),
          isRowHeader: true,
          cell: (row) => (
            <>
              {t(`happening.${textKey(row.happening)}`)}
              {row.details.length === 0 ? null : (
                <span className="block text-small font-normal text-ink-muted">{row.details.join(' · ')}</span>
              )}
            </>
          ),
        },
        { id: 'day', header: t('events.columnDay'), cell: (row) => <DateText date={row.day} /> },
        {
          id: 'who',
          header: t('events.columnWho'),
          cell: (row) => row.actorName ?? cases('history.someone'),
        },
        {
          id: 'action',
          header: t('events.columnAction'),
          cell: (row) =>
            row.isRetracted ? (
              <Badge tone="neutral">{t('events.retracted')}</Badge>
            ) : canEdit ? (
              <Form method="post">
                <input type="hidden" name="event" value={row.id} />
                <SubmitButton name="intent" value="retract" look="quiet">
                  {t('events.retract')}
                  <span className="sr-only">
                    : {t(`happening.${textKey(row.happening)}`)}, {formatDate(row.day, language)}
                  </span>
                </SubmitButton>
              </Form>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
