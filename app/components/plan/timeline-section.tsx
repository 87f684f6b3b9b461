import type { ReactNode } from 'react';
import type { PlanView, TimelineView } from '~/domain/cases/plan-view';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { Table } from '../table';
import { DateText } from '../values';
import { LimitText } from './limit-text';
import { textKey } from './text-key';
import { TimelineList } from './timeline-list';
import { TimelinePicture } from './timeline-picture';

/** Picture, key, and the same as a table. */
export function TimelineSection({
  plan,
  zoom = null,
  isZoomed = false,
  isForPaper = true,
}: {
  plan: TimelineView;
  /** Links that choose the time that is drawn. */
  zoom?: ReactNode;
  isZoomed?: boolean;
  /** With the dates in short, shown on paper only. */
  isForPaper?: boolean;
}) {
  const t = useT('plan-pages');
  return (
    <Card title={t('timeline.title')}>
      <p className="mb-4 max-w-prose text-ink-muted">{t('timeline.lead')}</p>
      <div className="grid gap-4">
        <div className="grid gap-4 max-sm:hidden print:grid">
          {zoom}
          <TimelinePicture plan={plan} />
          <Legend hasDone={plan.steps.some((step) => step.isDone)} />
          {plan.picture.later.length > 0 ? (
            <p className="text-small text-ink-muted">
              {t(isZoomed ? 'timeline.outside' : 'timeline.later', { count: plan.picture.later.length })}
            </p>
          ) : null}
        </div>
        <div className="sm:hidden print:hidden">
          <TimelineList steps={plan.steps} />
        </div>
        <CompareTable plan={plan} />
        <div className="print:hidden">
          <Disclosure summary={t('timeline.table')}>
            <StepDates plan={plan} />
          </Disclosure>
        </div>
        {isForPaper ? <PrintedDates plan={plan} /> : null}
      </div>
    </Card>
  );
}

function Legend({ hasDone }: { hasDone: boolean }) {
  const t = useT('plan-pages');
  const entries = [
    {
      key: 'critical',
      mark: <rect x="1" y="3" width="26" height="12" rx="3" className="fill-primary stroke-primary" />,
      text: `◆ ${t('timeline.critical')}`,
    },
    {
      key: 'slack',
      mark: (
        <rect
          x="1"
          y="3"
          width="26"
          height="12"
          rx="3"
          className="fill-surface stroke-primary"
          strokeWidth="1.5"
        />
      ),
      text: t('timeline.notCritical'),
    },
    {
      key: 'range',
      mark: (
        <path d="M1 9h26M1 5v8M27 5v8" fill="none" className="stroke-line-strong" strokeDasharray="2 3" />
      ),
      text: t('timeline.range'),
    },
    ...(hasDone
      ? [
          {
            key: 'done',
            mark: <path d="M2 9l6 6L22 3" fill="none" strokeWidth="2" className="stroke-success-edge" />,
            text: t('timeline.done'),
          },
        ]
      : []),
  ];
  return (
    <ul aria-label={t('timeline.legend')} className="flex flex-wrap gap-x-6 gap-y-2 text-small">
      {entries.map((entry) => (
        <li key={entry.key} className="flex items-center gap-2">
          <svg aria-hidden="true" width="28" height="18" viewBox="0 0 28 18" className="shrink-0">
            {entry.mark}
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  );
}

function CompareTable({ plan }: { plan: TimelineView }) {
  const t = useT('plan-pages');
  const { ordinary } = plan.timeline;
  if (ordinary === null) return null;
  return (
    <Table
      caption={t('timeline.compare')}
      rows={[plan.timeline, ordinary]}
      rowKey={(track) => track.procedure}
      columns={[
        {
          id: 'procedure',
          header: t('timeline.columnProcedure'),
          isRowHeader: true,
          cell: (track) => t(`timeline.procedure.${textKey(track.procedure)}`),
        },
        {
          id: 'earliest',
          header: t('timeline.columnStartEarliest'),
          cell: (track) => <Day date={track.earliestStart} />,
        },
        {
          id: 'typical',
          header: t('timeline.columnStartTypical'),
          cell: (track) => <Day date={track.typicalStart} />,
        },
        {
          id: 'latest',
          header: t('timeline.columnStartLatest'),
          cell: (track) => <Day date={track.latestStart} />,
        },
      ]}
    />
  );
}

function StepDates({ plan }: { plan: TimelineView }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const hasMoved = plan.steps.some((step) => step.endsOn !== step.typical);
  return (
    <Table
      caption={pages('timeline.caption')}
      narrow="scroll"
      rows={plan.steps}
      rowKey={(step) => step.id}
      columns={[
        {
          id: 'step',
          header: pages('timeline.columnStep'),
          isRowHeader: true,
          cell: (step) => (
            <>
              {step.title}
              {step.after.length === 0 ? null : (
                <span className="block text-small font-normal text-ink-muted">
                  {pages('timeline.columnAfter')}: {step.after.join(', ')}
                </span>
              )}
              {step.statutoryLimit === null ? null : (
                <span className="block text-small font-normal text-ink-muted">
                  {t('steps.limit')}: <LimitText limit={step.statutoryLimit} />
                </span>
              )}
            </>
          ),
        },
        {
          id: 'actor',
          header: pages('timeline.columnActor'),
          cell: (step) => t(`actor.${textKey(step.actor)}`),
        },
        {
          id: 'start',
          header: pages('timeline.columnStart'),
          cell: (step) => <DateText date={step.startsOn} />,
        },
        {
          id: 'earliest',
          header: pages('timeline.columnEarliest'),
          cell: (step) => <DateText date={step.earliest} />,
        },
        {
          id: 'typical',
          header: pages('timeline.columnTypical'),
          cell: (step) => <DateText date={step.typical} />,
        },
        ...(hasMoved
          ? [
              {
                id: 'now',
                header: pages('timeline.columnNow'),
                cell: (step: PlanView['steps'][number]) => <DateText date={step.endsOn} />,
              },
            ]
          : []),
        {
          id: 'latest',
          header: pages('timeline.columnLatest'),
          cell: (step) => <DateText date={step.latest} />,
        },
        {
          id: 'critical',
          header: pages('timeline.columnCritical'),
          cell: (step) =>
            step.isDone
              ? pages('timeline.done')
              : step.isCritical
                ? `◆ ${pages('timeline.critical')}`
                : pages('timeline.notCritical'),
        },
      ]}
    />
  );
}

/** On paper nothing can be opened, so the dates stand there once more, in short. */
function PrintedDates({ plan }: { plan: TimelineView }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  return (
    <table aria-hidden="true" className="hidden w-full border-collapse text-left print:table">
      <thead>
        <tr className="border-b border-line">
          <th className="py-1 pr-3">{pages('timeline.columnStep')}</th>
          <th className="py-1 pr-3">{pages('timeline.columnActor')}</th>
          <th className="py-1 pr-3">{pages('timeline.columnStart')}</th>
          <th className="py-1">{pages('timeline.columnNow')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.steps.map((step) => (
          <tr key={step.id} className="border-b border-line">
            <td className="py-1 pr-3">
              {step.isCritical ? '◆ ' : ''}
              {step.title}
              {step.isDone ? ' ✓' : ''}
            </td>
            <td className="py-1 pr-3">{t(`actor.${textKey(step.actor)}`)}</td>
            <td className="py-1 pr-3">
              <DateText date={step.startsOn} />
            </td>
            <td className="py-1">
              <DateText date={step.endsOn} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date }: { date: string | null }) {
  return date === null ? <>–</> : <DateText date={date} />;
}
