import { Form, NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';

import {
  CANDIDATE_LANGUAGE_NAMES,
  CANDIDATE_LANGUAGES,
  directionOf,
  type CandidateLanguage,
} from '~/i18n/candidate/languages';

import { Button } from '../button';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import { LogoMark } from '../shell/logo';
import { useWords } from './use-words';

const SKIP_TARGET = { tabIndex: -1 } as const;
const QUIET =
  'inline-flex min-h-target items-center gap-2 rounded-control px-3 text-on-deep hover:bg-deep-raised';

export interface CandidateShellProps {
  /** Address of the page; null where it is not open: then there is nothing to go to. */
  base: string | null;
  language: CandidateLanguage;
  children: ReactNode;
}

/** The frame of the candidate's page: narrow, for a phone, in both directions of writing. */
export function CandidateShell({ base, language, children }: CandidateShellProps) {
  const words = useWords();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="absolute start-2 top-2 z-30 -translate-y-24 rounded-control bg-surface px-4 py-3 font-semibold text-link shadow-pop focus:translate-y-0"
      >
        {words.skip}
      </a>
      <header className="on-deep bg-deep text-on-deep">
        <div className="mx-auto flex w-full max-w-2xl flex-wrap items-center justify-between gap-x-2 px-4 py-2">
          <span className="inline-flex items-center gap-2 font-semibold" translate="no">
            <LogoMark size={30} />
            Lotsenwerk
          </span>
          <LanguageMenu language={language} />
        </div>
        {base === null ? null : <Parts base={base} />}
      </header>
      <main
        id="content"
        {...SKIP_TARGET}
        className="mx-auto grid w-full max-w-2xl grow grid-cols-1 content-start gap-5 px-4 py-6"
      >
        {children}
      </main>
      <footer className="border-t border-line bg-surface">
        <div className="mx-auto grid max-w-2xl gap-1 px-4 py-5 text-small text-ink-muted">
          {base === null ? null : (
            <Form method="post" action={`${base}?index`} className="mb-3">
              <Button type="submit" name="intent" value="sign-out" look="secondary">
                {words.signOut}
              </Button>
            </Form>
          )}
          <p>{words.footer.info}</p>
          <p className="flex flex-wrap gap-x-4">
            <FooterLink href="/imprint">{words.footer.imprint}</FooterLink>
            <FooterLink href="/privacy">{words.footer.privacy}</FooterLink>
          </p>
        </div>
      </footer>
    </div>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-target items-center text-link underline underline-offset-4"
      rel="noreferrer"
    >
      {children}
    </a>
  );
}

/** The four parts of the page, each an address of its own. */
function Parts({ base }: { base: string }) {
  const { nav } = useWords();
  const parts = [
    { to: base, label: nav.start },
    { to: `${base}/steps`, label: nav.steps },
    { to: `${base}/papers`, label: nav.papers },
    { to: `${base}/data`, label: nav.data },
  ];
  return (
    <nav aria-label={nav.label} className="border-t border-deep-raised">
      <ul className="mx-auto grid max-w-2xl grid-cols-4 px-1">
        {parts.map(({ to, label }) => (
          <li key={to} className="grid min-w-0">
            <NavLink
              to={to}
              end={to === base}
              prefetch="none"
              className={({ isActive }) =>
                classNames(
                  'flex min-h-target items-center justify-center border-b-3 px-0.5 py-1 text-center text-small leading-tight [overflow-wrap:anywhere] no-underline hover:bg-deep-raised sm:text-body',
                  isActive
                    ? 'border-on-deep font-semibold text-on-deep'
                    : 'border-transparent text-on-deep-muted',
                )
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All languages as links of the page itself: works without a script, and the whole page loads in the new language. */
function LanguageMenu({ language }: { language: CandidateLanguage }) {
  const words = useWords();
  return (
    <details className="group relative">
      <summary className={QUIET}>
        <Icon name="globe" />
        <span className="sr-only">{words.language}: </span>
        {CANDIDATE_LANGUAGE_NAMES[language]}
        <Icon name="chevron" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <ul className="absolute end-0 z-20 mt-1 grid w-48 rounded-card border border-line bg-surface p-2 text-ink shadow-pop">
        {CANDIDATE_LANGUAGES.map((other) => (
          <li key={other}>
            <a
              href={`?lang=${other}`}
              lang={other}
              dir={directionOf(other)}
              hrefLang={other}
              aria-current={other === language ? 'true' : undefined}
              className={classNames(
                'flex min-h-target items-center rounded-control px-3 no-underline hover:bg-sunken',
                other === language ? 'font-semibold text-ink' : 'text-link',
              )}
            >
              {CANDIDATE_LANGUAGE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
