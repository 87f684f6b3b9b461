import { Link } from '@remix-run/react';
import type { ClockState } from '~/domain/clock';
import type { Actor } from '~/domain/plan/contract/vocabulary';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { textKey } from '../plan/text-key';
import { UnconfirmedMark } from '../source-link';
import { DateText } from '../values';

export interface StepClockView {
  reading: {
    state: ClockState;
    start: string | null;
    due: string | null;
    holder: Actor | null;
    legalBasis: string;
  };
  changes: readonly { day: string; text: string; norm: string }[];
  isConfirmed: boolean;
}

const TONES: Record<ClockState, BadgeTone> = {
  'not-started': 'neutral',
  running: 'info',
  suspended: 'warning',
  extended: 'warning',
  met: 'success',
  overrun: 'danger',
  deemed: 'success',
};

/** How the limit of the law stands, who has it, and what moved it by which norm. */
export function StepClockCard({ clock, eventsTo }: { clock: StepClockView; eventsTo: string | null }) {
  const t = useT('work');
  const language = useLanguage();
  const { state, start, due, holder, legalBasis } = clock.reading;
  return (
    <Card title={t('clock.title')} aside={<Badge tone={TONES[state]}>{t(`limit.${textKey(state)}`)}</Badge>}>
      <DefinitionList
        items={[
          {
            term: t('clock.start'),
            value: start === null ? t('clock.notStarted') : <DateText date={start} />,
          },
          {
            term: t('clock.due'),
            value: due === null ? start === null ? '–' : t('waiting.open') : <DateText date={due} />,
          },
          ...(holder === null ? [] : [{ term: t('clock.holder'), value: t(`actor.${textKey(holder)}`) }]),
          { term: t('clock.basis'), value: legalBasis },
        ]}
      />
      {clock.isConfirmed ? null : <UnconfirmedMark />}
      {clock.changes.length > 0 ? (
        <ol className="mt-4 grid gap-1 border-l-2 border-line pl-4">
          {clock.changes.map((change) => (
            <li key={`${change.day} ${change.text}`} className="text-small">
              <span className="font-semibold tabular-nums">{formatDate(change.day, language)}</span>{' '}
              {change.text} <span className="text-ink-muted">({change.norm})</span>
            </li>
          ))}
        </ol>
      ) : null}
      {eventsTo === null ? null : (
        <p className="mt-4">
          <Link to={eventsTo} className="text-link underline underline-offset-4">
            {t('clock.enter')}
          </Link>
        </p>
      )}
    </Card>
  );
}
