import { Link } from '@remix-run/react';

import { classNames } from '~/components';
import { useT } from '~/i18n/use-t';

/** Open reports and those dealt with; told apart by the search of the address, which tabs by path cannot do. */
export function ReportTabs({ isOpen }: { isOpen: boolean }) {
  const t = useT('exchange');
  const tabs = [
    { to: '/operator/reports', label: t('reports.open'), isCurrent: isOpen },
    { to: '/operator/reports?show=handled', label: t('reports.handled'), isCurrent: !isOpen },
  ];
  return (
    <nav aria-label={t('reports.tabs')} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map(({ to, label, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={isCurrent ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-target items-center border-b-3 px-3 py-2 no-underline',
                isCurrent
                  ? 'border-signal font-semibold text-ink'
                  : 'border-transparent text-link hover:border-line-strong',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
