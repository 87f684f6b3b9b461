import type { ReactNode } from 'react';

import type { PlanComparison, PlanInShort, StepChange } from '~/domain/cases/replan/plan-comparison';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../../card';
import { Disclosure } from '../../disclosure';
import { Table } from '../../table';
import { DateText, MoneyRange } from '../../values';
import { textKey } from '../text-key';

/** What differs between two plans of a case: the decisive answers side by side, then days, steps, money and the rest. */
export function ComparisonView({
  comparison,
  labels,
}: {
  comparison: PlanComparison;
  /** Heads of the two sides; default: before and now. */
  labels?: { before: string; after: string };
}) {
  const t = useT('replan');
  const sides = labels ?? { before: t('short.before'), after: t('short.after') };
  const others = comparison.groups.filter(({ id }) => id === 'other-routes');
  return (
    <div className="grid gap-6">
      <Card title={t('short.title')}>
        <InShort comparison={comparison} sides={sides} />
      </Card>
      <Sentences comparison={comparison} id="route" />
      {comparison.moves.length === 0 ? null : (
        <Card title={t('moves.title')}>
          <Moves moves={comparison.moves} sides={sides} />
        </Card>
      )}
      <StepsOf title={t('added')} steps={comparison.added} />
      <StepsOf title={t('dropped')} steps={comparison.dropped} isGone />
      <Sentences comparison={comparison} id="money" />
      <Sentences comparison={comparison} id="papers" isLong />
      <Sentences comparison={comparison} id="stay" />
      {others.map(({ id, sentences }) => (
        <Disclosure key={id} summary={t('group.otherRoutesCount', { count: sentences.length })}>
          <SentenceList sentences={sentences} />
        </Disclosure>
      ))}
    </div>
  );
}

interface Sides {
  before: string;
  after: string;
}

function InShort({ comparison, sides }: { comparison: PlanComparison; sides: Sides }) {
  const t = useT('replan');
  const plan = useT('plan-pages');
  const day = (date: string | null) => (date === null ? t('short.open') : <DateText date={date} />);
  const rows: {
    id: string;
    label: string;
    key: (side: PlanInShort) => string;
    show: (side: PlanInShort) => ReactNode;
  }[] = [
    {
      id: 'route',
      label: t('short.route'),
      key: ({ route }) => route ?? '',
      show: ({ route }) => route ?? t('short.none'),
    },
    {
      id: 'procedure',
      label: t('short.procedure'),
      key: ({ procedure }) => procedure,
      show: ({ procedure }) => plan(`timeline.procedure.${textKey(procedure)}`),
    },
    {
      id: 'first-day',
      label: t('short.firstDay'),
      key: ({ firstDay }) => firstDay ?? '',
      show: ({ firstDay }) => day(firstDay),
    },
    {
      id: 'typical',
      label: t('short.typicalStart'),
      key: ({ typicalStart }) => typicalStart ?? '',
      show: ({ typicalStart }) => day(typicalStart),
    },
    {
      id: 'cost',
      label: t('short.employerCost'),
      key: ({ employerCents }) =>
        employerCents === null ? '' : `${employerCents.minCents} ${employerCents.maxCents}`,
      show: ({ employerCents }) =>
        employerCents === null ? (
          '–'
        ) : (
          <MoneyRange minCents={employerCents.minCents} maxCents={employerCents.maxCents} />
        ),
    },
    {
      id: 'steps',
      label: t('short.steps'),
      key: ({ steps }) => String(steps),
      show: ({ steps }) => String(steps),
    },
    {
      id: 'title',
      label: t('short.titleUntil'),
      key: ({ titleUntil }) => titleUntil ?? '',
      show: ({ titleUntil }) => day(titleUntil),
    },
  ];
  return (
    <Table
      caption={t('short.title')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'what', header: t('short.column'), isRowHeader: true, cell: (row) => row.label },
        { id: 'before', header: sides.before, cell: (row) => row.show(comparison.before) },
        {
          id: 'after',
          header: sides.after,
          cell: (row) =>
            row.key(comparison.before) === row.key(comparison.after) ? (
              <span className="text-ink-muted">{t('short.same')}</span>
            ) : (
              <strong>{row.show(comparison.after)}</strong>
            ),
        },
      ]}
    />
  );
}

function Moves({ moves, sides }: { moves: PlanComparison['moves']; sides: Sides }) {
  const t = useT('replan');
  const cases = useT('cases');
  return (
    <Table
      caption={t('moves.title')}
      isCaptionHidden
      rows={moves}
      rowKey={(move) => move.id}
      columns={[
        { id: 'step', header: t('moves.column'), isRowHeader: true, cell: (move) => move.title },
        { id: 'before', header: sides.before, cell: (move) => <DateText date={move.before} /> },
        { id: 'after', header: sides.after, cell: (move) => <DateText date={move.after} /> },
        {
          id: 'days',
          header: t('moves.days'),
          cell: (move) =>
            move.days > 0
              ? cases('step.daysLater', { count: move.days })
              : cases('step.daysEarlier', { count: -move.days }),
        },
      ]}
    />
  );
}

function StepsOf({
  title,
  steps,
  isGone = false,
}: {
  title: string;
  steps: readonly StepChange[];
  isGone?: boolean;
}) {
  const t = useT('replan');
  const plan = useT('plan');
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Card title={`${title} (${steps.length})`}>
      <ul className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {steps.map((step) => (
          <li key={step.id} className="border-l-2 border-line pl-3">
            <p className="font-semibold">{step.title}</p>
            <p className="text-small text-ink-muted">
              {plan(`actor.${textKey(step.actor)}`)}
              {step.due === null || isGone
                ? null
                : ` · ${t('due', { date: formatDate(step.due, language) })}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** So many sentences stand open; the rest is folded. */
const OPEN_SENTENCES = 6;

function Sentences({
  comparison,
  id,
  isLong = false,
}: {
  comparison: PlanComparison;
  id: 'route' | 'money' | 'papers' | 'stay';
  isLong?: boolean;
}) {
  const t = useT('replan');
  const group = comparison.groups.find((candidate) => candidate.id === id);
  if (group === undefined) return null;
  const title = t(`group.${id}`);
  if (isLong && group.sentences.length > OPEN_SENTENCES) {
    return (
      <Disclosure summary={`${title} (${group.sentences.length})`}>
        <SentenceList sentences={group.sentences} />
      </Disclosure>
    );
  }
  return (
    <Card title={title}>
      <SentenceList sentences={group.sentences} />
    </Card>
  );
}

function SentenceList({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="grid max-w-prose gap-2">
      {sentences.map((sentence) => (
        <li key={sentence} className="border-l-2 border-line pl-3">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
