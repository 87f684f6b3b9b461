import { formatDate, formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** Integer cents as money. */
export function Money({ cents }: { cents: number }) {
  const language = useLanguage();
  return <span className="whitespace-nowrap tabular-nums">{formatMoney(cents, language)}</span>;
}

/** An amount that is known only between two limits (integer cents). */
export function MoneyRange({ minCents, maxCents }: { minCents: number; maxCents: number }) {
  const t = useT('common');
  const language = useLanguage();
  if (minCents === maxCents) return <Money cents={minCents} />;
  const [min, max] = [formatMoney(minCents, language), formatMoney(maxCents, language)];
  return <span className="tabular-nums">{t('money.between', { min, max })}</span>;
}

/** A calendar date `YYYY-MM-DD` in words of the page's language. */
export function DateText({ date }: { date: string }) {
  const language = useLanguage();
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {formatDate(date, language)}
    </time>
  );
}
