import { NavLink } from '@remix-run/react';
import { classNames } from './class-names';

export interface TabLink {
  to: string;
  label: string;
  /** True for the tab whose address is the start of the others'. */
  isExact?: boolean;
}

/** Parts of one thing as links: each has its address, works without a script, and can be opened in a new window. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              to={tab.to}
              end={tab.isExact ?? false}
              className={({ isActive }) =>
                classNames(
                  'inline-flex min-h-target items-center border-b-3 px-3 py-2 no-underline',
                  isActive
                    ? 'border-signal font-semibold text-ink'
                    : 'border-transparent text-link hover:border-line-strong',
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
