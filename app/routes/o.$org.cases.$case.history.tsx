import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, DateText, Pagination, Table } from '~/components';
import { isSection } from '~/domain/cases/fields';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { getCaseHistory, type HistoryRow } from '~/queries/cases/case-history.server';

/** What happened in the case: who, when, what, and on which day it happened. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer' });
  if (args.params.case === undefined) throw notFound();
  const language = languageOf(args.request);
  const before = new URL(args.request.url).searchParams.get('before');
  const { rows, olderThan } = await getCaseHistory(args.context.app.database, {
    organisationId: organisation.id,
    caseId: args.params.case,
    olderThan: before,
    language,
  });
  const t = translatorFor(language, 'cases');
  return {
    isFirstPage: before === null,
    olderThan,
    rows: rows.map((row) => ({
      id: row.id,
      at: formatDateTime(row.at, language),
      who: row.actorName ?? t('history.someone'),
      occurredOn: row.occurredOn,
      movedSteps: row.movedSteps,
      what: eventText(row, t),
    })),
  };
}

function eventText(row: HistoryRow, t: ReturnType<typeof translatorFor<'cases'>>): string {
  const step = row.stepTitle ?? '';
  switch (row.kind) {
    case 'case-created':
      return t('history.event.caseCreated');
    case 'case-renamed':
      return t('history.event.caseRenamed');
    case 'person-chosen':
      return t('history.event.personChosen');
    case 'facts-changed':
      return t('history.event.factsChanged', {
        section: isSection(row.section) ? t(`section.${row.section}.title`) : '',
      });
    case 'plan-accepted':
      return t('history.event.planAccepted');
    case 'step-done':
      return t('history.event.stepDone', { step });
    case 'step-undone':
      return t('history.event.stepUndone', { step });
    case 'step-assigned':
      return row.ownerName === null
        ? t('history.event.stepAssigned', { step })
        : t('history.event.stepAssignedTo', { step, name: row.ownerName });
    case 'case-closed':
      return t('history.event.caseClosed');
    default:
      return t('history.event.other');
  }
}

export default function CaseHistoryPage() {
  const { rows, olderThan, isFirstPage } = useLoaderData<typeof loader>();
  const t = useT('cases');
  return (
    <>
      <Card title={t('history.title')}>
        <p className="mb-4 text-ink-muted">{t('history.lead')}</p>
        <Table
          caption={t('history.caption')}
          isCaptionHidden
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
                  {row.movedSteps > 0 ? (
                    <span className="block text-small font-normal text-ink-muted">
                      {t('history.moved', { count: row.movedSteps })}
                    </span>
                  ) : null}
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
        newerTo={isFirstPage ? null : '?'}
        olderTo={olderThan === null ? null : `?before=${olderThan}`}
      />
    </>
  );
}
