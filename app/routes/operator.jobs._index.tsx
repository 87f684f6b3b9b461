import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { lanes, schedules } from '#jobs/catalogue';
import { requireOperator } from '~/auth/gates.server';
import { Badge, Card, EmptyState, LinkButton, Notice, PageHeader, Table } from '~/components';
import { LaneTable, useLaneName } from '~/components/jobs/lane-table';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { deadLetters } from '~/queries/operations/dead-letters.server';
import { laneStates } from '~/queries/operations/job-lanes.server';
import { scheduleRuns } from '~/queries/operations/schedule-runs.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** How the work in the background goes: lanes, schedules, jobs that failed for good. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { app } = args.context;
  const language = languageOf(args.request);
  const names = Object.keys(lanes);
  const [states, runs, letters] = await Promise.all([
    // The outbox is no lane of the queue, but most of what goes out goes through it.
    laneStates(app, [...names, 'outbox']),
    scheduleRuns(
      app.database,
      schedules.map(({ name }) => name),
    ),
    deadLetters(app, names),
  ]);
  const said = (instant: string | null) =>
    instant === null ? null : formatDateTime(new Date(instant), language);
  return {
    title: `${translatorFor(language, 'jobs')('title')} · Lotsenwerk`,
    isStoreThere: states.some(({ lane, counts }) => lane !== 'outbox' && counts !== null),
    lanes: states.map((state) => (state.lane === 'outbox' ? { ...state, counts: null } : state)),
    schedules: runs.map((run, index) => ({
      ...run,
      startedAt: said(run.startedAt),
      isRunning: run.startedAt !== null && run.finishedAt === null,
      pattern: schedules[index]?.pattern ?? '',
    })),
    letters: letters.map(({ payload, ...letter }) => ({
      ...letter,
      failedAt: said(letter.failedAt) ?? '',
      ids: Object.entries(payload).map(([key, value]) => `${key}: ${value}`),
    })),
  };
}

export default function JobsPage() {
  const found = useLoaderData<typeof loader>();
  const t = useT('jobs');
  const nameOf = useLaneName();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        {found.isStoreThere ? null : (
          <Notice kind="warning" title={t('away.title')}>
            {t('away.text')}
          </Notice>
        )}
        {found.letters.length === 0 ? (
          <EmptyState
            title={t('dead.none')}
            text={t('dead.noneText')}
            action={<LinkButton to="/operator/mails/failed">{t('dead.mails')}</LinkButton>}
          />
        ) : (
          <Card title={t('dead.title')}>
            <Table
              caption={t('dead.title')}
              isCaptionHidden
              columns={[
                {
                  id: 'job',
                  header: t('dead.job'),
                  isRowHeader: true,
                  cell: ({ lane, name }) => (
                    <>
                      {nameOf(lane)} <code className="text-small break-all">{name}</code>
                    </>
                  ),
                },
                { id: 'error', header: t('dead.error'), cell: ({ error }) => <code>{error}</code> },
                {
                  id: 'attempts',
                  header: t('dead.attempts'),
                  isNumeric: true,
                  cell: ({ attempts }) => attempts,
                },
                { id: 'at', header: t('dead.at'), cell: ({ failedAt }) => failedAt },
                {
                  id: 'ids',
                  header: t('dead.ids'),
                  cell: ({ ids }) => (
                    <ul>
                      {ids.map((each) => (
                        <li key={each} className="text-small break-all">
                          {each}
                        </li>
                      ))}
                    </ul>
                  ),
                },
                {
                  id: 'open',
                  header: t('dead.act'),
                  cell: ({ lane, id, name, failedAt }) => (
                    <Link
                      to={`/operator/jobs/${lane}/${encodeURIComponent(id)}`}
                      className="text-link underline underline-offset-4"
                      aria-label={t('dead.openLabel', { job: name, at: failedAt })}
                    >
                      {t('dead.open')}
                    </Link>
                  ),
                },
              ]}
              rows={found.letters}
              rowKey={({ lane, id }) => `${lane} ${id}`}
            />
          </Card>
        )}
        <LaneTable rows={found.lanes} />
        <Card title={t('schedules.title')}>
          <p className="mb-3 text-ink-muted">{t('schedules.lead')}</p>
          <Table
            caption={t('schedules.title')}
            isCaptionHidden
            columns={[
              {
                id: 'name',
                header: t('schedules.name'),
                isRowHeader: true,
                cell: ({ name }) => (
                  <>
                    {nameOf(name.split('.')[0] ?? '')} <code className="text-small break-all">{name}</code>
                  </>
                ),
              },
              {
                id: 'pattern',
                header: t('schedules.pattern'),
                cell: ({ pattern }) => <code>{pattern}</code>,
              },
              {
                id: 'last',
                header: t('schedules.last'),
                cell: ({ startedAt }) => startedAt ?? t('schedules.never'),
              },
              {
                id: 'outcome',
                header: t('schedules.outcome'),
                cell: ({ startedAt, isRunning, error }) => {
                  if (startedAt === null) return t('lanes.unknown');
                  if (error !== null) return <Badge tone="danger">{t('schedules.failed', { error })}</Badge>;
                  return isRunning ? (
                    <Badge tone="info">{t('schedules.running')}</Badge>
                  ) : (
                    <Badge tone="success">{t('schedules.fine')}</Badge>
                  );
                },
              },
            ]}
            rows={found.schedules}
            rowKey={({ name }) => name}
          />
        </Card>
      </div>
    </>
  );
}
