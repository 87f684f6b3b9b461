import { Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Icon } from '../icon';
import { Menu } from '../shell/menu';

const ITEM =
  'flex min-h-target w-full items-center rounded-control px-3 py-2 text-left break-words text-ink no-underline hover:bg-sunken';

/** The person's other organisations. */
export function OrganisationSwitcher({ others }: { others: ReadonlyArray<{ name: string; path: string }> }) {
  const t = useT('frame');
  return (
    <Menu
      label={
        <>
          {t('common:navigation.switchOrganisation')}
          <Icon name="chevron" className="size-4 transition-transform group-open:rotate-180" />
        </>
      }
      className="group relative"
      labelClassName="inline-flex min-h-target items-center gap-2 rounded-control px-2 text-small text-on-deep hover:bg-deep max-sm:px-0"
    >
      <div className="absolute right-0 z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-2 text-ink shadow-pop max-sm:right-auto max-sm:left-0">
        <ul>
          {others.map((organisation) => (
            <li key={organisation.path}>
              <Link to={organisation.path} className={ITEM}>
                {organisation.name}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/organisations" className={ITEM}>
              {t('navigation.allOrganisations')}
            </Link>
          </li>
          <li>
            <Link to="/organisations/new" className={ITEM}>
              {t('navigation.createOrganisation')}
            </Link>
          </li>
        </ul>
      </div>
    </Menu>
  );
}
