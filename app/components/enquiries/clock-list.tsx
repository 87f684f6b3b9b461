import type { EnquiryClock } from '~/domain/enquiries/clocks';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { Badge, type BadgeTone } from '../badge';
import { CLOCK_KEY, LEVEL_KEY, PARTY_KEY } from './words';

/** All clocks of the holder: state, until when, which target counts. */
export function ClockList({ clocks }: { clocks: readonly EnquiryClock[] }) {
  const t = useT('enquiries');
  const language = useLanguage();
  return (
    <>
      <ul className="grid gap-3">
        {clocks.map((clock) => (
          <li key={clock.clock}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{t(CLOCK_KEY[clock.clock])}</span>
              <ClockBadge clock={clock} />
            </p>
            {clock.dueAt !== null && (clock.state === 'running' || clock.state === 'overdue') ? (
              <p>{t('clock.due', { date: formatDateTime(new Date(clock.dueAt), language) })}</p>
            ) : null}
            <p className="text-small text-ink-muted">
              {t('clock.target', { count: clock.target.workingDays })} ({t(LEVEL_KEY[clock.target.level])})
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-small text-ink-muted">{t('clock.explain')}</p>
    </>
  );
}

const TONES: Record<EnquiryClock['state'], BadgeTone> = {
  'not-started': 'neutral',
  running: 'info',
  waiting: 'neutral',
  met: 'success',
  overdue: 'danger',
};

function ClockBadge({ clock: { state, isLate, waitingFor } }: { clock: EnquiryClock }) {
  const t = useT('enquiries');
  const words = {
    'not-started': t('clock.notStarted'),
    running: t('clock.running'),
    waiting: t('clock.waiting', { who: t(PARTY_KEY[waitingFor ?? 'asker']) }),
    met: isLate ? t('clock.metLate') : t('clock.met'),
    overdue: t('clock.overdue'),
  };
  return <Badge tone={state === 'met' && isLate ? 'warning' : TONES[state]}>{words[state]}</Badge>;
}
