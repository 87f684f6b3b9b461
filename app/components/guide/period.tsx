import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** From when to when something holds; open at the end where no end is known. */
export function Period({
  from,
  to,
  isOlder = false,
}: {
  from: string;
  to: string | null;
  /** `from` is only as far back as anybody looked. */
  isOlder?: boolean;
}) {
  const t = useT('guide');
  const language = useLanguage();
  if (to === null && isOlder) return <>{t('amounts.sinceAtLeast', { from: formatDate(from, language) })}</>;
  if (to !== null && isOlder) return <>{t('amounts.until', { to: formatDate(to, language) })}</>;
  if (to === null) return <>{t('amounts.since', { from: formatDate(from, language) })}</>;
  return <>{t('amounts.between', { from: formatDate(from, language), to: formatDate(to, language) })}</>;
}
