import { NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Menu } from './shell/menu';

export interface TabLink {
  to: string;
  label: string;
  /** True for the tab whose address is the start of the others'. */
  isExact?: boolean;
  /** Starts of further addresses that belong to the tab. */
  alsoAt?: readonly string[];
}

export interface TabLinksProps {
  label: string;
  tabs: readonly TabLink[];
  /** `small`: parts of a part, below the main ones. */
  look?: 'main' | 'small';
}

/** More than these do not fit beside each other on a phone. */
const MOST_IN_A_ROW = 3;

/**
 * Parts of one thing as links: each has its address, works without a script, and can be opened in a new window. On a
 * phone many main parts fold into one line that names the present one, and many small parts become one row that moves
 * sideways, so that the content begins on the first screen.
 */
export function TabLinks({ label, tabs, look = 'main' }: TabLinksProps) {
  const isMany = tabs.length > MOST_IN_A_ROW;
  if (look === 'small') return <SmallTabs label={label} tabs={tabs} isMany={isMany} />;
  return (
    <nav aria-label={label} className="border-b border-line">
      {isMany ? <FoldedTabs label={label} tabs={tabs} /> : null}
      <ul className={classNames('-mb-px flex flex-wrap gap-x-1', isMany && 'max-md:hidden')}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Tab tab={tab} look="main" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One line that opens without a script; it names where one is. */
function FoldedTabs({ label, tabs }: Pick<TabLinksProps, 'label' | 'tabs'>) {
  const { pathname } = useLocation();
  const current = tabs.find((tab) => isCurrent(tab, pathname));
  return (
    <Menu
      className="group md:hidden print:hidden"
      labelClassName="flex min-h-target items-center justify-between gap-3 px-1 font-semibold"
      label={
        <>
          <span>
            <span className="sr-only">{label}: </span>
            {current?.label ?? label}
          </span>
          <Icon name="chevron" className="transition-transform group-open:rotate-180" />
        </>
      }
    >
      <ul className="grid pb-2">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Tab tab={tab} look="folded" />
          </li>
        ))}
      </ul>
    </Menu>
  );
}

function SmallTabs({ label, tabs, isMany }: Pick<TabLinksProps, 'label' | 'tabs'> & { isMany: boolean }) {
  const row = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const list = row.current;
    const active = list?.querySelector<HTMLElement>('[data-current]');
    // Only the row itself moves: `scrollIntoView` would move the page as well.
    if (list && active) list.scrollLeft = active.offsetLeft - (list.clientWidth - active.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav aria-label={label}>
      <ul
        ref={row}
        className={classNames(
          'relative flex flex-wrap gap-x-1',
          // Room for the outline of what has the focus, which the edge of a scrolled box would cut. Without the
          // containment the whole row would count as the least width of the page.
          isMany &&
            'max-md:flex-nowrap max-md:overflow-x-auto max-md:p-1 max-md:whitespace-nowrap max-md:[contain:inline-size]',
        )}
      >
        {tabs.map((tab) => (
          <li key={tab.to} className="shrink-0" data-current={isCurrent(tab, pathname) ? '' : undefined}>
            <Tab tab={tab} look="small" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ tab, look }: { tab: TabLink; look: keyof typeof LOOKS }) {
  const { pathname } = useLocation();
  return (
    <NavLink
      to={tab.to}
      end={tab.isExact ?? false}
      className={({ isActive }) =>
        classNames(
          'min-h-target items-center px-3 py-2 no-underline',
          look === 'folded' ? 'flex' : 'inline-flex',
          LOOKS[look][isActive || isCurrent(tab, pathname) ? 'active' : 'other'],
        )
      }
    >
      {tab.label}
    </NavLink>
  );
}

/** Where `NavLink` would say so, and at the further addresses of the tab. */
function isCurrent({ to, isExact, alsoAt }: TabLink, pathname: string): boolean {
  const [path = ''] = to.split('?');
  if (pathname === path) return true;
  if (isExact !== true && pathname.startsWith(`${path}/`)) return true;
  return alsoAt?.some((start) => pathname.startsWith(start)) ?? false;
}

const LOOKS = {
  main: {
    active: 'border-b-3 border-signal font-semibold text-ink',
    other: 'border-b-3 border-transparent text-link hover:border-line-strong',
  },
  folded: {
    active: 'border-l-3 border-signal font-semibold text-ink',
    other: 'border-l-3 border-line text-link',
  },
  small: {
    active: 'rounded-control bg-info-ground text-small font-semibold text-ink',
    other: 'rounded-control text-small text-link hover:bg-sunken',
  },
} as const;
