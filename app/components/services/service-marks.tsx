import type { ServiceMarks as Marks } from '~/domain/directory/service-marks';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { asOfText } from './as-of';

/** How well an entry is backed, of which date, and whether it ends: icon and word, never colour alone. */
export function ServiceMarks({ marks }: { marks: Marks }) {
  const t = useT('services');
  const language = useLanguage();
  const statement = marks.asOf === null ? null : asOfText(marks.asOf, language);
  const date =
    marks.verifiedOn !== null
      ? t('mark.checkedOn', { date: formatDate(marks.verifiedOn, language) })
      : statement !== null
        ? t('mark.statement', { date: statement })
        : t('mark.noDate');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small text-ink-muted">
      {marks.isEnded ? <Badge tone="danger">{t('mark.ended')}</Badge> : null}
      {marks.isBacked ? (
        <Badge tone="success">{t('mark.verified')}</Badge>
      ) : (
        <Badge tone="warning" icon="question">
          {t('mark.check')}
        </Badge>
      )}
      {marks.endsOn === null ? null : (
        <Badge tone="warning" icon="clock">
          {t('mark.endsOn', { date: formatDate(marks.endsOn, language) })}
        </Badge>
      )}
      {marks.hasBounced ? <Badge tone="warning">{t('mark.bounced')}</Badge> : null}
      <span>{date}</span>
    </div>
  );
}
