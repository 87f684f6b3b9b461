import { Link } from '@remix-run/react';
import type { Actor } from '~/domain/plan/contract/vocabulary';
import { formatDateLong } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { textKey } from '../plan/text-key';

export interface CalendarRow {
  id: string;
  day: string;
  title: string;
  actor: Actor;
  caseId: string;
  caseNumber: number;
  caseTitle: string;
  isFixed: boolean;
  isLate: boolean;
}

/** The days of a month on which something is due. */
export function CalendarList({ entries, home }: { entries: readonly CalendarRow[]; home: string }) {
  const t = useT('work');
  const lists = useT('work-lists');
  const language = useLanguage();
  const days = [...new Set(entries.map((entry) => entry.day))];
  if (days.length === 0) return <p className="text-ink-muted">{lists('calendar.nothing')}</p>;
  return (
    <ol className="grid gap-4">
      {days.map((day) => (
        <li key={day}>
          <h2 className="border-b-2 border-line pb-1 text-h3">
            <time dateTime={day}>{formatDateLong(day, language)}</time>
          </h2>
          <ul>
            {entries
              .filter((entry) => entry.day === day)
              .map((entry) => (
                <li key={entry.id} className="border-b border-line py-2 last:border-b-0">
                  <Link
                    to={`${home}/cases/${entry.caseId}/steps/${entry.id}`}
                    className="font-semibold text-link underline underline-offset-4"
                  >
                    {entry.title}
                  </Link>{' '}
                  {entry.isLate ? <Badge tone="danger">{lists('calendar.late')}</Badge> : null}
                  {entry.isFixed ? <Badge tone="warning">{lists('calendar.fixed')}</Badge> : null}
                  <span className="block text-small text-ink-muted">
                    {entry.caseTitle} · {t('caseNumber', { number: String(entry.caseNumber) })} ·{' '}
                    {t(`actor.${textKey(entry.actor)}`)}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
