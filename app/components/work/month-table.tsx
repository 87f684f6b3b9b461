import { Link } from '@remix-run/react';
import type { GridDay } from '~/domain/work/month-grid';
import { formatDateLong } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import type { CalendarRow } from './calendar-list';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export interface MonthTableProps {
  weeks: readonly (readonly GridDay[])[];
  entries: readonly CalendarRow[];
  today: string;
  caption: string;
  home: string;
}

/** A month as a table of weeks; each day holds links to the steps due on it. */
export function MonthTable({ weeks, entries, today, caption, home }: MonthTableProps) {
  const t = useT('work-lists');
  const byDay = new Map<string, CalendarRow[]>();
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry]);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" className="px-1 py-2 text-left text-small text-ink-muted">
              <abbr title={t(`calendar.weekday.${name}`)} className="no-underline">
                {t(`calendar.short.${name}`)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((cell) => (
              <Day
                key={cell.day}
                cell={cell}
                entries={byDay.get(cell.day) ?? []}
                isToday={cell.day === today}
                home={home}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  cell,
  entries,
  isToday,
  home,
}: {
  cell: GridDay;
  entries: readonly CalendarRow[];
  isToday: boolean;
  home: string;
}) {
  const t = useT('work-lists');
  const language = useLanguage();
  return (
    <td
      className={classNames(
        'h-24 border border-line p-1 align-top print:h-16',
        cell.isInMonth ? 'bg-surface' : 'bg-sunken',
        isToday && 'outline-2 -outline-offset-2 outline-signal',
      )}
    >
      <time
        dateTime={cell.day}
        aria-current={isToday ? 'date' : undefined}
        className={classNames('block text-small tabular-nums', isToday ? 'font-bold' : 'text-ink-muted')}
      >
        <span className="sr-only">{formatDateLong(cell.day, language)}</span>
        <span aria-hidden="true">{Number(cell.day.slice(8))}</span>
        {isToday ? <span aria-hidden="true"> {t('calendar.today')}</span> : null}
      </time>
      {entries.length > 0 ? (
        <ul className="grid gap-1">
          {entries.map((entry) => (
            <li key={entry.id} className="text-small leading-snug">
              <Link
                to={`${home}/cases/${entry.caseId}/steps/${entry.id}`}
                className={classNames(
                  'block min-h-6 rounded-control border-l-3 px-1 text-link no-underline [overflow-wrap:anywhere] hyphens-auto hover:underline',
                  entry.isLate
                    ? 'border-danger-edge bg-danger-ground'
                    : entry.isFixed
                      ? 'border-signal bg-warning-ground'
                      : 'border-info-edge bg-info-ground',
                )}
              >
                {entry.isLate ? <span className="sr-only">{t('calendar.late')}: </span> : null}
                {entry.isFixed ? <span className="font-semibold">{t('calendar.fixed')}: </span> : null}
                {entry.title} <span className="text-ink-muted">({entry.caseNumber})</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </td>
  );
}
