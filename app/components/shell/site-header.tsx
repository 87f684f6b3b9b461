import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './language-switch';
import { LogoMark } from './logo';
import { MainNavigation, type NavigationItem } from './main-navigation';
import type { ShellPerson } from './root-data';

export interface SiteHeaderProps {
  person: ShellPerson | null;
  navigation?: readonly NavigationItem[];
  /** Name of the organisation whose pages these are. */
  organisationName?: string | undefined;
  /** A link or form to another organisation; shown beside the name. */
  switcher?: ReactNode;
}

const LINK = 'inline-flex min-h-target items-center rounded-control px-2 no-underline sm:px-3';

export function SiteHeader({ person, navigation = [], organisationName, switcher }: SiteHeaderProps) {
  const t = useT('common');
  return (
    <header data-shell className="on-deep bg-deep text-on-deep">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-1 gap-y-1 px-4 py-2 sm:gap-x-4 sm:px-6">
        <Link
          to="/"
          className="mr-auto inline-flex min-h-target items-center gap-2.5 text-on-deep no-underline"
        >
          <LogoMark />
          <span className="text-h3 font-bold tracking-tight max-[23rem]:sr-only">{t('appName')}</span>
        </Link>
        <Link to="/services" className={`${LINK} text-on-deep hover:bg-deep-raised max-md:hidden`}>
          {t('navigation.services')}
        </Link>
        <LanguageSwitch />
        {person ? (
          <AccountMenu person={person} />
        ) : (
          <div className="flex flex-wrap items-center gap-1">
            <Link to="/login" className={`${LINK} text-on-deep hover:bg-deep-raised`}>
              {t('navigation.signIn')}
            </Link>
            <Link
              to="/signup"
              className={`${LINK} border border-on-deep-muted font-semibold text-on-deep hover:bg-deep-raised max-sm:hidden`}
            >
              {t('navigation.signUp')}
            </Link>
          </div>
        )}
      </div>
      {organisationName || switcher ? (
        <div className="bg-deep-raised">
          <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-4 px-4 sm:px-6">
            <p className="min-w-0 py-1.5 font-semibold break-words">
              <span className="sr-only">{t('navigation.organisation')}: </span>
              {organisationName}
            </p>
            {switcher}
          </div>
        </div>
      ) : null}
      <MainNavigation items={navigation} />
    </header>
  );
}
