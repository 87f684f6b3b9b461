import type { ReactNode } from 'react';
import type { ProcedureSide } from '~/domain/cases/procedure-comparison';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Table } from '../table';
import { DateText, MoneyRange } from '../values';
import { CostText } from './cost-text';
import { LimitText } from './limit-text';
import { textKey } from './text-key';

/** Accelerated and ordinary side by side: days, money, fees at stake, papers, who has to act, limits. */
export function ProcedureTable({
  procedures,
  gainDays,
  asOf,
}: {
  procedures: readonly [ProcedureSide, ProcedureSide] | null;
  gainDays: number | null;
  asOf: string;
}) {
  const t = useT('plan-pages');
  const language = useLanguage();
  if (procedures === null) return null;
  const [own, other] = procedures;
  const rows: { id: string; label: string; show: (side: ProcedureSide) => ReactNode }[] = [
    { id: 'start', label: t('procedures.start'), show: ({ typicalStart }) => <Day date={typicalStart} /> },
    {
      id: 'range',
      label: t('procedures.range'),
      show: ({ earliestStart, latestStart }) => (
        <>
          <Day date={earliestStart} /> – <Day date={latestStart} />
        </>
      ),
    },
    {
      id: 'days',
      label: t('procedures.days'),
      show: ({ days }) => (days === null ? '–' : t('timeline.days', { count: days })),
    },
    {
      id: 'feasible',
      label: t('procedures.feasible'),
      show: ({ isFeasible }) => (isFeasible === null ? '–' : t(`procedures.${isFeasible ? 'yes' : 'no'}`)),
    },
    { id: 'cost', label: t('procedures.cost'), show: (side) => <Totals side={side} /> },
    { id: 'risk', label: t('procedures.atRisk'), show: (side) => <AtRisk side={side} /> },
    { id: 'papers', label: t('procedures.papers'), show: (side) => <Papers side={side} /> },
    { id: 'acts', label: t('procedures.acts'), show: (side) => <Acts side={side} /> },
    { id: 'limits', label: t('procedures.limits'), show: (side) => <Limits side={side} /> },
  ];
  return (
    <Card title={t('procedures.title')}>
      <p className="max-w-prose text-ink-muted">
        {t('procedures.lead', { date: formatDate(asOf, language) })}
      </p>
      <p className="mt-1 mb-4 font-semibold">
        {gainDays !== null && gainDays > 0
          ? t('procedures.gain', { days: t('timeline.days', { count: gainDays }) })
          : t('procedures.loss')}
      </p>
      <Table
        caption={t('procedures.caption')}
        isCaptionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { id: 'what', header: t('procedures.column'), isRowHeader: true, cell: (row) => row.label },
          {
            id: 'own',
            header: t(`procedures.name.${textKey(own.procedure)}`),
            cell: (row) => row.show(own),
          },
          {
            id: 'other',
            header: t(`procedures.name.${textKey(other.procedure)}`),
            cell: (row) => row.show(other),
          },
        ]}
      />
      <p className="mt-4 max-w-prose text-small text-ink-muted">{t('procedures.atRiskNote')}</p>
    </Card>
  );
}

function Day({ date }: { date: string | null }) {
  return date === null ? <>–</> : <DateText date={date} />;
}

function Totals({ side }: { side: ProcedureSide }) {
  const t = useT('plan');
  if (side.totals.length === 0) return <>–</>;
  return (
    <ul>
      {side.totals.map(({ payer, minCents, maxCents }) => (
        <li key={payer}>
          {t(`payer.${textKey(payer)}`)}: <MoneyRange minCents={minCents} maxCents={maxCents} />
        </li>
      ))}
    </ul>
  );
}

function AtRisk({ side }: { side: ProcedureSide }) {
  if (side.atRisk.length === 0) return <>–</>;
  return (
    <ul className="grid gap-1">
      {side.atRisk.map((fee) => (
        <li key={fee.id}>
          {fee.label}: <CostText item={fee} />
        </li>
      ))}
    </ul>
  );
}

function Papers({ side }: { side: ProcedureSide }) {
  const t = useT('plan-pages');
  return (
    <>
      {t('procedures.papersCount', { count: side.papers })}
      {side.ownPapers.length === 0 ? null : (
        <span className="block text-small text-ink-muted">
          {t('procedures.onlyHere', { papers: side.ownPapers.join(', ') })}
        </span>
      )}
    </>
  );
}

function Acts({ side }: { side: ProcedureSide }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  return (
    <ul>
      {side.acts.map(({ actor, steps }) => (
        <li key={actor}>
          {pages('procedures.actsCount', { actor: t(`actor.${textKey(actor)}`), count: steps })}
        </li>
      ))}
    </ul>
  );
}

function Limits({ side }: { side: ProcedureSide }) {
  const t = useT('plan-pages');
  if (side.limits.length === 0) return <>{t('procedures.noLimits')}</>;
  return (
    <ul className="grid gap-1">
      {side.limits.map(({ id, title, limit }) => (
        <li key={id}>
          {title}: <LimitText limit={limit} />
        </li>
      ))}
    </ul>
  );
}
