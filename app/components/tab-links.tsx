import { NavLink, useLocation } from '@remix-run/react';
import { classNames } from './class-names';

export interface TabLink {
  to: string;
  label: string;
  /** True for the tab whose address is the start of the others'. */
  isExact?: boolean;
  /** Starts of further addresses that belong to the tab. */
  alsoAt?: readonly string[];
}

/** Parts of one thing as links: each has its address, works without a script, and can be opened in a new window. */
export function TabLinks({
  label,
  tabs,
  look = 'main',
}: {
  label: string;
  tabs: readonly TabLink[];
  /** `small`: parts of a part, below the main ones. */
  look?: 'main' | 'small';
}) {
  const { pathname } = useLocation();
  const isAlsoAt = (tab: TabLink) => tab.alsoAt?.some((start) => pathname.startsWith(start)) ?? false;
  return (
    <nav aria-label={label} className={look === 'main' ? 'border-b border-line' : ''}>
      <ul className={classNames('flex flex-wrap gap-x-1', look === 'main' && '-mb-px')}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              to={tab.to}
              end={tab.isExact ?? false}
              className={({ isActive }) =>
                classNames(
                  'inline-flex min-h-target items-center px-3 py-2 no-underline',
                  LOOKS[look][isActive || isAlsoAt(tab) ? 'active' : 'other'],
                )
              }
            >
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const LOOKS = {
  main: {
    active: 'border-b-3 border-signal font-semibold text-ink',
    other: 'border-b-3 border-transparent text-link hover:border-line-strong',
  },
  small: {
    active: 'rounded-control bg-info-ground text-small font-semibold text-ink',
    other: 'rounded-control text-small text-link hover:bg-sunken',
  },
} as const;
