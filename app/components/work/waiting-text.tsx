import type { WaitingFor } from '~/domain/work/waiting-for';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { textKey } from '../plan/text-key';

/** Whom a step waits for, since when, until when: one line. */
export function WaitingText({ waiting }: { waiting: WaitingFor }) {
  const t = useT('work');
  const language = useLanguage();
  const { party, because, causeTitle, since, until, daysLate, limit } = waiting;
  const who = t(`actor.${textKey(party)}`);
  const what =
    because === 'earlier-step' && causeTitle !== null
      ? t('waiting.earlier', { step: causeTitle, who })
      : party === 'employer'
        ? t('waiting.firm')
        : t('waiting.party', { who });
  const parts = [
    since === null ? t('waiting.notYet') : t('waiting.since', { date: formatDate(since, language) }),
    until === null ? t('waiting.open') : t('waiting.until', { date: formatDate(until, language) }),
    ...(limit === null || limit.state === 'not-started'
      ? []
      : [`${t('waiting.legal', { basis: limit.legalBasis })}: ${t(`limit.${textKey(limit.state)}`)}`]),
  ];
  return (
    <span className="text-small leading-snug">
      <span className="font-semibold">{what}</span>
      <span className="text-ink-muted"> · {parts.join(' · ')}</span>
      {daysLate > 0 ? (
        <>
          {' '}
          <Badge tone="danger">{t('waiting.late', { count: daysLate })}</Badge>
        </>
      ) : null}
    </span>
  );
}
