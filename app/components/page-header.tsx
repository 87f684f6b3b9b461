import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';

export interface Crumb {
  to: string;
  label: string;
}

export interface PageHeaderProps {
  title: string;
  /** One sentence below the title. */
  lead?: ReactNode;
  /** The way here, without the page itself. */
  breadcrumbs?: readonly Crumb[];
  /** Main actions of the page. */
  actions?: ReactNode;
}

/** The head of a page: where it is, its only h1, and what can be done here. */
export function PageHeader({ title, lead, breadcrumbs = [], actions }: PageHeaderProps) {
  const t = useT('common');
  return (
    <div className="grid gap-3">
      {breadcrumbs.length > 0 ? (
        <nav aria-label={t('navigation.breadcrumbs')}>
          <ol className="flex flex-wrap items-center gap-x-2 text-small text-ink-muted">
            {breadcrumbs.map((crumb) => (
              <li key={crumb.to} className="flex items-center gap-2">
                <Link
                  to={crumb.to}
                  className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
                >
                  {crumb.label}
                </Link>
                <span aria-hidden="true">/</span>
              </li>
            ))}
            <li aria-current="page" className="min-w-0">
              {title}
            </li>
          </ol>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 max-w-3xl gap-2">
          <h1 className="text-h1 [overflow-wrap:anywhere] hyphens-auto">{title}</h1>
          {lead ? <div className="text-lead text-ink-muted">{lead}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </div>
  );
}
