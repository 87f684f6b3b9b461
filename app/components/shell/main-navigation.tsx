import { NavLink } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import { Menu } from './menu';

export interface NavigationItem {
  to: string;
  label: string;
  /** True for the item whose address is the start of the others'. */
  isExact?: boolean;
}

const LABEL = 'inline-flex min-h-target items-center gap-2 rounded-control pr-3 font-semibold';

/** Main navigation: a row on wide screens, a menu that opens without a script on narrow ones. */
export function MainNavigation({ items }: { items: readonly NavigationItem[] }) {
  const t = useT('common');
  if (items.length === 0) return null;
  const label = (
    <>
      <Icon name="menu" />
      {t('navigation.menu')}
    </>
  );
  return (
    <div className="border-t border-deep-raised">
      <div className="mx-auto max-w-6xl px-4 sm:px-6">
        <Menu label={label} className="py-1 md:hidden" labelClassName={LABEL}>
          <nav aria-label={t('navigation.main')} className="pb-2">
            <NavigationList items={items} isColumn />
          </nav>
        </Menu>
        <nav aria-label={t('navigation.main')} className="max-md:hidden">
          <NavigationList items={items} />
        </nav>
      </div>
    </div>
  );
}

function NavigationList({
  items,
  isColumn = false,
}: {
  items: readonly NavigationItem[];
  isColumn?: boolean;
}) {
  return (
    <ul className={isColumn ? 'grid' : '-ml-3 flex flex-wrap'}>
      {items.map((item) => (
        <li key={item.to}>
          <NavLink
            to={item.to}
            end={item.isExact ?? false}
            className={({ isActive }) =>
              classNames(
                'flex min-h-target items-center px-3 no-underline hover:bg-deep-raised',
                isColumn ? 'border-l-3' : 'border-b-3',
                isActive
                  ? 'border-on-deep font-semibold text-on-deep'
                  : 'border-transparent text-on-deep-muted',
              )
            }
          >
            {item.label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
