import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { FlashMessage } from '../flash-message';
import { useRootData } from './root-data';
import { SiteFooter } from './site-footer';
import { SiteHeader, type SiteHeaderProps } from './site-header';

export interface AppShellProps extends Omit<SiteHeaderProps, 'person'> {
  children: ReactNode;
  /** Lets a page set its own full-width bands, as the home page does. */
  isFullWidth?: boolean;
}

/**
 * The frame of every page: skip link, header, message of the last action, content, footer. Person and message
 * come from the root loader.
 */
export function AppShell({ children, isFullWidth = false, ...header }: AppShellProps) {
  const t = useT('common');
  const { person, flash } = useRootData();
  const column = 'mx-auto w-full max-w-6xl px-4 sm:px-6';
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="absolute top-2 left-2 z-30 -translate-y-24 rounded-control bg-surface px-4 py-3 font-semibold text-link shadow-pop focus:translate-y-0"
      >
        {t('skipToContent')}
      </a>
      <SiteHeader {...header} person={person} />
      <main
        id="content"
        {...SKIP_TARGET}
        className={isFullWidth ? 'pb-12' : `${column} grid content-start gap-6 py-6 sm:gap-8 sm:py-10`}
      >
        {flash ? (
          <div className={isFullWidth ? `${column} pt-4` : undefined}>
            <FlashMessage flash={flash} />
          </div>
        ) : null}
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}

const SKIP_TARGET = { tabIndex: -1 } as const;

/** The frame of pages outside an organisation. */
export function PublicShell({
  children,
  isFullWidth = false,
}: Pick<AppShellProps, 'children' | 'isFullWidth'>) {
  return <AppShell isFullWidth={isFullWidth}>{children}</AppShell>;
}
