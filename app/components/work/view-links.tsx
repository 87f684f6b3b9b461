import { Link } from '@remix-run/react';
import { classNames } from '../class-names';

export interface ViewLink {
  to: string;
  label: string;
  count?: number;
  isCurrent: boolean;
}

/** Views of one list as links: `tabs` stand above it, `chips` choose within. Works without a script. */
export function ViewLinks({
  label,
  links,
  look = 'tabs',
}: {
  label: string;
  links: readonly ViewLink[];
  look?: 'tabs' | 'chips';
}) {
  const isTabs = look === 'tabs';
  return (
    <nav aria-label={label} className={isTabs ? 'border-b border-line' : undefined}>
      <ul className={isTabs ? '-mb-px flex flex-wrap gap-x-1' : 'flex flex-wrap gap-2'}>
        {links.map((link) => (
          <li key={link.to}>
            <Link
              to={link.to}
              aria-current={link.isCurrent ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-target items-center gap-2 no-underline',
                isTabs ? 'border-b-3 px-3 py-2' : 'rounded-full border px-4',
                link.isCurrent
                  ? isTabs
                    ? 'border-signal font-semibold text-ink'
                    : 'border-primary bg-primary font-semibold text-on-primary'
                  : isTabs
                    ? 'border-transparent text-link hover:border-line-strong'
                    : 'border-line-strong bg-surface text-link hover:bg-info-ground hover:text-info',
              )}
            >
              {link.label}
              {link.count === undefined ? null : <span className="tabular-nums">({link.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
