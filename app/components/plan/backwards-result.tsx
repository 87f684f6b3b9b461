import { Link } from '@remix-run/react';
import type { Backwards } from '~/domain/cases/backwards';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Notice } from '../notice';
import { Table } from '../table';
import { DateText } from '../values';
import { textKey } from './text-key';

/** The answer of the backwards planner: whether it can be done, what binds first, every step's latest day. */
export function BackwardsResult({
  result,
  wantedStart,
  factsTo,
}: {
  result: Backwards;
  wantedStart: string;
  /** Where the wanted day could be entered for good; null: it is the case's own, or the person only reads. */
  factsTo: string | null;
}) {
  const t = useT('plan-pages');
  const language = useLanguage();
  const start = formatDate(result.start, language);
  return (
    <>
      <Notice kind={result.isFeasible ? 'success' : 'warning'}>
        <p className="font-semibold">
          {result.isFeasible
            ? t('backwards.feasible', { start })
            : t('backwards.notFeasible', { wanted: formatDate(wantedStart, language), start })}
        </p>
        {result.lastToFile === null ? null : (
          <p>
            {t('backwards.filing', {
              step: result.lastToFile.title,
              date: formatDate(result.lastToFile.day, language),
            })}
          </p>
        )}
        {factsTo === null ? null : (
          <p className="print:hidden">
            <Link to={factsTo} className="text-link underline underline-offset-4">
              {t('backwards.takeOver')}
            </Link>
          </p>
        )}
      </Notice>
      {result.wins.length === 0 ? null : (
        <Card title={t('backwards.wins')}>
          <ul className="grid gap-1">
            {result.wins.map(({ title, days }) => (
              <li key={title} className="border-l-2 border-success-edge pl-3">
                {t('backwards.win', { step: title, days: t('timeline.days', { count: days }) })}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('backwards.caption')}>
        <Rows rows={result.rows} />
      </Card>
    </>
  );
}

function Rows({ rows }: { rows: Backwards['rows'] }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const days = (count: number) => pages('timeline.days', { count });
  return (
    <Table
      caption={pages('backwards.caption')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'step',
          header: pages('backwards.columnStep'),
          isRowHeader: true,
          cell: (row) => (
            <>
              {row.title}
              <span className="block text-small font-normal text-ink-muted">
                {t(`actor.${textKey(row.actor)}`)}
              </span>
            </>
          ),
        },
        {
          id: 'expected',
          header: pages('backwards.columnExpected'),
          cell: (row) => <DateText date={row.expected} />,
        },
        {
          id: 'latest',
          header: pages('backwards.columnLatest'),
          cell: (row) => (
            <>
              <DateText date={row.latest} />
              {row.isMissed ? (
                <span className="block text-small text-danger">{pages('backwards.missed')}</span>
              ) : null}
            </>
          ),
        },
        {
          id: 'slack',
          header: pages('backwards.columnSlack'),
          isNumeric: true,
          cell: (row) => days(row.slackDays),
        },
        {
          id: 'week',
          header: pages('backwards.columnWeek'),
          isNumeric: true,
          cell: (row) => (row.weekLateCosts === 0 ? pages('backwards.nothing') : days(row.weekLateCosts)),
        },
      ]}
    />
  );
}
