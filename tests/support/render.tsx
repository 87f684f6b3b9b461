import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { matchRoutes, parsePath, type RouteObject } from 'react-router-dom';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';

import type { Language } from '~/i18n/languages';
import { serverTexts } from '~/i18n/server-i18n.server';
import { TextsContext } from '~/i18n/texts-context';

/** The HTML of components as the server sends it, at an address and in a language; no loader runs. */
export function renderHtml(children: ReactNode, language: Language = 'de', path = '/'): string {
  const { dataRoutes } = createStaticHandler([{ id: 'root', path: '*', element: children }]);
  const location = { pathname: '/', search: '', hash: '', state: null, key: 'default', ...parsePath(path) };
  const context = {
    basename: '',
    location,
    matches: matchRoutes(dataRoutes, location) ?? [],
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  };
  // The handler gives back the routes above; its own type leaves React out.
  return renderToStaticMarkup(
    <TextsContext.Provider value={serverTexts(language)}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes as RouteObject[], context)}
        context={context}
        hydrate={false}
      />
    </TextsContext.Provider>,
  );
}
