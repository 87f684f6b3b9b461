import { Link } from '@remix-run/react';
import type { StepClock } from '~/domain/cases/replan/case-clocks';
import type { ClockState } from '~/domain/clock/reading';
import { CLOCK_CHANGE_WORDS, CLOCK_STATE_WORDS } from '~/domain/clock/words';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { UnconfirmedMark } from '../source-link';
import { Table } from '../table';
import { DateText } from '../values';
import { textKey } from './text-key';

const TONES: Record<ClockState, BadgeTone> = {
  'not-started': 'neutral',
  running: 'info',
  suspended: 'warning',
  extended: 'warning',
  met: 'success',
  overrun: 'danger',
  deemed: 'success',
};

/** How the statutory limits stand: state, whose turn it is, until when, by which norm. */
export function ClockTable({
  clocks,
  eventsTo,
}: {
  clocks: readonly StepClock[];
  /** Where somebody can enter what happened; null: nobody may. */
  eventsTo: string | null;
}) {
  const t = useT('plan-pages');
  if (clocks.length === 0) return null;
  const begun = clocks.filter(({ state }) => state !== 'not-started');
  const waiting = clocks.filter(({ state }) => state === 'not-started');
  return (
    <Card title={t('clocks.title')}>
      <p className="mb-4 max-w-prose text-ink-muted">{t('clocks.lead')}</p>
      <div className="grid gap-4">
        {begun.length === 0 ? null : <Clocks clocks={begun} />}
        {waiting.length === 0 ? null : (
          <Disclosure summary={t('clocks.notStarted', { count: waiting.length })}>
            <Clocks clocks={waiting} />
          </Disclosure>
        )}
        {eventsTo === null ? null : (
          <p className="print:hidden">
            <Link to={eventsTo} className="text-link underline underline-offset-4">
              {t('clocks.enter')}
            </Link>
          </p>
        )}
      </div>
    </Card>
  );
}

function Clocks({ clocks }: { clocks: readonly StepClock[] }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const language = useLanguage();
  return (
    <Table
      caption={pages('clocks.caption')}
      isCaptionHidden
      rows={clocks}
      rowKey={(clock) => clock.stepKey}
      columns={[
        { id: 'step', header: pages('clocks.columnStep'), isRowHeader: true, cell: (clock) => clock.title },
        {
          id: 'state',
          header: pages('clocks.columnState'),
          cell: (clock) => (
            <>
              <Badge tone={TONES[clock.state]}>{CLOCK_STATE_WORDS[clock.state][language]}</Badge>
              {clock.start === null ? null : (
                <span className="block text-small text-ink-muted">
                  {pages('clocks.since', { date: formatDate(clock.start, language) })}
                </span>
              )}
              <LastChange clock={clock} />
            </>
          ),
        },
        {
          id: 'holder',
          header: pages('clocks.columnHolder'),
          cell: (clock) => (clock.holder === null ? '–' : t(`actor.${textKey(clock.holder)}`)),
        },
        {
          id: 'due',
          header: pages('clocks.columnDue'),
          cell: ({ due, state }) =>
            due !== null ? <DateText date={due} /> : state === 'suspended' ? pages('clocks.open') : '–',
        },
        {
          id: 'norm',
          header: pages('clocks.columnNorm'),
          cell: ({ legalBasis, limit }) => (
            <>
              {legalBasis}
              <span className="block text-small text-ink-muted">
                {t(`limit.${limit.unit === 'werktage' ? 'workingDays' : textKey(limit.unit)}`, {
                  count: limit.amount,
                })}{' '}
                ({t(`limit.${limit.kind}`)})
              </span>
              {limit.confirmed ? null : <UnconfirmedMark />}
            </>
          ),
        },
      ]}
    />
  );
}

/** What changed the clock last, beyond its beginning. */
function LastChange({ clock }: { clock: StepClock }) {
  const language = useLanguage();
  const last = clock.changes.at(-1);
  if (last === undefined || last.kind === 'started') return null;
  return (
    <span className="block text-small text-ink-muted">
      {formatDate(last.day, language)}: {CLOCK_CHANGE_WORDS[last.kind][language]}
    </span>
  );
}
