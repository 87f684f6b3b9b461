import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { buttonClasses, Card, DateText, Pagination, Table } from '~/components';
import { ViewLinks } from '~/components/work/view-links';
import { HISTORY_GROUPS, isHistoryGroup, type HistoryGroup } from '~/domain/work/history-kinds';
import { formatDateTime } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { getCaseHistory } from '~/queries/work/case-history.server';
import { historyWords } from '~/queries/work/history-words.server';

const PAGE_SIZE = 50;

/** What happened in the case: who, what, on which day, when it was entered, and why. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language } = await requireCase(args);
  const { searchParams } = new URL(args.request.url);
  const before = searchParams.get('before');
  const wanted = searchParams.get('kind');
  const group: HistoryGroup | null = isHistoryGroup(wanted) ? wanted : null;
  const { rows, olderThan } = await getCaseHistory(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    olderThan: before,
    group,
    language,
    pageSize: PAGE_SIZE,
  });
  const t = translatorFor(language, 'case-history');
  return {
    here: `${base}/history`,
    group,
    isFirstPage: before === null,
    olderThan,
    rows: rows.map((row) => ({
      id: row.id,
      at: formatDateTime(row.at, language),
      who: row.actorName ?? t('history.someone'),
      occurredOn: row.occurredOn,
      ...historyWords(row, language),
    })),
  };
}

export default function CaseHistoryPage() {
  const { here, group, rows, olderThan, isFirstPage } = useLoaderData<typeof loader>();
  const t = useT('case-history');
  const kind = group === null ? '' : `kind=${group}`;
  return (
    <>
      <Card
        title={t('history.title')}
        aside={
          <a
            href={`${here}.csv${kind === '' ? '' : `?${kind}`}`}
            download
            className={`${buttonClasses('secondary')} print:hidden`}
          >
            {t('history.export')}
          </a>
        }
      >
        <p className="mb-4 text-ink-muted">{t('history.lead')}</p>
        <div className="mb-4 print:hidden">
          <ViewLinks
            label={t('history.filter')}
            look="chips"
            links={[
              { to: here, label: t('history.all'), isCurrent: group === null },
              ...HISTORY_GROUPS.map((name) => ({
                to: `${here}?kind=${name}`,
                label: t(`history.group.${name}`),
                isCurrent: name === group,
              })),
            ]}
          />
        </div>
        <Table
          caption={t('history.caption')}
          isCaptionHidden
          empty={t('history.nothing')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'what',
              header: t('history.columnWhat'),
              isRowHeader: true,
              cell: (row) => (
                <>
                  {row.what}
                  {row.details.map((detail) => (
                    <span key={detail} className="block text-small font-normal text-ink-muted">
                      {detail}
                    </span>
                  ))}
                </>
              ),
            },
            {
              id: 'occurred',
              header: t('history.columnOccurred'),
              cell: (row) => <DateText date={row.occurredOn} />,
            },
            { id: 'who', header: t('history.columnWho'), cell: (row) => row.who },
            { id: 'when', header: t('history.columnWhen'), cell: (row) => row.at },
          ]}
        />
      </Card>
      <Pagination
        newerTo={isFirstPage ? null : `${here}${kind === '' ? '' : `?${kind}`}`}
        olderTo={olderThan === null ? null : `${here}?${kind === '' ? '' : `${kind}&`}before=${olderThan}`}
      />
    </>
  );
}
