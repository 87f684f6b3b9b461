import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Icon } from './icon';

export interface SourceLinkProps {
  /** As the law is quoted, such as "§ 18g Abs. 1 AufenthG". */
  basis: string;
  /** Address of the text; without one the basis stands alone. */
  url?: string | null | undefined;
  /** Day it was last checked, `YYYY-MM-DD`. */
  checkedOn?: string | null | undefined;
}

/** Where a statement comes from, and when it was checked. */
export function SourceLink({ basis, url, checkedOn }: SourceLinkProps) {
  const t = useT('common');
  const language = useLanguage();
  return (
    <span className="text-small text-ink-muted">
      {url ? (
        <a
          href={url}
          rel="noreferrer external"
          className="inline-block text-link underline underline-offset-4"
        >
          {basis}
          <Icon name="external" className="ml-1 inline size-4 align-text-bottom" />
          <span className="sr-only"> ({t('source.opensElsewhere')})</span>
        </a>
      ) : (
        basis
      )}
      {checkedOn ? (
        <>
          {' '}
          <span className="inline-block">
            ({t('source.checkedOn', { date: formatDate(checkedOn, language) })})
          </span>
        </>
      ) : null}
    </span>
  );
}

/** Marks a statement that no official source confirms. */
export function UnconfirmedMark() {
  const t = useT('common');
  return (
    <details className="inline-block align-middle text-small" data-print="closed">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-full border border-warning-edge bg-warning-ground px-2 text-warning">
        <Icon name="question" className="size-4" />
        {t('source.unconfirmed')}
      </summary>
      <p className="mt-1 max-w-prose text-ink-muted">{t('source.unconfirmedWhy')}</p>
    </details>
  );
}
