import { Link } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';

/** The whole time or one quarter of it, as links. */
export function ZoomLinks({
  quarters,
  quarter,
  search,
}: {
  /** `2027-1` */
  quarters: readonly string[];
  quarter: string | null;
  /** Carried along: an old version. */
  search: string;
}) {
  const t = useT('plan-pages');
  if (quarters.length < 2) return null;
  const address = (id: string | null) => {
    const params = new URLSearchParams(search);
    if (id !== null) params.set('quarter', id);
    return `?${params.toString()}`;
  };
  return (
    <nav aria-label={t('timeline.zoom')} className="flex flex-wrap items-center gap-x-1 print:hidden">
      <span className="mr-2 text-small text-ink-muted">{t('timeline.zoom')}:</span>
      {[null, ...quarters].map((id) => (
        <Link
          key={id ?? 'all'}
          to={address(id)}
          preventScrollReset
          aria-current={id === quarter ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-target items-center rounded-control px-3 text-small',
            id === quarter
              ? 'bg-info-ground font-semibold text-ink'
              : 'text-link underline underline-offset-4',
          )}
        >
          {id === null
            ? t('timeline.zoomAll')
            : t('timeline.zoomQuarter', { quarter: id.slice(5), year: id.slice(0, 4) })}
        </Link>
      ))}
    </nav>
  );
}
