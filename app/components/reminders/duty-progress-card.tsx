import { Link } from '@remix-run/react';

import { Badge, Card, DefinitionList, type BadgeTone } from '~/components';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

type State = 'done' | 'open' | 'over' | 'on-event';
type Place = 'faire-integration' | 'folder' | 'drafts' | 'events';

export interface DutyProgressView {
  duties: readonly { id: string; title: string; state: State; on: string | null; place: Place | null }[];
  ends: readonly { what: 'visa' | 'title' | 'passport'; until: string }[];
  settlementFrom: string | null;
}

const TONES: Readonly<Record<State, BadgeTone>> = {
  done: 'success',
  open: 'info',
  over: 'warning',
  'on-event': 'neutral',
};

/** The employer's duties of a running case in one place: state, day, proof; and the last days that are watched. */
export function DutyProgressCard({ progress, base }: { progress: DutyProgressView; base: string }) {
  const t = useT('reminders');
  const language = useLanguage();
  const { duties, ends, settlementFrom } = progress;
  return (
    <Card title={t('duties.title')}>
      <p className="mb-4 text-ink-muted">{t('duties.lead')}</p>
      <ul className="grid gap-3">
        {duties.map(({ id, title, state, on, place }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{title}</span>
            <Badge tone={TONES[state]}>{t(`duties.state.${state}`)}</Badge>
            {on !== null && (
              <span className="text-small text-ink-muted">
                {t(state === 'done' ? 'duties.doneOn' : 'duties.dueOn', { date: formatDate(on, language) })}
              </span>
            )}
            {place !== null && (
              <Link to={`${base}/${place}`} className="text-link underline underline-offset-4">
                {t(`duties.place.${place}`)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {(ends.length > 0 || settlementFrom !== null) && (
        <div className="mt-5">
          <DefinitionList
            items={[
              ...ends.map(({ what, until }) => ({
                term: t(`duties.end.${what}`),
                value: formatDate(until, language),
              })),
              ...(settlementFrom === null
                ? []
                : [{ term: t('duties.settlement'), value: formatDate(settlementFrom, language) }]),
            ]}
          />
        </div>
      )}
    </Card>
  );
}
