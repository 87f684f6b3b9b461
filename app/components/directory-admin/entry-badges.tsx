import { Badge } from '~/components';
import { asOfText } from '~/components/services/as-of';
import type { ServiceState, ServiceStatus } from '~/domain/directory/vocabulary';
import { statusWord } from '~/domain/directory/words';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** How well an entry is backed, in words and not only in colour. */
export function StatusBadge({ status }: { status: ServiceStatus }) {
  const language = useLanguage();
  return <Badge tone={status === 'verified' ? 'success' : 'warning'}>{statusWord(status, language)}</Badge>;
}

export interface StateMarksProps {
  state: ServiceState;
  isOver: boolean;
  bounces: number;
}

/** Ended, merged, over, bounced: whatever makes an entry other than simply listed. */
export function StateMarks({ state, isOver, bounces }: StateMarksProps) {
  const t = useT('directory-admin');
  return (
    <>
      {state === 'ended' ? <Badge icon="stop">{t('marks.ended')}</Badge> : null}
      {state === 'merged' ? <Badge icon="arrow">{t('marks.merged')}</Badge> : null}
      {state === 'listed' && isOver ? <Badge tone="warning">{t('marks.over')}</Badge> : null}
      {bounces > 0 ? <Badge tone="danger">{t('marks.bounced', { count: bounces })}</Badge> : null}
    </>
  );
}

/** The day of the last check, or that there was none. */
export function CheckedOn({ day }: { day: string | null }) {
  const t = useT('directory-admin');
  const language = useLanguage();
  return <>{day === null ? t('list.never') : formatDate(day, language)}</>;
}

/** Date of the newest source: a day, a month or a year. */
export function StatementDate({ asOf }: { asOf: string | null }) {
  const t = useT('directory-admin');
  const language = useLanguage();
  return <>{asOf === null ? t('list.noDate') : asOfText(asOf, language)}</>;
}
