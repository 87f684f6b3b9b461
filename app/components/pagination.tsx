import { Link } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { buttonClasses } from './button';
import { Icon } from './icon';

export interface PaginationProps {
  newerTo?: string | null;
  olderTo?: string | null;
  /** Words for lists that are not ordered by time. */
  newer?: string;
  older?: string;
}

/** Newer and older pages of a list; a missing address means the end on that side. */
export function Pagination({ newerTo, olderTo, newer, older }: PaginationProps) {
  const t = useT('common');
  if (!newerTo && !olderTo) return null;
  return (
    <nav aria-label={t('pagination.label')} className="flex flex-wrap justify-between gap-3">
      {newerTo ? (
        <Link to={newerTo} rel="prev" className={buttonClasses('secondary')}>
          <Icon name="back" />
          {newer ?? t('pagination.newer')}
        </Link>
      ) : (
        <span />
      )}
      {olderTo ? (
        <Link to={olderTo} rel="next" className={buttonClasses('secondary')}>
          {older ?? t('pagination.older')}
          <Icon name="arrow" />
        </Link>
      ) : null}
    </nav>
  );
}
