import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { lazy, useEffect, type ReactNode } from 'react';
import { findPerson } from '~/auth/gates.server';
import { loginPath } from '~/auth/local-path';
import { isSecure } from '~/auth/session-cookie.server';
import { isSignInNeeded } from '~/domain/account/sign-in-needed';
import { ErrorPage, LinkButton, PublicShell } from '~/components';
import { useNonce } from '~/components/nonce-context';
import { NavigationFeedback } from '~/components/shell/navigation-feedback';
import type { PageLanguage } from '~/components/candidate/page-language';
import type { RootData } from '~/components/shell/root-data';
import { AreaList } from '~/i18n/areas-of-page';
import { flashText } from '~/i18n/flash-text.server';
import { languageCookie, languageInCookie, languageInUrl, languageOf } from '~/i18n/language.server';
import type { Language } from '~/i18n/languages';
import { loadDictionary } from '~/i18n/load-dictionary';
import type { Texts } from '~/i18n/texts';
import { useLanguage, useT, useTexts } from '~/i18n/use-t';
import { readFlash } from '~/platform/flash.server';
import stylesheet from '~/styles/app.css?url';

/** Most pages never need it, and its form is large. The server waits for it, so it is there without a script too. */
const SignInPage = lazy(() => import('~/components/account/sign-in-page'));

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Error pages are titled by their number, which reads the same in both languages. */
export const meta: MetaFunction<typeof loader> = ({ error }) => [
  { title: isRouteErrorResponse(error) ? `${error.status} · Lotsenwerk` : 'Lotsenwerk' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const person = await findPerson({ request, context });
  const found = readFlash(request);
  const headers = new Headers();
  if (found) headers.append('Set-Cookie', found.clear);
  const chosen = languageInUrl(request);
  if (chosen && chosen !== languageInCookie(request)) {
    headers.append('Set-Cookie', languageCookie(chosen, isSecure(context.app.environment)));
  }
  const root: RootData = {
    language,
    person: person ? { name: person.name, email: person.email } : null,
    flash: found ? flashText(found.flash, language) : null,
    requestId: context.requestId,
  };
  return data(root, { headers });
}

/** Pages that are only read and printed say so in their `handle`: nobody waits for a script there. */
function isForPaper(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'isForPaper' in handle;
}

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const page = useRouteLoaderData<PageLanguage>('routes/c.$token');
  const nonce = useNonce();
  const isPaper = useMatches().some(({ handle }) => isForPaper(handle));
  return (
    <html lang={page?.language ?? language} dir={page?.direction} data-texts={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0a3d4d" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <AreaList />
        <ScrollRestoration nonce={nonce} />
        {isPaper ? null : <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  useTextsOf(useRouteLoaderData<RootData>('root')?.language);
  return (
    <>
      <NavigationFeedback />
      <Outlet />
    </>
  );
}

/** Fetches the other language's texts when a link within the page led to them (`?lang=`). */
function useTextsOf(wanted: Language | undefined): void {
  const texts = useTexts();
  useEffect(() => {
    if (!wanted || texts.language === wanted) return;
    void changeTexts(texts, wanted);
  }, [texts, wanted]);
}

/** Whatever areas the page has so far, in the other language too; also what comes in while those are on their way. */
async function changeTexts(texts: Texts, wanted: Language): Promise<void> {
  const missing = () => texts.areas(texts.language).filter((area) => !texts.has(wanted, area));
  while (missing().length > 0) texts.add(wanted, await loadDictionary(wanted, missing()));
  texts.change(wanted);
}

/** Every error of every page, also of this file's own loader: it needs nothing but the request's language. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<RootData>('root');
  const t = useT('common');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const needed = isRouteErrorResponse(error) && isSignInNeeded(error.data) ? error.data : null;
  if (needed !== null && needed.held !== null) return <SignInPage next={needed.next} held={needed.held} />;
  return (
    <PublicShell>
      <ErrorPage
        status={status}
        reference={root?.requestId}
        actions={
          status === 401 ? (
            <LinkButton to={loginPath(needed?.next ?? null)}>{t('errorPage.signIn')}</LinkButton>
          ) : undefined
        }
      />
    </PublicShell>
  );
}
