import { Link } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { Icon } from '../icon';
import { Menu } from './menu';
import type { ShellPerson } from './root-data';

const ITEM =
  'flex min-h-target w-full items-center rounded-control px-3 py-2 text-left text-ink no-underline hover:bg-sunken';

/** The signed-in person's own pages and the way out. */
export function AccountMenu({ person }: { person: ShellPerson }) {
  const t = useT('common');
  const label = (
    <>
      <Icon name="person" />
      <span className="max-w-40 truncate max-md:sr-only">{person.name || t('navigation.account')}</span>
      <span className="sr-only">{t('navigation.menu')}</span>
      <Icon name="chevron" className="size-4 transition-transform group-open:rotate-180" />
    </>
  );
  return (
    <Menu
      label={label}
      className="group relative"
      labelClassName="inline-flex min-h-target items-center gap-2 rounded-control px-3 text-on-deep hover:bg-deep-raised"
    >
      <div className="absolute right-0 z-20 mt-2 w-64 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-2 text-ink shadow-pop">
        <p className="border-b border-line px-3 pb-2 text-small break-words text-ink-muted">{person.email}</p>
        <ul className="mt-1">
          <li>
            <Link to="/organisations" className={ITEM}>
              {t('navigation.overview')}
            </Link>
          </li>
          <li>
            <Link to="/account" className={ITEM}>
              {t('navigation.settings')}
            </Link>
          </li>
          <li>
            <form method="post" action="/logout">
              <button type="submit" className={ITEM}>
                {t('navigation.signOut')}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </Menu>
  );
}
